//! Structured data: JSON-LD with the vocabulary of schema.org, one graph a page.

mod article;
mod list;
mod node;
mod parts;

use broadsheet_content::page::Page;
use serde_json::{Value, json};

use super::about::About;
use node::Node;

/// Returns the `<script>` element with a page's structured data.
pub(super) fn script(about: &About<'_>) -> String {
    let graph = match &about.document.page {
        Page::Article(page) => article::graph(about, page),
        Page::Front(page) => list::front(about, page),
        Page::Section(page) | Page::Topic(page) => list::collection(about, page),
        Page::Author(page) => list::author(about, page),
        Page::About(_) => vec![list::plain(about, "AboutPage")],
        Page::Cookies(_) | Page::Saved(_) => vec![list::plain(about, "WebPage")],
    };
    let graph: Vec<Value> = graph.into_iter().map(Node::into_value).collect();
    let json = json!({ "@context": "https://schema.org", "@graph": graph }).to_string();
    format!(r#"<script type="application/ld+json">{}</script>"#, escape(&json))
}

/// Escapes JSON so that it cannot end the element or begin a comment, and is valid in every version of JavaScript. These characters occur
/// in strings only, where JSON allows escaping any character by its code.
fn escape(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '<' => out.push_str("\\u003c"),
            '>' => out.push_str("\\u003e"),
            '&' => out.push_str("\\u0026"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            other => out.push(other),
        }
    }
    out
}
