//! What press draws of the settings: categories with their services, and the buttons that decide. One piece for the dialog
//! and for `/cookies/`. What brings it to life is in `preferences` and page.js.

use broadsheet_content::consent::{Catalogue, Category, CategoryKind, Service};
use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::{Word, Words};

use crate::action::Action;
use crate::still::{Element, button, details, dialog, div, h2, input, label, li, p, span, summary, ul};

const TITLE: &str = "consent-dialog-title";
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

/// Categories to tick, with their services, and "Reject all", "Accept all" and "Save". Nothing optional is ticked.
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

/// The dialog with all choices. A native `<dialog>` opened with `showModal`: the browser makes the page
/// behind it inert, closes it on Esc and gives the focus back. What it does not do is in `page.js`.
#[must_use]
pub fn preferences(site: &SiteDocument) -> Element {
    let words = &site.words;
    let head = div()
        .class("consent-dialog__head")
        .child(h2().attr("id", TITLE).class("consent-dialog__title").attr("tabindex", "-1").say(words, Word::Settings))
        .child(button().attr("type", "button").class("button button--plain").action(Action::SettingsClose).say(words, Word::Close));
    dialog().class("consent-dialog").attr("aria-labelledby", TITLE).in_words_of(site).child(head).child(controls(site, Place::Dialog))
}

fn plain(action: Action) -> Element {
    button().class("button").attr("type", "button").action(action)
}

/// A box. A browser that fills it in from the last visit does so before the app ticks what is granted.
fn tick(described_by: &str) -> Element {
    input().attr("type", "checkbox").attr("aria-describedby", described_by.to_owned())
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
