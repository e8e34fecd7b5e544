//! The list of key events, and the filter that shows them alone.

use broadsheet_content::page::DatedPost;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::Feed;
use crate::article::key_events::{KeyEvent, KeyEvents};
use crate::article::live::controls::{ALL, KEY};
use crate::browser;

impl Feed {
    /// Shows the key events among posts, where the list shows others.
    pub(super) fn show_key_events<'p>(&self, posts: impl Iterator<Item = &'p DatedPost>) {
        let events: Vec<KeyEvent> = posts.filter(|post| post.key).map(KeyEvent::of).collect();
        let list = self.section.query_selector(".key-events").ok().flatten();
        let present: Vec<(String, String)> =
            list.iter().flat_map(|list| browser::all(list, "a[href]")).map(|link| as_listed(&link)).collect();
        if present.len() == events.len() && present.iter().zip(&events).all(|(link, event)| event.is_listed_as(&link.0, &link.1)) {
            return;
        }
        let focused = list.iter().flat_map(|list| browser::all(list, "a[href]")).find(browser::has_focus_within);
        let focused = focused.and_then(|link| link.get_attribute("href"));
        if events.is_empty() {
            self.leave(".live__filter");
            self.filter(false);
        }
        if let Ok(Some(filter)) = self.section.query_selector(".live__filter") {
            browser::set_attribute(&filter, "hidden", events.is_empty().then_some(""));
        }
        let new = self.draw(Box::new(move || view! { <KeyEvents events /> }.into_any()));
        match (list, new) {
            (Some(list), Some(new)) => {
                let same = browser::all(&new, "a[href]").into_iter().find(|link| link.get_attribute("href") == focused);
                if same.is_none() {
                    self.leave(".key-events");
                }
                let _replaced = list.replace_with_with_node_1(&new);
                if let Some(same) = same.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
                    browser::focus(&same);
                }
            }
            (None, Some(new)) => {
                let _added = self.section.insert_before(&new, self.section.first_child().as_ref());
            }
            (Some(list), None) => {
                self.leave(".key-events");
                list.remove();
            }
            (None, None) => {}
        }
    }

    /// Filters the posts.
    pub(in crate::article::live) fn filter(&self, key_events_only: bool) {
        browser::set_attribute(&self.section, "data-filter", key_events_only.then_some("key"));
        for (action, is_pressed) in [(ALL, !key_events_only), (KEY, key_events_only)] {
            if let Ok(Some(button)) = self.section.query_selector(&format!("[data-action={action}]")) {
                browser::set_attribute(&button, "aria-pressed", Some(if is_pressed { "true" } else { "false" }));
            }
        }
    }
}

/// Returns a link of the list of key events: its address and its text.
fn as_listed(link: &Element) -> (String, String) {
    (link.get_attribute("href").unwrap_or_default(), link.text_content().unwrap_or_default())
}
