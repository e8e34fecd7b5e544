//! Runs one test from start to end.

use std::io::Write as _;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use futures_util::FutureExt;
use serde_json::json;
use tokio::runtime::Runtime;
use tokio::sync::Semaphore;

use crate::driver::Driver;
use crate::fault::{Fault, Outcome, wrong};
use crate::paper::paper;
use crate::server::{Fault as HostFault, Host, Prelude, StorageTrouble, Times};
use crate::settings::{Engine, Settings, settings};
use crate::tab::Tab;
use crate::webdriver::{Session, WebDriverError};

/// The number of browsers that run at the same time: one for each core of a small machine.
const BROWSERS: usize = 2;
/// The time limit of a test.
const LIMIT: Duration = Duration::from_secs(150);
/// The key of the reader's choice in localStorage.
pub const CONSENT_KEY: &str = "broadsheet.consent";
const DAY: i64 = 86_400_000;

/// One runtime for all tests, because drivers and sessions outlive a test.
static RUNTIME: LazyLock<std::io::Result<Runtime>> =
    LazyLock::new(|| tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build());
static PERMITS: Semaphore = Semaphore::const_new(BROWSERS);
static IDLE: Mutex<Vec<Slot>> = Mutex::new(Vec::new());

/// A driver, and its session where that is shared.
struct Slot {
    driver: Driver,
    session: Option<Session>,
}

/// A test with the conditions of its page.
#[derive(Clone, Debug, Default)]
pub struct Test {
    prelude: Prelude,
    has_rejected: bool,
    scripts_are_off: bool,
    site: Option<PathBuf>,
    cannot_run: Option<(Engine, &'static str)>,
}

impl Test {
    /// Creates a test for a reader who rejected everything optional earlier, so that no banner is shown.
    #[must_use]
    pub fn returning_reader() -> Self {
        Self { has_rejected: true, ..Self::default() }
    }

    /// Creates a test for a reader without stored data.
    #[must_use]
    pub fn first_visit() -> Self {
        Self::default()
    }

    /// Stops the page's clock at this time, in milliseconds since the epoch.
    #[must_use]
    pub fn at(mut self, clock: i64) -> Self {
        self.prelude.clock = Some(clock);
        self
    }

    /// Stores a value in localStorage before the first page is loaded. `value` is JavaScript.
    #[must_use]
    pub fn stored(mut self, key: &str, value: &str) -> Self {
        self.prelude.stored.push((key.to_owned(), value.to_owned()));
        self
    }

    /// Makes storage fail.
    #[must_use]
    pub fn trouble(mut self, trouble: StorageTrouble) -> Self {
        self.prelude.trouble = Some(trouble);
        self
    }

    /// Turns the browser's data saver on.
    #[must_use]
    pub fn saves_data(mut self) -> Self {
        self.prelude.saves_data = true;
        self
    }

    /// Uses another site than the one under test.
    #[must_use]
    pub fn on(mut self, site: &Path) -> Self {
        self.site = Some(site.to_owned());
        self
    }

    /// Excludes an engine, in which the test cannot run. It is reported as skipped there, with the reason.
    #[must_use]
    pub fn not_in(mut self, engine: Engine, reason: &'static str) -> Self {
        self.cannot_run = Some((engine, reason));
        self
    }

    /// Adds JavaScript that runs before the page's own.
    #[must_use]
    pub fn also(mut self, script: &str) -> Self {
        script.clone_into(&mut self.prelude.also);
        self
    }

    /// Runs the test without the page's scripts. The host removes them from pages, so that the harness can still inspect the pages in every
    /// engine. A separate test checks that such a page is the same as in a browser with scripts turned off.
    #[must_use]
    pub fn without_scripts(mut self) -> Self {
        self.scripts_are_off = true;
        self
    }

