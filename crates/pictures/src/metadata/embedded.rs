//! What an attribute or a style of a drawing can say of its author's machine: paths of local files, and embedded pictures with metadata
//! of their own.

use std::borrow::Cow;

use base64::alphabet::STANDARD;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::engine::{DecodePaddingMode, Engine as _};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::{Trouble, kind};

/// Base64 as browsers read it in data URLs, with padding or without.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true),
);

/// Removes the metadata of a picture that has so many drawings around it. Drawings may hold pictures of every kind, so the function is
/// handed down to them.
pub(super) type Strip = fn(&[u8], usize) -> Result<Option<Vec<u8>>, Trouble>;

/// The deepest nesting of drawings in data URLs.
const DEEPEST: usize = 4;

/// The home folders of users, and disks.
const LOCAL_FOLDERS: [&str; 4] = ["/home/", "/users/", "/volumes/", "\\\\"];

/// Returns whether an address leads to a file on the machine where the drawing was made, so that readers get nothing from it.
pub(super) fn is_local(address: &str) -> bool {
    let address = address.trim_start().to_ascii_lowercase();
    let is_drive = matches!(address.as_bytes(), [b'a'..=b'z', b':', b'/' | b'\\', ..]);
    is_drive || address.starts_with("file:") || LOCAL_FOLDERS.iter().any(|folder| address.starts_with(folder))
}

/// Returns a value without addresses of local files, and with embedded pictures without their metadata.
pub(super) fn cleaned(value: &str, depth: usize, strip: Strip) -> Result<Cow<'_, str>, Trouble> {
    let mut out = String::new();
    let mut rest = value;
    // The sign before the next address.
    let mut before = None;
    while let Some(at) = next_address(rest) {
        let (text, address) = rest.split_at(at);
        out.push_str(text);
        before = text.chars().next_back().or(before);
        // An address in CSS ends with its quotes or its parenthesis, an attribute's with the attribute.
        let end = match before {
            Some(quote @ ('"' | '\'')) => address.find(quote),
            Some('(') => address.find(')'),
            _ => None,
        };
        let (address, after) = address.split_at(end.unwrap_or(address.len()));
        if address.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) {
            out.push_str(&data_url(address, depth, strip)?);
        }
        rest = after;
    }
    if out.is_empty() && rest.len() == value.len() {
        return Ok(Cow::Borrowed(value));
    }
    out.push_str(rest);
    Ok(if out == value { Cow::Borrowed(value) } else { Cow::Owned(out) })
}

/// Returns the offset of the next address of a local file or of embedded data.
fn next_address(text: &str) -> Option<usize> {
    let is_start = |at: usize| {
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        let is = |scheme: &[u8]| rest.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
        is(b"data:") || is(b"file:/")
    };
    // A longer word, such as `metadata:`, is another scheme.
    let is_word = |before: char| before.is_alphanumeric() || matches!(before, '+' | '-' | '.');
    let mut before = None;
    text.char_indices().find(|(at, c)| !before.replace(*c).is_some_and(is_word) && is_start(*at)).map(|(at, _)| at)
}

/// Returns whether an AVIF has items with Exif data, XMP or Content Credentials.
fn has_items(avif: &[u8]) -> bool {
    let names = [b"Exif".as_slice(), b"rdf+xml", b"jumb"];
    names.iter().any(|name| avif.windows(name.len()).any(|window| window == *name))
}

/// Returns a data URL with its picture without metadata.
fn data_url(url: &str, depth: usize, strip: Strip) -> Result<Cow<'_, str>, Trouble> {
    let Some((head, data)) = url.split_once(',') else { return Ok(Cow::Borrowed(url)) };
    let (data, fragment) = data.find('#').map_or((data, ""), |at| data.split_at(at));
    let head_lower = head.to_ascii_lowercase();
    let decoded: Vec<u8> = percent_decode_str(data).collect();
    let is_base64 = head_lower.trim_end().ends_with("base64");
    let decoded = if is_base64 {
        let digits: Vec<u8> = decoded.into_iter().filter(|byte| !byte.is_ascii_whitespace()).collect();
        match BASE64.decode(digits) {
            Ok(bytes) => bytes,
            // Browsers do not show it either.
            Err(_) => return Ok(Cow::Owned(format!("{head},"))),
        }
    } else {
        decoded
    };
    let rest = match kind::of(&decoded, true) {
        Ok(_) if depth >= DEEPEST => return Err(Trouble::Embedded("SVG, many times inside one another")),
        Ok(_) => match strip(&decoded, depth + 1)? {
            Some(rest) => rest,
            None if has_items(&decoded) => return Err(Trouble::Embedded("AVIF")),
            None => decoded.clone(),
        },
        Err(Trouble::OtherKind(kind)) => return Err(Trouble::Embedded(kind)),
        // Fonts, styles, and what is no picture.
        Err(_) => return Ok(Cow::Borrowed(url)),
    };
    if rest == decoded {
        return Ok(Cow::Borrowed(url));
    }
    let data =
        if is_base64 { BASE64.encode(rest) } else { utf8_percent_encode(&String::from_utf8_lossy(&rest), NON_ALPHANUMERIC).to_string() };
    Ok(Cow::Owned(format!("{head},{data}{fragment}")))
}
