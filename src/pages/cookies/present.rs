//! The reader's present choice.

use broadsheet_content::page::{SiteDocument, Stamp};
use wasm_bindgen::JsValue;

use crate::actions::Action;
use crate::browser;
use crate::components::{TimeLength, in_reader_locale, moment};
use crate::consent::record::{Millis, Reason, Record};
use crate::consent::rules::Effective;
use crate::consent::{text, use_consent};
use crate::context::use_site;
use crate::still::{Element, Node, button, dd, div, dl, dom, dt, nodes, p};

/// Where the choice is put: an id.
pub(super) const PRESENT: &str = "present-choice";

/// When the choice was made, until when it holds, what it allows; or why there is none. Drawn anew only when
/// something of it has changed. Native builds: not to be called.
pub(super) fn follow_choice() {
    let (consent, site) = (use_consent(), use_site());
    // What stands there may be of an earlier visit to the page.
    let mut drawn = Vec::new();
    browser::whenever(move |_| {
        let present = choice(&consent.standing(), &consent.effective(), &site, consent.memory_only());
        if drawn != present
            && let Some((document, place)) = browser::document().zip(browser::by_id(PRESENT))
        {
            place.set_text_content(None);
            dom::fill(&document, &place, &present);
            drawn = present;
        }
    });
}

/// What is published: what most readers of the page will see.
pub(super) fn no_choice() -> Vec<Node> {
    nodes(p().child(reason_in_words(Reason::Absent)))
}

fn choice(standing: &Result<Record, Reason>, effective: &Effective, site: &SiteDocument, memory_only: bool) -> Vec<Node> {
    let words = &text::ENGLISH;
    let mut present = nodes(match standing {
        Ok(record) => facts(record, effective, site),
        Err(reason) => p().child(reason_in_words(*reason)),
    });
    if memory_only {
        present.extend(nodes(p().class("cookies__note").child(words.not_kept)));
    }
    if *standing != Err(Reason::Absent) {
        let forget = button().attr("type", "button").class("button button--plain").action(Action::Forget).child(words.page.forget);
        present.extend(nodes(div().class("cookies__forget").child(forget).child(p().child(words.page.forget_text))));
    }
    present
}

fn reason_in_words(reason: Reason) -> &'static str {
    let words = &text::ENGLISH.page;
    match reason {
        Reason::Absent => words.none,
        Reason::Unreadable => words.unreadable,
        Reason::NewerSchema => words.newer,
        Reason::Stale => words.stale,
        Reason::Expired => words.expired,
    }
}

fn facts(record: &Record, effective: &Effective, site: &SiteDocument) -> Element {
    let words = &text::ENGLISH.page;
    dl().class("cookies__facts")
        .child(dt().child(words.allowed))
        .child(dd().child(allowed_in_words(effective, site)))
        .child(dt().child(words.made))
        .child(dd().child(when(record.at)))
        .child(dt().child(words.holds_until))
        .child(dd().child(when(record.expires)))
        .child(dt().child(words.number))
        .child(dd().class("cookies__number").child(record.id.clone()))
}

/// Names of the allowed optional categories, and of services that are allowed without theirs.
fn allowed_in_words(effective: &Effective, site: &SiteDocument) -> String {
    let catalogue = &site.consent;
    let mut names: Vec<&str> = Vec::new();
    for category in catalogue.optional() {
        let services = catalogue.services_of(&category.id);
        if effective.allows_category(&category.id) {
            names.push(&category.title);
            continue;
        }
        names.extend(services.filter(|service| effective.allows_service(&service.id)).map(|service| service.title.as_str()));
    }
    if names.is_empty() { text::ENGLISH.page.only_necessary.to_owned() } else { names.join(", ") }
}

/// A moment of a record, in the reader's locale. Only called once there is a record, which is in a browser.
fn when(millis: Millis) -> Element {
    // A moment in a record is at most 8.64e15, which a float holds exactly.
    let iso: String = js_sys::Date::new(&JsValue::from_f64(millis as f64)).to_iso_string().into();
    let text = in_reader_locale(&iso, TimeLength::Full).unwrap_or_else(|| iso.clone());
    moment(&Stamp { iso, text }, TimeLength::Full)
}
