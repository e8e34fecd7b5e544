//! Moves the focus to the page's heading when the focused control is removed or hidden.
//!
//! A click may remove its own button (in the banner, a note, the settings), and so may a decision in another tab. The browser then moves
//! the focus to `body`, and the next Tab starts at the top of the page. One rule applies to all of them: when the focused element is gone,
//! the page's main heading gets the focus (scenario 83). Browser only.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::browser;

const FOCUSABLE: &str = "a, button, input, summary, iframe, [tabindex]";

/// The element that has the focus, or had it last. There is one such state for the page, provided by context: [`use_focus`].
#[derive(Clone, Copy)]
pub struct Focus {
    /// The element that had the focus last, or the button that was clicked last: some browsers do not focus a button that is clicked with a
    /// pointer.
    last: StoredValue<Option<Element>, LocalStorage>,
}

/// Returns the state of the focus. Browser only: it exists once the app is active.
///
/// # Panics
/// Natively, and before the app is active.
#[must_use]
pub fn use_focus() -> Focus {
    expect_context()
}

impl Focus {
    /// Starts with the element that has the focus, or with the button that was clicked before the app was ready.
    #[must_use]
    pub fn start() -> Self {
        Self { last: StoredValue::new_local(pressed_before().or_else(active_element)) }
    }

    /// Follows the focus, and moves it after each click that has removed its own control.
    pub fn follow(self) {
        browser::listen("focusin", move |event| self.remember(browser::closest(&event, FOCUSABLE)));
        // When the focus moves into a frame, `blur` fires instead of `focusin`.
        browser::listen("blur", move |_| {
            if let Some(frame) = active_element().filter(|active| active.tag_name() == "IFRAME") {
                self.remember(Some(frame));
            }
        });
        browser::listen("click", move |event| {
            // Ignore replayed clicks, which do not tell where the focus is. When the click has moved the focus, `focusin` has recorded the
            // element.
            if event.is_trusted() && active_element().is_none() {
                self.remember(browser::closest(&event, FOCUSABLE));
            }
            self.rescue();
        });
        browser::listen("keydown", move |event| {
            if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
                self.rescue();
            }
        });
    }

    /// Moves the focus to the page's main heading if the focused element is gone by the next frame. Until then the browser may restore the
    /// focus by itself, as it does to the opener of a dialog. Does nothing if no element had the focus.
    pub fn rescue(self) {
        browser::request_animation_frame(move || {
            if let Some(heading) = browser::find("main h1").filter(|_| self.is_lost()) {
                // A heading is focusable only with a `tabindex`.
                if !heading.has_attribute("tabindex") {
                    heading.set_tab_index(-1);
                }
                browser::focus(&heading);
            }
        });
    }

    /// Moves the focus to a frame that has replaced the focused element, and records it. A frame does not fire `focusin` in its parent.
    pub fn hand_to(self, frame: &HtmlElement) {
        browser::focus(frame);
        self.remember(Some(frame.clone().into()));
    }

    fn remember(self, element: Option<Element>) {
        self.last.set_value(element);
    }

    fn is_lost(self) -> bool {
        let is_gone = self.last.with_value(|last| last.as_ref().is_some_and(is_hidden));
        is_gone && active_element().is_none_or(|active| is_hidden(&active))
    }
}

/// Returns whether an element is not rendered, or no longer in the document.
fn is_hidden(element: &Element) -> bool {
    element.get_client_rects().length() == 0
}

/// Returns the element that has the focus; `None` where that is `body`.
fn active_element() -> Option<Element> {
    browser::document()?.active_element().filter(|active| active.tag_name() != "BODY")
}

/// Returns the button that was clicked last before the app was ready; `boot.js` may have hidden it since.
fn pressed_before() -> Option<Element> {
    let pressed = browser::property(&browser::boot()?, "pressed")?.dyn_into::<js_sys::Array>().ok()?;
    pressed.iter().last()?.dyn_into().ok()
}
