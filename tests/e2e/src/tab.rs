//! The tab of a test, and the host of its paper.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::fault::{Fault, Outcome, wrong};
use crate::report::Expected;
use crate::server::Host;
use crate::settings::Engine;
use crate::wait::{self, Look};
use crate::webdriver::Session;

/// The time limit for a script that reads the page.
const ANSWERS: Duration = Duration::from_secs(5);

/// The driver's handle of a window.
#[derive(Clone, Debug)]
pub struct Window(String);

#[derive(serde::Deserialize)]
struct Opened {
    handle: String,
}

/// A tab with the paper.
#[derive(Debug)]
pub struct Tab {
    session: Session,
    engine: Engine,
    scripts: bool,
    /// The host of this test's paper.
    pub host: Host,
    pub(crate) framed: Cell<bool>,
    pub(crate) expected: RefCell<Vec<Expected>>,
}

impl Tab {
    pub(crate) fn new(session: Session, engine: Engine, host: Host, scripts: bool) -> Self {
        Self { session, engine, scripts, host, framed: Cell::new(false), expected: RefCell::default() }
    }

    /// Returns the engine of the browser.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Returns false for a test without scripts, in which no app starts.
    #[must_use]
    pub fn has_scripts(&self) -> bool {
        self.scripts
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    /// Goes to a page of the paper, as if its address had been typed, and waits until the app runs there.
    ///
    /// # Errors
    /// When it does not.
    pub async fn open(&self, path: &str) -> Outcome {
        self.load(path).await?;
        self.until_ready().await
    }

    /// Goes to an address of the host without waiting for the app.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn load(&self, path: &str) -> Outcome {
        if self.framed.get() {
            return self.load_in_frame(path).await;
        }
        self.command("/url", &json!({ "url": format!("{}{path}", self.host.origin()) })).await.map(|_| ())
    }

    /// Loads the page anew, and waits until the app runs there.
    ///
    /// # Errors
    /// When it does not.
    pub async fn reload(&self) -> Outcome {
        self.command("/refresh", &json!({})).await?;
        self.until_ready().await
    }

    /// Waits until the app runs and has measured its banner; without scripts, until the page is there. For a reader who saves
    /// data the app is asked to start: it is fetched only when it is needed.
    ///
    /// # Errors
    /// When it does not.
    pub async fn until_ready(&self) -> Outcome {
        if !self.scripts {
            return self
                .until_true("the page to be there", "return document.readyState === 'complete' || document.readyState", vec![])
                .await;
        }
        // The app measures the banner after the next frame. Until then the space below the page is larger than the banner, so a page that
        // is scrolled to its end meanwhile would move once more, and a click of the driver could miss its target.
        let look = "const html = document.documentElement; \
                    if (html.hasAttribute('data-saves-data')) window.broadsheet?.start?.(); \
                    const measured = html.dataset.consent !== 'ask' || !!html.style.getPropertyValue('--consent-banner-height'); \
                    return html.dataset.app === 'ready' && measured && document.readyState === 'complete' \
                    || 'data-app=' + html.dataset.app + ', ' + document.body.innerText.slice(0, 300)";
        self.until_true("the app to run, and the banner to be measured", look, vec![]).await
    }

