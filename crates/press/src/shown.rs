//! The files of `media/` that published pages name. No other file is published, so that files of withheld or embargoed articles, unused
//! files and strays stay private.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use broadsheet_content::article::FocalPoint;

use crate::address::{self, Address};
use crate::clock::{Publication, Timestamp};
use crate::facts::Named;
use crate::folder::{Folder, Loaded};
use crate::pictures::Shape;
use crate::references::{self, At, Reference};

/// The files of `media/` that the pages of an edition name.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    /// Pictures, with the shapes that they are shown in.
    pub(crate) shapes: BTreeMap<Place, Shape>,
    /// Files that are needed as they are: targets of links, recordings, captions.
    pub(crate) files: HashSet<String>,
}

/// A file of `media/`, and the shape that it is shown in.
pub(crate) type Place = (String, ShapeKey);

/// A shape as the key of a map, with the coordinates of its focal point as bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ShapeKey {
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

impl Shown {
    /// Collects what the pages of a folder name at a time.
    pub(crate) fn on_pages_of(folder: &Folder, now: Timestamp) -> Self {
        let base_url = base_url(folder);
        let mut shown = Self::default();
        for facts in folder.articles.iter().filter_map(|Loaded { value, .. }| value.as_ref()) {
            if facts.publication(now) != Publication::Published {
                continue;
            }
            for named in &facts.named {
                match named {
                    Named::Picture { src, .. } | Named::Poster(src) => shown.picture(src, Shape::Natural, base_url),
                    Named::Link(url) | Named::Media(url) | Named::Captions(url) => shown.file(url, base_url),
                    Named::Article(_) | Named::Author(_) | Named::Embed { .. } => {}
                }
            }
            if let Some(image) = &facts.image {
                shown.picture(&image.src, Shape::Teaser(image.focal_point), base_url);
            }
        }
        let authors_shown = folder.authors_shown(now);
        let authors = folder.authors.iter().filter_map(|loaded| loaded.value.as_ref());
        for image in authors.filter(|author| authors_shown.contains(author.id.as_str())).filter_map(|author| author.image.as_ref()) {
            shown.picture(&image.src, Shape::Natural, base_url);
        }
        if let Some(site) = &folder.site {
            references::of_blocks(&site.about, &At::Root, &mut |_, reference| match reference {
                Reference::Picture(picture) => shown.picture(&picture.src, Shape::Natural, base_url),
                Reference::Poster(src) => shown.picture(src, Shape::Natural, base_url),
                Reference::Link(url) | Reference::Media(url) | Reference::Captions(url) => shown.file(url, base_url),
                Reference::Article(_) | Reference::Author(_) | Reference::Time(..) | Reference::Embed { .. } => {}
            });
            for link in &site.navigation {
                shown.file(&link.url, base_url);
            }
            for service in &site.consent.services {
                for address in [&service.script, &service.counter].into_iter().flatten() {
                    shown.file(address, base_url);
                }
            }
        }
        shown
    }

    /// Returns whether a page names this file of `media/`, as a picture or otherwise.
    pub(crate) fn names(&self, media: &str) -> bool {
        let first = (media.to_owned(), ShapeKey::Natural);
        self.files.contains(media) || self.shapes.range(first..).next().is_some_and(|((name, _), _)| name == media)
    }

    fn picture(&mut self, src: &str, shape: Shape, base_url: &str) {
        if let Some(name) = media_name(src, base_url) {
            self.shapes.insert((name.into_owned(), shape.into()), shape);
        }
    }

    fn file(&mut self, url: &str, base_url: &str) {
        if let Some(name) = media_name(url, base_url) {
            self.files.insert(name.into_owned());
        }
    }
}

/// Returns the path inside `media/` of a file there.
pub(crate) fn media_name<'a>(url: &'a str, base_url: &str) -> Option<Cow<'a, str>> {
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

/// Returns the address of the paper; empty without a `site.json`.
pub(crate) fn base_url(folder: &Folder) -> &str {
    folder.site.as_ref().map(|site| site.base_url.as_str()).unwrap_or_default()
}
