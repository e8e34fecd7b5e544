//! The choices themselves: categories with their services, and the buttons that decide. One piece for the
//! dialog and for `/cookies/`.
//!
//! What is ticked stands in the boxes alone: they are read when one of them is changed and when "Save" is pressed, and
//! written when what is granted changes. As a component they, and what it took to mount them, cost every reader more than
//! all the rest of consent (docs/decisions/0018).

use broadsheet_content::consent::{Catalogue, Category, CategoryKind, Service};
use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::{Word, Words};
use leptos::prelude::untrack;
use wasm_bindgen::JsCast;
use web_sys::{Element as DomElement, HtmlInputElement};

use super::choice::{Choice, Tick, optional_services};
use super::decision::{Origin, Press};
use super::store::{Consent, Message};
use crate::actions::Action;
use crate::browser;
use crate::still::{Element, button, details, div, input, label, li, p, span, summary, ul};

/// On the element around the controls.
const CONTROLS: &str = "[data-controls]";
/// Says on the page that a choice was saved. In the dialog nobody is left to read it.
const DONE: &str = "consent-controls-done";

/// Where the controls stand. Both may be in the page at once, and ids must differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the dialog.
    Dialog,
    /// On `/cookies/`.
    Page,
}

impl Place {
    fn id(self, name: &str) -> String {
        match self {
            Self::Dialog => format!("consent-dialog-{name}"),
            Self::Page => format!("consent-page-{name}"),
        }
    }
}

/// Categories to tick, with their services, and "Reject all", "Accept all" and "Save". Nothing optional is ticked:
/// `show` does that.
#[must_use]
pub fn controls(site: &SiteDocument, place: Place) -> Element {
    let (catalogue, words) = (&site.consent, &site.words);
    let asks = catalogue.asks();
    let categories: Vec<Element> = catalogue.categories.iter().map(|category| category_box(category, catalogue, words, place)).collect();
    let buttons = asks.then(|| {
        div()
            .class("consent-controls__actions")
            .child(plain(Action::SettingsReject).say(words, Word::RejectAll))
            .child(plain(Action::SettingsAccept).say(words, Word::AcceptAll))
            .child(plain(Action::SettingsSave).say(words, Word::Save))
    });
    let done =
        (place == Place::Page).then(|| p().attr("id", DONE).class("consent-controls__done").attr("hidden", true).say(words, Word::Saved));
    div()
        .class("consent-controls")
        .attr("data-controls", true)
        .child(p().say(words, if asks { Word::SettingsText } else { Word::SettingsNothing }))
        .child(ul().class("consent-controls__categories").child(categories))
        .child(buttons)
        .child(done)
}

fn plain(action: Action) -> Element {
    button().class("button").attr("type", "button").action(action)
}

/// A box; browsers must not fill it in from the last visit.
fn tick(described_by: &str) -> Element {
    input().attr("type", "checkbox").attr("autocomplete", "off").attr("aria-describedby", described_by.to_owned())
}

fn category_box(category: &Category, catalogue: &Catalogue, words: &Words, place: Place) -> Element {
    let described_by = place.id(&category.id);
    let fixed = category.kind == CategoryKind::Necessary;
    let tick = if fixed {
        tick(&described_by).attr("checked", true).attr("disabled", true)
    } else {
        tick(&described_by).attr("data-category", category.id.clone())
    };
    let head = div()
        .class("consent-category__head")
        .child(label().class("consent-category__label").child(tick).child(span().child(category.title.clone())))
        .child(fixed.then(|| span().class("consent-category__fixed").say(words, Word::AlwaysOn)));
    let services: Vec<Element> =
        catalogue.services_of(&category.id).map(|service| service_box(service, (!fixed).then_some(service.id.as_str()), place)).collect();
    let folded = (!services.is_empty()).then(|| {
        details()
            .class("consent-services")
            .child(summary().class("consent-services__summary").child(words.with(Word::ServicesIn, &category.title)))
            .child(ul().class("consent-services__list").child(services))
    });
    li().class("consent-category")
        .child(head)
        .child(p().class("consent-category__about").attr("id", described_by).child(category.description.clone()))
        .child(folded)
}

