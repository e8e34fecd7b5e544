//! Quotations.

use broadsheet_content::body::{Blockquote, Pullquote};

use super::nested::DrawBlocks;
use crate::still::{self, Element, figcaption, figure, p};

/// Somebody else's words.
pub(super) fn blockquote(quote: &Blockquote, inner: DrawBlocks) -> Element {
    figure().class("quote").child(still::blockquote().child(inner(&quote.children))).child(source(quote.source.clone()))
}

/// A sentence of the text, set large. It stands in the text already, but its speaker may not.
pub(super) fn pullquote(quote: &Pullquote) -> Element {
    figure().class("pullquote").child(still::blockquote().child(p().child(quote.text.clone()))).child(source(quote.source.clone()))
}

fn source(source: Option<String>) -> Option<Element> {
    source.map(|source| figcaption().class("quote__source").child(source))
}
