//! Removal of metadata from picture files: the place, time, device and author of a picture, and comments of programs.
//!
//! Copies have no metadata. From an original that is published itself (because a link leads to it, or because it is of a kind that is
//! shown unchanged) it is removed here, without encoding the picture again. Colour profile and orientation are kept, because they affect
//! how the picture looks.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use image::metadata::Orientation;
use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::png::Png;
use img_parts::riff::RiffContent;
use img_parts::webp::{CHUNK_VP8X, CHUNK_XMP, WebP};
use img_parts::{Bytes, ImageEXIF};
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::QName;
use quick_xml::{Reader, Writer};

use crate::{jpeg, kind};

/// Reads a picture and returns it without its metadata. `None` where there is nothing to remove, and for damaged files and those of other
/// kinds.
///
/// # Errors
/// When the file cannot be read.
pub fn without(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let mut file = File::open(path)?;
    // Check the kind first, because audio and video files can be large.
    let mut bytes = Vec::new();
    file.by_ref().take(kind::OPENING as u64).read_to_end(&mut bytes)?;
    if kind::of(&bytes, false).is_err() {
        return Ok(None);
    }
    file.read_to_end(&mut bytes)?;
    if kind::of(&bytes, true).is_err() {
        return Ok(None);
    }
    Ok(removed(&bytes).filter(|rest| *rest != bytes))
}

/// Returns the picture without metadata; `None` for other kinds and damaged files.
fn removed(bytes: &[u8]) -> Option<Vec<u8>> {
    match bytes {
        [0xff, 0xd8, ..] => of_jpeg(bytes),
        [0x89, b'P', b'N', b'G', ..] => of_png(bytes),
        [b'R', b'I', b'F', b'F', ..] => of_webp(bytes),
        [b'G', b'I', b'F', b'8', ..] => of_gif(bytes),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => None,
        _ => of_svg(bytes),
    }
}

fn of_jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut picture = Jpeg::from_bytes(Bytes::copy_from_slice(bytes.get(..jpeg::length(bytes)?)?)).ok()?;
    let exif = picture.exif();
    // Decoders need the JFIF header, the colour profile, and Adobe's segment with the colour transform.
    picture.segments_mut().retain(|segment| match segment.marker() {
        markers::APP0 => segment.contents().starts_with(b"JFIF\0"),
        markers::APP2 => segment.contents().starts_with(b"ICC_PROFILE\0"),
        markers::APP14 => segment.contents().starts_with(b"Adobe"),
        markers::APP1..=markers::APP15 | markers::COM => false,
        _ => true,
    });
    if let Some(exif) = orientation_alone(exif) {
        let at = picture.segments().iter().position(|segment| segment.marker() != markers::APP0)?;
        let contents = [b"Exif\0\0".as_slice(), &exif].concat();
        picture.segments_mut().insert(at, JpegSegment::new_with_contents(markers::APP1, contents.into()));
    }
    Some(picture.encoder().bytes().to_vec())
}

fn of_png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut picture = Png::from_bytes(Bytes::copy_from_slice(bytes)).ok()?;
    let exif = picture.exif();
    for kind in [b"tEXt", b"zTXt", b"iTXt", b"tIME", b"caBX"] {
        picture.remove_chunks_by_type(*kind);
    }
    picture.set_exif(orientation_alone(exif));
    Some(picture.encoder().bytes().to_vec())
}

fn of_webp(bytes: &[u8]) -> Option<Vec<u8>> {
    /// The bits of the extended header for Exif data and XMP.
    const EXIF_AND_XMP: u8 = 0b1100;
    let mut picture = WebP::from_bytes(Bytes::copy_from_slice(bytes)).ok()?;
    let exif = picture.exif();
    picture.remove_chunks_by_id(CHUNK_XMP);
    picture.remove_chunks_by_id(*b"EXIF");
    let exif = orientation_alone(exif);
    if let Some(header) = picture.chunks_mut().iter_mut().find(|chunk| chunk.id() == CHUNK_VP8X)
        && let RiffContent::Data(data) = header.content_mut()
    {
        let mut bytes = data.to_vec();
        let flags = bytes.first_mut()?;
        *flags &= !EXIF_AND_XMP;
        *data = bytes.into();
    }
    if exif.is_some() {
        picture.set_exif(exif);
    }
    Some(picture.encoder().bytes().to_vec())
}

