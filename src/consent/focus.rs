//! Where the focus goes around the settings (scenario 83). For effects and event handlers only.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlElement, KeyboardEvent};

use crate::browser;

/// Puts the focus on the page's main heading when its last place is gone, as the banner's button is once
/// a choice was made.
pub fn rescue() {
    let lost = |active: Element| active.tag_name() == "BODY" || active.get_client_rects().length() == 0;
    let active = browser::document().and_then(|document| document.active_element());
    if active.is_none_or(lost)
        && let Some(heading) = browser::find("main h1")
    {
        // A heading takes the focus only when it is told that it can.
        if !heading.has_attribute("tabindex") {
            let _set = heading.set_attribute("tabindex", "-1");
        }
        browser::focus(&heading);
    }
}

/// Keeps Tab inside an open dialog: the browser's own modal dialogs let it out into the browser's bars,
/// and from there to the page in some engines.
pub fn cycle(event: &KeyboardEvent, dialog: &HtmlDialogElement) {
    if event.key() != "Tab" {
        return;
    }
    // The first and the last thing in the settings that take the focus are buttons.
    let Ok(buttons) = dialog.query_selector_all("button") else { return };
    let button = |index: u32| buttons.item(index).and_then(|node| node.dyn_into::<HtmlElement>().ok());
    let (Some(first), Some(last)) = (button(0), button(buttons.length().saturating_sub(1))) else { return };
    let active = browser::document().and_then(|document| document.active_element());
    let is = |element: &HtmlElement| active.as_ref().is_some_and(|active| active.is_same_node(Some(element)));
    let on_heading = active.as_ref().is_some_and(|active| active.tag_name() == "H2");
    let next = if event.shift_key() && (is(&first) || on_heading) {
        last
    } else if !event.shift_key() && is(&last) {
        first
    } else {
        return;
    };
    event.prevent_default();
    browser::focus(&next);
}
