//! Structured data: JSON-LD in the words of schema.org, one graph a page.

mod article;
mod list;
mod node;

use broadsheet_content::article::Picture;
use broadsheet_content::page::{Label, Page};
use serde_json::{Value, json};

use super::About;
use crate::picture::{ICON, Image};
use node::Node;

/// The element that holds a page's structured data.
pub(super) fn script(about: &About<'_>) -> String {
    let graph = match &about.document.page {
        Page::Article(page) => article::graph(about, page),
        Page::Front(page) => list::front(about, page),
        Page::Section(page) | Page::Topic(page) => list::collection(about, page),
        Page::Author(page) => list::author(about, page),
        Page::About(_) => vec![list::plain(about, "AboutPage")],
        Page::Cookies(_) => vec![list::plain(about, "WebPage")],
    };
    let graph: Vec<Value> = graph.into_iter().map(Node::into_value).collect();
    let json = json!({ "@context": "https://schema.org", "@graph": graph }).to_string();
    format!(r#"<script type="application/ld+json">{}</script>"#, escape(&json))
}

/// JSON that can end no element and begin no comment, and that JavaScript of every age reads. These
/// characters stand in strings only, where JSON lets every character be written by its number.
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

/// The paper, as the publisher of its pages.
fn publisher(about: &About<'_>) -> Node {
    let logo = Node::new("ImageObject").text("url", &about.absolute(ICON)).set("width", Some(512)).set("height", Some(512));
    Node::new("NewsMediaOrganization")
        .text("@id", &about.absolute("/#publisher"))
        .text("name", &about.site.title)
        .text("url", &about.absolute("/"))
        .node("logo", logo)
}

/// People of a byline.
fn persons(about: &About<'_>, authors: &[Label]) -> Vec<Node> {
    authors.iter().map(|author| Node::new("Person").text("name", &author.title).text("url", &about.absolute(&author.path))).collect()
}

/// A page's pictures, with the words that stand below the page's own.
fn images(about: &About<'_>, picture: Option<&Picture>) -> Vec<Node> {
    let object = |image: &Image| {
        let node = Node::new("ImageObject").text("url", &image.url(&about.site.base_url)?);
        let node = node.set("width", image.width).set("height", image.height);
        let words = |words: fn(&Picture) -> Option<&String>| picture.and_then(words).map_or("", String::as_str);
        Some(node.text("caption", words(|picture| picture.caption.as_ref())).text("creditText", words(|picture| picture.credit.as_ref())))
    };
    about.images.iter().filter_map(object).collect()
}

/// The way from the paper to a page.
fn breadcrumbs(about: &About<'_>, steps: &[(&str, String)]) -> Node {
    let home = (about.site.title.as_str(), about.absolute("/"));
    let steps = std::iter::once(&home).chain(steps).enumerate();
    let items = steps.map(|(at, (name, url))| Node::new("ListItem").set("position", Some(at + 1)).text("name", name).text("item", url));
    Node::new("BreadcrumbList").nodes("itemListElement", items)
}
