//! How the components are rendered natively: the same for all readers.

use std::sync::Arc;

use broadsheet_content::consent::Catalogue;
use broadsheet_content::editing::messages::messages;
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{CookiesPage, SiteDocument};
use leptos::prelude::*;

use super::fixture::catalogue;
use super::{ConsentBanner, Controls, ControlsPlace, SettingsButton};
use crate::locale::Locale;
use crate::publish::to_html;

/// Returns the HTML of a view in a paper in English.
fn html_of<V: IntoView>(view: impl FnOnce() -> V) -> String {
    to_html(|| {
        provide_context(Locale::new(messages("en", None), true));
        view()
    })
}

/// Returns a paper with this catalogue and all messages.
fn paper(consent: Catalogue) -> Arc<SiteDocument> {
    Arc::new(SiteDocument { consent, messages: messages("en", None), ..SiteDocument::default() })
}

fn banner_html(consent: Catalogue) -> String {
    html_of(|| view! { <ConsentBanner site=paper(consent) /> })
}

fn controls_html(consent: Catalogue, place: ControlsPlace) -> String {
    let texts = Arc::new(CookiesPage::of(&paper(consent)));
    html_of(|| view! { <Controls texts place on_decided=|()| () /> })
}

/// Returns the texts of all buttons, in document order.
fn buttons(html: &str) -> Vec<&str> {
    html.split("<button").skip(1).filter_map(|rest| rest.split_once('>')?.1.split("</button>").next()).collect()
}

/// Returns the tags with this name.
fn tags<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    html.split(&format!("<{name} ")).skip(1).filter_map(|rest| rest.split('>').next()).collect()
}

#[test]
fn i81_the_banner_is_a_labelled_region_and_no_dialog() {
    let html = banner_html(catalogue());
    let banner = tags(&html, "section")[0];
    assert!(banner.contains("aria-label=\"Cookie choices\"") && banner.contains("data-nosnippet"), "{banner}");
    assert!(!banner.contains("hidden"), "who sees it is said on <html> alone: {banner}");
    assert!(!html.contains("aria-modal") && !html.contains("autofocus"));
}

#[test]
fn i87_rejecting_comes_no_later_than_accepting() {
    assert_eq!(buttons(&banner_html(catalogue()))[..3], ["Reject all", "Accept all", "Choose"]);
}

#[test]
fn i91_the_buttons_of_the_banner_look_the_same() {
    let html = banner_html(catalogue());
    for button in &tags(&html, "button")[..3] {
        assert!(button.contains("class=\"button\""), "{button}");
    }
}

#[test]
fn a5_before_a_choice_nothing_optional_is_ticked_and_necessary_is_fixed() {
    let html = controls_html(catalogue(), ControlsPlace::Page);
    let boxes = tags(&html, "input");
    // One for each category, one for each service of an optional category.
    assert_eq!(boxes.len(), 4 + 4, "{boxes:?}");
    assert!(boxes[0].contains("checked") && boxes[0].contains("disabled"), "{}", boxes[0]);
    for optional in &boxes[1..] {
        assert!(!optional.contains("checked") && !optional.contains("disabled"), "{optional}");
    }
    assert_eq!(buttons(&html), ["Reject all", "Accept all", "Save"]);
}

#[test]
fn a_box_is_described_by_text_that_is_there() {
    let both = [ControlsPlace::Page, ControlsPlace::Dialog].map(|place| controls_html(catalogue(), place)).concat();
    for tag in tags(&both, "input") {
        let id = tag.split_once("aria-describedby=\"").unwrap().1.split('"').next().unwrap();
        assert_eq!(both.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn where_nothing_is_asked_there_is_nothing_to_press() {
    let mut only_necessary = catalogue();
    only_necessary.categories.truncate(1);
    assert_eq!(banner_html(only_necessary.clone()), "");
    let html = controls_html(only_necessary, ControlsPlace::Page);
    assert!(buttons(&html).is_empty());
    assert!(html.contains(messages("en", None).get(MessageId::SettingsNothing)));
}

#[test]
fn e51_the_footer_has_a_button_to_the_settings() {
    assert_eq!(buttons(&html_of(|| view! { <SettingsButton site=paper(catalogue()) /> })), ["Cookie settings"]);
}
