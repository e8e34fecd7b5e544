//! The reader's present choice.

use broadsheet_content::consent::Service;
use broadsheet_content::page::{SiteDocument, Stamp};
use broadsheet_content::words::{Word, Words};
use wasm_bindgen::JsValue;

use crate::actions::Action;
use crate::browser;
use crate::components::{TimeLength, in_reader_locale, moment};
use crate::consent::record::{How, Millis, Reason, Record};
use crate::consent::rules::Effective;
use crate::consent::use_consent;
use crate::context::use_site;
use crate::still::{Element, Node, a, button, dd, div, dl, dom, dt, li, nodes, ol, p};

/// Where the choice is put: an id.
pub(super) const PRESENT: &str = "present-choice";
/// Where the earlier ones are put.
pub(super) const EARLIER: &str = "earlier-choices";

/// When the choice was made, until when it holds, what it allows; or why there is none. Drawn anew only when
/// something of it has changed. Native builds: not to be called.
pub(super) fn follow_choice() {
    let (consent, site) = (use_consent(), use_site());
    // What stands there may be of an earlier visit to the page.
    let mut drawn = [Vec::new(), Vec::new()];
    browser::whenever(move |_| {
        let standing = consent.standing();
        let present = choice(&standing, &consent.effective(), &site, consent.memory_only());
        let earlier = nodes(standing.map_or_else(|_| no_history(&site.words), |record| history(&record, &site)));
        for ((id, now), before) in [(PRESENT, present), (EARLIER, earlier)].into_iter().zip(&mut drawn) {
            if *before != now
                && let Some((document, place)) = browser::document().zip(browser::by_id(id))
            {
                place.set_text_content(None);
                dom::fill(&document, &place, &now);
                *before = now;
            }
        }
    });
}

/// What is published: what most readers of the page will see.
pub(super) fn no_choice(words: &Words) -> Vec<Node> {
    nodes(p().say(words, reason_in_words(Reason::Absent)))
}

fn choice(standing: &Result<Record, Reason>, effective: &Effective, site: &SiteDocument, memory_only: bool) -> Vec<Node> {
    let words = &site.words;
    let mut present = nodes(match standing {
        Ok(record) => facts(record, effective, site),
        Err(reason) => p().say(words, reason_in_words(*reason)),
    });
    if let Ok(record) = standing {
        present.extend(receipt(record, words));
    }
    if memory_only {
        present.extend(nodes(p().class("cookies__note").say(words, Word::NotKept)));
    }
    if *standing != Err(Reason::Absent) {
        let forget = button().attr("type", "button").class("button button--plain").action(Action::Forget).say(words, Word::PageForget);
        present.extend(nodes(div().class("cookies__forget").child(forget).child(p().say(words, Word::PageForgetText))));
    }
    present
}

fn reason_in_words(reason: Reason) -> Word {
    match reason {
        Reason::Absent => Word::PageNone,
        Reason::Unreadable => Word::PageUnreadable,
        Reason::NewerSchema => Word::PageNewer,
        Reason::Stale => Word::PageStale,
        Reason::Expired => Word::PageExpired,
    }
}

/// How a choice was made.
fn way(how: How) -> Word {
    match how {
        How::BannerAccept => Word::HowBannerAccept,
        How::BannerReject => Word::HowBannerReject,
        How::PreferencesSave => Word::HowPrefsSave,
        How::EmbedAlways => Word::HowEmbedAlways,
        How::Withdraw => Word::HowWithdraw,
    }
}

/// A file with the record as it is stored: what was agreed to, and nothing about the reader.
fn receipt(record: &Record, words: &Words) -> Vec<Node> {
    let data = String::from(js_sys::encode_uri_component(&record.to_json()));
    let file = a()
        .class("button button--plain")
        .file("consent-receipt.json", ["data:application/json;charset=utf-8,", &data].concat())
        .say(words, Word::PageReceipt);
    nodes(div().class("cookies__forget").child(file).child(p().say(words, Word::PageReceiptText)))
}

/// Earlier choices, the newest first.
fn history(record: &Record, site: &SiteDocument) -> Element {
    let words = &site.words;
    let entries: Vec<Element> = record
        .log
        .iter()
        .rev()
        .map(|entry| {
            let allowed = allowed_in_words(&|service| entry.choice.service(service), &|category| entry.choice.category(category), site);
            li().child(when(entry.at))
                .child(": ")
                .say(words, way(entry.how))
                .child(". ")
                .say(words, Word::PageAllowed)
                .child(": ")
                .child(allowed)
        })
        .collect();
    if entries.is_empty() { no_history(words) } else { ol().class("cookies__history").child(entries) }
}

/// What is published in its place.
pub(super) fn no_history(words: &Words) -> Element {
    p().say(words, Word::PageHistoryNone)
}

fn facts(record: &Record, effective: &Effective, site: &SiteDocument) -> Element {
    let words = &site.words;
    let allowed = allowed_in_words(&|service| effective.allows_service(&service.id), &|category| effective.allows_category(category), site);
    let signal = match record.gpc {
        Some(true) => Word::PageSignalOn,
        Some(false) => Word::PageSignalOff,
        None => Word::PageSignalNone,
    };
    // The wording is published with the paper, each revision under its number.
    let shown = a().href(format!("/consent/{}.json", record.revision)).child(format!("{} ({})", record.revision, record.hash));
    dl().class("cookies__facts")
        .child(dt().say(words, Word::PageAllowed))
        .child(dd().child(allowed))
        .child(dt().say(words, Word::PageHow))
        .child(dd().say(words, way(record.how)))
        .child(dt().say(words, Word::PageMade))
        .child(dd().child(when(record.at)))
        .child(dt().say(words, Word::PageHoldsUntil))
        .child(dd().child(when(record.expires)))
        .child(dt().say(words, Word::PageSignal))
        .child(dd().say(words, signal))
        .child(dt().say(words, Word::PageText))
        .child(dd().child(shown))
        .child(dt().say(words, Word::PageNumber))
        .child(dd().class("cookies__number").child(record.id.clone()))
}

/// Names of the allowed optional categories, and of services that are allowed without theirs.
fn allowed_in_words(service: &dyn Fn(&Service) -> bool, category: &dyn Fn(&str) -> bool, site: &SiteDocument) -> String {
    let catalogue = &site.consent;
    let mut names: Vec<&str> = Vec::new();
    for optional in catalogue.optional() {
        let services = catalogue.services_of(&optional.id);
        if category(&optional.id) {
            names.push(&optional.title);
            continue;
        }
        names.extend(services.filter(|known| service(known)).map(|service| service.title.as_str()));
    }
    if names.is_empty() { site.words.get(Word::PageOnlyNecessary).to_owned() } else { names.join(", ") }
}

/// A moment of a record, in the reader's locale. Only called once there is a record, which is in a browser.
fn when(millis: Millis) -> Element {
    // A moment in a record is at most 8.64e15, which a float holds exactly.
    let iso: String = js_sys::Date::new(&JsValue::from_f64(millis as f64)).to_iso_string().into();
    let text = in_reader_locale(&iso, TimeLength::Full).unwrap_or_else(|| iso.clone());
    moment(&Stamp { iso, text }, TimeLength::Full)
}
