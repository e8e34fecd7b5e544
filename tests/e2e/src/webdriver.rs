//! The WebDriver protocol, as far as these tests need it: JSON over HTTP to a driver on this machine.
//!
//! No crate is used: the two that exist depend on 32 crates, or on a feature that reorders JSON in the whole workspace. One of them has a
//! licence that `deny.toml` does not list, and neither has the commands for computed roles and labels. The tests need only a few endpoints,
//! see <https://www.w3.org/TR/webdriver2/#endpoints>.

use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST};
use hyper::{Method, Request};
use hyper_util::client::legacy::Client as Http;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::Deserialize;
use serde_json::{Value, json};

/// The time limit for an answer of the driver.
const LIMIT: Duration = Duration::from_secs(60);

/// The reason why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum WebDriverError {
    /// The driver's own word for it, and a sentence.
    #[error("{error}: {}", message.lines().next().unwrap_or_default())]
    Refused {
        /// From the standard's list: `stale element reference`.
        error: String,
        /// The driver's message.
        message: String,
    },
    /// The driver did not answer in time.
    #[error("the driver did not answer `{0}` in time")]
    Late(String),
    /// The connection to the driver failed.
    #[error("the driver cannot be reached: {0}")]
    Unreachable(String),
    /// The answer is not WebDriver's.
    #[error("the driver answered {0}")]
    Strange(String),
}

impl WebDriverError {
    /// Returns true when the element was removed from the document after it was found.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        self.is("stale element reference")
    }

    /// Returns true when the page is being replaced by another, so that its scripts or its window do not exist at this moment.
    #[must_use]
    pub fn is_between_pages(&self) -> bool {
        self.is_stale() || self.is("javascript error") || self.is("no such window") || self.is("no such frame")
    }

    fn is(&self, word: &str) -> bool {
        matches!(self, Self::Refused { error, .. } if error == word)
    }
}

type Result<T> = std::result::Result<T, WebDriverError>;

/// A browser session.
#[derive(Clone, Debug)]
pub struct Session {
    http: Http<HttpConnector, Full<Bytes>>,
    /// `http://127.0.0.1:9515/session/<id>`
    address: String,
}

#[derive(Deserialize)]
struct Answer {
    value: Value,
}

#[derive(Deserialize)]
struct Refusal {
    error: String,
    message: String,
}

#[derive(Deserialize)]
struct NewSession {
    #[serde(rename = "sessionId")]
    session_id: String,
}

#[derive(Deserialize)]
struct NewWindow {
    handle: String,
}

impl Session {
    /// Starts a browser with these capabilities, by the driver at `address`.
    ///
    /// # Errors
    /// When the driver cannot start one.
    pub async fn start(address: &str, capabilities: &Value) -> Result<Self> {
        let mut session = Self { http: Http::builder(TokioExecutor::new()).build_http(), address: address.to_owned() };
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let started: NewSession = read(session.post("/session", &body).await?)?;
        session.address = format!("{address}/session/{}", started.session_id);
        Ok(session)
    }

