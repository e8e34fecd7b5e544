//! Detects the kind of a file by its first bytes, because its name may be wrong.

use std::borrow::Cow;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::{Trouble, drawing};

/// A format that copies are made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Jpeg,
    Png,
    WebP,
}

/// How a file is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Copies are made.
    Still(Format),
    /// It is published unchanged: copies of animations would lose their motion, a drawing is sharp at any width, and AVIF is already
    /// compressed as well as a copy would be.
    AsItIs,
}

/// The number of bytes of a file that are examined first.
pub(crate) const OPENING: usize = 4096;

/// Returns the kind of a file with these first bytes; `None` when they are not enough and the file has more (`is_whole` is false).
pub(crate) fn of(opening: &[u8], is_whole: bool) -> Result<Option<Kind>, Trouble> {
    match opening {
        [] => Err(Trouble::Empty),
        [0xff, 0xd8, 0xff, ..] => Ok(Some(Kind::Still(Format::Jpeg))),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', chunks @ ..] => {
            let still = is_whole.then_some(Kind::Still(Format::Png));
            Ok(png_moves(chunks).map_or(still, |moves| Some(if moves { Kind::AsItIs } else { Kind::Still(Format::Png) })))
        }
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', rest @ ..] => Ok(Some(webp(rest))),
        [b'G', b'I', b'F', b'8', ..] => Ok(Some(Kind::AsItIs)),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => match brand.get(..4) {
            Some(b"avif" | b"avis") => Ok(Some(Kind::AsItIs)),
            Some(b"heic" | b"heix" | b"hevc" | b"mif1" | b"msf1") => Err(Trouble::OtherKind("HEIC")),
            _ => Err(Trouble::NotAPicture),
        },
        [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => Err(Trouble::OtherKind("TIFF")),
        [b'B', b'M', ..] => Err(Trouble::OtherKind("BMP")),
        [b'8', b'B', b'P', b'S', ..] => Err(Trouble::OtherKind("Photoshop")),
        _ => match is_svg(opening) {
            Some(true) => Ok(Some(Kind::AsItIs)),
            None if !is_whole => Ok(None),
            Some(false) | None => Err(Trouble::NotAPicture),
        },
    }
}

/// Returns whether a PNG is animated. An animation has the chunk `acTL` before its first image data, after chunks of any length, such as
/// a colour profile. `None` when the bytes end before either.
fn png_moves(mut chunks: &[u8]) -> Option<bool> {
    loop {
        let (head, rest) = chunks.split_first_chunk::<8>()?;
        let [a, b, c, d, kind @ ..] = *head;
        match &kind {
            b"acTL" => return Some(true),
            b"IDAT" | b"IEND" => return Some(false),
            // Its checksum follows the data.
            _ => chunks = rest.get(usize::try_from(u32::from_be_bytes([a, b, c, d])).ok()?.checked_add(4)?..)?,
        }
    }
}

/// Returns the kind of a WebP. In an animated one, the second bit of the extended header is set.
fn webp(chunks: &[u8]) -> Kind {
    match chunks {
        [b'V', b'P', b'8', b'X', _, _, _, _, flags, ..] if flags & 0b10 != 0 => Kind::AsItIs,
        _ => Kind::Still(Format::WebP),
    }
}

/// Returns whether a picture is published itself, because no copies of it are made.
#[must_use]
pub fn is_shown_itself(path: &Path) -> bool {
    let look = || {
        let mut file = File::open(path).ok()?;
        let mut bytes = Vec::new();
        file.by_ref().take(u64::try_from(OPENING).ok()?).read_to_end(&mut bytes).ok()?;
        if let Some(kind) = of(&bytes, bytes.len() < OPENING).ok()? {
            return Some(kind);
        }
        file.read_to_end(&mut bytes).ok()?;
        of(&bytes, true).ok()?
    };
    look() == Some(Kind::AsItIs)
}

/// Returns whether a file is an SVG, whatever its name and encoding.
#[must_use]
pub fn is_drawing(bytes: &[u8]) -> bool {
    is_svg(bytes) == Some(true)
}

/// Returns whether the first element is `svg`, with any prefix, after declarations, comments and a document type of any length. `None`
/// when the bytes end before it.
fn is_svg(opening: &[u8]) -> Option<bool> {
    let opening = match drawing::wide(opening) {
        // The bytes may end inside a character.
        Some(encoding) => Cow::Owned(encoding.decode(opening).0.trim_end_matches(char::REPLACEMENT_CHARACTER).as_bytes().to_vec()),
        None => Cow::Borrowed(opening),
    };
    let mut text = opening.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&opening);
    loop {
        text = text.trim_ascii_start();
        let end = match text {
            [] => return None,
            [b'<', b'?', ..] => after(text, b"?>"),
            [b'<', b'!', b'-', b'-', ..] => after(text, b"-->"),
            [b'<', b'!', ..] => match (find(text, b"["), find(text, b">")) {
                (Some(subset), Some(close)) if subset < close => after_subset(text),
                _ => after(text, b">"),
            },
            [b'<', tag @ ..] => {
                let end = tag.iter().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/' | b'<'))?;
                let name = tag.get(..end)?;
                return Some(name.rsplit(|byte| *byte == b':').next() == Some(b"svg"));
            }
            _ => return Some(false),
        };
        text = end?;
    }
}

