//! Compares the copies that are wanted with those in the cache.

mod make;

use std::collections::{BTreeSet, HashMap};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use broadsheet_content::article::Picture;
use broadsheet_content::copies::{COPIES, Format, LADDER, width_of_src};
use rayon::prelude::*;

use crate::kind::{self, Kind};
use crate::known::{State, fingerprint};
use crate::shape::Crop;
use crate::{CacheFault, Desk, KNOWN, Shape, Trouble, Wanted, name, original};

/// The width of the widest copy of a crop, in pixels. Only the teaser of the lead story is that large.
const WIDEST_PART: u32 = 1280;

/// The number of digits of an original's fingerprint in the names of its copies. Only pictures with the same file name can collide, so
/// 32 bits are enough.
const FINGERPRINT: usize = 8;

/// The data of a picture's copies in one shape, as a page needs it. [`files`](Self::files) computes the names of the files on demand, to
/// save memory in a large archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copies {
    /// The address of the fallback copy: a JPEG, or a PNG for a picture with transparency.
    pub src: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// The width of the widest copy.
    pub widest: u32,
    /// The original's fingerprint.
    key: String,
    crop: Crop,
    opaque: bool,
}

/// A copy and its path in the cache.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyFile {
    /// Path inside the published site, without a slash at its start: `pictures/harbour-1a2b3c4d-480.avif`.
    pub name: String,
    /// The file.
    pub path: PathBuf,
}

impl Copies {
    /// Replaces the original in a picture with the copies.
    pub fn stand_in(&self, picture: &mut Picture) {
        picture.src.clone_from(&self.src);
        (picture.width, picture.height, picture.widest) = (Some(self.width), Some(self.height), Some(self.widest));
    }

    /// Returns all copies with their paths in the cache of the desk that made them.
    pub fn files(&self, desk: &Desk) -> impl Iterator<Item = CopyFile> {
        let base = self.src.trim_start_matches('/').rsplit_once('-').map_or("", |(base, _width)| base);
        copies_of(self.crop).map(move |copy| {
            let (format, width) = (ending(copy.format, self.opaque), copy.width);
            CopyFile { name: format!("{base}-{width}.{format}"), path: desk.entry(&self.key, self.opaque, copy) }
        })
    }
}

/// The copies to make. [`carry_out`](Plan::carry_out) makes them.
#[derive(Debug)]
pub struct Plan<'d> {
    desk: &'d Desk,
    originals: Vec<Result<Original, Trouble>>,
    /// For each wanted picture, the index of its original and its shape.
    wanted: Vec<(usize, Shape)>,
}

/// An original and the data that is known before it is decoded.
#[derive(Clone, Debug)]
struct Original {
    path: PathBuf,
    /// `None` for one that is published unchanged.
    still: Option<Still>,
}

/// An original of which copies are made.
#[derive(Clone, Debug)]
struct Still {
    format: kind::Format,
    key: String,
    width: u32,
    height: u32,
    /// Whether it is opaque; `None` before it was decoded.
    opaque: Option<bool>,
    /// The crops that are wanted.
    crops: BTreeSet<Crop>,
    /// The copies that are not in the cache.
    missing: Vec<Copy>,
}

/// One copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Copy {
    crop: Crop,
    format: Format,
    width: u32,
}

