//! The reader's present choice.

use broadsheet_content::page::{SiteDocument, Stamp};
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::components::Time;
use crate::consent::record::{Millis, Reason, Record};
use crate::consent::rules::Effective;
use crate::consent::{focus, text, use_consent};
use crate::context::use_site;

/// When the choice was made, until when it holds, what it allows; or why there is none. Before the browser
/// was looked at, as for a reader without a choice.
#[component]
pub(super) fn PresentChoice() -> impl IntoView {
    let consent = use_consent();
    let site = use_site();
    let words = &text::ENGLISH;
    // Clock looks make no new record, so that nothing is drawn anew without a change.
    let standing = Memo::new(move |_| consent.standing());
    let choice = move || match standing.get() {
        Ok(record) => view_record(&record, &consent.effective(), &site),
        Err(reason) => view! { <p>{reason_in_words(reason)}</p> }.into_any(),
    };
    let not_kept = move || consent.memory_only().then(|| view! { <p class="cookies__note">{words.not_kept}</p> });
    let forget = move || {
        (standing.with(|standing| *standing != Err(Reason::Absent))).then(|| {
            view! {
                <div class="cookies__forget">
                    <button
                        type="button"
                        class="button button--plain"
                        on:click=move |_| {
                            consent.forget();
                            request_animation_frame(focus::rescue);
                        }
                    >
                        {words.page.forget}
                    </button>
                    <p>{words.page.forget_text}</p>
                </div>
            }
        })
    };
    view! {
        {choice}
        {not_kept}
        {forget}
    }
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

fn view_record(record: &Record, effective: &Effective, site: &SiteDocument) -> AnyView {
    let words = &text::ENGLISH.page;
    let allowed = allowed_in_words(effective, site);
    view! {
        <dl class="cookies__facts">
            <dt>{words.allowed}</dt>
            <dd>{allowed}</dd>
            <dt>{words.made}</dt>
            <dd>
                <Time stamp=stamp(record.at) />
            </dd>
            <dt>{words.holds_until}</dt>
            <dd>
                <Time stamp=stamp(record.expires) />
            </dd>
            <dt>{words.number}</dt>
            <dd class="cookies__number">{record.id.clone()}</dd>
        </dl>
    }
    .into_any()
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

/// Only called once there is a record, which is in a browser.
fn stamp(millis: Millis) -> Stamp {
    // A moment in a record is at most 8.64e15, which a float holds exactly.
    let iso: String = js_sys::Date::new(&JsValue::from_f64(millis as f64)).to_iso_string().into();
    Stamp { text: iso.clone(), iso }
}
