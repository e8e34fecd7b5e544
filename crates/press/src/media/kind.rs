//! What a file is by its first bytes, because its name may be wrong.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use broadsheet_hosting::kinds::media_type;

/// The number of bytes that are examined.
const OPENING: u64 = 4096;

/// The number of bytes within which a PDF begins.
const PDF_START: usize = 1024;

/// The first box of a film without a type.
const BOXES: [&[u8; 4]; 6] = [b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"];

/// A kind of file, as far as its content tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    Empty,
    Jpeg,
    Png,
    WebP,
    Gif,
    Avif,
    Svg,
    /// A picture that most browsers do not show, by its name.
    OtherPicture(&'static str),
    /// MP4, M4A, QuickTime.
    Mp4,
    /// Other files in boxes, such as JPEG XL.
    Boxes,
    Matroska,
    Ogg,
    Flac,
    Mp3,
    /// WAV and AVI.
    Riff,
    Pdf,
    /// An archive, and so the files of office programs.
    Zip,
    /// The files of office programs before 2007.
    OldOffice,
    Html,
    /// WebVTT.
    Captions,
    /// A few lines in the place of a file, which Git LFS has not fetched.
    LfsPointer,
    /// Any other text: also the message of a host that did not have a file.
    Text,
    Unknown,
}

/// What browsers do with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Picture,
    Drawing,
    Recording,
    Pdf,
    Page,
    Captions,
    /// Any other text, such as a script.
    Text,
}

impl FileKind {
    /// Looks into a file. One that cannot be read is of no known kind.
    pub(super) fn of(path: &Path) -> Self {
        let mut opening = Vec::new();
        if File::open(path).and_then(|file| file.take(OPENING).read_to_end(&mut opening)).is_err() {
            return Self::Unknown;
        }
        let kind = Self::of_bytes(&opening);
        // The beginning of a drawing may be longer.
        let is_drawing = matches!(kind, Self::Text | Self::Unknown)
            && opening.len() as u64 == OPENING
            && opening.trim_ascii_start().starts_with(b"<")
            && std::fs::read(path).is_ok_and(|bytes| broadsheet_pictures::is_drawing(&bytes));
        if is_drawing { Self::Svg } else { kind }
    }

