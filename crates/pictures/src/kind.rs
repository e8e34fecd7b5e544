//! What a file is, by its first bytes: names lie.

use crate::Trouble;

/// A format that copies are made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Jpeg,
    Png,
    WebP,
}

/// What is done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Copies are made.
    Still(Format),
    /// Published as it is: what moves would stand still in a copy, a drawing is sharp at any width, and AVIF
    /// has been through an encoder like ours already.
    AsItIs,
}

/// How much of a file [`of`] looks at.
pub(crate) const OPENING: usize = 1024;

/// The kind of a file with these first bytes.
pub(crate) fn of(opening: &[u8]) -> Result<Kind, Trouble> {
    match opening {
        [] => Err(Trouble::Empty),
        [0xff, 0xd8, 0xff, ..] => Ok(Kind::Still(Format::Jpeg)),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Ok(png(opening)),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', rest @ ..] => Ok(webp(rest)),
        [b'G', b'I', b'F', b'8', ..] => Ok(Kind::AsItIs),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => match brand.get(..4) {
            Some(b"avif" | b"avis") => Ok(Kind::AsItIs),
            Some(b"heic" | b"heix" | b"hevc" | b"mif1" | b"msf1") => Err(Trouble::OtherKind("HEIC")),
            _ => Err(Trouble::NotAPicture),
        },
        [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => Err(Trouble::OtherKind("TIFF")),
        [b'B', b'M', ..] => Err(Trouble::OtherKind("BMP")),
        [b'8', b'B', b'P', b'S', ..] => Err(Trouble::OtherKind("Photoshop")),
        _ if is_svg(opening) => Ok(Kind::AsItIs),
        _ => Err(Trouble::NotAPicture),
    }
}

/// A PNG that moves says so (`acTL`) before its first picture data.
fn png(opening: &[u8]) -> Kind {
    if find(opening, b"acTL").is_some() { Kind::AsItIs } else { Kind::Still(Format::Png) }
}

/// A WebP that moves has the second bit of its extended header set.
fn webp(chunks: &[u8]) -> Kind {
    match chunks {
        [b'V', b'P', b'8', b'X', _, _, _, _, flags, ..] if flags & 0b10 != 0 => Kind::AsItIs,
        _ => Kind::Still(Format::WebP),
    }
}

fn is_svg(opening: &[u8]) -> bool {
    let text = opening.trim_ascii_start();
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    text.starts_with(b"<") && find(text, b"<svg").is_some()
}

fn find(within: &[u8], what: &[u8]) -> Option<usize> {
    within.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_first_bytes_say() {
        assert_eq!(of(b"\xff\xd8\xff\xe0"), Ok(Kind::Still(Format::Jpeg)));
        assert_eq!(of(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Ok(Kind::Still(Format::Png)));
        assert_eq!(of(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR....acTL"), Ok(Kind::AsItIs), "a PNG that moves");
        assert_eq!(of(b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0"), Ok(Kind::Still(Format::WebP)));
        assert_eq!(of(b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x02"), Ok(Kind::AsItIs), "a WebP that moves");
        assert_eq!(of(b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x10"), Ok(Kind::Still(Format::WebP)), "one with alpha");
        assert_eq!(of(b"GIF89a"), Ok(Kind::AsItIs));
        assert_eq!(of(b"\0\0\0\x20ftypavif"), Ok(Kind::AsItIs));
        assert_eq!(of(b"\xef\xbb\xbf<?xml version=\"1.0\"?><!-- a --><svg xmlns"), Ok(Kind::AsItIs));
    }

    #[test]
    fn what_is_no_picture_for_browsers_is_named() {
        assert_eq!(of(b""), Err(Trouble::Empty));
        assert_eq!(of(b"<html><body>404"), Err(Trouble::NotAPicture), "an error page saved as a picture");
        assert_eq!(of(b"RIFF\0\0\0\0WAVEfmt "), Err(Trouble::NotAPicture));
        assert_eq!(of(b"\0\0\0\x20ftypheic"), Err(Trouble::OtherKind("HEIC")));
        assert_eq!(of(b"MM\0*"), Err(Trouble::OtherKind("TIFF")));
    }
}
