//! Documents: PDF, the formats of office programs, rich text.
//!
//! Only marks of metadata are looked for. What is compressed is not unpacked: a document of an office program always has properties, and
//! nearly always with the name of its author.

use super::exif::scan;
use super::traces::{Trace, Traces, position};

/// Looks for the entries of a PDF's document information (ISO 32000-1, 14.3), for XMP and for metadata of its pictures.
pub(super) fn of_pdf(bytes: &[u8], traces: &mut Traces) {
    let mut says = |name: &[u8], trace: Trace| {
        if has_value(bytes, name) {
            traces.insert(trace);
        }
    };
    says(b"/Author", Trace::Person);
    says(b"/LastSavedBy", Trace::Person);
    says(b"/Company", Trace::Person);
    says(b"/Keywords", Trace::Other("keywords".to_owned()));
    scan(bytes, traces);
    let has = |names: &[&[u8]]| names.iter().any(|name| position(bytes, name).is_some());
    // XMP may be compressed.
    if has(&[b"/Type/Metadata", b"/Type /Metadata"]) {
        traces.insert(Trace::Other("XMP".to_owned()));
    }
    if has(&[b"/Type/Annot", b"/Type /Annot"]) && has_value(bytes, b"/T") {
        traces.insert(Trace::Other("comments".to_owned()));
    }
    if has(&[b"/EmbeddedFile"]) {
        traces.insert(Trace::Other("embedded files, which can have metadata of their own".to_owned()));
    }
    // Objects can be compressed, but the references to them from the trailer are not.
    let is_packed = position(bytes, b"/ObjStm").is_some();
    if is_packed && position(bytes, b"/Info").is_some() && traces.is_empty() {
        traces.insert(Trace::Other("document information, which can name its author".to_owned()));
    }
}

/// Returns whether an entry of a dictionary has a value other than an empty text.
fn has_value(bytes: &[u8], name: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(at) = position(rest, name) {
        rest = rest.get(at + name.len()..).unwrap_or_default();
        match rest.trim_ascii_start() {
            [b'(', b')', ..] | [b'<', b'>', ..] => {}
            // A text, in characters or in hexadecimal digits, or a reference to one.
            [b'(' | b'<' | b'0'..=b'9', ..] => return true,
            _ => {}
        }
    }
    false
}

/// Files with properties in the archives of office programs: OOXML, OpenDocument, EPUB.
const PROPERTIES: [&[u8]; 4] = [b"docProps/core.xml", b"docProps/app.xml", b"meta.xml", b".opf"];

/// Endings of files in an archive that can have metadata of their own.
const ENDINGS: [&[u8]; 8] = [b".jpg", b".jpeg", b".heic", b".tif", b".mp4", b".mov", b".pdf", b".docx"];

/// Looks for the names of files in an archive. Names are not compressed.
pub(super) fn of_zip(bytes: &[u8], traces: &mut Traces) {
    let has = |names: &[&[u8]]| names.iter().any(|name| position(bytes, name).is_some());
    if has(&PROPERTIES) {
        traces.insert(Trace::Other("document properties, which can name its author".to_owned()));
    } else if has(&ENDINGS) {
        traces.insert(Trace::Other("files in an archive, which can have metadata of their own".to_owned()));
    }
    if has(&[b"word/comments.xml", b"xl/comments", b"ppt/comments"]) {
        traces.insert(Trace::Other("comments".to_owned()));
    }
    scan(bytes, traces);
}

/// Looks for the summary in a document of an old office program. Names are in UTF-16.
pub(super) fn of_old_office(bytes: &[u8], traces: &mut Traces) {
    let summary: Vec<u8> = "SummaryInformation".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if position(bytes, &summary).is_some() {
        traces.insert(Trace::Other("document properties, which can name its author".to_owned()));
    }
    scan(bytes, traces);
}

/// Looks into rich text and PostScript.
pub(super) fn of_text(bytes: &[u8], traces: &mut Traces) {
    let has = |names: &[&[u8]]| names.iter().any(|name| position(bytes, name).is_some());
    let is_rich = bytes.starts_with(b"{\\rtf");
    let is_postscript = bytes.starts_with(b"%!PS");
    if (is_rich && has(&[b"\\author", b"\\operator", b"\\manager"])) || (is_postscript && has(&[b"%%For:", b"%%Routing:"])) {
        traces.insert(Trace::Person);
    }
    if is_rich && has(&[b"\\company", b"\\doccomm"]) {
        traces.insert(Trace::Other("document properties".to_owned()));
    }
}
