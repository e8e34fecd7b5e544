//! A row of the tables of what is stored.

use std::sync::Arc;

use broadsheet_content::bidi::isolated;
use broadsheet_content::consent::{Service, StoreKind, Stored};
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use crate::components::safe_href;
use crate::locale::{localized, localized_with, use_locale};

/// Renders a row. `stored` is `None` where the service stores nothing.
#[component]
pub(super) fn InventoryRow(service: Service, stored: Option<Stored>, texts: Arc<CookiesPage>) -> impl IntoView {
    let label = |id| texts.messages.get(id).to_owned();
    let contacts = (!service.origins.is_empty()).then(|| {
        let origins = use_locale().joined(&service.origins);
        view! { <span class="inventory__detail">{localized(&texts.messages, MessageId::PageContacts)} " " {origins}</span> }
    });
    let policy = service.policy_url.as_deref().map(|url| {
        view! {
            <a class="inventory__detail" href=safe_href(url) rel="external noopener">
                {localized_with(&texts.messages, MessageId::PagePolicy, &service.provider)}
            </a>
        }
    });
    let what = match &stored {
        Some(stored) => view! { <code>{stored.key.clone()}</code> }.into_any(),
        None => localized(&texts.messages, MessageId::PageNothingStored),
    };
    let place = stored.as_ref().map(|stored| {
        let id = match stored.kind {
            StoreKind::Cookie => MessageId::PageCookie,
            StoreKind::LocalStorage => MessageId::PageLocalStorage,
            StoreKind::SessionStorage => MessageId::PageSessionStorage,
        };
        localized(&texts.messages, id)
    });
    let retention = stored.as_ref().map(|Stored { retention, retired, .. }| {
        let retired = retired.then(|| {
            view! {
                " ("
                {localized(&texts.messages, MessageId::PageRetired)}
                ")"
            }
        });
        view! {
            {isolated(retention).into_owned()}
            {retired}
        }
    });
    let why = stored.map_or_else(|| service.purpose.clone(), |stored| stored.purpose);
    view! {
        <tr>
            <th scope="row" data-label=label(MessageId::PageService)>
                <span>{service.title}</span>
                <span class="inventory__detail">{service.purpose}</span>
            </th>
            <td data-label=label(MessageId::PageProvider)>
                <span>{service.provider}</span>
                {contacts}
                {policy}
            </td>
            <td data-label=label(MessageId::PageWhat)>{what}</td>
            <td data-label=label(MessageId::PagePlace)>{place}</td>
            <td data-label=label(MessageId::PageWhy)>{why}</td>
            <td data-label=label(MessageId::PageHowLong)>{retention}</td>
        </tr>
    }
}
