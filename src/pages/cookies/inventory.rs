//! The table of what is stored.

use broadsheet_content::consent::{Catalogue, Category, Service, StoreKind, Stored};
use broadsheet_content::words::{Word, Words};

use crate::still::{Content, Element, Node, a, code, div, h3, nodes, p, span, table, tbody, td, th, thead, tr};

/// One table for each category. On narrow screens the rows become blocks (style/cookies.css), where each cell shows its column's name;
/// for assistive technology it stays a table, whatever its `display` (a test asks the browsers). A wide one is scrolled in its frame.
pub(super) fn inventory(catalogue: &Catalogue, words: &Words) -> Vec<Element> {
    catalogue.categories.iter().map(|category| group(category, catalogue, words)).collect()
}

fn group(category: &Category, catalogue: &Catalogue, words: &Words) -> Element {
    let rows: Vec<Element> = catalogue.services_of(&category.id).flat_map(|service| rows_of(service, words)).collect();
    let heads = [Word::PageService, Word::PageProvider, Word::PageWhat, Word::PagePlace, Word::PageWhy, Word::PageHowLong];
    let heads = heads.map(|head| th().attr("scope", "col").say(words, head));
    let content = if rows.is_empty() {
        p().say(words, Word::PageNoServices)
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
fn rows_of(service: &Service, words: &Words) -> Vec<Element> {
    if service.stores.is_empty() {
        let rest = [
            cell(words, Word::PageWhat, words.get(Word::PageNothingStored).to_owned()),
            cell(words, Word::PagePlace, "").class("inventory__empty"),
            cell(words, Word::PageWhy, service.purpose.clone()),
            cell(words, Word::PageHowLong, "").class("inventory__empty"),
        ];
        return vec![row(service, words, nodes(rest))];
    }
    service.stores.iter().map(|stored| row(service, words, stored_cells(stored, words))).collect()
}

fn cell(words: &Words, label: Word, content: impl Content) -> Element {
    td().attr("data-label", words.get(label).to_owned()).child(content)
}

fn row(service: &Service, words: &Words, rest: Vec<Node>) -> Element {
    let contacts = (!service.origins.is_empty())
        .then(|| span().class("inventory__detail").say(words, Word::PageContacts).child(" ").child(service.origins.join(", ")));
    let policy = service.policy_url.clone().map(|url| {
        a().class("inventory__detail").href(url).attr("rel", "external noopener").child(words.with(Word::PagePolicy, &service.provider))
    });
    let head = th()
        .attr("scope", "row")
        .attr("data-label", words.get(Word::PageService).to_owned())
        .child(span().child(service.title.clone()))
        .child(span().class("inventory__detail").child(service.purpose.clone()));
    let provider = cell(words, Word::PageProvider, span().child(service.provider.clone())).child(contacts).child(policy);
    tr().child(head).child(provider).child(rest)
}

fn stored_cells(stored: &Stored, words: &Words) -> Vec<Node> {
    let place = match stored.kind {
        StoreKind::Cookie => words.get(Word::PageCookie),
        StoreKind::LocalStorage => words.get(Word::PageLocalStorage),
        StoreKind::SessionStorage => words.get(Word::PageSessionStorage),
    };
    let how_long =
        if stored.retired { format!("{} ({})", stored.retention, words.get(Word::PageRetired)) } else { stored.retention.clone() };
    nodes([
        cell(words, Word::PageWhat, code().child(stored.key.clone())),
        cell(words, Word::PagePlace, place.to_owned()),
        cell(words, Word::PageWhy, stored.purpose.clone()),
        cell(words, Word::PageHowLong, how_long),
    ])
}
