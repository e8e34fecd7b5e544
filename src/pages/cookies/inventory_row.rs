//! A row of the tables of what is stored.

use std::sync::Arc;

use broadsheet_content::bidi::isolated;
use broadsheet_content::consent::{Service, StoreKind, Stored};
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use crate::components::safe_href;

/// Renders a row. `stored` is `None` where the service stores nothing.
#[component]
pub(super) fn InventoryRow(service: Service, stored: Option<Stored>, texts: Arc<CookiesPage>) -> impl IntoView {
    let message = |id| texts.messages.get(id).to_owned();
    let contacts = (!service.origins.is_empty()).then(|| {
        view! { <span class="inventory__detail">{format!("{} {}", message(MessageId::PageContacts), service.origins.join(", "))}</span> }
    });
    let policy = service.policy_url.as_deref().map(|url| {
        view! {
            <a class="inventory__detail" href=safe_href(url) rel="external noopener">
                {texts.messages.with(MessageId::PagePolicy, &service.provider)}
            </a>
        }
    });
    let what = match &stored {
        Some(stored) => view! { <code>{stored.key.clone()}</code> }.into_any(),
        None => message(MessageId::PageNothingStored).into_any(),
    };
    let place = stored.as_ref().map(|stored| {
        message(match stored.kind {
            StoreKind::Cookie => MessageId::PageCookie,
            StoreKind::LocalStorage => MessageId::PageLocalStorage,
            StoreKind::SessionStorage => MessageId::PageSessionStorage,
        })
    });
    let retention = stored.as_ref().map(|Stored { retention, retired, .. }| {
        if *retired { format!("{} ({})", isolated(retention), message(MessageId::PageRetired)) } else { retention.clone() }
    });
    let why = stored.map_or_else(|| service.purpose.clone(), |stored| stored.purpose);
    view! {
        <tr>
            <th scope="row" data-label=message(MessageId::PageService)>
                <span>{service.title}</span>
                <span class="inventory__detail">{service.purpose}</span>
            </th>
            <td data-label=message(MessageId::PageProvider)>
                <span>{service.provider}</span>
                {contacts}
                {policy}
            </td>
            <td data-label=message(MessageId::PageWhat)>{what}</td>
            <td data-label=message(MessageId::PagePlace)>{place}</td>
            <td data-label=message(MessageId::PageWhy)>{why}</td>
            <td data-label=message(MessageId::PageHowLong)>{retention}</td>
        </tr>
    }
}
