//! Queries on a parsed page: by selector, by role and accessible name.

use broadsheet_e2e::fault::{Outcome, wrong};
use scraper::{ElementRef, Selector};

/// Returns the elements below another that match a selector, in document order.
#[expect(clippy::panic, reason = "a selector that cannot be read is a slip in the test itself")]
pub fn all<'p>(below: ElementRef<'p>, selector: &str) -> Vec<ElementRef<'p>> {
    match Selector::parse(selector) {
        Ok(parsed) => below.select(&parsed).collect(),
        Err(error) => panic!("{selector}: {error}"),
    }
}

/// Returns the only element below another that matches a selector.
pub fn one<'p>(below: ElementRef<'p>, selector: &str) -> Outcome<ElementRef<'p>> {
    match all(below, selector).as_slice() {
        [only] => Ok(*only),
        found => wrong(format!("{} elements are `{selector}`", found.len())),
    }
}

/// Returns the first element below another that matches a selector.
pub fn first<'p>(below: ElementRef<'p>, selector: &str) -> Outcome<ElementRef<'p>> {
    match all(below, selector).as_slice() {
        [first, ..] => Ok(*first),
        [] => wrong(format!("no element is `{selector}`")),
    }
}

/// Returns an attribute; empty where there is none.
pub fn attribute<'p>(element: ElementRef<'p>, name: &str) -> &'p str {
    element.value().attr(name).unwrap_or_default()
}

/// Returns all text inside, with single spaces.
pub fn text(element: ElementRef<'_>) -> String {
    squeezed(&element.text().collect::<String>())
}

/// Returns text with single spaces.
pub fn squeezed(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the beginning of an element's HTML for messages.
pub fn excerpt(element: ElementRef<'_>) -> String {
    element.html().chars().take(160).collect()
}

/// Returns whether the element is inside one with one of these names.
pub fn is_inside(element: ElementRef<'_>, names: &[&str]) -> bool {
    ancestors(element).any(|outer| names.contains(&outer.value().name()))
}

/// Returns the ancestors of an element, the nearest first.
pub fn ancestors(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap)
}
