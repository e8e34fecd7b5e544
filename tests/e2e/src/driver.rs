//! The WebDriver process and its session.
//!
//! geckodriver and WebKitWebDriver serve one session at a time, so each slot of the [pool](crate::run) has a driver of its
//! own.

use std::process::{Child, ChildStdin, Command, Stdio};

use serde_json::{Value, json};

use crate::fault::{Fault, Outcome};
use crate::settings::{Engine, Settings};
use crate::wait::{self, Look};
use crate::webdriver::Session;

/// A shell script that ends the driver and its browsers when this process ends. libtest exits without running destructors, but the pipe
/// to this shell closes in any case.
const KEEPER: &str = r#""$@" & driver=$!
cat > /dev/null
trap '' TERM
kill -TERM "$driver" 2> /dev/null
tries=0
while kill -0 "$driver" 2> /dev/null && [ "$tries" -lt 20 ]; do sleep 0.1; tries=$((tries + 1)); done
kill -TERM -$$ 2> /dev/null"#;

/// The time limit for a script of a test in milliseconds. The number is unusual because WebKit measures it with a timer of the page, which
/// must be distinguished from the page's own timers when a test lets time pass.
pub(crate) const SCRIPT_LIMIT_MS: u32 = 20_011;

/// A running driver.
#[derive(Debug)]
pub struct Driver {
    address: String,
    engine: Engine,
    capabilities: Value,
    /// Closes on drop, upon which the keeper ends the driver.
    _pipe: Option<ChildStdin>,
    _keeper: Child,
}

impl Driver {
    /// Starts the engine's driver on a free port and waits until it answers.
    ///
    /// # Errors
    /// When it cannot be started or does not answer.
    pub async fn start(settings: &Settings) -> Outcome<Self> {
        let port = free_port()?;
        let mut command = Command::new("sh");
        command.args(["-c", KEEPER, "keeper"]).arg(&settings.driver).arg(format!("--port={port}"));
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut keeper = command.spawn().map_err(|source| Fault::File { path: settings.driver.clone(), source })?;
        let driver = Self {
            address: format!("http://127.0.0.1:{port}"),
            engine: settings.engine,
            capabilities: capabilities(settings),
            _pipe: keeper.stdin.take(),
            _keeper: keeper,
        };
        let what = format!("{} to listen on port {port}", settings.driver.display());
        wait::until(&what, wait::LIMIT, async || {
            Ok(match tokio::net::TcpStream::connect(("127.0.0.1", port)).await {
                Ok(_) => Look::There(()),
                Err(error) => Look::NotYet(error.to_string()),
            })
        })
        .await?;
        Ok(driver)
    }

    /// Returns the driver's address, `http://127.0.0.1:9515`, for sessions with other capabilities.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Starts a browser with an empty profile.
    ///
    /// # Errors
    /// When the driver cannot start one.
    pub async fn session(&self) -> Outcome<Session> {
        Ok(Session::start(&self.address, &self.capabilities).await?)
    }

    /// Returns whether tests share a browser. WebKit starts one in 0.2 seconds, so each test has its own. In Chromium and Firefox that
    /// would double the time of the suite, so each test has a tab of its own there. Since it also has a host of its own, storage and cache
    /// are separate.
    #[must_use]
    pub fn shares_session(&self) -> bool {
        self.engine != Engine::Webkit
    }
}

fn free_port() -> Outcome<u16> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).map_err(Fault::Host)?;
    Ok(listener.local_addr().map_err(Fault::Host)?.port())
}

fn capabilities(settings: &Settings) -> Value {
    let browser = settings.browser.as_ref().map(|path| path.display().to_string());
    let (vendor, mut options) = match settings.engine {
        Engine::Chromium => ("goog:chromeOptions", json!({ "args": CHROMIUM_ARGUMENTS })),
        Engine::Firefox => ("moz:firefoxOptions", json!({ "args": ["-headless"], "prefs": firefox_preferences() })),
        Engine::Webkit => ("webkitgtk:browserOptions", json!({ "args": ["--automation"] })),
    };
    if let (Some(browser), Value::Object(options)) = (browser, &mut options) {
        options.insert("binary".to_owned(), browser.into());
    }
    json!({ vendor: options, "timeouts": { "script": SCRIPT_LIMIT_MS } })
}

/// Arguments for a headless browser that also runs as root in a container and makes no requests of its own. The driver creates a new
/// profile.
const CHROMIUM_ARGUMENTS: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--force-device-scale-factor=1",
    "--lang=en-GB",
    "--window-size=1280,943",
];

fn firefox_preferences() -> Value {
    json!({
        // The browser makes no requests of its own.
        "app.normandy.enabled": false,
        "browser.safebrowsing.downloads.remote.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        // Each test has an origin of its own, so more processes than windows only cost memory.
        "dom.ipc.processCount": 1,
        "dom.ipc.processCount.webIsolated": 1,
        "fission.autostart": false,
        "intl.accept_languages": "en-GB",
        // The Tab key also stops at links, as on Linux and Windows.
        "accessibility.tabfocus": 7,
    })
}
