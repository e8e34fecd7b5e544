//! The tables of stored entries, one for each category.

use std::sync::Arc;

use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use super::category_table::CategoryTable;

/// Renders one table for each category. On narrow screens the rows become blocks (style/cookies.css), where each cell shows its column's
/// name; for assistive technology it stays a table, whatever its `display`.
#[component]
pub(super) fn Inventory(texts: Arc<CookiesPage>) -> impl IntoView {
    let tables = texts.catalogue.categories.iter().cloned().map(|category| view! { <CategoryTable category texts=texts.clone() /> });
    tables.collect_view()
}