    /// Runs the test twice: with scripts and without.
    ///
    /// # Errors
    /// As [`run`](Self::run), in either of the two.
    pub fn twice(self, test: impl AsyncFn(&Tab) -> Outcome) -> Outcome {
        self.clone().run(async |tab| test(tab).await)?;
        // This line is in the output of a test that fails only without scripts.
        eprintln!("with scripts it holds; now without:");
        self.without_scripts().run(async |tab| test(tab).await)
    }

    /// Runs the test in a browser of its own, and fails when the test does or the page reported something.
    ///
    /// # Errors
    /// What the test returns, or what the page reported.
    pub fn run(self, test: impl AsyncFnOnce(&Tab) -> Outcome) -> Outcome {
        let settings = settings()?;
        if let Some((_, reason)) = self.cannot_run.filter(|(engine, _)| *engine == settings.engine) {
            return report_skipped(reason);
        }
        let runtime = RUNTIME.as_ref().map_err(|error| Fault::Wrong(format!("tokio: {error}")))?;
        runtime.block_on(self.run_with(settings, test))
    }

    async fn run_with(mut self, settings: &'static Settings, test: impl AsyncFnOnce(&Tab) -> Outcome) -> Outcome {
        if self.has_rejected {
            self = self.stored(CONSENT_KEY, &format!("JSON.stringify({})", rejection(paper()?.site.consent.revision)));
        }
        let _permit = PERMITS.acquire().await.map_err(|error| Fault::Wrong(error.to_string()))?;
        let (slot, session) = Slot::with_session(settings).await?;
        let host = Host::start(self.site.as_deref().unwrap_or(&settings.dist), &settings.checkers, self.prelude).await?;
        if self.scripts_are_off {
            host.fail("/*", HostFault::Rewrite(without_scripts), Times::Always);
        }
        let tab = Tab::new(session, settings.engine, host, !self.scripts_are_off);
        let course = async {
            prepare(&tab).await?;
            test(&tab).await?;
            let asked = tab.host.requests().into_iter().find(|request| request.path.contains("broadsheet-app"));
            if let Some(request) = asked.filter(|_| !tab.has_scripts()) {
                return wrong(format!("a page without scripts has asked for {}", request.path));
            }
            tab.nothing_reported().await
        };
        let ended = tokio::time::timeout(LIMIT, AssertUnwindSafe(course).catch_unwind()).await;
        if !matches!(ended, Ok(Ok(Ok(())))) {
            keep_remains(&tab, &settings.remains).await;
        }
        match ended {
            Ok(outcome) => {
                slot.close(tab).await;
                outcome.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            }
            // The slot is dropped, because the state of its driver is unknown.
            Err(_) => Err(Fault::Waited { what: "the test to end".to_owned(), seconds: LIMIT.as_secs(), last: None }),
        }
    }
}

/// Reports to `cargo xtask test` that this test was skipped, because libtest has no tests that are skipped at run time. The line is written
/// to standard output directly, because libtest captures `print!`. It begins with a line break, because libtest with one test thread has
/// already printed the test's name on the line.
fn report_skipped(reason: &str) -> Outcome {
    let thread = std::thread::current();
    let line = format!("\nskipped {}: {reason}\n", thread.name().unwrap_or("test"));
    std::io::stdout().lock().write_all(line.as_bytes()).map_err(Fault::Host)
}

/// Returns a page as a browser without scripts shows it: scripts are removed, and the content of `noscript` is shown. The harness's own
/// script is added afterwards.
fn without_scripts(html: String) -> String {
    let mut left = String::new();
    let mut rest = html.as_str();
    while let Some((before, after)) = rest.split_once("<script") {
        let end = after.find("</script>").map_or(after.len(), |end| end + "</script>".len());
        left.push_str(before);
        rest = after.get(end..).unwrap_or_default();
    }
    left.push_str(rest);
    left.replace("<noscript>", "").replace("</noscript>", "")
}

/// Returns a record of "Reject all" that is an hour old.
fn rejection(revision: u32) -> String {
    let now =
        SystemTime::now().duration_since(UNIX_EPOCH).map(|age| i64::try_from(age.as_millis()).unwrap_or_default()).unwrap_or_default();
    let at = now - DAY / 24;
    json!({
        "v": 1, "rev": revision, "hash": "0000000000000000", "id": "00000000-0000-4000-8000-000000000000", "at": at, "exp": at + 180 * DAY,
        "how": "banner_reject", "gpc": null, "lang": "en", "on": [], "svc": {}, "log": [],
    })
    .to_string()
}

impl Slot {
    /// Returns a slot with a session. A browser that does not start in time (WebKit's on a busy machine, once in seventy times) is not a
    /// fault of the paper, so its driver is ended and another one is started, at most twice.
    async fn with_session(settings: &Settings) -> Outcome<(Self, Session)> {
        let mut others = 2;
        loop {
            let mut slot = Self::take(settings).await?;
            match slot.open().await {
                Err(Fault::Browser(WebDriverError::Late(_))) if others > 0 => others -= 1,
                session => return Ok((slot, session?)),
            }
        }
    }