/// One service; with a box to tick where the reader has a choice.
fn service_box(service: &Service, choice: Option<&str>, place: Place) -> Element {
    let described_by = place.id(&format!("service-{}", service.id));
    let name = span().child(service.title.clone());
    let name = match choice {
        Some(id) => label().child(tick(&described_by).attr("data-service-box", id.to_owned())).child(name),
        None => name,
    };
    let about = [service.provider.as_str(), ": ", service.purpose.as_str()].concat();
    li().class("consent-service")
        .child(name.class("consent-service__label"))
        .child(p().class("consent-service__about").attr("id", described_by).child(about))
}

// What follows looks at the document. Native builds: not to be called.

fn box_of(root: &DomElement, attribute: &str, id: &str) -> Option<HtmlInputElement> {
    let boxes = browser::all(root, &["[", attribute, "]"].concat());
    boxes.into_iter().find(|tick| tick.get_attribute(attribute).as_deref() == Some(id))?.dyn_into().ok()
}

/// What is ticked.
fn ticked(root: &DomElement, catalogue: &Catalogue) -> Choice {
    let mut choice = Choice::default();
    for category in catalogue.optional() {
        if box_of(root, "data-category", &category.id).is_some_and(|tick| tick.checked()) {
            choice.set_category(&category.id, true, catalogue);
        }
    }
    for service in optional_services(catalogue) {
        if let Some(tick) = box_of(root, "data-service-box", &service.id) {
            choice.set_service(service, tick.checked());
        }
    }
    choice
}

/// Ticks what is chosen. Where a service differs from its category its list is unfolded, or the reader could not see why the
/// box is neither on nor off.
fn tick_all(root: &DomElement, choice: &Choice, catalogue: &Catalogue, unfolds: bool) {
    for category in catalogue.optional() {
        let Some(tick) = box_of(root, "data-category", &category.id) else { continue };
        let state = choice.tick(&category.id, catalogue);
        tick.set_checked(choice.category(&category.id));
        tick.set_indeterminate(state == Tick::Mixed);
        let list = tick.closest(".consent-category").ok().flatten().and_then(|place| place.query_selector("details").ok().flatten());
        if unfolds && state == Tick::Mixed {
            let _set = list.map(|list| list.set_attribute("open", ""));
        }
    }
    for service in optional_services(catalogue) {
        if let Some(tick) = box_of(root, "data-service-box", &service.id) {
            tick.set_checked(choice.service(service));
        }
    }
}

/// Ticks what is granted, in the controls inside `root`.
pub(super) fn show(root: &DomElement, consent: Consent) {
    let granted = untrack(|| consent.granted());
    if let Ok(Some(controls)) = root.query_selector(CONTROLS) {
        tick_all(&controls, &granted, &consent.paper().consent, true);
    }
}

/// Keeps the controls inside `root` in step with what is granted. Only a real change of it takes away what a reader is
/// ticking; another look at the clock does not.
pub fn follow_granted(root: DomElement, consent: Consent) {
    let mut shown = None;
    browser::whenever(move |_| {
        let granted = consent.granted();
        if shown.as_ref() != Some(&granted) {
            show(&root, consent);
            shown = Some(granted);
        }
        browser::set_shown(DONE, consent.message() == Some(Message::Saved));
    });
}

/// A box was changed: a category with all its services, or one service.
pub(crate) fn follow_boxes(consent: Consent) {
    browser::listen("change", move |event| {
        let Some((root, tick)) =
            browser::closest::<DomElement>(&event, CONTROLS).zip(browser::closest::<HtmlInputElement>(&event, "input"))
        else {
            return;
        };
        let catalogue = &consent.paper().consent;
        let mut choice = ticked(&root, catalogue);
        if let Some(category) = tick.get_attribute("data-category") {
            choice.set_category(&category, tick.checked(), catalogue);
        }
        tick_all(&root, &choice, catalogue, false);
    });
}

/// One of the buttons that decide was pressed: all or nothing, or else what is ticked.
pub(crate) fn decide(button: &DomElement, press: Option<Press>, consent: Consent) {
    let Ok(Some(root)) = button.closest(CONTROLS) else { return };
    let press = press.unwrap_or_else(|| Press::Save(ticked(&root, &consent.paper().consent)));
    consent.press(&press, Origin::Preferences);
    // What was ticked and not saved is gone, also where nothing that is granted has changed.
    if let Some(around) = root.parent_element() {
        show(&around, consent);
    }
    consent.close_settings();
}
