//! The rows of the tables of what is stored.

use std::sync::Arc;

use broadsheet_content::consent::{Service, Stored};
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use super::inventory_row::InventoryRow;

/// Renders the rows of a service: one for each thing that it stores; one where it stores nothing.
#[component]
pub(super) fn InventoryRows(service: Service, texts: Arc<CookiesPage>) -> impl IntoView {
    let stored: Vec<Option<Stored>> =
        if service.stores.is_empty() { vec![None] } else { service.stores.iter().cloned().map(Some).collect() };
    stored.into_iter().map(|stored| view! { <InventoryRow service=service.clone() stored texts=texts.clone() /> }).collect_view()
}