impl Desk {
    /// Examines each original once, and finds the copies that the cache lacks. Decodes nothing.
    ///
    /// # Errors
    /// When the cache cannot be used. [`Plan::carry_out`] reports the faults of originals.
    pub fn plan(&self, wanted: &[Wanted]) -> Result<Plan<'_>, CacheFault> {
        let mut places: HashMap<&Path, usize> = HashMap::new();
        let mut shapes: Vec<(&Path, Vec<Shape>)> = Vec::new();
        let mut by_original = Vec::with_capacity(wanted.len());
        for Wanted { path, shape } in wanted {
            let place = *places.entry(path).or_insert(shapes.len());
            match shapes.get_mut(place) {
                Some((_, all)) => all.push(*shape),
                None => shapes.push((path, vec![*shape])),
            }
            by_original.push((place, *shape));
        }
        let looked: Vec<_> = shapes.par_iter().map(|(path, shapes)| self.look(path, shapes)).collect();
        let mut has_news = false;
        let mut originals = Vec::with_capacity(looked.len());
        {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            for original in looked {
                if let Ok((Original { path, still: Some(still) }, Some(state))) = &original {
                    has_news |= known.remember(path, *state, &still.key);
                }
                originals.push(original.map(|(original, _)| original));
            }
            if has_news {
                self.cache.write(&self.cache.own(KNOWN), known.write().as_bytes())?;
            }
        }
        Ok(Plan { desk: self, originals, wanted: by_original })
    }

    fn look(&self, path: &Path, shapes: &[Shape]) -> Result<(Original, Option<State>), Trouble> {
        let unreadable = |error: std::io::Error| Trouble::Unreadable(error.to_string());
        // Take the state before reading the file, so that a file that changes meanwhile is read again in the next run.
        let state = State::of(path);
        let mut file = File::open(path).map_err(unreadable)?;
        let mut bytes = Vec::new();
        let opening = u64::try_from(kind::OPENING).unwrap_or(u64::MAX);
        file.by_ref().take(opening).read_to_end(&mut bytes).map_err(unreadable)?;
        let kind = match kind::of(&bytes, bytes.len() < kind::OPENING)? {
            Some(kind) => Some(kind),
            None => {
                file.read_to_end(&mut bytes).map_err(unreadable)?;
                kind::of(&bytes, true)?
            }
        };
        let Some(Kind::Still(format)) = kind else {
            return Ok((Original { path: path.to_owned(), still: None }, None));
        };
        let known = state.and_then(|state| {
            let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            known.get(path, state).map(str::to_owned)
        });
        let about = known.as_deref().and_then(|key| self.about(key));
        let (key, about) = match (known, about) {
            (Some(key), Some(about)) => (key, about),
            _ => {
                file.read_to_end(&mut bytes).map_err(unreadable)?;
                let key = fingerprint(&bytes);
                let about = match self.about(&key) {
                    Some(about) => about,
                    None => {
                        let (width, height) = original::size(&bytes, format)?;
                        About { width, height, opaque: None }
                    }
                };
                (key, about)
            }
        };
        let About { width, height, opaque } = about;
        let crops = shapes.iter().map(|shape| Crop::of(*shape, width, height)).collect();
        let mut still = Still { format, key, width, height, opaque, crops, missing: Vec::new() };
        // As long as the format of the fallback is unknown, the cache cannot have copies.
        still.missing =
            still.copies().filter(|copy| opaque.is_none_or(|opaque| !self.cache.has(&self.entry(&still.key, opaque, *copy)))).collect();
        Ok((Original { path: path.to_owned(), still: Some(still) }, state))
    }

    /// Returns the data that was stored when an original was decoded.
    fn about(&self, key: &str) -> Option<About> {
        let entry = self.cache.path(key, ABOUT);
        self.cache.has(&entry).then_some(())?;
        About::read(&std::fs::read_to_string(entry).ok()?)
    }

    fn entry(&self, key: &str, opaque: bool, copy: Copy) -> PathBuf {
        self.cache.path(key, &format!("{}{}.{}", copy.prefix(), copy.width, ending(copy.format, opaque)))
    }
}

impl Still {
    /// Returns all copies that are wanted.
    fn copies(&self) -> impl Iterator<Item = Copy> + '_ {
        self.crops.iter().flat_map(|crop| copies_of(*crop))
    }
}

fn ending(format: Format, opaque: bool) -> &'static str {
    match format {
        Format::Avif => "avif",
        Format::Webp => "webp",
        Format::Fallback if opaque => "jpg",
        Format::Fallback => "png",
    }
}

fn copies_of(crop: Crop) -> impl Iterator<Item = Copy> {
    [Format::Avif, Format::Webp, Format::Fallback]
        .into_iter()
        .flat_map(move |format| format.widths(widest(crop)).into_iter().map(move |width| Copy { crop, format, width }))
}

/// Returns the width of the widest copy, which is never wider than the original.
fn widest(crop: Crop) -> u32 {
    let limit = if crop.step.is_some() { WIDEST_PART } else { LADDER.into_iter().max().unwrap_or(WIDEST_PART) };
    crop.width.min(limit)
}

impl Copy {
    /// Returns the prefix of a crop in names: `c7-`, or nothing for the whole picture.
    fn prefix(self) -> String {
        self.crop.name().map(|name| format!("{name}-")).unwrap_or_default()
    }
}

impl Plan<'_> {
    /// Returns the number of copies to make.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.originals.iter().flatten().filter_map(|original| original.still.as_ref()).map(|still| still.missing.len()).sum()
    }

    fn copies_for(&self, original: &Original, shape: Shape) -> Option<Copies> {
        let still = original.still.as_ref()?;
        let opaque = still.opaque?;
        let crop = Crop::of(shape, still.width, still.height);
        let stem = name::stem(original.path.to_str().unwrap_or_default());
        let fingerprint = still.key.get(..FINGERPRINT).unwrap_or_default();
        let widest = widest(crop);
        let copy = Copy { crop, format: Format::Fallback, width: width_of_src(widest) };
        Some(Copies {
            src: format!("{COPIES}{stem}-{fingerprint}-{}{}.{}", copy.prefix(), copy.width, ending(copy.format, opaque)),
            width: copy.width,
            height: crop.height_at(copy.width),
            widest,
            key: still.key.clone(),
            crop,
            opaque,
        })
    }
}

/// The name of the cache entry with the data of an original.
const ABOUT: &str = "about";

/// The data of a decoded original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct About {
    width: u32,
    height: u32,
    opaque: Option<bool>,
}

impl About {
    fn read(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let (width, height) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        let opaque = match words.next()? {
            "opaque" => true,
            "transparent" => false,
            _ => return None,
        };
        (width > 0 && height > 0).then_some(Self { width, height, opaque: Some(opaque) })
    }

    fn write(width: u32, height: u32, opaque: bool) -> String {
        format!("{width} {height} {}\n", if opaque { "opaque" } else { "transparent" })
    }
}
