//! The badge of a live page.

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::Stamp;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::LocalTimes;
use crate::browser;
use crate::locale::Localized;

/// Renders the badge of a live page. With `until` it is hidden once that time has passed by the reader's clock.
#[component]
pub fn LiveBadge(#[prop(optional_no_strip)] until: Option<Stamp>) -> impl IntoView {
    // Compare the clock only in the browser: published HTML does not depend on the time at which it is read.
    let in_browser = use_context::<LocalTimes>().is_some();
    let hidden = in_browser && until.as_ref().is_some_and(|until| has_passed(&until.iso));
    view! {
        <span class="live-badge" data-until=until.map(|until| until.iso) hidden=hidden>
            <Localized id=MessageId::Live />
        </span>
    }
}

/// Hides the badges of a published page whose time has passed since it was published. Browser only.
pub fn hide_ended_badges(root: &web_sys::Element) {
    for badge in browser::all(root, ".live-badge[data-until]") {
        if let Ok(badge) = badge.dyn_into::<web_sys::HtmlElement>()
            && badge.get_attribute("data-until").is_some_and(|until| has_passed(&until))
        {
            badge.set_hidden(true);
        }
    }
}

fn has_passed(iso: &str) -> bool {
    js_sys::Date::parse(iso) < js_sys::Date::now()
}
