//! Nodes this version does not know.

use broadsheet_content::body::Unknown;

use crate::still::{Element, p};

/// A visible note in the preview (a debug build, as `trunk serve` makes it); nothing in production.
pub(super) fn draw(node: &Unknown) -> Option<Element> {
    cfg!(debug_assertions).then(|| {
        p().class("unknown-node")
            .attr("role", "note")
            .child("Preview: a block of the unknown type “")
            .child(node.kind().to_owned())
            .child("” stands here. Readers do not see it.")
    })
}
