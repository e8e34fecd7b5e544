//! What metadata says of a file's origin, and reading parts of files.

use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, Read, Seek, SeekFrom};

/// The most bytes that are read of a file, or of a part of it that has metadata.
pub(super) const LONGEST: u64 = 64 * 1024 * 1024;

/// Something that a file says about its origin.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Trace {
    /// The place where it was made.
    Position,
    /// The camera, telephone or recorder.
    Device,
    /// Who made it, or to whom it belongs.
    Person,
    /// What else is found, in words.
    Other(String),
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Position => "GPS position or place",
            Self::Device => "device",
            Self::Person => "name of a person",
            Self::Other(what) => what,
        })
    }
}

impl Trace {
    pub(super) fn entry(name: &str) -> Self {
        let name: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
        Self::Other(format!("entry `{name}`"))
    }
}

/// What was found in a file.
pub(crate) type Traces = BTreeSet<Trace>;

/// Reads a part of a file.
pub(super) fn part(file: &mut (impl Read + Seek), at: u64, length: u64) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(at))?;
    let mut bytes = Vec::new();
    file.take(length.min(LONGEST)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Returns the offset of the first occurrence.
pub(super) fn position(bytes: &[u8], of: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, of)
}

/// Names of entries that say what a recording is or how it is encoded, and not who made it with what and where.
const HARMLESS: [&str; 32] = [
    "title",
    "album",
    "track",
    "tracknumber",
    "tracktotal",
    "totaltracks",
    "disc",
    "discnumber",
    "disctotal",
    "genre",
    "date",
    "year",
    "encoder",
    "encoder_options",
    "encoding",
    "software",
    "language",
    "duration",
    "bps",
    "number_of_frames",
    "number_of_bytes",
    "handler_name",
    "vendor_id",
    "major_brand",
    "minor_version",
    "compatible_brands",
    "creation_time",
    "creationdate",
    "bpm",
    "date_released",
    "part_number",
    "total_parts",
];

/// Classifies an entry by its name, as in Vorbis comments, Matroska's tags and Apple's keys. `None` for a harmless one.
pub(super) fn of_key(key: &str) -> Option<Trace> {
    let lower = key.to_lowercase();
    let last = lower.rsplit('.').next().unwrap_or(&lower);
    let is_harmless =
        HARMLESS.contains(&last) || ["replaygain_", "r128_", "_statistics_", "chapter"].iter().any(|start| last.starts_with(start));
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if is_harmless {
        None
    } else if has(&["location", "gps", "geo", "xyz", "latitude", "longitude", "city", "country"]) {
        Some(Trace::Position)
    } else if has(&["make", "model", "device", "serial", "camera", "lens", "manufactur", "android"]) {
        Some(Trace::Device)
    } else if has(&[
        "artist",
        "author",
        "performer",
        "composer",
        "director",
        "publisher",
        "copyright",
        "creator",
        "owner",
        "organization",
        "contact",
        "encoded_by",
        "encoded-by",
        "producer",
        "credit",
        "engineer",
        "actor",
        "writer",
        "licen",
        "email",
    ]) {
        Some(Trace::Person)
    } else {
        Some(Trace::entry(key))
    }
}