    async fn take(settings: &Settings) -> Outcome<Self> {
        let idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner).pop();
        match idle {
            Some(slot) => Ok(slot),
            None => Ok(Self { driver: Driver::start(settings).await?, session: None }),
        }
    }

    async fn open(&mut self) -> Outcome<Session> {
        if !self.driver.shares_session() {
            return self.driver.session().await;
        }
        let session = match self.session.take() {
            Some(session) => session,
            None => self.driver.session().await?,
        };
        session.open_tab().await?;
        self.session = Some(session.clone());
        Ok(session)
    }

    /// Closes the tab of the test and keeps the driver for the next test. A slot whose browser does not close properly is dropped with its
    /// driver.
    async fn close(self, tab: Tab) {
        let in_order = match &self.session {
            None => tab.session().end().await.is_ok(),
            Some(session) => leave_as_found(&tab, session).await.is_ok(),
        };
        if in_order {
            IDLE.lock().unwrap_or_else(PoisonError::into_inner).push(self);
        }
    }
}

/// Resets cookies, connection and windows, which belong to the browser. All other state ends with the tab or belongs to the test's host.
async fn leave_as_found(tab: &Tab, session: &Session) -> Outcome {
    if tab.engine() == Engine::Chromium {
        tab.emulate_offline(false).await?;
        // WebDriver deletes the cookies of the current page alone; those of other paths would be in the next test.
        tab.devtools("Network.clearBrowserCookies", json!({})).await?;
    }
    session.delete_cookies().await?;
    let mut windows = session.windows().await?.into_iter();
    let first = windows.next();
    for window in windows {
        session.switch_to(&window).await?;
        session.close_window().await?;
    }
    if let Some(first) = first {
        session.switch_to(&first).await?;
    }
    Ok(())
}

async fn prepare(tab: &Tab) -> Outcome {
    if tab.engine() == Engine::Chromium {
        // A headless window is never focused.
        tab.devtools("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await?;
    }
    tab.resize(1280, 800).await
}

/// Saves a screenshot and the document of a failed test. Errors are ignored, because the failure of the test is more important.
async fn keep_remains(tab: &Tab, folder: &Path) {
    let name = std::thread::current().name().unwrap_or("test").replace("::", "-");
    if std::fs::create_dir_all(folder).is_err() {
        return;
    }
    let limit = Duration::from_secs(5);
    if let Ok(Ok(picture)) = tokio::time::timeout(limit, tab.session().screenshot()).await {
        let _kept = std::fs::write(folder.join(format!("{name}.png")), picture);
    }
    if let Ok(Ok(source)) = tokio::time::timeout(limit, tab.session().source()).await {
        let _kept = std::fs::write(folder.join(format!("{name}.html")), source);
    }
}
