//! The parser, with the extensions that articles have.

use pulldown_cmark::{OffsetIter, Options, Parser};

use super::references::References;

/// Events with their byte ranges.
pub(super) type Events<'t> = OffsetIter<'t, References>;

/// Parses Markdown. Links may use the definitions of other texts. Footnotes are enabled only to be refused; otherwise they would be read as text.
pub(super) fn events<'t>(text: &'t str, references: &References) -> Events<'t> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    Parser::new_with_broken_link_callback(text, options, Some(references.clone())).into_offset_iter()
}