    /// Ends the browser.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub async fn end(&self) -> Result<()> {
        self.send(Method::DELETE, "", None).await.map(|_| ())
    }

    /// Sends a command that reads state (`GET`).
    ///
    /// # Errors
    /// When the driver refuses it.
    pub async fn get(&self, path: &str) -> Result<Value> {
        self.send(Method::GET, path, None).await
    }

    /// Sends a command that acts (`POST`).
    ///
    /// # Errors
    /// When the driver refuses it.
    pub async fn post(&self, path: &str, body: &Value) -> Result<Value> {
        self.send(Method::POST, path, Some(body)).await
    }

    /// Runs a script and returns its result.
    ///
    /// # Errors
    /// When it throws.
    pub async fn execute(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.post("/execute/sync", &json!({ "script": script, "args": arguments })).await
    }

    /// Runs a script and returns the value that it passes to its last argument, a callback.
    ///
    /// # Errors
    /// When it throws, or takes too long.
    pub async fn execute_async(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.post("/execute/async", &json!({ "script": script, "args": arguments })).await
    }

    /// Returns the handles of all windows, oldest first.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn windows(&self) -> Result<Vec<String>> {
        read(self.get("/window/handles").await?)
    }

    /// Goes to another window.
    ///
    /// # Errors
    /// When there is none of this name.
    pub async fn switch_to(&self, window: &str) -> Result<()> {
        self.post("/window", &json!({ "handle": window })).await.map(|_| ())
    }

    /// Opens another tab and goes there.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn open_tab(&self) -> Result<()> {
        let opened: NewWindow = read(self.post("/window/new", &json!({ "type": "tab" })).await?)?;
        self.switch_to(&opened.handle).await
    }

    /// Closes the window.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn close_window(&self) -> Result<()> {
        self.send(Method::DELETE, "/window", None).await.map(|_| ())
    }

    /// Forgets the cookies of the page.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn delete_cookies(&self) -> Result<()> {
        self.send(Method::DELETE, "/cookie", None).await.map(|_| ())
    }

    /// Returns a screenshot of the viewport as PNG.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn screenshot(&self) -> Result<Vec<u8>> {
        let text: String = read(self.get("/screenshot").await?)?;
        BASE64_STANDARD.decode(text).map_err(|error| WebDriverError::Strange(error.to_string()))
    }

    /// Prints the page on A4 and returns the PDF.
    ///
    /// # Errors
    /// When the driver refuses, or has no such command.
    pub async fn print(&self) -> Result<Vec<u8>> {
        let text: String = read(self.post("/print", &json!({ "page": { "width": 21.0, "height": 29.7 } })).await?)?;
        BASE64_STANDARD.decode(text).map_err(|error| WebDriverError::Strange(error.to_string()))
    }

    /// Returns the HTML of the document in its current state.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn source(&self) -> Result<String> {
        read(self.get("/source").await?)
    }

    async fn send(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value> {
        let command = format!("{method} {path}");
        match tokio::time::timeout(LIMIT, self.exchange(method, path, body)).await {
            Ok(answer) => answer,
            Err(_) => Err(WebDriverError::Late(command)),
        }
    }

    async fn exchange(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value> {
        let unreachable = |error: &dyn std::error::Error| WebDriverError::Unreachable(error.to_string());
        let address: hyper::Uri = format!("{}{path}", self.address).parse().map_err(|error| unreachable(&error))?;
        let body = body.map(Value::to_string).unwrap_or_default();
        let request = Request::builder()
            .method(method)
            .header(HOST, address.authority().map(|authority| authority.as_str()).unwrap_or_default())
            .header(CONTENT_TYPE, "application/json; charset=utf-8")
            .header(CONTENT_LENGTH, body.len())
            .uri(address)
            .body(Full::from(body))
            .map_err(|error| unreachable(&error))?;
        let response = self.http.request(request).await.map_err(|error| unreachable(&error))?;
        let is_refusal = !response.status().is_success();
        let bytes = response.into_body().collect().await.map_err(|error| unreachable(&error))?.to_bytes();
        let Ok(Answer { value }) = serde_json::from_slice(&bytes) else {
            return Err(WebDriverError::Strange(String::from_utf8_lossy(&bytes).into_owned()));
        };
        if is_refusal {
            let Refusal { error, message } = read(value)?;
            return Err(WebDriverError::Refused { error, message });
        }
        Ok(value)
    }
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> Result<T> {
    serde_json::from_value(value.clone()).map_err(|error| WebDriverError::Strange(format!("{value}: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_apart_by_the_drivers_word() {
        let refused = |error: &str| WebDriverError::Refused { error: error.to_owned(), message: "Gone\nat line 1".to_owned() };
        assert!(refused("stale element reference").is_stale());
        assert!(refused("no such window").is_between_pages());
        assert!(!refused("element click intercepted").is_between_pages());
        assert!(!WebDriverError::Late("GET /url".to_owned()).is_between_pages());
        assert_eq!(refused("unknown error").to_string(), "unknown error: Gone");
    }
}
