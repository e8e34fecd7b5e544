//! The script that runs before the page's own scripts, `script/prelude.js`.

use serde_json::json;

use crate::driver::SCRIPT_LIMIT_MS;

const SCRIPT: &str = include_str!("../script/prelude.js");
const FINDER: &str = include_str!("../script/finder.js");

/// How a browser's storage fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageTrouble {
    /// `window.localStorage` throws a `SecurityError`: cookies and site data are blocked.
    LocalThrows,
    /// `window.localStorage` is `null`: some web views.
    LocalIsNull,
    /// Reading works, `setItem` throws a `QuotaExceededError`.
    Full,
    /// `window.sessionStorage` throws, `localStorage` is fine.
    SessionThrows,
    /// Reading and writing work, `removeItem` throws a `SecurityError`.
    RemoveThrows,
}

impl StorageTrouble {
    fn name(self) -> &'static str {
        match self {
            Self::LocalThrows => "local-throws",
            Self::LocalIsNull => "local-is-null",
            Self::Full => "full",
            Self::SessionThrows => "session-throws",
            Self::RemoveThrows => "remove-throws",
        }
    }
}

/// The conditions of a page.
#[derive(Clone, Debug, Default)]
pub struct Prelude {
    /// The time, in milliseconds since the epoch; it stands still. `None` is the machine's clock.
    pub clock: Option<i64>,
    /// What localStorage holds when the first page is loaded: keys, and JavaScript expressions for their values.
    pub stored: Vec<(String, String)>,
    /// How storage fails.
    pub trouble: Option<StorageTrouble>,
    /// `navigator.connection.saveData`.
    pub saves_data: bool,
    /// `navigator.globalPrivacyControl`; `None` leaves the browser's own.
    pub privacy_signal: Option<bool>,
    /// Lets pages of the same host frame the site, which the production headers forbid.
    pub framed: bool,
    /// JavaScript that runs last, still before the page's own scripts.
    pub also: String,
    was_stored: bool,
}

impl Prelude {
    /// Returns the script. Values are stored once, by the first page.
    pub(super) fn script(&mut self) -> String {
        let mut stored = String::new();
        if !std::mem::replace(&mut self.was_stored, true) {
            for (key, value) in &self.stored {
                stored.push_str(&format!("    localStorage.setItem({}, {value});\n", json!(key)));
            }
        }
        let world = json!({
            "clock": self.clock,
            "trouble": self.trouble.map(StorageTrouble::name),
            "savesData": self.saves_data,
            "driversTimer": SCRIPT_LIMIT_MS,
            "privacySignal": self.privacy_signal,
        });
        let before = format!("    \"use strict\";\n    const world = {world};\n    const store = () => {{\n{stored}    }};\n");
        format!("{FINDER}\n(function () {{\n{before}{SCRIPT}\n{}\n}})();\n", self.also)
    }
}
