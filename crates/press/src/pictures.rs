//! Replaces the pictures of a published site with copies.
//!
//! [`broadsheet_pictures`] makes the copies before the first page is written, and caches them between runs. [`Pictures::show`]
//! then replaces each original that a document names with a copy. `press derive`, which is for editing, makes no copies and
//! shows originals.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::time::Duration;

use broadsheet_content::article::{FocalPoint, Picture};
pub use broadsheet_pictures::{CacheFault, Shape};
use broadsheet_pictures::{Copies, CopyFile, Desk, Trouble, Wanted};
use rayon::prelude::*;

use crate::address::{self, Address};
use crate::clock::{Publication, Timestamp};
use crate::facts::{Facts, Named};
use crate::finding::{Fault, FileFinding};
use crate::folder::{Folder, Loaded, SITE};
use crate::progress::Step;
use crate::references::{self, At, Reference};

/// Copies that no run has used for this long are removed from the cache: ninety days.
const UNUSED: Duration = Duration::from_secs(90 * 24 * 60 * 60);

/// Copies of the pictures that published pages show.
#[derive(Debug)]
pub struct Pictures {
    desk: Desk,
    copies: HashMap<Place, Copies>,
    /// Files of `media/` that are published as they are.
    kept: HashSet<String>,
    troubles: BTreeMap<String, Trouble>,
}

/// A file of `media/`, and the shape that it is shown in.
type Place = (String, ShapeKey);

/// A shape as the key of a map, with the coordinates of its focal point as bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum ShapeKey {
    Natural,
    Teaser(Option<(u64, u64)>),
}

impl From<Shape> for ShapeKey {
    fn from(shape: Shape) -> Self {
        match shape {
            Shape::Natural => Self::Natural,
            Shape::Teaser(focus) => Self::Teaser(focus.map(|FocalPoint { x, y }| (x.to_bits(), y.to_bits()))),
        }
    }
}

impl Pictures {
    /// Makes the copies that the pages of a folder show at a time and that the cache does not have.
    ///
    /// # Errors
    /// When the cache cannot be used. [`findings`](Self::findings) returns the faults of pictures.
    pub fn make(folder: &Folder, now: Timestamp, cache: &Path) -> Result<Self, CacheFault> {
        let desk = Desk::open(cache)?;
        let Shown { shapes, mut kept } = Shown::on_pages_of(folder, now);
        let paths: HashMap<&str, &Path> = folder.media.files().collect();
        let mut places = Vec::new();
        let mut wanted = Vec::new();
        for ((name, key), shape) in shapes {
            if let Some(path) = paths.get(name.as_str()) {
                wanted.push(Wanted { path: (*path).to_owned(), shape });
                places.push((name, key));
            }
        }
        let plan = desk.plan(&wanted)?;
        let missing = plan.missing();
        let step = Step::new("pictures", missing);
        let made = plan.carry_out(&|| step.advance())?;
        drop(step);
        if missing > 0 {
            // A cache that cannot be pruned is still usable.
            let _removed = desk.prune(UNUSED);
        }
        let (mut copies, mut troubles) = (HashMap::new(), BTreeMap::new());
        for (place, made) in places.into_iter().zip(made) {
            match made {
                Ok(Some(made)) => {
                    copies.insert(place, made);
                }
                Ok(None) => {
                    kept.insert(place.0);
                }
                Err(trouble) => {
                    troubles.insert(place.0, trouble);
                }
            }
        }
        Ok(Self { desk, copies, kept, troubles })
    }

