//! A tab, controlled with the DevTools protocol.

use std::time::Duration;

use broadsheet_e2e::webdriver::Session;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::conditions::{Pointer, commands};
use super::probe::{Load, PROBE};
use crate::error::Error;

/// The time limit for a page to become quiet. After it, the page is measured in its current state.
const LIMIT: Duration = Duration::from_secs(40);

/// A tab. Close it with [`Browser::close`](super::Browser::close).
#[derive(Debug)]
pub struct Tab {
    session: Session,
}

impl Tab {
    pub(super) async fn prepare(session: Session, pointer: Pointer) -> Result<Self, Error> {
        let tab = Self { session };
        tab.devtools("Page.enable", json!({})).await?;
        for (command, parameters) in commands(pointer) {
            tab.devtools(command, parameters).await?;
        }
        tab.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": PROBE })).await?;
        Ok(tab)
    }

    /// Begins to load a page.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn go(&self, address: &str) -> Result<(), Error> {
        let answer = self.devtools("Page.navigate", json!({ "url": address })).await?;
        match answer.get("errorText").and_then(Value::as_str) {
            Some(why) => Err(Error::Page { page: address.to_owned(), why: why.to_owned() }),
            None => Ok(()),
        }
    }

    /// Loads a page and waits until it is quiet: it is loaded, its app, if it has one, is ready, and for a while there are no requests,
    /// paints and long tasks.
    ///
    /// # Errors
    /// When it cannot be loaded.
    pub async fn load(&self, address: &str, has_app: bool) -> Result<Load, Error> {
        self.go(address).await?;
        self.quiet(has_app).await
    }

    /// Waits until the page is quiet and returns its measurements.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn quiet(&self, has_app: bool) -> Result<Load, Error> {
        self.evaluate(&format!("__bench.quiet({has_app}, {})", LIMIT.as_millis())).await
    }

    /// Returns the value of an expression, or the value that its promise resolves to.
    ///
    /// # Errors
    /// When it throws or rejects, or when the value is of another type.
    pub async fn evaluate<T: DeserializeOwned>(&self, expression: &str) -> Result<T, Error> {
        let parameters = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let answer = self.devtools("Runtime.evaluate", parameters).await?;
        let failed = |why: String| Error::Page { page: expression.chars().take(60).collect(), why };
        if let Some(exception) = answer.get("exceptionDetails") {
            let words = exception.pointer("/exception/description").or_else(|| exception.get("text"));
            return Err(failed(words.and_then(Value::as_str).unwrap_or("an exception").to_owned()));
        }
        let value = answer.pointer("/result/value").cloned().unwrap_or(Value::Null);
        serde_json::from_value(value.clone()).map_err(|error| failed(format!("{error}, in {value}")))
    }

    /// Slows the page's thread down by this factor.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn slow_down(&self, rate: f64) -> Result<(), Error> {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await.map(|_| ())
    }

    /// Taps with a finger.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn tap(&self, x: f64, y: f64) -> Result<(), Error> {
        self.devtools("Input.dispatchTouchEvent", json!({ "type": "touchStart", "touchPoints": [{ "x": x, "y": y }] })).await?;
        self.devtools("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).await?;
        Ok(())
    }

    /// Moves the mouse to a position.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn point_at(&self, x: f64, y: f64) -> Result<(), Error> {
        self.mouse("mouseMoved", x, y, 0).await
    }

    /// Clicks with the mouse.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn click(&self, x: f64, y: f64) -> Result<(), Error> {
        self.mouse("mousePressed", x, y, 1).await?;
        self.mouse("mouseReleased", x, y, 1).await
    }

    async fn mouse(&self, kind: &str, x: f64, y: f64, clicks: u8) -> Result<(), Error> {
        let button = if clicks == 0 { "none" } else { "left" };
        let parameters = json!({ "type": kind, "x": x, "y": y, "button": button, "clickCount": clicks });
        self.devtools("Input.dispatchMouseEvent", parameters).await.map(|_| ())
    }

    /// Sends a command of the Chrome DevTools Protocol.
    async fn devtools(&self, command: &str, parameters: Value) -> Result<Value, Error> {
        Ok(self.session.post("/goog/cdp/execute", &json!({ "cmd": command, "params": parameters })).await?)
    }
}