    fn of_bytes(opening: &[u8]) -> Self {
        match opening {
            [] => Self::Empty,
            [0xff, 0xd8, 0xff, ..] => Self::Jpeg,
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Self::Png,
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Self::WebP,
            [b'R', b'I' | b'F', b'F' | b'6', b'F' | b'X' | b'4', _, _, _, _, b'W', b'A', b'V', b'E', ..]
            | [b'R', b'I', b'F', b'F', _, _, _, _, b'A', b'V', b'I', b' ', ..] => Self::Riff,
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Self::Gif,
            [0..=8, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => match brand.get(..4) {
                Some(b"avif" | b"avis") => Self::Avif,
                Some(b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1") => Self::OtherPicture("HEIC"),
                Some(b"jxl " | b"jp2 " | b"jpx ") => Self::Boxes,
                _ => Self::Mp4,
            },
            // Files of old QuickTime begin with any of these. No text begins like the length before it.
            [0..=8, _, _, _, kind @ ..] if BOXES.iter().any(|known| kind.starts_with(*known)) => Self::Mp4,
            [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] | [0, 0, 0, 12, b'j', b'P', b' ', b' ', ..] => Self::Boxes,
            [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => Self::OtherPicture("TIFF"),
            [b'8', b'B', b'P', b'S', 0, ..] => Self::OtherPicture("Photoshop"),
            [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Self::OtherPicture("BMP"),
            [0x1a, 0x45, 0xdf, 0xa3, ..] => Self::Matroska,
            [b'O', b'g', b'g', b'S', 0, ..] => Self::Ogg,
            [b'f', b'L', b'a', b'C', ..] => Self::Flac,
            [b'I', b'D', b'3', 2..=4, ..] | [0xff, 0xfb | 0xfa | 0xf3 | 0xf2, ..] => Self::Mp3,
            [b'%', b'P', b'D', b'F', b'-', ..] => Self::Pdf,
            [b'P', b'K', 3, 4, ..] => Self::Zip,
            [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ..] => Self::OldOffice,
            _ if is_captions(opening) => Self::Captions,
            _ if is_page(opening) => Self::Html,
            _ if broadsheet_pictures::is_drawing(opening) => Self::Svg,
            // Readers of PDF pass over what stands before it, such as the head of a mail.
            _ if memchr::memmem::find(opening.get(..PDF_START).unwrap_or(opening), b"%PDF-").is_some() => Self::Pdf,
            _ if opening.starts_with(b"version https://git-lfs.github.com/spec/") => Self::LfsPointer,
            _ if is_text(opening) => Self::Text,
            _ => Self::Unknown,
        }
    }

    /// Returns whether browsers show it as a picture.
    pub(crate) fn is_picture(self) -> bool {
        matches!(self.used(), Some(Use::Picture | Use::Drawing)) && !matches!(self, Self::OtherPicture(_))
    }

    /// Returns whether it can be sound or a film: what is not known may be one.
    pub(crate) fn can_be_played(self) -> bool {
        matches!(self.used(), Some(Use::Recording) | None) && !matches!(self, Self::Empty | Self::Zip | Self::OldOffice)
    }

    /// Returns whether a host would declare it as something else, because of its name.
    pub(crate) fn is_misnamed(self, name: &str) -> bool {
        let declared = match media_type(name).split(';').next().unwrap_or_default() {
            "image/svg+xml" => Use::Drawing,
            "application/pdf" => Use::Pdf,
            "text/html" => Use::Page,
            "text/vtt" => Use::Captions,
            kind if kind.starts_with("image/") => Use::Picture,
            kind if kind.starts_with("audio/") || kind.starts_with("video/") => Use::Recording,
            kind if kind == broadsheet_hosting::kinds::OTHER => return self == Self::Svg,
            _ => Use::Text,
        };
        match self.used() {
            // An icon is not looked into, and a name that promises a drawing has to keep it.
            None => declared == Use::Drawing && self != Self::Empty,
            // The source of a page, or captions, can be meant to be read.
            Some(Use::Page | Use::Captions) if declared == Use::Text => false,
            Some(used) => used != declared,
        }
    }

    fn used(self) -> Option<Use> {
        match self {
            Self::Jpeg | Self::Png | Self::WebP | Self::Gif | Self::Avif | Self::OtherPicture(_) => Some(Use::Picture),
            Self::Svg => Some(Use::Drawing),
            Self::Mp4 | Self::Matroska | Self::Ogg | Self::Flac | Self::Mp3 | Self::Riff => Some(Use::Recording),
            Self::Pdf => Some(Use::Pdf),
            Self::Html => Some(Use::Page),
            Self::Captions => Some(Use::Captions),
            Self::LfsPointer | Self::Text => Some(Use::Text),
            Self::Empty | Self::Boxes | Self::Zip | Self::OldOffice | Self::Unknown => None,
        }
    }

    /// Returns what it is, in words.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Jpeg => "a JPEG picture",
            Self::Png => "a PNG picture",
            Self::WebP => "a WebP picture",
            Self::Gif => "a GIF picture",
            Self::Avif => "an AVIF picture",
            Self::Svg => "an SVG drawing",
            Self::OtherPicture(_) => "a picture of another kind",
            Self::Mp4 => "an MP4 or QuickTime recording",
            Self::Matroska => "a WebM or Matroska recording",
            Self::Ogg => "an Ogg recording",
            Self::Flac => "a FLAC recording",
            Self::Mp3 => "an MP3 recording",
            Self::Riff => "a WAV or AVI recording",
            Self::Pdf => "a PDF",
            Self::Zip => "an archive or a document of an office program",
            Self::OldOffice => "a document of an office program",
            Self::Html => "a web page",
            Self::Captions => "WebVTT",
            Self::LfsPointer => "a pointer of Git LFS in the place of the file (`git lfs pull` fetches it)",
            Self::Text => "a text",
            Self::Boxes | Self::Unknown => "of another kind",
        }
    }

    /// Returns the usual ending of its name, if there is one.
    pub(crate) fn ending(self) -> Option<&'static str> {
        match self {
            Self::Jpeg => Some("jpg"),
            Self::Png => Some("png"),
            Self::WebP => Some("webp"),
            Self::Gif => Some("gif"),
            Self::Avif => Some("avif"),
            Self::Svg => Some("svg"),
            Self::Mp4 => Some("mp4"),
            Self::Matroska => Some("webm"),
            Self::Ogg => Some("ogg"),
            Self::Flac => Some("flac"),
            Self::Mp3 => Some("mp3"),
            Self::Pdf => Some("pdf"),
            Self::Html => Some("html"),
            Self::Captions => Some("vtt"),
            Self::Empty
            | Self::OtherPicture(_)
            | Self::Boxes
            | Self::Riff
            | Self::Zip
            | Self::OldOffice
            | Self::LfsPointer
            | Self::Text
            | Self::Unknown => None,
        }
    }
}

/// Returns whether a browser reads it as WebVTT: the word at its beginning, then a blank or the end of the line.
fn is_captions(opening: &[u8]) -> bool {
    let text = opening.strip_prefix(b"\xef\xbb\xbf").unwrap_or(opening);
    text.strip_prefix(b"WEBVTT").is_some_and(|rest| matches!(rest, [] | [b' ' | b'\t' | b'\n' | b'\r', ..]))
}

/// Returns whether the beginning of a file is text in UTF-8, as no picture and no recording is. It may end within a character.
fn is_text(opening: &[u8]) -> bool {
    let text = match std::str::from_utf8(opening) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(opening.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default()
        }
        Err(_) => return false,
    };
    !text.is_empty() && !text.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}'))
}