fn after<'a>(text: &'a [u8], end: &[u8]) -> Option<&'a [u8]> {
    text.get(find(text, end)? + end.len()..)
}

/// Returns the text after a document type with an internal subset, which ends with `]` and `>`, with white space in between.
fn after_subset(mut text: &[u8]) -> Option<&[u8]> {
    loop {
        text = after(text, b"]")?;
        if let [b'>', rest @ ..] = text.trim_ascii_start() {
            return Some(rest);
        }
    }
}

fn find(within: &[u8], what: &[u8]) -> Option<usize> {
    within.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> Result<Kind, Trouble> {
        super::of(bytes, true).map(|kind| kind.expect("a whole file has a kind"))
    }

    /// A PNG with a chunk of this length before another one.
    fn png(length: u32, next: &[u8]) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        bytes.extend([0; 13 + 4]);
        bytes.extend(length.to_be_bytes());
        bytes.extend(b"iCCP");
        bytes.extend(vec![b'I'; usize::try_from(length).unwrap() + 4]);
        bytes.extend([0; 4]);
        bytes.extend(next);
        bytes
    }

    #[test]
    fn what_tells_may_come_late() {
        assert_eq!(of(&png(100_000, b"acTL")), Ok(Kind::AsItIs), "a PNG that moves, behind a colour profile");
        assert_eq!(of(&png(100_000, b"IDATacTL")), Ok(Kind::Still(Format::Png)), "data that look like a chunk");
        assert_eq!(super::of(&png(100_000, b"acTL")[..OPENING], false), Ok(None));
        let comment = format!("<!-- {} -->", "<svg> ".repeat(1000));
        let svg = format!("<?xml version=\"1.0\"?>\n{comment}<!DOCTYPE svg [<!ENTITY a \"b>]\">] >\n<svg xmlns=\"\"/>");
        assert_eq!(of(svg.as_bytes()), Ok(Kind::AsItIs));
        assert_eq!(super::of(&svg.as_bytes()[..OPENING], false), Ok(None));
        assert_eq!(of(format!("{comment}<html><svg/>").as_bytes()), Err(Trouble::NotAPicture), "a page with a drawing in it");
        assert_eq!(of(b"<!-- never closed"), Err(Trouble::NotAPicture));
    }

    #[test]
    fn a_file_is_what_its_first_bytes_say() {
        assert_eq!(of(b"\xff\xd8\xff\xe0"), Ok(Kind::Still(Format::Jpeg)));
        assert_eq!(of(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Ok(Kind::Still(Format::Png)));
        assert_eq!(of(b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0"), Ok(Kind::Still(Format::WebP)));
        assert_eq!(of(b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x02"), Ok(Kind::AsItIs), "a WebP that moves");
        assert_eq!(of(b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x10"), Ok(Kind::Still(Format::WebP)), "one with alpha");
        assert_eq!(of(b"GIF89a"), Ok(Kind::AsItIs));
        assert_eq!(of(b"\0\0\0\x20ftypavif"), Ok(Kind::AsItIs));
        assert_eq!(of(b"\xef\xbb\xbf<?xml version=\"1.0\"?><!-- a --><svg xmlns"), Ok(Kind::AsItIs));
        assert_eq!(of(b"<s:svg xmlns:s='http://www.w3.org/2000/svg'/>"), Ok(Kind::AsItIs), "a prefix of its own");
        for order in [u16::to_le_bytes, u16::to_be_bytes] {
            let wide = |text: &str| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
            assert_eq!(of(&wide("\u{feff}<?xml version=\"1.0\"?><svg xmlns=\"\"/>")), Ok(Kind::AsItIs), "UTF-16");
            assert_eq!(of(&wide("<svg xmlns=\"\"/>")), Ok(Kind::AsItIs), "UTF-16 without a mark");
            assert_eq!(of(&wide("<html xmlns=\"\"/>")), Err(Trouble::NotAPicture));
        }
    }

    #[test]
    fn what_is_no_picture_for_browsers_is_named() {
        assert_eq!(of(b"<svgz/>"), Err(Trouble::NotAPicture));
        assert_eq!(of(b""), Err(Trouble::Empty));
        assert_eq!(of(b"<html><body>404"), Err(Trouble::NotAPicture), "an error page saved as a picture");
        assert_eq!(of(b"RIFF\0\0\0\0WAVEfmt "), Err(Trouble::NotAPicture));
        assert_eq!(of(b"\0\0\0\x20ftypheic"), Err(Trouble::OtherKind("HEIC")));
        assert_eq!(of(b"MM\0*"), Err(Trouble::OtherKind("TIFF")));
    }
}
