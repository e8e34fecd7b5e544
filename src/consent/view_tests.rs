//! What the components are before a browser has looked at anything: the same for all readers.

use broadsheet_content::consent::Catalogue;
use broadsheet_content::editing::words::words;
use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::Word;

use super::fixture::catalogue;
use super::{Place, banner, controls, preferences, settings_button, status};

/// A paper with this catalogue and all words.
fn paper(consent: Catalogue) -> SiteDocument {
    SiteDocument { consent, words: words("en").0.clone(), ..SiteDocument::default() }
}

fn banner_html() -> String {
    banner(&paper(catalogue())).map(|banner| banner.to_string()).unwrap_or_default()
}

/// The texts of all buttons, in the order of the document.
fn buttons(html: &str) -> Vec<&str> {
    html.split("<button").skip(1).filter_map(|rest| rest.split_once('>')?.1.split("</button>").next()).collect()
}

/// The tags of one name.
fn tags<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    html.split(&format!("<{name} ")).skip(1).filter_map(|rest| rest.split('>').next()).collect()
}

#[test]
fn i81_the_banner_is_a_labelled_region_and_no_dialog() {
    let html = banner_html();
    let banner = tags(&html, "section")[0];
    assert!(banner.contains("aria-label=\"Cookie choices\"") && banner.contains("data-nosnippet"), "{banner}");
    assert!(!banner.contains("hidden"), "who sees it is said on <html> alone: {banner}");
    assert!(!html.contains("aria-modal") && !html.contains("autofocus"));
}

#[test]
fn i87_rejecting_comes_no_later_than_accepting() {
    let html = banner_html();
    assert_eq!(buttons(&html)[..3], ["Reject all", "Accept all", "Choose"]);
}

#[test]
fn i91_the_buttons_of_the_banner_look_the_same() {
    let html = banner_html();
    for button in &tags(&html, "button")[..3] {
        assert!(button.contains("class=\"button\""), "{button}");
    }
}

#[test]
fn a5_before_a_choice_nothing_optional_is_ticked_and_necessary_is_fixed() {
    let html = controls(&paper(catalogue()), Place::Page).to_string();
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
    let paper = paper(catalogue());
    let both = [Place::Page, Place::Dialog].map(|place| controls(&paper, place).to_string()).concat();
    for tag in tags(&both, "input") {
        let id = tag.split_once("aria-describedby=\"").unwrap().1.split('"').next().unwrap();
        assert_eq!(both.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn where_nothing_is_asked_there_is_nothing_to_press() {
    let mut only_necessary = catalogue();
    only_necessary.categories.truncate(1);
    assert!(banner(&paper(only_necessary.clone())).is_none());
    let html = controls(&paper(only_necessary), Place::Page).to_string();
    assert!(buttons(&html).is_empty());
    assert!(html.contains(words("en").0.get(Word::SettingsNothing)));
}

#[test]
fn i83_the_dialog_is_named_by_its_heading_and_closed_until_it_is_opened() {
    let html = preferences(&paper(catalogue())).to_string();
    let dialog = tags(&html, "dialog")[0];
    let id = dialog.split_once("aria-labelledby=\"").unwrap().1.split('"').next().unwrap();
    assert!(tags(&html, "h2")[0].contains(&format!("id=\"{id}\"")));
    assert!(html.contains(">Cookie settings</h2>"), "{html}");
    assert!(!dialog.split_whitespace().any(|attribute| attribute == "open"), "{dialog}");
}

#[test]
fn i85_the_status_is_silent_until_a_choice() {
    let html = status(&paper(catalogue())).to_string();
    assert!(html.contains("role=\"status\"") && html.contains("data-state=\"spoken\""), "{html}");
    assert!(!html.contains(words("en").0.get(Word::Saved)) && !html.contains(words("en").0.get(Word::NotKept)));
}

#[test]
fn e51_the_footer_has_a_button_to_the_settings() {
    assert_eq!(buttons(&settings_button(&paper(catalogue())).to_string()), ["Cookie settings"]);
}
