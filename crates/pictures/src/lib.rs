//! The picture desk of Broadsheet: from each original, copies in the widths and formats that pages need.
//!
//! ```text
//! Wanted (file, shape) ──plan──▶ Plan (what is missing in the cache) ──carry_out──▶ Copies (names, files)
//! ```
//!
//! A [`Desk`] has a cache folder. What it makes depends on the bytes of the original, on the part of it that is
//! shown and on the settings of the encoders alone: the same copies on every machine, whatever the number of
//! threads. A copy is therefore never made twice, and its name says what is in it.
//!
//! | module | what |
//! |---|---|
//! | [`shape`] | which part of a picture is shown: all of it, or three to two around a focal point |
//! | `kind`, `jpeg`, `original` | what a file is, whether it is whole; its pixels, upright and in sRGB |
//! | `scale`, `encode`, `avif` | a part at a width; AVIF, WebP, JPEG or PNG |
//! | [`metadata`] | removes from an original what is no picture: places, names, comments |
//! | `cache`, `known` | copies and fingerprints kept from one run to the next |
//! | [`plan`] | what is wanted against what is there |
//!
//! Metadata do not reach readers: copies have none, and originals that are published themselves lose theirs. An original is turned as its Exif data say, and its colours are
//! brought from its ICC profile to sRGB.

mod avif;
mod cache;
mod encode;
mod jpeg;
mod kind;
mod known;
pub mod metadata;
mod name;
mod original;
pub mod plan;
mod scale;
pub mod shape;
mod trouble;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

pub use cache::CacheFault;
pub use plan::{Copies, CopyFile, Plan};
pub use shape::Shape;
pub use trouble::Trouble;

use cache::Cache;
use known::Known;

/// A picture wanted in a shape.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The original.
    pub path: PathBuf,
    /// Which part of it.
    pub shape: Shape,
}

/// Makes copies and keeps them in a folder.
#[derive(Debug)]
pub struct Desk {
    cache: Cache,
    known: Mutex<Known>,
}

impl Desk {
    /// A desk whose cache is in this folder, which is made if it is not there.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn open(folder: &Path) -> Result<Self, CacheFault> {
        let cache = Cache::open(folder)?;
        let known = std::fs::read_to_string(cache.own(KNOWN)).map(|text| Known::read(&text)).unwrap_or_default();
        Ok(Self { cache, known: Mutex::new(known) })
    }

    /// Removes copies that nobody has asked for in so long. Returns how many files that were.
    ///
    /// # Errors
    /// When a file or folder cannot be read or removed.
    pub fn prune(&self, unused: Duration) -> Result<usize, CacheFault> {
        self.cache.prune(unused)
    }
}

/// The file in the cache with the fingerprints of originals.
const KNOWN: &str = "originals";