/// Returns Exif data with only the orientation; `None` for a picture that needs no rotation.
fn orientation_alone(exif: Option<Bytes>) -> Option<Bytes> {
    let orientation = Orientation::from_exif_chunk(&exif?)?;
    if orientation == Orientation::NoTransforms {
        return None;
    }
    // Big-endian TIFF: one directory at byte 8 with one entry (tag 0x0112, one SHORT, its value), and no further directory.
    let mut exif = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation.to_exif(), 0, 0, 0, 0, 0, 0]);
    Some(exif.into())
}

/// Returns a GIF without comments, XMP and the bytes after its end. The blocks are those of GIF89a, sections 18 to 27.
fn of_gif(bytes: &[u8]) -> Option<Vec<u8>> {
    /// Applications whose blocks affect the animation or the colours.
    const KEPT: [&[u8]; 3] = [b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012"];
    let table = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let (mut kept, mut rest) = bytes.split_at_checked(13 + table(*bytes.get(10)?)).map(|(head, rest)| (head.to_vec(), rest))?;
    loop {
        let (head, is_kept) = match rest {
            [0x3b, ..] => {
                kept.push(0x3b);
                return Some(kept);
            }
            [0x2c, _, _, _, _, _, _, _, _, flags, ..] => (10 + table(*flags) + 1, true),
            [0x21, 0xfe, ..] => (2, false),
            [0x21, 0xff, 11, application @ ..] => (2, KEPT.contains(&application.get(..11)?)),
            [0x21, _, ..] => (2, true),
            _ => return None,
        };
        let mut end = head;
        // The data follows in blocks, each after its length. A length of 0 ends it.
        loop {
            let length = usize::from(*rest.get(end)?);
            end += 1 + length;
            if length == 0 {
                break;
            }
        }
        let (block, after) = rest.split_at_checked(end)?;
        if is_kept {
            kept.extend(block);
        }
        rest = after;
    }
}

/// Returns an SVG without comments, `<metadata>`, and the attributes in which editors store file names and their own state.
fn of_svg(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut reader = Reader::from_str(text);
    let mut writer = Writer::new(Vec::new());
    let is_left_out = |element: &BytesStart<'_>| element.local_name().as_ref() == "metadata" || is_editors(element.name());
    // The reader's depth inside an element that is left out.
    let mut left_out = 0_usize;
    loop {
        match reader.read_event().ok()? {
            Event::Eof => break,
            Event::Comment(_) => {}
            Event::Start(element) if left_out > 0 || is_left_out(&element) => left_out += 1,
            Event::End(_) if left_out > 0 => left_out -= 1,
            _ if left_out > 0 => {}
            Event::Empty(element) if is_left_out(&element) => {}
            Event::Start(element) => writer.write_event(Event::Start(without_editors_state(&element)?)).ok()?,
            Event::Empty(element) => writer.write_event(Event::Empty(without_editors_state(&element)?)).ok()?,
            event @ (Event::End(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_)) => writer.write_event(event).ok()?,
        }
    }
    Some(writer.into_inner())
}

/// The prefixes of the namespaces in which drawing programs store their own state.
const EDITORS: [&str; 5] = ["inkscape", "sodipodi", "sketch", "serif", "i"];

fn is_editors(name: QName<'_>) -> bool {
    name.prefix().is_some_and(|prefix| EDITORS.contains(&prefix.as_ref()))
}

fn without_editors_state(element: &BytesStart<'_>) -> Option<BytesStart<'static>> {
    let attributes: Vec<_> = element.attributes().collect::<Result<_, _>>().ok()?;
    let mut rest = element.to_owned();
    if attributes.iter().any(|attribute| is_editors(attribute.key)) {
        rest.clear_attributes();
        rest.extend_attributes(attributes.into_iter().filter(|attribute| !is_editors(attribute.key)));
    }
    Some(rest.into_owned())
}
