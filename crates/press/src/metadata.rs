//! Finds metadata about place and camera that would be published with a file. It is removed from pictures
//! ([`broadsheet_pictures::metadata`]), but not from AVIF files and videos, whose parts refer to each other by position.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

/// The most bytes that are read of a video's description (`moov`).
const LONGEST_DESCRIPTION: u64 = 64 * 1024 * 1024;

/// Names of the entries for the place where a video was taken (QuickTime's user data, its metadata, 3GPP TS 26.244).
const PLACES: [&[u8]; 3] = [b"\xa9xyz", b"com.apple.quicktime.location", b"loci"];

/// Metadata that are published with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Metadata {
    /// The place where it was made.
    Place,
    /// The device, the time or the person that made it.
    Camera,
}

/// The first box of a video file. Files of old QuickTime begin with any of these.
const BOXES: [&[u8]; 6] = [b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"];

/// Returns the metadata that stay in a file when it is published. `None` for files that have none, lose theirs, or cannot be read.
pub(crate) fn of(path: &Path) -> Option<Metadata> {
    let mut file = File::open(path).ok()?;
    let mut opening = [0; 12];
    file.read_exact(&mut opening).ok()?;
    match opening.get(4..)? {
        b"ftypavif" | b"ftypavis" => of_avif(file),
        kind if BOXES.iter().any(|name| kind.starts_with(name)) => of_film(file).ok().flatten(),
        _ => None,
    }
}

fn of_avif(mut file: File) -> Option<Metadata> {
    file.rewind().ok()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).ok()?;
    let has_xmp = || bytes.windows(XMP.len()).any(|window| window == XMP).then_some(Metadata::Camera);
    let Ok(exif) = exif::Reader::new().read_from_container(&mut io::Cursor::new(&bytes)) else { return has_xmp() };
    let is_place = exif.fields().any(|field| field.tag.context() == exif::Context::Gps);
    if is_place { Some(Metadata::Place) } else { Some(Metadata::Camera) }
}

/// The type of an item with XMP.
const XMP: &[u8] = b"application/rdf+xml";

/// Looks for a place in the description of a video (`moov`), which may be before or after the media data.
fn of_film(file: File) -> io::Result<Option<Metadata>> {
    let mut file = BufReader::new(file);
    let end = file.seek(SeekFrom::End(0))?;
    let mut at = 0;
    // Each box begins with its length and its type (ISO/IEC 14496-12, section 4.2).
    while at + 8 <= end {
        file.seek(SeekFrom::Start(at))?;
        let mut head = [0; 8];
        file.read_exact(&mut head)?;
        let [a, b, c, d, kind @ ..] = head;
        let mut length = u64::from(u32::from_be_bytes([a, b, c, d]));
        if length == 1 {
            let mut long = [0; 8];
            file.read_exact(&mut long)?;
            length = u64::from_be_bytes(long);
        } else if length == 0 {
            length = end - at;
        }
        if length < 8 {
            break;
        }
        if &kind == b"moov" || &kind == b"meta" || &kind == b"udta" {
            let mut description = Vec::new();
            file.by_ref().take(length.min(LONGEST_DESCRIPTION)).read_to_end(&mut description)?;
            if PLACES.iter().any(|name| description.windows(name.len()).any(|window| window == *name)) {
                return Ok(Some(Metadata::Place));
            }
        }
        at = at.saturating_add(length);
    }
    Ok(None)
}
