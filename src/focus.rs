//! The focus is never lost: a control that goes away hands it on.
//!
//! A press may take its own button away (the banner, a note, the settings), and so may another tab that decides. The browser then puts the
//! focus on `body`, and the next Tab starts at the beginning of the window. One rule for all of them: when the element that had the focus is
//! gone, the page's main heading gets it (scenario 83). Browser only.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::browser;

const FOCUSABLE: &str = "a, button, input, summary, iframe, [tabindex]";

thread_local! {
    /// The element that had the focus last; also one that was pressed, since some browsers focus no button that is pressed by a pointer.
    static LAST: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Follows the focus, and hands it on after each press that has taken its own control away.
pub fn follow_focus() {
    remember(pressed_before().or_else(active_element));
    browser::listen("focusin", |event| remember(browser::closest(&event, FOCUSABLE)));
    // The focus has gone into a frame.
    browser::listen("blur", |_| {
        if let Some(frame) = active_element().filter(|active| active.tag_name() == "IFRAME") {
            remember(Some(frame));
        }
    });
    browser::listen("click", |event| {
        // A press that the app repeats says nothing of where the focus is, and after one that has moved the focus the element is known.
        if event.is_trusted() && active_element().is_none() {
            remember(browser::closest(&event, FOCUSABLE));
        }
        rescue_focus();
    });
    browser::listen("keydown", |event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            rescue_focus();
        }
    });
}

/// Moves the focus to the page's main heading if the element that had it is gone by the next frame: until then the browser may give it
/// back by itself, as it does to the opener of a dialog. Nothing happens where nothing had the focus.
pub fn rescue_focus() {
    browser::before_next_frame(|| {
        if let Some(heading) = browser::find("main h1").filter(|_| is_lost()) {
            // A heading takes the focus only when it is told that it can.
            if !heading.has_attribute("tabindex") {
                heading.set_tab_index(-1);
            }
            browser::focus(&heading);
        }
    });
}

/// Moves the focus to a frame that has taken the place of what had it. A frame itself hears nothing of its focus.
pub fn hand_to(frame: &HtmlElement) {
    browser::focus(frame);
    remember(Some(frame.clone().into()));
}

fn remember(element: Option<Element>) {
    LAST.set(element);
}

fn is_lost() -> bool {
    let is_gone = LAST.with_borrow(|last| last.as_ref().is_some_and(is_hidden));
    is_gone && active_element().is_none_or(|active| is_hidden(&active))
}

/// True for an element that is not shown, or no longer in the document.
fn is_hidden(element: &Element) -> bool {
    element.get_client_rects().length() == 0
}

/// The element that has the focus; `None` where that is `body`.
fn active_element() -> Option<Element> {
    browser::document()?.active_element().filter(|active| active.tag_name() != "BODY")
}

/// The button that was pressed last before the app was there: `boot.js` may have hidden it at once.
fn pressed_before() -> Option<Element> {
    let pressed = browser::property(&browser::boot()?, "pressed")?.dyn_into::<js_sys::Array>().ok()?;
    pressed.iter().last()?.dyn_into().ok()
}
