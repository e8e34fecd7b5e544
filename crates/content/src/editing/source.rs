//! Decoding of a file's bytes to text. Input that is no text is refused here, before any parser reads it.

use std::borrow::Cow;

use super::limits;
use super::lines::BYTE_ORDER_MARK;
use super::path::Path;
use super::report::Report;

/// The file format of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceFormat {
    /// `<slug>.json`
    Json,
    /// `<slug>.md`: Markdown with front matter.
    Markdown,
}

/// The text of a file, and the offset at which it starts in the file's bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text<'s> {
    pub text: &'s str,
    /// 3 after a byte-order mark, else 0.
    pub start: usize,
}

/// Returns the file's bytes with a line feed for each carriage return that stands alone: some old programs end lines so. No
/// position changes.
pub(crate) fn with_line_feeds(source: &[u8]) -> Cow<'_, [u8]> {
    let stands_alone = |at: usize| source.get(at) == Some(&b'\r') && source.get(at + 1) != Some(&b'\n');
    if !(0..source.len()).any(stands_alone) {
        return Cow::Borrowed(source);
    }
    source.iter().enumerate().map(|(at, &byte)| if stands_alone(at) { b'\n' } else { byte }).collect()
}

/// Returns the file's bytes, or none when there are more than a file may have, so that nothing of it is indexed.
pub(crate) fn within_limit(source: &[u8]) -> &[u8] {
    if source.len() > limits::FILE_BYTES { &[] } else { source }
}

/// Reads the text; `None` after an error.
pub(crate) fn text<'s>(source: &'s [u8], report: &mut Report<'_>) -> Option<Text<'s>> {
    let root = Path::Root;
    if source.len() > limits::FILE_BYTES {
        let message = format!("The file has {} bytes; at most {} are read.", source.len(), limits::FILE_BYTES);
        report.error("file-too-large", root, 0..0, message, "Split the article, and keep pictures and sound in media/.");
        return None;
    }
    if source.starts_with(b"\xFF\xFE") || source.starts_with(b"\xFE\xFF") {
        report.error("not-utf-8", root, 0..2, "The file is UTF-16.", "Save it as UTF-8.");
        return None;
    }
    let text = match std::str::from_utf8(source) {
        Ok(text) => text,
        Err(fault) => {
            let at = fault.valid_up_to();
            let byte = source.get(at).copied().unwrap_or_default();
            let end = at + fault.error_len().unwrap_or(source.len() - at);
            let message = format!("The file is not UTF-8: byte {at} is 0x{byte:02X}, which no character has there.");
            report.error(
                "not-utf-8",
                root,
                at..end,
                message,
                "Save it as UTF-8. Often a curly quote or an accent of an older encoding is to blame.",
            );
            return None;
        }
    };
    if let Some(at) = text.find('\0') {
        report.error("nul-byte", root, at..at + 1, "The file holds a NUL byte.", "Take it out, or save the file as UTF-8 text again.");
        return None;
    }
    let (text, start) = match text.strip_prefix('\u{FEFF}') {
        Some(rest) => {
            let message = "The file starts with a byte-order mark.";
            report.warning("byte-order-mark", root, 0..BYTE_ORDER_MARK.len(), message, "Save it as UTF-8 without a byte-order mark.");
            (rest, BYTE_ORDER_MARK.len())
        }
        None => (text, 0),
    };
    if text.trim().is_empty() {
        report.error("empty-file", root, 0..source.len(), "The file is empty.", "Write into it, or delete it.");
        return None;
    }
    Some(Text { text, start })
}
