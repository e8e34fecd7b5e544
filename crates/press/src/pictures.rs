//! Pictures of a published site: copies in the place of originals.
//!
//! The picture desk ([`broadsheet_pictures`]) makes them before the first page is written, and keeps them in a cache
//! from one run to the next. [`Pictures::show`] then puts a copy in the place of each original that a document
//! names. While a page is being edited (`press derive`) none of this happens: originals are shown.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use broadsheet_content::article::{FocalPoint, Picture};
pub use broadsheet_pictures::Shape;
use broadsheet_pictures::{CacheFault, Copies, CopyFile, Desk, Trouble, Wanted};

use crate::address::{self, Address};
use crate::clock::{Publication, Timestamp};
use crate::facts::{Facts, Named};
use crate::finding::{Fault, FileFinding};
use crate::folder::{Folder, Loaded, SITE};
use crate::progress::Step;
use crate::references::{self, At, Reference};

/// Copies of the pictures that published pages show.
#[derive(Debug)]
pub struct Pictures {
    desk: Desk,
    copies: HashMap<Place, Copies>,
    /// Files of `media/` that pages name otherwise than as pictures.
    linked: BTreeSet<String>,
    troubles: BTreeMap<String, Trouble>,
}

/// A file of `media/` in a shape. Shapes are compared by their bits, so that they can be looked up.
type Place = (String, Option<Option<(u64, u64)>>);

fn place(name: &str, shape: Shape) -> Place {
    let bits = |point: FocalPoint| (point.x.to_bits(), point.y.to_bits());
    let shape = match shape {
        Shape::Natural => None,
        Shape::Teaser(focus) => Some(focus.map(bits)),
    };
    (name.to_owned(), shape)
}

impl Pictures {
    /// Makes what the pages of a folder show at a time, as far as the cache does not have it.
    ///
    /// # Errors
    /// When the cache cannot be used. What is wrong with a picture is told by [`findings`](Self::findings).
    pub fn make(folder: &Folder, now: Timestamp, cache: &Path) -> Result<Self, CacheFault> {
        let desk = Desk::open(cache)?;
        let Named { shapes, linked } = named(folder, now);
        let known = shapes.iter().filter_map(|(name, shape)| folder.media.path(name).map(|path| (name, *shape, path)));
        let (places, wanted): (Vec<_>, Vec<_>) =
            known.map(|(name, shape, path)| (place(name, shape), Wanted { path: path.to_owned(), shape })).unzip();
        let plan = desk.plan(&wanted)?;
        let step = Step::new("pictures", plan.missing());
        let made = plan.carry_out(&|| step.advance())?;
        drop(step);
        let (mut copies, mut troubles) = (HashMap::new(), BTreeMap::new());
        for (place, made) in places.into_iter().zip(made) {
            match made {
                Ok(Some(made)) => drop(copies.insert(place, made)),
                Ok(None) => {}
                Err(trouble) => drop(troubles.insert(place.0, trouble)),
            }
        }
        Ok(Self { desk, copies, linked, troubles })
    }
}
