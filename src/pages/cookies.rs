//! `/cookies/`: what is stored, why, for how long, and the reader's choice.

mod allowed_names;
mod category_table;
mod choice_facts;
mod earlier_choice;
mod earlier_choices;
mod forget_choice;
mod forget_everything;
mod inventory;
mod inventory_row;
mod inventory_rows;
mod live_section;
mod present_choice;
mod requested;
mod section;

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;
use web_sys::Element;

use crate::browser;
use crate::consent::{Controls, ControlsPlace};
use crate::locale::localized;
use earlier_choices::EarlierChoices;
use forget_everything::ForgetEverything;
use inventory::Inventory;
use live_section::LiveSection;
use present_choice::PresentChoice;
use requested::{EVERYTHING, Requested};
use section::Section;

const CHOICE: &str = "cookies-choice";
const CONTROLS: &str = "cookies-controls";
const EARLIER: &str = "cookies-earlier";

/// Renders the catalogue as tables, the present choice, the controls to change it, and earlier choices.
#[component]
pub fn Cookies(page: Arc<CookiesPage>) -> impl IntoView {
    let message = |id| localized(&page.messages, id);
    let asks = page.catalogue.asks();
    let texts = page.clone();
    let choice = asks.then(|| {
        let part = view! { <PresentChoice texts=texts.clone() /> };
        view! {
            <LiveSection
                id="cookies-present"
                title=MessageId::PagePresent
                slot_name=CHOICE
                class="cookies__present cookies__choice"
                texts=texts.clone()
            >
                {part}
            </LiveSection>
        }
    });
    let controls = asks.then(|| {
        let part = view! { <Controls texts=texts.clone() place=ControlsPlace::Page on_decided=|()| () /> };
        view! {
            <LiveSection id="cookies-change" title=MessageId::PageChange slot_name=CONTROLS class="cookies__controls" texts=texts.clone()>
                {part}
            </LiveSection>
        }
    });
    let earlier = asks.then(|| {
        let part = view! { <EarlierChoices texts=texts.clone() /> };
        view! {
            <LiveSection id="cookies-history" title=MessageId::PageHistory slot_name=EARLIER class="cookies__present" texts=texts.clone()>
                {part}
            </LiveSection>
        }
    });
    let stored = view! { <Inventory texts=texts.clone() /> };
    view! {
        <div class="cookies">
            <h1 class="cookies__title" tabindex="-1">
                {message(MessageId::PageTitle)}
            </h1>
            <p class="cookies__introduction">{message(MessageId::PageIntroduction)}</p>
            <p class="cookies__introduction">{message(if asks { MessageId::PageAsks } else { MessageId::PageAsksNothing })}</p>
            {choice}
            <Section id="cookies-stored" title=message(MessageId::PageStored)>
                {stored}
            </Section>
            <Requested texts=texts.clone() />
            {controls}
            {earlier}
        </div>
    }
}

/// Mounts the interactive parts into a published page: the same components, with this reader's choice. Browser only.
pub fn adopt_cookies(main: &Element, texts: &Arc<CookiesPage>) {
    let (choice, controls, earlier, everything) = (texts.clone(), texts.clone(), texts.clone(), texts.clone());
    browser::mount_into_slot(main, CHOICE, move || view! { <PresentChoice texts=choice /> });
    browser::mount_into_slot(main, CONTROLS, move || {
        view! { <Controls texts=controls place=ControlsPlace::Page on_decided=|()| () /> }
    });
    browser::mount_into_slot(main, EARLIER, move || view! { <EarlierChoices texts=earlier /> });
    browser::mount_into_slot(main, EVERYTHING, move || view! { <ForgetEverything texts=everything /> });
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use broadsheet_content::consent::{Catalogue, Category, CategoryKind, Service, StoreKind, Stored};
    use broadsheet_content::editing::messages::messages;

    use super::*;
    use crate::publish::to_html;

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

    fn html(catalogue: Catalogue) -> String {
        let page = Arc::new(CookiesPage { catalogue, messages: messages("en", None) });
        to_html(move || view! { <Cookies page /> })
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
        assert_eq!(html.matches("<table").count(), 3);
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(html.contains("data-slot=\"cookies-choice\"") && html.contains("consent-controls"));
    }

    #[test]
    fn a_paper_that_asks_nothing_says_so_and_has_no_controls() {
        let html = html(Catalogue { categories: vec![category("necessary", CategoryKind::Necessary)], ..Catalogue::default() });
        assert!(html.contains("it asks you nothing"));
        assert!(html.matches("<button").count() == 1 && !html.contains("<input") && !html.contains("Your choice"), "{html}");
        assert!(html.contains("What is stored"));
    }
}
