//! Removal of metadata from picture files: the place, time, device and author of a picture, and comments of programs.
//!
//! Copies have no metadata. From an original that is published itself (because a link leads to it, or because it is of a kind that is
//! shown unchanged) it is removed here, without encoding the picture again. What a picture needs to be shown is kept, such as colour
//! profile and orientation, and everything else is left out, because new kinds of metadata keep appearing.

mod attributes;
mod css;
mod embedded;
mod svg;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use image::metadata::Orientation;
use img_parts::png::Png;
use img_parts::{Bytes, ImageEXIF};

use crate::{Trouble, jpeg, kind};

/// Reads a picture and returns it without its metadata. `None` where there is nothing to remove, and for files of kinds from which
/// nothing is removed: AVIF, and what is no picture that browsers show.
///
/// # Errors
/// When the file cannot be read, or is a picture that cannot be taken apart, so that its metadata would be published.
pub fn without(path: &Path) -> Result<Option<Vec<u8>>, Trouble> {
    let unreadable = |error: std::io::Error| Trouble::Unreadable(error.to_string());
    let mut file = File::open(path).map_err(unreadable)?;
    // Check the kind first, because audio and video files can be large.
    let mut bytes = Vec::new();
    let opening = u64::try_from(kind::OPENING).unwrap_or(u64::MAX);
    file.by_ref().take(opening).read_to_end(&mut bytes).map_err(unreadable)?;
    if kind::of(&bytes, false).is_err() {
        return Ok(None);
    }
    file.read_to_end(&mut bytes).map_err(unreadable)?;
    without_in(&bytes)
}

/// Returns a picture in memory without its metadata; `None` as for [`without`].
///
/// # Errors
/// When it is a picture that cannot be taken apart.
pub fn without_in(bytes: &[u8]) -> Result<Option<Vec<u8>>, Trouble> {
    if kind::of(bytes, true).is_err() {
        return Ok(None);
    }
    Ok(removed(bytes, 0)?.filter(|rest| rest != bytes))
}

/// Returns the picture without metadata; `None` for a kind from which it is not removed. `depth` is the number of drawings around it.
fn removed(bytes: &[u8], depth: usize) -> Result<Option<Vec<u8>>, Trouble> {
    let ends = || Trouble::Truncated;
    match bytes {
        [0xff, 0xd8, ..] => of_jpeg(bytes).map(Some),
        [0x89, b'P', b'N', b'G', ..] => of_png(bytes).map(Some),
        [b'R', b'I', b'F', b'F', ..] => of_webp(bytes).ok_or_else(ends).map(Some),
        [b'G', b'I', b'F', b'8', ..] => of_gif(bytes).ok_or_else(ends).map(Some),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Ok(None),
        _ => svg::without(bytes, depth, removed).map(Some),
    }
}

fn of_jpeg(bytes: &[u8]) -> Result<Vec<u8>, Trouble> {
    let parts = jpeg::parts(bytes)?;
    let exif = parts.iter().find_map(|part| part.segment.strip_prefix(b"Exif\0\0").filter(|_| part.marker == 0xe1));
    let mut exif = orientation_alone(exif).map(|exif| [b"Exif\0\0".as_slice(), &exif].concat());
    let mut rest = bytes.get(..2).unwrap_or_default().to_vec();
    for part in &parts {
        let segment = match part.marker {
            // The JFIF header with its density, which ends with the size of a thumbnail and the thumbnail.
            0xe0 => match part.segment.get(..12).filter(|header| header.starts_with(b"JFIF\0")) {
                Some(header) => [header, &[0, 0]].concat(),
                None => continue,
            },
            // The colour profile.
            0xe2 if part.segment.starts_with(b"ICC_PROFILE\0") => part.segment.to_vec(),
            // Adobe's segment with the colour transform.
            0xee if part.segment.starts_with(b"Adobe") => part.segment.get(..12).unwrap_or(part.segment).to_vec(),
            // Frames, tables, scans, restarts and the end (ITU-T T.81, table B.1).
            0xc0..=0xd7 | 0xd9..=0xdf => part.segment.to_vec(),
            _ => continue,
        };
        if part.marker != 0xe0
            && let Some(exif) = exif.take()
        {
            push_segment(&mut rest, 0xe1, &exif);
        }
        if matches!(part.marker, 0xd0..=0xd9) {
            rest.extend([0xff, part.marker]);
        } else {
            push_segment(&mut rest, part.marker, &segment);
        }
        rest.extend(part.data);
    }
    Ok(rest)
}

fn push_segment(to: &mut Vec<u8>, marker: u8, contents: &[u8]) {
    let length = u16::try_from(contents.len() + 2).unwrap_or(u16::MAX);
    to.extend([0xff, marker]);
    to.extend(length.to_be_bytes());
    to.extend(contents);
}

/// The chunks of a PNG that affect how it looks (PNG, third edition, chapter 11).
const PNG_CHUNKS: [&[u8; 4]; 18] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs", b"cICP", b"mDCV", b"cLLI",
    b"acTL", b"fcTL", b"fdAT",
];

