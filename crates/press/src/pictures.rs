//! Replaces the pictures of a published site with copies.
//!
//! [`broadsheet_pictures`] makes the copies before the first page is written, and caches them between runs. [`Pictures::show`]
//! then replaces each original that a document names with a copy. `press derive`, which is for editing, makes no copies and
//! shows originals.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::time::Duration;

use broadsheet_content::article::Picture;
pub use broadsheet_pictures::{CacheFault, Shape};
use broadsheet_pictures::{Copies, CopyFile, Desk, Trouble, Wanted};
use rayon::prelude::*;

use crate::clock::Timestamp;
use crate::facts::{Facts, Named};
use crate::finding::{Fault, FileFinding};
use crate::folder::{Folder, SITE};
use crate::progress::Step;
use crate::references::{self, At, Reference};
use crate::shown::{Place, Shown, base_url, media_name};

/// Copies that no run has used for this long are removed from the cache: ninety days.
const UNUSED: Duration = Duration::from_secs(90 * 24 * 60 * 60);

/// Copies of the pictures that published pages show.
#[derive(Debug)]
pub struct Pictures {
    desk: Desk,
    shown: Shown,
    copies: HashMap<Place, Copies>,
    /// Pictures that are shown without copies.
    uncopied: HashSet<String>,
    troubles: BTreeMap<String, Trouble>,
}

impl Pictures {
    /// Makes the copies that the pages of a folder show at a time and that the cache does not have.
    ///
    /// # Errors
    /// When the cache cannot be used. [`findings`](Self::findings) returns the faults of pictures.
    pub fn make(folder: &Folder, now: Timestamp, cache: &Path) -> Result<Self, CacheFault> {
        let desk = Desk::open(cache)?;
        let shown = Shown::on_pages_of(folder, now);
        let paths: HashMap<&str, &Path> = folder.media.files().collect();
        let mut places = Vec::new();
        let mut wanted = Vec::new();
        for (place, shape) in &shown.shapes {
            if let Some(path) = paths.get(place.0.as_str()) {
                wanted.push(Wanted { path: (*path).to_owned(), shape: *shape });
                places.push(place.clone());
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
        let (mut copies, mut uncopied, mut troubles) = (HashMap::new(), HashSet::new(), BTreeMap::new());
        for (place, made) in places.into_iter().zip(made) {
            match made {
                Ok(Some(made)) => {
                    copies.insert(place, made);
                }
                Ok(None) => {
                    uncopied.insert(place.0);
                }
                Err(trouble) => {
                    troubles.insert(place.0, trouble);
                }
            }
        }
        Ok(Self { desk, shown, copies, uncopied, troubles })
    }

    /// Returns an error for each place that names a picture which cannot be published, because a page would lack it.
    #[must_use]
    pub fn findings(&self, folder: &Folder) -> Vec<FileFinding> {
        if self.troubles.is_empty() {
            return Vec::new();
        }
        let base_url = base_url(folder);
        let mut faults = Vec::new();
        let look = |file: &str, at: &At<'_>, src: &str, faults: &mut Vec<Fault>| {
            let Some(name) = media_name(src, base_url) else { return };
            if let Some(trouble) = self.troubles.get(name.as_ref()) {
                let message = format!("media/{name} cannot be published: {trouble}.");
                faults.push(Fault::error(file, at, trouble.code(), message, trouble.remedy()));
            }
        };
        let look_at_reference = |file: &str, at: &At<'_>, reference: Reference<'_>, faults: &mut Vec<Fault>| match reference {
            Reference::Picture(picture) => look(file, &At::Field(at, "src"), &picture.src, faults),
            Reference::Poster(src) => look(file, at, src, faults),
            Reference::Link(_)
            | Reference::Media(_)
            | Reference::Captions(_)
            | Reference::Article(_)
            | Reference::Author(_)
            | Reference::Time(..)
            | Reference::Embed { .. } => {}
        };
        let is_troubled = |facts: &Facts| {
            facts.named.iter().any(|named| match named {
                Named::Picture { src, .. } | Named::Poster(src) => {
                    media_name(src, base_url).is_some_and(|name| self.troubles.contains_key(name.as_ref()))
                }
                Named::Link(_) | Named::Media(_) | Named::Captions(_) | Named::Article(_) | Named::Author(_) | Named::Embed { .. } => false,
            })
        };
        for loaded in folder.articles.iter().filter(|loaded| loaded.value.as_ref().is_some_and(is_troubled)) {
            // The facts have no positions, so the article is read again.
            let Ok(article) = folder.article(loaded) else { continue };
            references::of_article(&article, &mut |at, reference| look_at_reference(&loaded.file, at, reference, &mut faults));
        }
        for loaded in &folder.authors {
            if let Some(image) = loaded.value.as_ref().and_then(|author| author.image.as_ref()) {
                look_at_reference(&loaded.file, &At::Field(&At::Root, "image"), Reference::Picture(image), &mut faults);
            }
        }
        if let Some(site) = &folder.site {
            let about = At::Field(&At::Root, "about");
            references::of_blocks(&site.about, &about, &mut |at, reference| look_at_reference(SITE, at, reference, &mut faults));
        }
        folder.locate(faults)
    }

    /// Replaces a picture with its copies, if there are any. Returns whether it did.
    pub fn show(&self, picture: &mut Picture, shape: Shape, base_url: &str) -> bool {
        let Some(name) = media_name(&picture.src, base_url) else { return false };
        let Some(copies) = self.copies.get(&(name.into_owned(), shape.into())) else { return false };
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

    /// Returns whether a file of `media/` is published itself: pages link to it, play it, or show it without copies.
    #[must_use]
    pub fn publishes(&self, media: &str) -> bool {
        self.shown.files.contains(media) || self.uncopied.contains(media)
    }

    /// Returns whether a page names this file of `media/`: only then it is published, itself or as copies.
    #[must_use]
    pub fn names(&self, media: &str) -> bool {
        self.shown.names(media)
    }
}