    /// Returns an error for each place that names a picture which cannot be published, because a page would lack it.
    #[must_use]
    pub fn findings(&self, folder: &Folder) -> Vec<FileFinding> {
        if self.troubles.is_empty() {
            return Vec::new();
        }
        let base_url = base_url(folder);
        let mut faults = Vec::new();
        let look = |file: &str, at: &At<'_>, picture: &Picture, faults: &mut Vec<Fault>| {
            let Some(Address::Media(name)) = address::parse(&picture.src, base_url) else { return };
            if let Some(trouble) = self.troubles.get(name) {
                let message = format!("media/{name} cannot be published: {trouble}.");
                faults.push(Fault::error(file, At::Field(at, "src"), trouble.code(), message, trouble.remedy()));
            }
        };
        let is_troubled = |facts: &Facts| {
            facts.named.iter().any(|named| match named {
                Named::Picture { src, .. } => media_name(src, base_url).is_some_and(|name| self.troubles.contains_key(name)),
                Named::Link(_) | Named::Media(_) | Named::Article(_) | Named::Author(_) | Named::Embed { .. } => false,
            })
        };
        for loaded in folder.articles.iter().filter(|loaded| loaded.value.as_ref().is_some_and(is_troubled)) {
            // The facts have no positions, so the article is read again.
            let Ok(article) = folder.article(loaded) else { continue };
            references::of_article(&article, &mut |at, reference| {
                if let Reference::Picture(picture) = reference {
                    look(&loaded.file, at, picture, &mut faults);
                }
            });
        }
        for loaded in &folder.authors {
            if let Some(image) = loaded.value.as_ref().and_then(|author| author.image.as_ref()) {
                look(&loaded.file, &At::Field(&At::Root, "image"), image, &mut faults);
            }
        }
        if let Some(site) = &folder.site {
            references::of_blocks(&site.about, &At::Field(&At::Root, "about"), &mut |at, reference| {
                if let Reference::Picture(picture) = reference {
                    look(SITE, at, picture, &mut faults);
                }
            });
        }
        folder.locate(faults)
    }

    /// Replaces a picture with its copies, if there are any. Returns whether it did.
    pub fn show(&self, picture: &mut Picture, shape: Shape, base_url: &str) -> bool {
        let Some(name) = media_name(&picture.src, base_url) else { return false };
        let Some(copies) = self.copies.get(&(name.to_owned(), shape.into())) else { return false };
        copies.stand_in(picture);
        if shape != Shape::Natural {
            // The copy is already cropped around it.
            picture.focal_point = None;
        }
        true
    }

    /// Returns the files of all copies, each once, ordered by their names in the site.
    #[must_use]
    pub fn files(&self) -> Vec<CopyFile> {
        let mut files: Vec<CopyFile> = self.copies.values().flat_map(|copies| copies.files(&self.desk)).collect();
        files.par_sort_unstable_by(|a, b| a.name.cmp(&b.name));
        files.dedup_by(|a, b| a.name == b.name);
        files
    }

    /// Returns whether a file of `media/` is published itself. It is not if pages show copies of it, because an original
    /// contains camera metadata: location, photographer, device.
    #[must_use]
    pub fn publishes(&self, media: &str) -> bool {
        self.kept.contains(media) || !self.copies.contains_key(&(media.to_owned(), ShapeKey::Natural))
    }
}

/// The files of `media/` that published pages refer to.
#[derive(Default)]
struct Shown {
    /// Pictures, with the shapes that they are shown in.
    shapes: BTreeMap<(String, ShapeKey), Shape>,
    /// Files that are needed as they are: targets of links, recordings, posters.
    kept: HashSet<String>,
}

impl Shown {
    fn on_pages_of(folder: &Folder, now: Timestamp) -> Self {
        let base_url = base_url(folder);
        let mut shown = Self::default();
        for facts in folder.articles.iter().filter_map(|Loaded { value, .. }| value.as_ref()) {
            if facts.publication(now) != Publication::Published {
                continue;
            }
            for named in &facts.named {
                match named {
                    Named::Picture { src, .. } => shown.picture(src, Shape::Natural, base_url),
                    Named::Link(url) | Named::Media(url) => shown.file(url, base_url),
                    Named::Article(_) | Named::Author(_) | Named::Embed { .. } => {}
                }
            }
            if let Some(image) = &facts.image {
                shown.picture(&image.src, Shape::Teaser(image.focal_point), base_url);
            }
        }
        for image in folder.authors.iter().filter_map(|author| author.value.as_ref()?.image.as_ref()) {
            shown.picture(&image.src, Shape::Natural, base_url);
        }
        if let Some(site) = &folder.site {
            references::of_blocks(&site.about, &At::Root, &mut |_, reference| match reference {
                Reference::Picture(picture) => shown.picture(&picture.src, Shape::Natural, base_url),
                Reference::Link(url) | Reference::Media(url) => shown.file(url, base_url),
                Reference::Article(_) | Reference::Author(_) | Reference::Embed { .. } => {}
            });
            for link in &site.navigation {
                shown.file(&link.url, base_url);
            }
        }
        shown
    }

    fn picture(&mut self, src: &str, shape: Shape, base_url: &str) {
        if let Some(name) = media_name(src, base_url) {
            self.shapes.insert((name.to_owned(), shape.into()), shape);
        }
    }

    fn file(&mut self, url: &str, base_url: &str) {
        if let Some(name) = media_name(url, base_url) {
            self.kept.insert(name.to_owned());
        }
    }
}

fn media_name<'a>(url: &'a str, base_url: &str) -> Option<&'a str> {
    match address::parse(url, base_url)? {
        Address::Media(name) => Some(name),
        Address::Article(_)
        | Address::Section(_)
        | Address::Topic(_)
        | Address::Author(_)
        | Address::Fixed
        | Address::File
        | Address::Unknown => None,
    }
}

fn base_url(folder: &Folder) -> &str {
    folder.site.as_ref().map(|site| site.base_url.as_str()).unwrap_or_default()
}
