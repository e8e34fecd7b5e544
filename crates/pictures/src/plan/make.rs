//! Makes the missing copies.

use std::collections::{HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use rayon::prelude::*;

use super::{ABOUT, About, Copies, Copy, Original, Plan, Still};
use crate::known::fingerprint;
use crate::scale::{Scaled, scale};
use crate::shape::Crop;
use crate::{CacheFault, Desk, Trouble, encode, original};

/// The reason why an original's copies could not be made.
enum Failure {
    /// The original has a fault.
    Original(Trouble),
    /// The cache cannot be used.
    Cache(CacheFault),
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        Self::Original(trouble)
    }
}

impl From<CacheFault> for Failure {
    fn from(fault: CacheFault) -> Self {
        Self::Cache(fault)
    }
}

impl Plan<'_> {
    /// Makes the missing copies in parallel, and calls `made` after each copy. Returns for each wanted picture, in the order of the
    /// request, its copies, `None` for a picture that is published unchanged (SVG, GIF, AVIF and animations), or the fault of the original.
    ///
    /// # Errors
    /// When the cache cannot be written.
    pub fn carry_out(mut self, made: &(dyn Fn() + Sync)) -> Result<Vec<Result<Option<Copies>, Trouble>>, CacheFault> {
        let desk = self.desk;
        let originals = std::mem::take(&mut self.originals);
        let originals: Vec<Result<Result<Original, Trouble>, CacheFault>> = originals
            .into_par_iter()
            .with_max_len(1)
            .map(|original| match original.map_err(Failure::Original).and_then(|original| desk.complete(original, made)) {
                Ok(original) => Ok(Ok(original)),
                Err(Failure::Original(trouble)) => Ok(Err(trouble)),
                Err(Failure::Cache(fault)) => Err(fault),
            })
            .collect();
        self.originals = originals.into_iter().collect::<Result<_, CacheFault>>()?;
        Ok(self
            .wanted
            .iter()
            .map(|(place, shape)| match self.originals.get(*place) {
                Some(Ok(original)) => Ok(self.copies_for(original, *shape)),
                Some(Err(trouble)) => Err(trouble.clone()),
                None => Ok(None),
            })
            .collect())
    }
}

impl Desk {
    /// Makes the missing copies of one original.
    fn complete(&self, mut original: Original, made: &(dyn Fn() + Sync)) -> Result<Original, Failure> {
        let Some(still) = original.still.as_mut().filter(|still| !still.missing.is_empty()) else { return Ok(original) };
        let bytes = std::fs::read(&original.path).map_err(|error| Trouble::Unreadable(error.to_string()))?;
        // The file has changed meanwhile. Its copies must not be stored under the old fingerprint.
        if fingerprint(&bytes) != still.key {
            return Err(Trouble::Damaged("it changed while it was read".to_owned()).into());
        }
        let missing = std::mem::take(&mut still.missing);
        let Pictures { opaque, scaled } = careful(|| pictures(&bytes, still, &missing))?;
        drop(bytes);
        still.opaque = Some(opaque);
        let still = &*still;
        missing.par_iter().with_max_len(1).try_for_each(|copy| {
            if let Some(picture) = scaled.get(&(copy.crop, copy.width)) {
                let file = careful(|| encode::encode(picture, copy.format))?;
                self.cache.write(&self.entry(&still.key, opaque, *copy), &file)?;
            }
            made();
            Ok::<(), Failure>(())
        })?;
        // Write this entry last, because its presence means that the whole original could be decoded.
        self.cache.write(&self.cache.path(&still.key, ABOUT), About::write(still.width, still.height, opaque).as_bytes())?;
        Ok(original)
    }
}

/// The pictures of missing copies.
struct Pictures {
    opaque: bool,
    /// The scaled pictures by crop and width.
    scaled: HashMap<(Crop, u32), Scaled>,
}

/// Scales the pictures of an original's missing copies. All are scaled before any is encoded, so that the memory of the original's pixels
/// is freed early.
fn pictures(bytes: &[u8], still: &Still, missing: &[Copy]) -> Result<Pictures, Trouble> {
    let pixels = original::decode(bytes, still.format)?;
    let sizes: HashSet<(Crop, u32)> = missing.iter().map(|copy| (copy.crop, copy.width)).collect();
    let scaled = sizes.into_iter().map(|(crop, width)| Ok(((crop, width), scale(&pixels, crop, width)?)));
    Ok(Pictures { opaque: pixels.is_opaque(), scaled: scaled.collect::<Result<_, Trouble>>()? })
}

/// Runs a decoder or encoder and converts a panic to an error, so that one hostile file does not end the whole run.
fn careful<T>(work: impl FnOnce() -> Result<T, Trouble>) -> Result<T, Trouble> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Trouble::Damaged("its data cannot be made sense of".to_owned())))
}
