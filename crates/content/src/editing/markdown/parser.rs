//! The parser, with the extensions that articles have.

use pulldown_cmark::{OffsetIter, Options, Parser};

/// Parses Markdown to events with their byte ranges. Footnotes are enabled only to be refused; otherwise they would be read as text.
pub(super) fn events(text: &str) -> OffsetIter<'_> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    Parser::new_ext(text, options).into_offset_iter()
}
