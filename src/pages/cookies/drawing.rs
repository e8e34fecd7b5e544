//! What press draws of `/cookies/`.

use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::{Word, Words};

use super::inventory::inventory;
use super::present::{choice, history, names};
use crate::consent::{Place, controls};
use crate::still::{Element, div, h1, h2, p, section};

/// The cookies page, drawn from the catalogue alone. The reader's choice comes to life in it: what could be said of one
/// stands there, hidden, and consent/page.js shows what is true.
#[must_use]
pub fn cookies(site: &SiteDocument) -> Element {
    let words = &site.words;
    let asks = site.consent.asks();
    let choice = asks.then(|| {
        live_part("cookies-choice", words, Word::PagePresent).child(
            div()
                .class("cookies__present cookies__choice")
                .attr("id", "present-choice")
                .attr("data-names", names(&site.consent))
                .child(choice(&site.words)),
        )
    });
    let change = asks.then(|| {
        live_part("cookies-change", words, Word::PageChange).child(div().class("cookies__controls").child(controls(site, Place::Page)))
    });
    let earlier = asks.then(|| {
        live_part("cookies-earlier", words, Word::PageHistory)
            .child(div().class("cookies__present").attr("id", "earlier-choices").child(history(&site.words)))
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

#[cfg(test)]
mod tests {
    use broadsheet_content::consent::{Catalogue, Category, CategoryKind, Service, StoreKind, Stored};
    use broadsheet_content::editing::words::words;
    use broadsheet_content::page::SiteDocument;

    use crate::consent::preferences;
    use crate::still::{drawn, nodes};

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
        assert!(html.contains("id=\"present-choice\"") && html.contains("data-controls"));
    }

    #[test]
    fn what_is_drawn_here_is_whole_when_it_has_travelled() {
        let consent = Catalogue {
            categories: vec![category("necessary", CategoryKind::Necessary), category("ads", CategoryKind::Advertising)],
            services: vec![service("quay", "ads", vec![])],
            ..Catalogue::default()
        };
        let site = SiteDocument { consent, words: words("fa").0.clone(), words_language: Some("en".to_owned()), ..SiteDocument::default() };
        let drawn = drawn::write(&nodes([cookies(&site), preferences(&site)]));
        assert_eq!(drawn::write(&drawn::read(&drawn)), drawn, "still::drawn lacks a tag or an attribute");
    }

    #[test]
    fn a_paper_that_asks_nothing_says_so_and_has_no_controls() {
        let html = html(Catalogue { categories: vec![category("necessary", CategoryKind::Necessary)], ..Catalogue::default() });
        assert!(html.contains("it asks you nothing"));
        assert!(!html.contains("<button") && !html.contains("<input") && !html.contains("Your choice"), "{html}");
        assert!(html.contains("What is stored"));
    }
}
