//! The table of what is stored.

use std::sync::Arc;

use broadsheet_content::bidi::isolated;
use broadsheet_content::consent::{Category, Service, StoreKind, Stored};
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use crate::components::safe_href;

const HEADS: [MessageId; 6] = [
    MessageId::PageService,
    MessageId::PageProvider,
    MessageId::PageWhat,
    MessageId::PagePlace,
    MessageId::PageWhy,
    MessageId::PageHowLong,
];

/// One table for each category. On narrow screens the rows become blocks (style/cookies.css), where each cell shows its column's name;
/// for assistive technology it stays a table, whatever its `display`.
#[component]
pub(super) fn Inventory(texts: Arc<CookiesPage>) -> impl IntoView {
    texts.catalogue.categories.iter().cloned().map(|category| group(category, &texts)).collect_view()
}

fn group(category: Category, texts: &CookiesPage) -> impl IntoView + use<> {
    let rows: Vec<_> = texts.catalogue.services_of(&category.id).flat_map(|service| rows_of(service, texts)).collect();
    let content = if rows.is_empty() {
        view! { <p>{texts.messages.get(MessageId::PageNoServices).to_owned()}</p> }.into_any()
    } else {
        let heads = HEADS.map(|head| view! { <th scope="col">{texts.messages.get(head).to_owned()}</th> });
        view! {
            <table class="inventory__table" aria-label=category.title.clone()>
                <thead>
                    <tr>{heads.collect_view()}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    };
    view! {
        <div class="inventory">
            <h3 class="inventory__title">{category.title}</h3>
            <p>{category.description}</p>
            {content}
        </div>
    }
}

/// A row for each thing a service stores; one row for a service that stores nothing.
fn rows_of(service: &Service, texts: &CookiesPage) -> Vec<AnyView> {
    if service.stores.is_empty() {
        let nothing = texts.messages.get(MessageId::PageNothingStored).to_owned();
        let cells = [
            cell(texts, MessageId::PageWhat, nothing.into_any()),
            empty_cell(texts, MessageId::PagePlace),
            cell(texts, MessageId::PageWhy, service.purpose.clone().into_any()),
            empty_cell(texts, MessageId::PageHowLong),
        ];
        return vec![row(service, texts, cells)];
    }
    service.stores.iter().map(|stored| row(service, texts, stored_cells(stored, texts))).collect()
}

fn row(service: &Service, texts: &CookiesPage, cells: [AnyView; 4]) -> AnyView {
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
    let provider = view! {
        <span>{service.provider.clone()}</span>
        {contacts}
        {policy}
    };
    view! {
        <tr>
            <th scope="row" data-label=message(MessageId::PageService)>
                <span>{service.title.clone()}</span>
                <span class="inventory__detail">{service.purpose.clone()}</span>
            </th>
            {cell(texts, MessageId::PageProvider, provider.into_any())}
            {cells.collect_view()}
        </tr>
    }
    .into_any()
}

fn cell(texts: &CookiesPage, label: MessageId, content: AnyView) -> AnyView {
    view! { <td data-label=texts.messages.get(label).to_owned()>{content}</td> }.into_any()
}

fn empty_cell(texts: &CookiesPage, label: MessageId) -> AnyView {
    view! { <td data-label=texts.messages.get(label).to_owned() class="inventory__empty"></td> }.into_any()
}

fn stored_cells(stored: &Stored, texts: &CookiesPage) -> [AnyView; 4] {
    let message = |id| texts.messages.get(id).to_owned();
    let place = match stored.kind {
        StoreKind::Cookie => MessageId::PageCookie,
        StoreKind::LocalStorage => MessageId::PageLocalStorage,
        StoreKind::SessionStorage => MessageId::PageSessionStorage,
    };
    let retention = if stored.retired {
        format!("{} ({})", isolated(&stored.retention), message(MessageId::PageRetired))
    } else {
        stored.retention.clone()
    };
    [
        cell(texts, MessageId::PageWhat, view! { <code>{stored.key.clone()}</code> }.into_any()),
        cell(texts, MessageId::PagePlace, message(place).into_any()),
        cell(texts, MessageId::PageWhy, stored.purpose.clone().into_any()),
        cell(texts, MessageId::PageHowLong, retention.into_any()),
    ]
}
