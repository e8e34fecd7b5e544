//! One category of the settings.

use std::sync::Arc;

use broadsheet_content::consent::{Category, CategoryKind};
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::html;
use leptos::prelude::*;

use super::choice::Choice;
use super::controls_place::ControlsPlace;
use super::service_box::ServiceBox;
use crate::browser;
use crate::locale::{localized, localized_with};

/// Renders a category with a box to tick, and its services folded below it. A category whose services differ from it is neither on nor off
/// (scenario 8). It is unfolded when the boxes show what is granted (`reset` changes), so that the reader sees why.
#[component]
pub(super) fn CategoryBox(
    category: Category,
    texts: Arc<CookiesPage>,
    place: ControlsPlace,
    ticked: RwSignal<Choice>,
    reset: RwSignal<u32>,
) -> impl IntoView {
    let Category { id, kind, title, description } = category;
    let is_fixed = kind == CategoryKind::Necessary;
    let described_by = place.id(&id);
    let is_mixed = {
        let (id, texts) = (id.clone(), texts.clone());
        Memo::new(move |_| {
            ticked.with(|ticked| texts.catalogue.services_of(&id).any(|service| ticked.service(service) != ticked.category(&id)))
        })
    };
    let tick = if is_fixed {
        view! { <input type="checkbox" checked=true disabled=true aria-describedby=described_by.clone() /> }.into_any()
    } else {
        let (checked, changed, catalogue) = (id.clone(), id.clone(), texts.clone());
        view! {
            <input
                type="checkbox"
                aria-describedby=described_by.clone()
                prop:checked=move || ticked.with(|ticked| ticked.category(&checked))
                prop:indeterminate=move || is_mixed.get()
                on:change=move |event| {
                    let allowed = event_target_checked(&event);
                    ticked.update(|ticked| ticked.set_category(&changed, allowed, &catalogue.catalogue));
                }
            />
        }
        .into_any()
    };
    let services: Vec<_> = texts.catalogue.services_of(&id).cloned().collect();
    let folded = (!services.is_empty()).then(|| {
        let details = NodeRef::<html::Details>::new();
        browser::effect(move || {
            reset.track();
            if let Some(details) = details.get() {
                details.set_open(!is_fixed && is_mixed.get_untracked());
            }
        });
        let services =
            services.into_iter().map(|service| view! { <ServiceBox service place ticked=(!is_fixed).then_some(ticked) /> }).collect_view();
        view! {
            <details class="consent-services" node_ref=details>
                <summary class="consent-services__summary">{localized_with(&texts.messages, MessageId::ServicesIn, &title)}</summary>
                <ul class="consent-services__list">{services}</ul>
            </details>
        }
    });
    let always_on =
        is_fixed.then(|| view! { <span class="consent-category__fixed">{localized(&texts.messages, MessageId::AlwaysOn)}</span> });
    view! {
        <li class="consent-category">
            <div class="consent-category__head">
                <label class="consent-category__label">{tick} <span>{title}</span></label>
                {always_on}
            </div>
            <p class="consent-category__about" id=described_by>
                {description}
            </p>
            {folded}
        </li>
    }
}