    /// Steps through the history, as the Back and Forward buttons do: -1 is one page back. Returns at once.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn go(&self, steps: i32) -> Outcome {
        self.script::<Value>("history.go(arguments[0])", vec![json!(steps)]).await.map(|_| ())
    }

    /// Goes back one page.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn back(&self) -> Outcome {
        self.go(-1).await
    }

    /// Returns path, query and fragment of the address.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn address(&self) -> Outcome<String> {
        self.script("return location.pathname + location.search + location.hash", vec![]).await
    }

    /// Waits until the address is this path, query and fragment.
    ///
    /// # Errors
    /// When it does not become so.
    pub async fn until_at(&self, address: &str) -> Outcome {
        let script = "const here = location.pathname + location.search + location.hash; return here === arguments[0] || here";
        self.until_true(&format!("the address {address}"), script, vec![json!(address)]).await
    }

    /// Returns the document title.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn title(&self) -> Outcome<String> {
        self.script("return document.title", vec![]).await
    }

    /// Returns a number that differs after every load of a document, which tells client navigations from loads.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn boot(&self) -> Outcome<u64> {
        self.script("return __test.boot", vec![]).await
    }

    /// Returns the vertical scroll position in CSS pixels.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn scroll_position(&self) -> Outcome<f64> {
        self.script("return scrollY", vec![]).await
    }

    /// Scrolls to a position and waits until the page is there.
    ///
    /// # Errors
    /// When the page is too short, or the browser refuses.
    pub async fn scroll_to(&self, y: f64) -> Outcome {
        self.script::<Value>("scrollTo({ top: arguments[0], behavior: 'instant' })", vec![json!(y)]).await?;
        self.until_scrolled_to(y).await
    }

    /// Waits until the page is scrolled to a position, give or take four pixels.
    ///
    /// # Errors
    /// When it does not get there.
    pub async fn until_scrolled_to(&self, y: f64) -> Outcome {
        let script =
            "return Math.abs(scrollY - arguments[0]) <= 4 || scrollY + ' of ' + (document.documentElement.scrollHeight - innerHeight)";
        self.until_true(&format!("the scroll position {y}"), script, vec![json!(y)]).await
    }

    /// Runs a script and reads what it returns.
    ///
    /// # Errors
    /// When it throws, or returns something of another type.
    pub async fn script<T: DeserializeOwned>(&self, code: &str, arguments: Vec<Value>) -> Outcome<T> {
        let value = self.session.execute(code, &arguments).await?;
        serde_json::from_value(value.clone()).map_err(|source| Fault::Script { value: value.to_string(), source })
    }

    /// Runs a script whose promise the harness waits for; what is rejected is a fault.
    ///
    /// # Errors
    /// When it throws or rejects, or resolves to something of another type.
    pub async fn promise<T: DeserializeOwned>(&self, code: &str, arguments: Vec<Value>) -> Outcome<T> {
        let code = format!(
            "const done = arguments[arguments.length - 1]; \
             const work = async (...arguments) => {{ {code} }}; \
             work(...arguments).then((value) => done({{ value }}), (error) => done({{ error: String(error) }}))"
        );
        let answer = self.session.execute_async(&code, &arguments).await?;
        if let Some(error) = answer.get("error") {
            return wrong(format!("a script failed: {error}"));
        }
        let value = answer.get("value").cloned().unwrap_or_default();
        serde_json::from_value(value.clone()).map_err(|source| Fault::Script { value: value.to_string(), source })
    }

    /// Waits until a script returns `true`. What it returns instead stands in the message when it never does.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn until_true(&self, what: &str, code: &str, arguments: Vec<Value>) -> Outcome {
        self.until_true_within(what, wait::LIMIT, code, arguments).await
    }

    /// As [`until_true`](Self::until_true), with another time limit.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn until_true_within(&self, what: &str, limit: Duration, code: &str, arguments: Vec<Value>) -> Outcome {
        wait::until(what, limit, async || {
            // WebKit's driver never answers for a script whose page is being left.
            let Ok(answer) = tokio::time::timeout(ANSWERS, self.session.execute(code, &arguments)).await else {
                return Ok(Look::NotYet("the driver does not answer".to_owned()));
            };
            Ok(match answer {
                Ok(Value::Bool(true)) => Look::There(()),
                Ok(Value::String(last)) => Look::NotYet(last),
                Ok(other) => Look::NotYet(other.to_string()),
                Err(error) if error.is_between_pages() => Look::NotYet(error.to_string()),
                Err(error) => return Err(error.into()),
            })
        })
        .await
    }

    /// Sends a command that acts.
    pub(crate) async fn command(&self, path: &str, body: &Value) -> Outcome<Value> {
        Ok(self.session.post(path, body).await?)
    }

    /// Sends a command of the Chrome DevTools Protocol.
    ///
    /// # Errors
    /// In other engines, and when the browser refuses.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Outcome<Value> {
        self.command("/goog/cdp/execute", &json!({ "cmd": command, "params": parameters })).await
    }

    /// Turns the network connection off or on.
    ///
    /// # Errors
    /// In other engines than Chromium.
    pub async fn emulate_offline(&self, offline: bool) -> Outcome {
        let conditions = json!({ "offline": offline, "latency": 0, "download_throughput": -1, "upload_throughput": -1 });
        self.command("/chromium/network_conditions", &json!({ "network_conditions": conditions })).await.map(|_| ())
    }

    /// Prints the page and returns the PDF.
    ///
    /// # Errors
    /// In WebKit, whose driver has no such command.
    pub async fn print(&self) -> Outcome<Vec<u8>> {
        Ok(self.session.print().await?)
    }

    /// Opens another window of the same browser, and switches to it. Once a page is opened in it, it has the same host and storage.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn open_window(&self) -> Outcome<Window> {
        let opened: Opened = serde_json::from_value(self.command("/window/new", &json!({ "type": "window" })).await?)
            .map_err(|source| Fault::Script { value: "a new window".to_owned(), source })?;
        let window = Window(opened.handle);
        self.switch_to(&window).await?;
        if self.engine == Engine::Chromium {
            // As in the first window, focus and size must be set, because a headless window has neither.
            self.devtools("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await?;
        }
        self.resize(1280, 800).await?;
        Ok(window)
    }

    /// Returns the window that commands go to.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn window(&self) -> Outcome<Window> {
        let handle = self.session.get("/window").await?;
        Ok(Window(handle.as_str().unwrap_or_default().to_owned()))
    }

    /// Closes the window that commands go to; [`switch_to`](Self::switch_to) another one then.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn close_window(&self) -> Outcome {
        Ok(self.session.close_window().await?)
    }

    /// Switches to this window for the following commands.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn switch_to(&self, window: &Window) -> Outcome {
        Ok(self.session.switch_to(&window.0).await?)
    }

    /// Goes to a full address with its host, without waiting for the app.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn load_address(&self, address: &str) -> Outcome {
        self.command("/url", &json!({ "url": address })).await.map(|_| ())
    }

    /// Returns the number of windows.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn windows(&self) -> Outcome<usize> {
        Ok(self.session.windows().await?.len())
    }
}
