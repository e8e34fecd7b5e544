//! Running text.

use broadsheet_content::body::{Inline, Link};
use broadsheet_content::link::is_safe_link;

use crate::still::{Content as _, Node, a, br, em, strong};

/// Text nodes in order.
pub(super) fn draw(text: &[Inline]) -> Vec<Node> {
    let mut nodes = Vec::new();
    for node in text {
        match node {
            Inline::Text { value } => value.clone().add_to(&mut nodes),
            Inline::Strong(span) => strong().child(draw(&span.children)).add_to(&mut nodes),
            Inline::Emphasis(span) => em().child(draw(&span.children)).add_to(&mut nodes),
            Inline::Link(link) => link_or_words(link).add_to(&mut nodes),
            Inline::Break => br().add_to(&mut nodes),
            // Its words, if it has any, are in a shape this version does not know.
            Inline::Unknown(_) => {}
        }
    }
    nodes
}

/// A link; only its words where the address could run something.
fn link_or_words(link: &Link) -> Vec<Node> {
    let words = draw(&link.children);
    if is_safe_link(&link.url) {
        vec![Node::Element(a().href(link.url.clone()).attr("title", link.title.clone()).child(words))]
    } else {
        words
    }
}
