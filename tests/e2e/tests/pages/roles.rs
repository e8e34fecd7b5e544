//! Roles and accessible names, computed from the markup. The suite's smoke test of computed roles checks that each engine computes the
//! same.

use broadsheet_e2e::fault::{Outcome, wrong};
use scraper::ElementRef;

use crate::dom::{all, attribute, first, is_inside, text};

/// Elements in which a header or footer is not the page's.
const PARTS: [&str; 5] = ["article", "aside", "main", "nav", "section"];

/// The role of an element: its `role`, or that of its tag.
pub fn role(element: ElementRef<'_>) -> &str {
    let tag = element.value().name();
    let named = element.value().attr("aria-label").is_some() || element.value().attr("aria-labelledby").is_some();
    if let Some(role) = element.value().attr("role") {
        return role;
    }
    match tag {
        "a" if element.value().attr("href").is_some() => "link",
        "article" => "article",
        "blockquote" => "blockquote",
        "button" => "button",
        "figure" => "figure",
        "footer" if !is_inside(element, &PARTS) => "contentinfo",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
        "header" if !is_inside(element, &PARTS) => "banner",
        "hr" => "separator",
        "img" if !attribute(element, "alt").is_empty() => "img",
        "li" => "listitem",
        "main" => "main",
        "nav" => "navigation",
        "ol" | "ul" => "list",
        "p" => "paragraph",
        "section" if named => "region",
        "table" => "table",
        "th" if attribute(element, "scope") == "row" => "rowheader",
        "th" if attribute(element, "scope") == "col" => "columnheader",
        "time" => "time",
        _ => "generic",
    }
}

/// The accessible name: of `aria-labelledby`, `aria-label`, the words for a picture, a table's caption, or the content.
pub fn name(element: ElementRef<'_>) -> String {
    if let Some(ids) = element.value().attr("aria-labelledby") {
        let page = element.tree().root().children().find_map(ElementRef::wrap);
        let named = |id: &str| page.and_then(|page| first(page, &format!("[id=\"{id}\"]")).ok()).map(text).unwrap_or_default();
        return ids.split_whitespace().map(named).collect::<Vec<_>>().join(" ");
    }
    if let Some(label) = element.value().attr("aria-label") {
        return label.to_owned();
    }
    match element.value().name() {
        "img" => attribute(element, "alt").to_owned(),
        "table" => first(element, "caption").map(text).unwrap_or_default(),
        "audio" | "blockquote" | "div" | "figure" | "nav" | "section" | "video" => String::new(),
        _ => text(element),
    }
}

/// The elements with a role below another, in the order of the document.
pub fn with_role<'p>(below: ElementRef<'p>, wanted: &str) -> Vec<ElementRef<'p>> {
    all(below, "*").into_iter().filter(|element| role(*element) == wanted).collect()
}

/// The names of the elements with a role.
pub fn names(below: ElementRef<'_>, wanted: &str) -> Vec<String> {
    with_role(below, wanted).into_iter().map(name).collect()
}

/// The texts of the elements with a role.
pub fn texts(below: ElementRef<'_>, wanted: &str) -> Vec<String> {
    with_role(below, wanted).into_iter().map(text).collect()
}

/// The first element with a role and a name.
pub fn named<'p>(below: ElementRef<'p>, wanted: &str, is: &str) -> Outcome<ElementRef<'p>> {
    match with_role(below, wanted).into_iter().find(|element| name(*element) == is) {
        Some(found) => Ok(found),
        None => wrong(format!("there is no {wanted} “{is}”, but {:?}", names(below, wanted))),
    }
}