fn of_png(bytes: &[u8]) -> Result<Vec<u8>, Trouble> {
    let damaged = |error: img_parts::Error| match error {
        img_parts::Error::Truncated => Trouble::Truncated,
        img_parts::Error::WrongSignature | img_parts::Error::BadCRC => Trouble::Damaged(error.to_string()),
    };
    let mut picture = Png::from_bytes(Bytes::copy_from_slice(bytes)).map_err(damaged)?;
    let exif = picture.exif();
    picture.chunks_mut().retain(|chunk| PNG_CHUNKS.contains(&&chunk.kind()));
    // Nothing is read behind the end.
    if picture.chunks().last().is_none_or(|last| last.kind() != *b"IEND") {
        return Err(Trouble::Truncated);
    }
    picture.set_exif(orientation_alone(exif.as_deref()).map(Bytes::from));
    Ok(picture.encoder().bytes().to_vec())
}

/// The chunks of a WebP that affect how it looks (RFC 9649).
const WEBP_CHUNKS: [&[u8; 4]; 7] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];

/// The bits of a WebP's extended header for Exif data and XMP.
const EXIF_BIT: u8 = 0b1000;
const XMP_BIT: u8 = 0b100;

/// Returns a WebP with the chunks that affect how it looks. Walked by hand, because frames of an animation are chunks inside a chunk.
fn of_webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let length = usize::try_from(u32::from_le_bytes(*bytes.get(4..)?.first_chunk()?)).ok()?;
    let chunks = riff_chunks(bytes.get(12..length.checked_add(8)?)?)?;
    let is_extended = chunks.iter().any(|(kind, _)| kind == b"VP8X");
    let exif = chunks.iter().find(|(kind, _)| kind == b"EXIF").filter(|_| is_extended);
    let exif = orientation_alone(exif.map(|(_, data)| data.strip_prefix(b"Exif\0\0").unwrap_or(data)));
    let mut rest = b"WEBP".to_vec();
    for (kind, data) in chunks {
        match &kind {
            b"VP8X" => {
                let (flags, data) = data.split_first()?;
                let flags = flags & !(EXIF_BIT | XMP_BIT) | if exif.is_some() { EXIF_BIT } else { 0 };
                push_chunk(&mut rest, kind, &[&[flags], data].concat());
            }
            // Its place and duration, then the chunks of the frame.
            b"ANMF" => {
                let (head, frame) = data.split_at_checked(16)?;
                let mut frame_rest = head.to_vec();
                for (kind, data) in riff_chunks(frame)?.into_iter().filter(|(kind, _)| WEBP_CHUNKS.contains(&kind)) {
                    push_chunk(&mut frame_rest, kind, data);
                }
                push_chunk(&mut rest, kind, &frame_rest);
            }
            _ if WEBP_CHUNKS.contains(&&kind) => push_chunk(&mut rest, kind, data),
            _ => {}
        }
    }
    if let Some(exif) = exif {
        push_chunk(&mut rest, *b"EXIF", &exif);
    }
    let length = u32::try_from(rest.len()).ok()?.to_le_bytes();
    Some([b"RIFF".as_slice(), &length, &rest].concat())
}

/// Returns kind and data of each chunk of a RIFF file; `None` where the bytes end before a chunk does.
fn riff_chunks(mut bytes: &[u8]) -> Option<Vec<([u8; 4], &[u8])>> {
    let mut chunks = Vec::new();
    // Less than the head of a chunk is padding.
    while let Some((kind, rest)) = bytes.split_first_chunk::<4>()
        && let Some((length, rest)) = rest.split_first_chunk::<4>()
    {
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let (data, rest) = rest.split_at_checked(length)?;
        chunks.push((*kind, data));
        // A byte of padding follows data of odd length. Some programs leave it out at the end of the file.
        bytes = rest.get(length % 2..).unwrap_or_default();
    }
    Some(chunks)
}

fn push_chunk(to: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    to.extend(kind);
    to.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_le_bytes());
    to.extend(data);
    to.extend(std::iter::repeat_n(0, data.len() % 2));
}

/// Returns Exif data with only the orientation; `None` for a picture that needs no rotation.
fn orientation_alone(exif: Option<&[u8]>) -> Option<Vec<u8>> {
    let orientation = Orientation::from_exif_chunk(exif?)?;
    if orientation == Orientation::NoTransforms {
        return None;
    }
    // Big-endian TIFF: one directory at byte 8 with one entry (tag 0x0112, one SHORT, its value), and no further directory.
    let mut exif = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation.to_exif(), 0, 0, 0, 0, 0, 0]);
    Some(exif)
}

/// Returns a GIF with its frames alone, and without the bytes after its end. The blocks are those of GIF89a, sections 18 to 27.
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
            // How long a frame is shown, and its transparent colour.
            [0x21, 0xf9, ..] => (2, true),
            [0x21, 0xff, 11, application @ ..] => (2, KEPT.contains(&application.get(..11)?)),
            // Comments, plain text, and what is not in the standard.
            [0x21, _, ..] => (2, false),
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
