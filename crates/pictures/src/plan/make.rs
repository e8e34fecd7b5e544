//! Making what is missing.

use std::collections::{HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use rayon::prelude::*;

use super::{ABOUT, About, Copies, Copy, Original, Plan, Still};
use crate::known::fingerprint;
use crate::scale::{Scaled, scale};
use crate::shape::Crop;
use crate::{CacheFault, Desk, Trouble, encode, original};

/// Why an original's copies could not be made.
enum Failure {
    /// The original's fault.
    Original(Trouble),
    /// The cache's fault.
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
    /// Makes what is missing, on all processors, and calls `made` after each copy. For each thing wanted, in the
    /// order in which it was asked for: its copies, `None` for a picture that is published as it is (SVG, GIF, AVIF,
    /// and what moves), or what is wrong with the original.
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
        // Else other copies would lie in the cache under this fingerprint, for ever.
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
        // Last: it says that the original could be read to its end.
        self.cache.write(&self.cache.path(&still.key, ABOUT), About::write(still.width, still.height, opaque).as_bytes())?;
        Ok(original)
    }
}

/// The pictures of missing copies.
struct Pictures {
    opaque: bool,
    /// By part and width.
    scaled: HashMap<(Crop, u32), Scaled>,
}

/// The pictures of the missing copies of an original. All are scaled before
/// any is encoded, so that the original's pixels, which are many, are soon forgotten.
fn pictures(bytes: &[u8], still: &Still, missing: &[Copy]) -> Result<Pictures, Trouble> {
    let pixels = original::decode(bytes, still.format)?;
    let sizes: HashSet<(Crop, u32)> = missing.iter().map(|copy| (copy.crop, copy.width)).collect();
    let scaled = sizes.into_iter().map(|(crop, width)| Ok(((crop, width), scale(&pixels, crop, width)?)));
    Ok(Pictures { opaque: pixels.is_opaque(), scaled: scaled.collect::<Result<_, Trouble>>()? })
}

/// Decoders and encoders are given files from anywhere. One that panics has found a file it cannot cope with, which
/// is no reason to lose the others.
fn careful<T>(work: impl FnOnce() -> Result<T, Trouble>) -> Result<T, Trouble> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Trouble::Damaged("its data cannot be made sense of".to_owned())))
}
