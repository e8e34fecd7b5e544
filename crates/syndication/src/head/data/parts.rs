//! Nodes that several kinds of page have.

use broadsheet_content::article::Picture;
use broadsheet_content::page::Label;

use super::node::Node;
use crate::head::about::About;
use crate::picture::{ICON, Image};

/// Returns the paper as the publisher of its pages.
pub(super) fn publisher(about: &About<'_>) -> Node {
    let logo = Node::new("ImageObject").text("url", &about.absolute(ICON)).set("width", Some(512)).set("height", Some(512));
    Node::new("NewsMediaOrganization")
        .text("@id", &about.absolute("/#publisher"))
        .text("name", &about.site.title)
        .text("url", &about.absolute("/"))
        .node("logo", logo)
}

/// Returns the authors of a byline.
pub(super) fn persons(about: &About<'_>, authors: &[Label]) -> Vec<Node> {
    authors.iter().map(|author| Node::new("Person").text("name", &author.title).text("url", &about.absolute(&author.path))).collect()
}

/// Returns a page's pictures, with the caption and credit of the page's own picture.
pub(super) fn images(about: &About<'_>, picture: Option<&Picture>) -> Vec<Node> {
    let object = |image: &Image| {
        let node = Node::new("ImageObject").text("url", &image.url(&about.site.base_url)?);
        let node = node.set("width", image.width).set("height", image.height);
        let words = |words: fn(&Picture) -> Option<&String>| picture.and_then(words).map_or("", String::as_str);
        Some(node.text("caption", words(|picture| picture.caption.as_ref())).text("creditText", words(|picture| picture.credit.as_ref())))
    };
    about.images.iter().filter_map(object).collect()
}

/// Returns the breadcrumbs from the paper to a page.
pub(super) fn breadcrumbs(about: &About<'_>, steps: &[(&str, String)]) -> Node {
    let home = (about.site.title.as_str(), about.absolute("/"));
    let steps = std::iter::once(&home).chain(steps).enumerate();
    let items = steps.map(|(at, (name, url))| Node::new("ListItem").set("position", Some(at + 1)).text("name", name).text("item", url));
    Node::new("BreadcrumbList").nodes("itemListElement", items)
}
