//! Markdown in fields that hold plain text, such as headlines and captions, where its marks would stand on the page.

use pulldown_cmark::{Event, Tag};

use super::{Context, parser};
use crate::editing::map::SourceMap;
use crate::editing::path::Path;

/// Warns of the first mark in a text.
pub(super) fn check(cx: &mut Context<'_, '_>, text: &str, map: &SourceMap, path: Path<'_>) {
    if !text.contains(['*', '_', '~', ']']) {
        return;
    }
    // The guard keeps a number or a hyphen at the start from being a list.
    const GUARD: &str = "\\!";
    let guarded = format!("{GUARD}{}", text.trim_start());
    let trimmed = text.len() - text.trim_start().len();
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    for (event, range) in parser::events(&guarded) {
        let Event::Start(tag) = event else { continue };
        let source = guarded.get(range.clone()).unwrap_or_default();
        let is_mark = match tag {
            Tag::Strong | Tag::Link { .. } | Tag::Image { .. } => !source.starts_with('<'),
            Tag::Strikethrough => source.starts_with("~~"),
            // Stars inside words are text: `Läufer*innen und Ruderer*innen`.
            Tag::Emphasis => {
                let (before, after) = (guarded.get(..range.start), guarded.get(range.end..));
                !(is_word(before.and_then(|text| text.chars().next_back())) && is_word(after.and_then(|text| text.chars().next())))
            }
            Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::BlockQuote(_)
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::List(_)
            | Tag::Item
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => false,
        };
        if is_mark {
            let place = |at: usize| at.saturating_sub(GUARD.len()) + trimmed;
            let message = "This field holds plain text, so the marks of Markdown stand on the page as they are.";
            let span = map.range(place(range.start)..place(range.end));
            cx.report.warning("mark-in-plain-text", path, span, message, "Take the marks out and leave the words.");
            return;
        }
    }
}
