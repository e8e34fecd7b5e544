//! Lists.

use broadsheet_content::body::{Flow, List, ListItem};

use super::nested::DrawBlocks;
use super::text;
use crate::still::{Element, li, ol, ul};

/// A bulleted or numbered list.
pub(super) fn draw(list: &List, inner: DrawBlocks) -> Element {
    if list.ordered { ol() } else { ul() }.child(items(&list.children, inner))
}

/// The items of a list or of key points.
pub(super) fn items(items: &[ListItem], inner: DrawBlocks) -> Vec<Element> {
    let item = |item: &ListItem| {
        item.children.iter().fold(li(), |li, child| match child {
            Flow::Inline(node) => li.child(text::draw(std::slice::from_ref(node))),
            Flow::Block(block) => li.child(inner(std::slice::from_ref(block))),
        })
    };
    items.iter().map(item).collect()
}
