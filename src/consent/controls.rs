//! The choices themselves: categories with their services, and the buttons that decide. One piece for the
//! dialog and for `/cookies/`.

use std::sync::Arc;

use broadsheet_content::consent::{Category, CategoryKind, Service};
use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::Word;
use leptos::prelude::*;
use web_sys::MouseEvent;

use super::choice::{Choice, Tick};
use super::decision::{Origin, Press};
use super::store::{Message, use_consent};
use crate::browser;
use crate::context::use_site;

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

/// Categories to tick, with their services, and "Reject all", "Accept all" and "Save".
#[component]
pub fn ConsentControls(
    /// Where they stand.
    place: Place,
    /// Called after a decision.
    #[prop(optional, into)]
    on_done: Option<Callback<()>>,
) -> impl IntoView {
    let site = use_site();
    let consent = use_consent();
    let words = |word| site.words.get(word).to_owned();
    // Only a real change of what is granted resets what the reader is ticking; a look at the clock does not.
    let granted = Memo::new(move |_| consent.granted());
    let draft = RwSignal::new(granted.get_untracked());
    browser::whenever(move |_| draft.set(granted.get()));
    let press = move |event: &MouseEvent, press: Press| {
        // The second half of a double click (scenario 11).
        if event.detail() > 1 {
            return;
        }
        consent.press(&press, Origin::Preferences);
        draft.set(granted.get_untracked());
        if let Some(done) = on_done {
            done.run(());
        }
    };
    // In the dialog there is nobody left to read it; it is spoken by the status message, once, in any case.
    let said = words(Word::Saved);
    let done = move || {
        let saved = place == Place::Page && consent.message() == Some(Message::Saved);
        saved.then(|| view! { <p class="consent-controls__done">{said.clone()}</p> })
    };
    let categories = site.consent.categories.iter().map(|category| view_category(category, &site, draft, place)).collect_view();
    let asks = site.consent.asks();
    view! {
        <div class="consent-controls">
            <p>{words(if asks { Word::SettingsText } else { Word::SettingsNothing })}</p>
            <ul class="consent-controls__categories">{categories}</ul>
            {asks
                .then(|| {
                    view! {
                        <div class="consent-controls__actions">
                            <button type="button" class="button" on:click=move |event| press(&event, Press::RejectAll)>
                                {words(Word::RejectAll)}
                            </button>
                            <button type="button" class="button" on:click=move |event| press(&event, Press::AcceptAll)>
                                {words(Word::AcceptAll)}
                            </button>
                            <button type="button" class="button" on:click=move |event| press(&event, Press::Save(draft.get_untracked()))>
                                {words(Word::Save)}
                            </button>
                        </div>
                    }
                })}
            {done}
        </div>
    }
}

fn view_category(category: &Category, site: &Arc<SiteDocument>, draft: RwSignal<Choice>, place: Place) -> AnyView {
    let described_by = place.id(&category.id);
    let tick = match category.kind {
        CategoryKind::Necessary => {
            view! { <input type="checkbox" checked disabled autocomplete="off" aria-describedby=described_by.clone() /> }.into_any()
        }
        CategoryKind::Functional | CategoryKind::Analytics | CategoryKind::Advertising | CategoryKind::Embeds => {
            let state = {
                let (site, id) = (Arc::clone(site), category.id.clone());
                Memo::new(move |_| draft.with(|draft| draft.tick(&id, &site.consent)))
            };
            let (catalogue, id, shown_on) = (Arc::clone(site), category.id.clone(), category.id.clone());
            view! {
                <input
                    type="checkbox"
                    autocomplete="off"
                    aria-describedby=described_by.clone()
                    prop:checked=move || draft.with(|draft| draft.category(&shown_on))
                    prop:indeterminate=move || state.get() == Tick::Mixed
                    on:change=move |event| draft.update(|draft| draft.set_category(&id, event_target_checked(&event), &catalogue.consent))
                />
            }
            .into_any()
        }
    };
    let necessary = category.kind == CategoryKind::Necessary;
    view! {
        <li class="consent-category">
            <div class="consent-category__head">
                <label class="consent-category__label">{tick} <span>{category.title.clone()}</span></label>
                {necessary.then(|| view! { <span class="consent-category__fixed">{site.words.get(Word::AlwaysOn).to_owned()}</span> })}
            </div>
            <p class="consent-category__about" id=described_by>
                {category.description.clone()}
            </p>
            {view_services(category, site, draft, place)}
        </li>
    }
    .into_any()
}

/// The services of a category, folded away; unfolded when one of them differs from the category, or the
/// reader could not see why the box is neither on nor off.
fn view_services(category: &Category, site: &Arc<SiteDocument>, draft: RwSignal<Choice>, place: Place) -> Option<AnyView> {
    let services: Vec<AnyView> = site
        .consent
        .services_of(&category.id)
        .map(|service| view_service(service, (category.kind != CategoryKind::Necessary).then_some(draft), place))
        .collect();
    if services.is_empty() {
        return None;
    }
    let mixed =
        draft.with_untracked(|draft| draft.tick(&category.id, &site.consent)) == Tick::Mixed && category.kind != CategoryKind::Necessary;
    let folded = view! {
        <details class="consent-services" open=mixed>
            <summary class="consent-services__summary">{site.words.with(Word::ServicesIn, &category.title)}</summary>
            <ul class="consent-services__list">{services}</ul>
        </details>
    };
    Some(folded.into_any())
}

/// One service; with a box to tick where the reader has a choice.
fn view_service(service: &Service, draft: Option<RwSignal<Choice>>, place: Place) -> AnyView {
    let described_by = place.id(&format!("service-{}", service.id));
    let name = service.title.clone();
    let label = match draft {
        Some(draft) => {
            let (shown, changed) = (service.clone(), service.clone());
            view! {
                <label class="consent-service__label">
                    <input
                        type="checkbox"
                        autocomplete="off"
                        aria-describedby=described_by.clone()
                        prop:checked=move || draft.with(|draft| draft.service(&shown))
                        on:change=move |event| draft.update(|draft| draft.set_service(&changed, event_target_checked(&event)))
                    />
                    <span>{name}</span>
                </label>
            }
            .into_any()
        }
        None => view! { <span class="consent-service__label">{name}</span> }.into_any(),
    };
    view! {
        <li class="consent-service">
            {label} <p class="consent-service__about" id=described_by>
                {service.provider.clone()}
                ": "
                {service.purpose.clone()}
            </p>
        </li>
    }
    .into_any()
}
