//! Looking at a parsed page: by selector, by role and accessible name.

use broadsheet_e2e::fault::{Outcome, wrong};
use scraper::{ElementRef, Selector};

/// The elements below another that a selector finds, in the order of the document.
#[expect(clippy::panic, reason = "a selector that cannot be read is a slip in the test itself")]
pub fn all<'p>(below: ElementRef<'p>, selector: &str) -> Vec<ElementRef<'p>> {
    match Selector::parse(selector) {
        Ok(parsed) => below.select(&parsed).collect(),
        Err(error) => panic!("{selector}: {error}"),
    }
}

/// The one element below another that a selector finds.
pub fn one<'p>(below: ElementRef<'p>, selector: &str) -> Outcome<ElementRef<'p>> {
    match all(below, selector).as_slice() {
        [only] => Ok(*only),
        found => wrong(format!("{} elements are `{selector}`", found.len())),
    }
}

/// The first element below another that a selector finds.
pub fn first<'p>(below: ElementRef<'p>, selector: &str) -> Outcome<ElementRef<'p>> {
    match all(below, selector).as_slice() {
        [first, ..] => Ok(*first),
        [] => wrong(format!("no element is `{selector}`")),
    }
}

/// An attribute; empty where there is none.
pub fn attribute<'p>(element: ElementRef<'p>, name: &str) -> &'p str {
    element.value().attr(name).unwrap_or_default()
}

/// All text inside, with single spaces.
pub fn text(element: ElementRef<'_>) -> String {
    squeezed(&element.text().collect::<String>())
}

/// Text with single spaces.
pub fn squeezed(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of an element's HTML, for messages.
pub fn excerpt(element: ElementRef<'_>) -> String {
    element.html().chars().take(160).collect()
}

/// Whether the element is inside one with this name.
pub fn is_inside(element: ElementRef<'_>, names: &[&str]) -> bool {
    ancestors(element).any(|outer| names.contains(&outer.value().name()))
}

/// The elements around this one, the nearest first.
pub fn ancestors(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap)
}
