//! Still trees as nodes of the document, when the reader goes on to another page.

use web_sys::Document;

use super::element::{Element, Node};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Makes the nodes of a tree. Nothing of it is in the page yet.
///
/// `None` only when the browser refuses to make an element, which for names of [`tags`](super) it never does.
#[must_use]
pub fn build(document: &Document, tree: &Element) -> Option<web_sys::Element> {
    let element = alone(document, tree)?;
    fill(document, &element, &tree.0.children);
    Some(element)
}

/// The element itself, with nothing in it.
fn alone(document: &Document, tree: &Element) -> Option<web_sys::Element> {
    let element = if tree.0.tag == "svg" { document.create_element_ns(Some(SVG), tree.0.tag) } else { document.create_element(tree.0.tag) };
    let element = element.ok()?;
    for (name, value) in &tree.0.attributes {
        let _set = element.set_attribute(name, value);
    }
    Some(element)
}

/// Puts nodes into an element, after what is in it.
pub fn fill(document: &Document, parent: &web_sys::Element, nodes: &[Node]) {
    for node in nodes {
        append(document, parent, node);
    }
}

fn append(document: &Document, parent: &web_sys::Element, node: &Node) {
    let _added = match node {
        Node::Element(child) => build(document, child).map(|child| parent.append_child(&child)),
        Node::Text(words) => Some(parent.append_child(&document.create_text_node(words))),
    };
}

/// Nodes that are put into an element part by part. A part ends between two nodes of an element that is
/// [`in_parts`](Element::in_parts), and nowhere else.
pub struct Unfinished {
    /// Where the next nodes go, and what is left for there; the innermost last.
    places: Vec<(web_sys::Element, std::vec::IntoIter<Node>)>,
}

impl Unfinished {
    /// All of it still to be drawn, into `parent`, after what is in it.
    #[must_use]
    pub fn new(parent: web_sys::Element, nodes: Vec<Node>) -> Self {
        Self { places: vec![(parent, nodes.into_iter())] }
    }

    /// What was drawn stands in another parent now.
    pub fn moved_to(&mut self, parent: web_sys::Element) {
        if let Some((outermost, _)) = self.places.first_mut() {
            *outermost = parent;
        }
    }

    /// Draws on until there are so many elements more, or none left: then `true`.
    pub fn draw(&mut self, document: &Document, enough: usize) -> bool {
        let mut drawn = 0;
        while let Some((parent, nodes)) = self.places.last_mut() {
            if drawn >= enough {
                return false;
            }
            match nodes.next() {
                Some(Node::Element(tree)) if tree.0.in_parts => {
                    if let Some(element) = alone(document, &tree) {
                        let _added = parent.append_child(&element);
                        self.places.push((element, tree.0.children.into_iter()));
                    }
                    drawn += 1;
                }
                Some(node) => {
                    append(document, parent, &node);
                    drawn += weight(&node);
                }
                None => {
                    self.places.pop();
                }
            }
        }
        true
    }
}

/// Elements in a tree, itself included.
fn weight(node: &Node) -> usize {
    match node {
        Node::Element(element) => 1 + element.0.children.iter().map(weight).sum::<usize>(),
        Node::Text(_) => 0,
    }
}
