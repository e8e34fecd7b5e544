//! The badge of a live page.

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::Stamp;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::LocalTimes;
use crate::browser;
use crate::locale::Localized;

/// The selector of a badge that is hidden once its page has ended.
const BADGE: &str = ".live-badge[data-until]";

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

/// Returns the time at which the live page `article` ends by its badge, in milliseconds since the epoch. Browser only.
#[must_use]
pub fn end_of_badge(article: &web_sys::Element) -> Option<f64> {
    let badge = article.query_selector(BADGE).ok()??;
    Some(js_sys::Date::parse(&badge.get_attribute("data-until")?)).filter(|ends| !ends.is_nan())
}

/// Gives the badge of the live page `article` another time, which the editors have changed. Browser only.
pub fn move_end_of_badge(article: &web_sys::Element, until: &str) {
    if let Ok(Some(badge)) = article.query_selector(BADGE) {
        browser::set_attribute(&badge, "data-until", Some(until));
    }
}

/// Hides the badges of a published page whose time has passed since it was published. Browser only.
pub fn hide_ended_badges(root: &web_sys::Element) {
    for badge in browser::all(root, BADGE) {
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
