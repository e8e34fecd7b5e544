//! The table of what is stored.

use broadsheet_content::consent::{Catalogue, Category, Service, StoreKind, Stored};

use crate::consent::text;
use crate::still::{Content, Element, Node, a, code, div, h3, nodes, p, span, table, tbody, td, th, thead, tr};

/// One table for each category. On narrow screens the rows become blocks (style/cookies.css), where each cell shows its column's name;
/// for assistive technology it stays a table, whatever its `display` (a test asks the browsers). A wide one is scrolled in its frame.
pub(super) fn inventory(catalogue: &Catalogue) -> Vec<Element> {
    catalogue.categories.iter().map(|category| group(category, catalogue)).collect()
}

fn group(category: &Category, catalogue: &Catalogue) -> Element {
    let words = &text::ENGLISH.page;
    let rows: Vec<Element> = catalogue.services_of(&category.id).flat_map(rows_of).collect();
    let heads = [words.service, words.provider, words.what, words.place, words.why, words.how_long];
    let heads = heads.map(|head| th().attr("scope", "col").child(head));
    let content = if rows.is_empty() {
        p().child(words.no_services)
    } else {
        div().class("inventory__frame").attr("role", "region").attr("aria-label", category.title.clone()).attr("tabindex", "0").child(
            table()
                .class("inventory__table")
                .attr("aria-label", category.title.clone())
                .child(thead().child(tr().child(heads)))
                .child(tbody().child(rows)),
        )
    };
    div()
        .class("inventory")
        .child(h3().class("inventory__title").child(category.title.clone()))
        .child(p().child(category.description.clone()))
        .child(content)
}

/// A row for each thing a service stores; one row for a service that stores nothing.
fn rows_of(service: &Service) -> Vec<Element> {
    let words = &text::ENGLISH.page;
    if service.stores.is_empty() {
        let rest = [
            cell(words.what, words.nothing_stored),
            cell(words.place, "").class("inventory__empty"),
            cell(words.why, service.purpose.clone()),
            cell(words.how_long, "").class("inventory__empty"),
        ];
        return vec![row(service, nodes(rest))];
    }
    service.stores.iter().map(|stored| row(service, stored_cells(stored))).collect()
}

fn cell(label: &'static str, content: impl Content) -> Element {
    td().attr("data-label", label).child(content)
}

fn row(service: &Service, rest: Vec<Node>) -> Element {
    let words = &text::ENGLISH.page;
    let contacts = (!service.origins.is_empty())
        .then(|| span().class("inventory__detail").child(words.contacts).child(" ").child(service.origins.join(", ")));
    let policy = service.policy_url.clone().map(|url| {
        a().class("inventory__detail")
            .href(url)
            .attr("rel", "external noopener")
            .child(words.policy_of)
            .child(" ")
            .child(service.provider.clone())
    });
    let head = th()
        .attr("scope", "row")
        .attr("data-label", words.service)
        .child(span().child(service.title.clone()))
        .child(span().class("inventory__detail").child(service.purpose.clone()));
    let provider = cell(words.provider, span().child(service.provider.clone())).child(contacts).child(policy);
    tr().child(head).child(provider).child(rest)
}

fn stored_cells(stored: &Stored) -> Vec<Node> {
    let words = &text::ENGLISH.page;
    let place = match stored.kind {
        StoreKind::Cookie => words.cookie,
        StoreKind::LocalStorage => words.local_storage,
        StoreKind::SessionStorage => words.session_storage,
    };
    let how_long = if stored.retired { format!("{} ({})", stored.retention, words.retired) } else { stored.retention.clone() };
    nodes([
        cell(words.what, code().child(stored.key.clone())),
        cell(words.place, place),
        cell(words.why, stored.purpose.clone()),
        cell(words.how_long, how_long),
    ])
}
