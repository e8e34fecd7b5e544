//! The reader's device: clock, random bytes, privacy signal, and the event that tells other scripts.
//!
//! Native builds: only [`uuid_v4`] may be called. All callers of the rest are effects and event handlers.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::{CustomEvent, CustomEventInit};

use super::record::Millis;
use super::rules::Effective;
use crate::browser;

/// The event on `document` that says what is allowed has changed. Its `detail` is
/// `{ decided: boolean, categories: string[], services: string[] }`, as `window.broadsheet.consent`.
pub const CHANGED: &str = "broadsheet:consent";

/// `Date.now()`. NaN, which a broken clock may give, becomes 0.
#[must_use]
pub fn now() -> Millis {
    js_sys::Date::now() as Millis
}

/// Global Privacy Control; `None` where the browser does not have it.
#[must_use]
pub fn privacy_signal() -> Option<bool> {
    browser::property(&browser::window()?.navigator(), "globalPrivacyControl")?.as_bool()
}

/// A random UUID. From `crypto.getRandomValues`, because `randomUUID` is missing on pages without TLS.
#[must_use]
pub fn fresh_id() -> String {
    let mut bytes = [0_u8; 16];
    let crypto = browser::window().and_then(|window| window.crypto().ok());
    if crypto.is_none_or(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_err()) {
        // The id guards nothing: it only tells one choice on this device from the next.
        bytes = core::array::from_fn(|_| (js_sys::Math::random() * 256.0) as u8);
    }
    uuid_v4(bytes)
}

/// Writes 16 random bytes as a UUID of version 4 (RFC 9562, section 5.4).
#[must_use]
pub fn uuid_v4(bytes: [u8; 16]) -> String {
    let mut number = u128::from_be_bytes(bytes);
    number = (number & !(0xF << 76)) | (0x4 << 76);
    number = (number & !(0x3 << 62)) | (0x2 << 62);
    let hex = format!("{number:032x}");
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}

/// What is allowed, for scripts that are not part of the app.
fn state(effective: &Effective, decided: bool) -> Object {
    let list = |ids: &[String]| ids.iter().map(|id| JsValue::from_str(id)).collect::<Array>();
    let state = Object::new();
    // Setting a property of a new object cannot fail.
    let _set = Reflect::set(&state, &"decided".into(), &decided.into());
    let _set = Reflect::set(&state, &"categories".into(), &list(&effective.categories));
    let _set = Reflect::set(&state, &"services".into(), &list(&effective.services));
    state
}

/// `window.broadsheet`, which `boot.js` has made.
#[must_use]
pub fn global() -> Option<JsValue> {
    let window = browser::window()?;
    browser::property(&window, "broadsheet").filter(JsValue::is_object)
}

/// Puts what is allowed into `window.broadsheet.consent`.
pub fn publish(effective: &Effective, decided: bool) {
    if let Some(global) = global() {
        let _set = Reflect::set(&global, &"consent".into(), &state(effective, decided));
    }
}

/// Lets the paper's own scripts open the settings: `window.broadsheet.openConsent()`.
pub fn offer_settings(open: impl FnMut() + 'static) {
    if let Some(global) = global() {
        let open = Closure::<dyn FnMut()>::new(open).into_js_value();
        let _set = Reflect::set(&global, &"openConsent".into(), &open);
    }
}

/// Says on `document` that what is allowed has changed.
pub fn announce(effective: &Effective, decided: bool) {
    let detail = state(effective, decided);
    let init = CustomEventInit::new();
    init.set_detail(&detail);
    if let (Some(document), Ok(event)) = (browser::document(), CustomEvent::new_with_event_init_dict(CHANGED, &init)) {
        // A handler that throws is reported by the browser, and the others still run.
        let _sent = document.dispatch_event(&event);
    }
}

#[cfg(test)]
mod tests {
    use super::uuid_v4;

    #[test]
    fn an_id_has_the_form_of_a_version_4_uuid() {
        assert_eq!(uuid_v4([0; 16]), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid_v4([0xFF; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(
            uuid_v4([0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef, 0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef]),
            "01234567-89ab-4def-8123-456789abcdef"
        );
    }
}
