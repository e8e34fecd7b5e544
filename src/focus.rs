//! The focus is never lost: a control that goes away hands it on.
//!
//! A press may take its own button away (the banner, a note, the settings), and so may another tab that decides. The browser then puts the
//! focus on `body`, and the next Tab starts at the beginning of the window. One rule for all of them: when the element that had the focus is
//! gone, the page's main heading gets it (scenario 83). Browser only.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::browser;

const FOCUSABLE: &str = "a, button, input, summary, iframe, [tabindex]";

/// Where the focus is. There is one for the page, provided by context: [`use_focus`].
#[derive(Clone, Copy)]
pub struct Focus {
    /// The element that had the focus last; also one that was pressed, since some browsers focus no button that is pressed by a pointer.
    last: StoredValue<Option<Element>, LocalStorage>,
}

/// Where the focus is. Browser only: it is there once the app is active.
///
/// # Panics
/// Natively.
#[must_use]
pub fn use_focus() -> Focus {
    expect_context()
}

impl Focus {
    /// Begins with the element that has the focus, or was pressed before the app was there.
    #[must_use]
    pub fn start() -> Self {
        Self { last: StoredValue::new_local(pressed_before().or_else(active_element)) }
    }

    /// Follows the focus, and hands it on after each press that has taken its own control away.
    pub fn follow(self) {
        browser::listen("focusin", move |event| self.remember(browser::closest(&event, FOCUSABLE)));
        // The focus has gone into a frame.
        browser::listen("blur", move |_| {
            if let Some(frame) = active_element().filter(|active| active.tag_name() == "IFRAME") {
                self.remember(Some(frame));
            }
        });
        browser::listen("click", move |event| {
            // A press that the app repeats says nothing of where the focus is, and after one that has moved the focus the element is known.
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

    /// Moves the focus to the page's main heading if the element that had it is gone by the next frame: until then the browser may give it
    /// back by itself, as it does to the opener of a dialog. Nothing happens where nothing had the focus.
    pub fn rescue(self) {
        browser::request_animation_frame(move || {
            if let Some(heading) = browser::find("main h1").filter(|_| self.is_lost()) {
                // A heading takes the focus only when it is told that it can.
                if !heading.has_attribute("tabindex") {
                    heading.set_tab_index(-1);
                }
                browser::focus(&heading);
            }
        });
    }

    /// Moves the focus to a frame that has taken the place of what had it. A frame itself hears nothing of its focus.
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
