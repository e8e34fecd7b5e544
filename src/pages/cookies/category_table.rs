//! The table of a category: its services, and the entries that they store.

use std::sync::Arc;

use broadsheet_content::consent::Category;
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use super::inventory_rows::InventoryRows;
use crate::locale::localized;

const HEADS: [MessageId; 6] = [
    MessageId::PageService,
    MessageId::PageProvider,
    MessageId::PageWhat,
    MessageId::PagePlace,
    MessageId::PageWhy,
    MessageId::PageHowLong,
];

/// Renders the table of one category.
#[component]
pub(super) fn CategoryTable(category: Category, texts: Arc<CookiesPage>) -> impl IntoView {
    let services: Vec<_> = texts.catalogue.services_of(&category.id).cloned().collect();
    let content = if services.is_empty() {
        view! { <p>{localized(&texts.messages, MessageId::PageNoServices)}</p> }.into_any()
    } else {
        let rows = services.into_iter().map(|service| view! { <InventoryRows service texts=texts.clone() /> }).collect_view();
        let heads = HEADS.map(|head| view! { <th scope="col">{localized(&texts.messages, head)}</th> });
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
