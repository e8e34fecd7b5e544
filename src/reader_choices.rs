//! What the reader has chosen in the reading settings about keys and reading positions.

use serde_json::Value;

use crate::look::KEY;
use crate::storage;

/// Returns whether keys of the keyboard do something on the page. They do unless the reader has switched them off.
#[must_use]
pub fn has_shortcuts() -> bool {
    chosen("shortcuts").as_deref() != Some("off")
}

/// Returns whether reading positions are kept. They are not unless the reader has switched that on.
#[must_use]
pub fn keeps_positions() -> bool {
    chosen("position").as_deref() == Some("on")
}

fn chosen(name: &str) -> Option<String> {
    let stored: Value = serde_json::from_str(&storage::read(KEY).ok()??).ok()?;
    stored.get(name)?.as_str().map(str::to_owned)
}
