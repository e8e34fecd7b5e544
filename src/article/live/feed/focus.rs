//! The focus, where what holds it goes away.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::Feed;
use crate::article::live::anchor::TITLE;
use crate::browser;

impl Feed {
    /// Moves the focus to what names a post: its headline, or its time.
    pub(super) fn focus_post(&self, id: &str) {
        focus_heading(browser::document().and_then(|document| document.get_element_by_id(&format!("{id}_h"))));
    }

    /// Moves the focus to the heading of the posts, if an element of the section holds it that is about to go.
    pub(super) fn leave(&self, selector: &str) {
        let going = self.section.query_selector(selector).ok().flatten();
        if going.is_some_and(|going| browser::has_focus_within(&going)) {
            focus_heading(self.section.query_selector(TITLE).ok().flatten());
        }
    }
}

fn focus_heading(heading: Option<Element>) {
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        // A heading is focusable only with a `tabindex`.
        heading.set_tab_index(-1);
        browser::focus(&heading);
    }
}
