//! Still trees as nodes of the document, when the reader goes on to another page.

use web_sys::Document;

use super::{Element, Node};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Makes the nodes of a tree. Nothing of it is in the page yet.
///
/// `None` only when the browser refuses to make an element, which for names of [`tags`](super) it never does.
#[must_use]
pub fn build(document: &Document, tree: &Element) -> Option<web_sys::Element> {
    let element = if tree.0.tag == "svg" { document.create_element_ns(Some(SVG), tree.0.tag) } else { document.create_element(tree.0.tag) };
    let element = element.ok()?;
    for (name, value) in &tree.0.attributes {
        let _set = element.set_attribute(name, value);
    }
    fill(document, &element, &tree.0.children);
    Some(element)
}

/// Puts nodes into an element, after what is in it.
pub fn fill(document: &Document, parent: &web_sys::Element, nodes: &[Node]) {
    for node in nodes {
        let _added = match node {
            Node::Element(child) => build(document, child).map(|child| parent.append_child(&child)),
            Node::Text(words) => Some(parent.append_child(&document.create_text_node(words))),
        };
    }
}
