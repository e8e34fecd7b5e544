//! The published buttons that save articles, and the mark on `<html>` by which the masthead shows its link. Browser only.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement};

use super::state::Saved;
use crate::browser;
use crate::documents::Address;

/// Handles presses of all buttons that save articles, and keeps the published ones below `root` up to date.
pub fn adopt_save_buttons(root: &Element, saved: Saved) {
    let published: Vec<(Element, String)> = browser::all(root, "[data-action=save]")
        .into_iter()
        .filter_map(|button| path_of(&button, saved).map(|path| (button, path)))
        .collect();
    browser::effect(move || {
        for (button, path) in &published {
            let is_saved = saved.article(path).is_some();
            browser::set_attribute(button, "aria-pressed", Some(if is_saved { "true" } else { "false" }));
        }
    });
    browser::effect(move || {
        if let Some(html) = browser::document_element() {
            browser::set_attribute(&html, "data-saved", (!saved.articles().is_empty()).then_some(""));
        }
    });
    browser::listen("click", move |event| {
        let button = browser::closest::<Element>(&event, "[data-action=save]").filter(|_| !browser::is_repeated_click(&event));
        if let Some(path) = button.and_then(|button| path_of(&button, saved)) {
            saved.toggle(&path);
        }
    });
}

/// Returns the path of the article that a button belongs to: that of its teaser, or else the page's.
fn path_of(button: &Element, saved: Saved) -> Option<String> {
    let pathname = match button.closest(".teaser").ok()? {
        Some(teaser) => teaser.query_selector("a").ok()??.dyn_into::<HtmlAnchorElement>().ok()?.pathname(),
        None => browser::window()?.location().pathname().ok()?,
    };
    Some(Address::of_location(&pathname, &saved.base_path())?.url())
}
