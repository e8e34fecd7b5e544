//! The browser's own share sheet, where there is one.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::browser;

/// What is shared: a title and an address. Some targets show the address alone.
pub(super) struct Shared {
    pub(super) title: String,
    pub(super) address: String,
}

/// Opens the share sheet. `None` where the browser has none, or says that it cannot share this.
pub(super) fn share(shared: &Shared) -> Option<Promise> {
    let navigator = browser::window()?.navigator();
    let method = |name| browser::property(&navigator, name)?.dyn_into::<Function>().ok();
    let share = method("share")?;
    let data = Object::new();
    for (name, value) in [("title", &shared.title), ("url", &shared.address)] {
        // Setting a property of a new object cannot fail.
        let _set = Reflect::set(&data, &name.into(), &value.into());
    }
    if let Some(can_share) = method("canShare")
        && !can_share.call1(&navigator, &data).is_ok_and(|answer| answer.is_truthy())
    {
        return None;
    }
    share.call1(&navigator, &data).ok()?.dyn_into().ok()
}

/// Returns whether the share sheet failed because the reader closed it, or because it is open already. Neither is a failure.
pub(super) fn is_no_failure(error: &JsValue) -> bool {
    let name = browser::property(error, "name").and_then(|name| name.as_string());
    matches!(name.as_deref(), Some("AbortError" | "InvalidStateError"))
}