fn is_page(opening: &[u8]) -> bool {
    let mut text = opening.strip_prefix(b"\xef\xbb\xbf").unwrap_or(opening).trim_ascii_start();
    while let Some(comment) = text.strip_prefix(b"<!--") {
        let Some(end) = comment.windows(3).position(|window| window == b"-->") else { return false };
        text = comment.get(end + 3..).unwrap_or_default().trim_ascii_start();
    }
    let starts = [b"<!doctype html".as_slice(), b"<html", b"<head", b"<body", b"<title", b"<meta"];
    starts.iter().any(|start| text.get(..start.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_first_bytes_say() {
        for (bytes, expected) in [
            (b"".as_slice(), FileKind::Empty),
            (b"\xff\xd8\xff\xe1", FileKind::Jpeg),
            (b"\0\0\0\x18ftypM4A ", FileKind::Mp4),
            (b"\0\0\0\x08wide", FileKind::Mp4),
            (b"\0\0\0\x18ftypheic", FileKind::OtherPicture("HEIC")),
            (b"\xff\xfb\x90\x64", FileKind::Mp3),
            (b"<s:svg xmlns:s=''/>", FileKind::Svg),
            (b"\xff\xfe<\0s\0v\0g\0/\0>\0", FileKind::Svg),
            (b" <!-- a --><!DOCTYPE html><svg/>", FileKind::Html),
            (b"\xef\xbb\xbfWEBVTT - A\n", FileKind::Captions),
            (b"WEBVTTT\n", FileKind::Text),
            (b"1\n00:00:00,000 --> 00:00:01,000\n", FileKind::Text),
            (b"x", FileKind::Text),
            (b"The free ferry", FileKind::Text),
            (b"ID3 is a tag", FileKind::Text),
            (b"RIFFRAFF of the harbour", FileKind::Text),
            (b"{\"error\":\"Not found\"}", FileKind::Text),
            (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", FileKind::LfsPointer),
            (b"\n\n%PDF-1.4\n", FileKind::Pdf),
            (b"\0\x01\x02", FileKind::Unknown),
        ] {
            assert_eq!(FileKind::of_bytes(bytes), expected, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_name_can_promise_something_else() {
        for (kind, name) in [
            (FileKind::Svg, "a.png"),
            (FileKind::Svg, "a"),
            (FileKind::Png, "a.SVG"),
            (FileKind::Unknown, "a.svg"),
            (FileKind::Mp4, "a.jpg"),
            (FileKind::Png, "a.mp4"),
            (FileKind::Html, "a.pdf"),
            (FileKind::Pdf, "a.txt"),
            (FileKind::Captions, "a.mp4"),
            (FileKind::Text, "a.mp3"),
            (FileKind::LfsPointer, "a.pdf"),
        ] {
            assert!(kind.is_misnamed(name), "{kind:?} {name}");
        }
        for (kind, name) in [
            (FileKind::Svg, "a.SVG"),
            // Browsers show a picture whatever picture its name promises, and play a recording.
            (FileKind::Png, "a.jpg"),
            (FileKind::Mp4, "a.mp3"),
            (FileKind::Unknown, "a.ico"),
            (FileKind::Unknown, "a.mp4"),
            (FileKind::Html, "a.xml"),
            (FileKind::Text, "a.csv"),
            (FileKind::Zip, "a.docx"),
            (FileKind::Jpeg, "a.jfif"),
        ] {
            assert!(!kind.is_misnamed(name), "{kind:?} {name}");
        }
    }
}
