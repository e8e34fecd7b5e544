//! Chromium under the conditions of a cheap phone.

mod conditions;
mod probe;
mod tab;

use broadsheet_e2e::checkers::Checkers;
use broadsheet_e2e::driver::Driver;
use broadsheet_e2e::settings::{Engine, Settings};
use broadsheet_e2e::webdriver::Session;
use serde_json::json;

pub use conditions::Pointer;
#[cfg(test)]
pub use probe::Request;
pub use probe::{Event, Load, Shift};
pub use tab::Tab;

use crate::arguments::Arguments;
use crate::error::Error;

/// Arguments for a headless browser that also runs as root in a container and makes no requests of its own. The driver creates a new
/// profile.
const ARGUMENTS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--lang=en-GB",
];

/// A browser with its driver. Both are stopped on drop.
#[derive(Debug)]
pub struct Browser {
    session: Session,
    first: Option<String>,
    _driver: Driver,
}

impl Browser {
    /// Starts a browser with an empty profile.
    ///
    /// # Errors
    /// When there is no browser, or it does not start.
    pub async fn start(arguments: &Arguments) -> Result<Self, Error> {
        let driver = Driver::start(&Settings {
            engine: Engine::Chromium,
            driver: arguments.chromedriver.clone(),
            browser: Some(arguments.chromium.clone()),
            // Used by the end-to-end tests only.
            dist: std::path::PathBuf::new(),
            checkers: Checkers::default(),
            remains: std::path::PathBuf::new(),
        })
        .await?;
        // With the page load strategy `none`, no command waits for a page or queries its state.
        let capabilities = json!({
            "pageLoadStrategy": "none",
            "goog:chromeOptions": { "args": ARGUMENTS, "binary": arguments.chromium.display().to_string() },
        });
        let session = Session::start(driver.address(), &capabilities).await?;
        let first = session.windows().await?.into_iter().next();
        Ok(Self { session, first, _driver: driver })
    }

    /// Opens a tab with the phone's conditions, in a process of its own.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn tab(&self, pointer: Pointer) -> Result<Tab, Error> {
        self.session.open_tab().await?;
        Tab::prepare(self.session.clone(), pointer).await
    }

    /// Closes the tab and goes back to the first, which stays empty.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn close(&self, tab: Tab) -> Result<(), Error> {
        drop(tab);
        self.session.close_window().await?;
        match &self.first {
            Some(first) => Ok(self.session.switch_to(first).await?),
            None => Ok(()),
        }
    }

    /// Returns name and version: `chrome 156.0.8078.79`.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn version(&self) -> Result<String, Error> {
        let answer = self.session.post("/goog/cdp/execute", &json!({ "cmd": "Browser.getVersion", "params": {} })).await?;
        Ok(answer.get("product").and_then(serde_json::Value::as_str).unwrap_or("Chromium").to_owned())
    }

    /// Closes the browser.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub async fn end(self) -> Result<(), Error> {
        Ok(self.session.end().await?)
    }
}
