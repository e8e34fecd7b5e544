//! The table of what is stored.

use std::sync::Arc;

use broadsheet_content::bidi::isolated;
use broadsheet_content::consent::{Category, Service, StoreKind, Stored};
use broadsheet_content::page::CookiesPage;
use broadsheet_content::words::Word;
use leptos::prelude::*;

use crate::components::safe_href;

const HEADS: [Word; 6] = [Word::PageService, Word::PageProvider, Word::PageWhat, Word::PagePlace, Word::PageWhy, Word::PageHowLong];

/// One table for each category. On narrow screens the rows become blocks (style/cookies.css), where each cell shows its column's name;
/// for assistive technology it stays a table, whatever its `display`.
#[component]
pub(super) fn Inventory(texts: Arc<CookiesPage>) -> impl IntoView {
    texts.catalogue.categories.iter().cloned().map(|category| group(category, &texts)).collect_view()
}

fn group(category: Category, texts: &CookiesPage) -> impl IntoView + use<> {
    let rows: Vec<_> = texts.catalogue.services_of(&category.id).flat_map(|service| rows_of(service, texts)).collect();
    let content = if rows.is_empty() {
        view! { <p>{texts.words.get(Word::PageNoServices).to_owned()}</p> }.into_any()
    } else {
        let heads = HEADS.map(|head| view! { <th scope="col">{texts.words.get(head).to_owned()}</th> });
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
        let nothing = texts.words.get(Word::PageNothingStored).to_owned();
        let cells = [
            cell(texts, Word::PageWhat, nothing.into_any()),
            empty_cell(texts, Word::PagePlace),
            cell(texts, Word::PageWhy, service.purpose.clone().into_any()),
            empty_cell(texts, Word::PageHowLong),
        ];
        return vec![row(service, texts, cells)];
    }
    service.stores.iter().map(|stored| row(service, texts, stored_cells(stored, texts))).collect()
}

fn row(service: &Service, texts: &CookiesPage, cells: [AnyView; 4]) -> AnyView {
    let words = |word| texts.words.get(word).to_owned();
    let contacts = (!service.origins.is_empty()).then(|| {
        view! { <span class="inventory__detail">{format!("{} {}", words(Word::PageContacts), service.origins.join(", "))}</span> }
    });
    let policy = service.policy_url.as_deref().map(|url| {
        view! {
            <a class="inventory__detail" href=safe_href(url) rel="external noopener">
                {texts.words.with(Word::PagePolicy, &service.provider)}
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
            <th scope="row" data-label=words(Word::PageService)>
                <span>{service.title.clone()}</span>
                <span class="inventory__detail">{service.purpose.clone()}</span>
            </th>
            {cell(texts, Word::PageProvider, provider.into_any())}
            {cells.collect_view()}
        </tr>
    }
    .into_any()
}

fn cell(texts: &CookiesPage, label: Word, content: AnyView) -> AnyView {
    view! { <td data-label=texts.words.get(label).to_owned()>{content}</td> }.into_any()
}

fn empty_cell(texts: &CookiesPage, label: Word) -> AnyView {
    view! { <td data-label=texts.words.get(label).to_owned() class="inventory__empty"></td> }.into_any()
}

fn stored_cells(stored: &Stored, texts: &CookiesPage) -> [AnyView; 4] {
    let words = |word| texts.words.get(word).to_owned();
    let place = match stored.kind {
        StoreKind::Cookie => Word::PageCookie,
        StoreKind::LocalStorage => Word::PageLocalStorage,
        StoreKind::SessionStorage => Word::PageSessionStorage,
    };
    let retention =
        if stored.retired { format!("{} ({})", isolated(&stored.retention), words(Word::PageRetired)) } else { stored.retention.clone() };
    [
        cell(texts, Word::PageWhat, view! { <code>{stored.key.clone()}</code> }.into_any()),
        cell(texts, Word::PagePlace, words(place).into_any()),
        cell(texts, Word::PageWhy, stored.purpose.clone().into_any()),
        cell(texts, Word::PageHowLong, retention.into_any()),
    ]
}
