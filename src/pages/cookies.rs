//! `/cookies/`: what is stored, why, for how long, and the reader's choice.

mod inventory;
mod present;

use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::{Word, Words};

use crate::browser;
use crate::consent::{IS_BUILT_IN, Place, controls, follow_granted, use_consent};
use crate::context::use_site;
use crate::live::Alive;
use crate::still::{Element, div, dom, h1, h2, nodes, p, section};
use inventory::inventory;
use present::{EARLIER, PRESENT, follow_choice, no_choice, no_history};

/// Where the controls are put.
const CONTROLS: &str = "consent-controls";

/// The cookies page, drawn from the catalogue alone. The reader's choice comes to life in it; the controls
/// and the earlier choices stand at the end, where nothing that is read moves when they arrive.
pub(super) fn cookies(site: &SiteDocument) -> Element {
    let words = &site.words;
    let asks = site.consent.asks();
    let choice = asks.then(|| {
        live_part("cookies-choice", words, Word::PagePresent)
            .child(div().class("cookies__present cookies__choice").attr("id", PRESENT).child(no_choice(&site.words)))
    });
    let change = asks.then(|| live_part("cookies-change", words, Word::PageChange).child(div().attr("data-live", CONTROLS)));
    let earlier = asks.then(|| {
        live_part("cookies-earlier", words, Word::PageHistory)
            .child(div().class("cookies__present").attr("id", EARLIER).child(no_history(&site.words)))
    });
    div()
        .class("cookies")
        .in_words_of(site)
        .child(h1().class("cookies__title").attr("tabindex", "-1").say(words, Word::PageTitle))
        .child(p().class("cookies__introduction").say(words, Word::PageIntroduction))
        .child(p().class("cookies__introduction").say(words, if asks { Word::PageAsks } else { Word::PageAsksNothing }))
        .child(choice)
        .child(part("cookies-stored", words, Word::PageStored).child(inventory(&site.consent, &site.words)))
        .child(change)
        .child(earlier)
}

fn part(id: &'static str, words: &Words, title: Word) -> Element {
    section().class("cookies__section").attr("aria-labelledby", id).child(h2().class("cookies__heading").attr("id", id).say(words, title))
}

/// A part that the app fills; where scripts are off it says why there is nothing in it.
fn live_part(id: &'static str, words: &Words, title: Word) -> Element {
    part(id, words, title).child(p().class("cookies__without-script").say(words, Word::PageWithoutScript))
}

/// Brings to life what lives in a page: on the cookies page the choice and the controls, elsewhere nothing.
/// Native builds: not to be called.
#[must_use]
pub fn enliven(root: &web_sys::Element) -> Option<Alive> {
    let selector = ["[data-live=\"", CONTROLS, "\"]"].concat();
    let place = IS_BUILT_IN.then(|| root.query_selector(&selector).ok().flatten()).flatten()?;
    Some(Alive::new(|| {
        if let Some(document) = browser::document() {
            place.set_text_content(None);
            dom::fill(&document, &place, &nodes(controls(&use_site(), Place::Page)));
        }
        follow_choice();
        follow_granted(place, use_consent());
    }))
}

// The browser writes no HTML.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use broadsheet_content::consent::{Catalogue, Category, CategoryKind, Service, StoreKind, Stored};
    use broadsheet_content::editing::words::words;
    use broadsheet_content::page::SiteDocument;

    use super::*;

    fn category(id: &str, kind: CategoryKind) -> Category {
        Category { id: id.into(), kind, title: format!("Title of {id}"), description: format!("About {id}.") }
    }

    fn service(id: &str, category: &str, stores: Vec<Stored>) -> Service {
        Service {
            id: id.into(),
            category: category.into(),
            title: format!("Title of {id}"),
            provider: format!("Provider of {id}"),
            purpose: format!("Purpose of {id}"),
            policy_url: Some(format!("https://{id}.example/privacy")),
            origins: vec![format!("https://{id}.example")],
            stores,
            script: None,
            integrity: None,
            counter: None,
        }
    }

    fn html(consent: Catalogue) -> String {
        cookies(&SiteDocument { consent, words: words("en").0.clone(), ..SiteDocument::default() }).to_string()
    }

    #[test]
    fn the_table_says_what_is_stored_where_why_and_for_how_long() {
        let stored =
            |kind, key: &str, retired| Stored { kind, key: key.into(), purpose: format!("why {key}"), retention: "1 year".into(), retired };
        let stores = vec![stored(StoreKind::Cookie, "seen", false), stored(StoreKind::SessionStorage, "old", true)];
        let html = html(Catalogue {
            revision: 1,
            change_note: None,
            categories: vec![
                category("necessary", CategoryKind::Necessary),
                category("ads", CategoryKind::Advertising),
                category("none", CategoryKind::Embeds),
            ],
            services: vec![service("quay", "ads", stores), service("bare", "necessary", vec![])],
            google_consent_mode: false,
        });
        let facts = [
            "Title of ads",
            "About ads.",
            "Title of quay",
            "Provider of quay",
            "Purpose of quay",
            "https://quay.example/privacy",
            "seen",
            "why seen",
            "1 year",
            "Cookie<",
            "Session storage<",
            "no longer set",
            "Keeps nothing on your device",
            "Nothing in this group at present.",
        ];
        for fact in facts {
            assert!(html.contains(fact), "{fact} is missing in {html}");
        }
        assert_eq!(html.matches("<table").count(), 2);
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(html.contains("id=\"present-choice\"") && html.contains("data-live=\"consent-controls\""));
    }

    #[test]
    fn a_paper_that_asks_nothing_says_so_and_has_no_controls() {
        let html = html(Catalogue { categories: vec![category("necessary", CategoryKind::Necessary)], ..Catalogue::default() });
        assert!(html.contains("it asks you nothing"));
        assert!(!html.contains("<button") && !html.contains("<input") && !html.contains("Your choice"), "{html}");
        assert!(html.contains("What is stored"));
    }
}
