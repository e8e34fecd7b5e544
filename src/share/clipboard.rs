//! Copying by the clipboard API, where the browser has it.

use js_sys::{Function, Promise};
use wasm_bindgen::JsCast;

use crate::browser;

/// Asks the browser to put a text on the clipboard. `None` where there is no clipboard API, as on a plain `http:` page, or where calling it
/// throws.
pub(super) fn write_text(text: &str) -> Option<Promise> {
    let navigator = browser::window()?.navigator();
    let clipboard = browser::property(&navigator, "clipboard")?;
    let write: Function = browser::property(&clipboard, "writeText")?.dyn_into().ok()?;
    write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
}
