//! `/cookies/`: what is stored, why, for how long, and the reader's choice.

mod inventory;
mod present;

use leptos::prelude::*;

use crate::consent::{ConsentControls, Place, text};
use crate::context::use_site;
use inventory::Inventory;
use present::PresentChoice;

/// The cookies page. Drawn from the catalogue alone; the reader's choice comes in an effect.
#[component]
pub fn CookiesPage() -> impl IntoView {
    let asks = use_site().consent.asks();
    let words = &text::ENGLISH.page;
    let choice = asks.then(|| {
        view! {
            <section class="cookies__section" aria-labelledby="cookies-choice">
                <h2 class="cookies__heading" id="cookies-choice">
                    {words.present}
                </h2>
                <PresentChoice />
            </section>
            <section class="cookies__section" aria-labelledby="cookies-change">
                <h2 class="cookies__heading" id="cookies-change">
                    {words.change}
                </h2>
                <ConsentControls place=Place::Page />
            </section>
        }
    });
    view! {
        <div class="cookies">
            <h1 class="cookies__title" tabindex="-1">
                {words.title}
            </h1>
            <p class="cookies__introduction">{words.introduction}</p>
            <p class="cookies__introduction">{if asks { words.asks } else { words.asks_nothing }}</p>
            {choice}
            <section class="cookies__section" aria-labelledby="cookies-stored">
                <h2 class="cookies__heading" id="cookies-stored">
                    {words.stored}
                </h2>
                <Inventory />
            </section>
        </div>
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use std::sync::Arc;

    use broadsheet_content::consent::{Catalogue, Category, CategoryKind, Service, StoreKind, Stored};
    use broadsheet_content::page::SiteDocument;

    use super::*;
    use crate::consent::provide_consent;
    use crate::context::provide_site;

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
        }
    }

    fn html(consent: Catalogue) -> String {
        Owner::new().with(|| {
            let site = Arc::new(SiteDocument { consent, ..SiteDocument::default() });
            provide_site(site.clone());
            provide_consent(site);
            view! { <CookiesPage /> }.to_html()
        })
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
        assert!(html.contains("You have not chosen yet."), "what a reader without a choice reads");
    }

    #[test]
    fn a_paper_that_asks_nothing_says_so_and_has_no_controls() {
        let html = html(Catalogue { categories: vec![category("necessary", CategoryKind::Necessary)], ..Catalogue::default() });
        assert!(html.contains("it asks you nothing"));
        assert!(!html.contains("<button") && !html.contains("<input") && !html.contains("Your choice"), "{html}");
        assert!(html.contains("What is stored"));
    }
}
