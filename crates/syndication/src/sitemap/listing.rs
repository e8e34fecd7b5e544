//! The data of an article for sitemaps.

use std::borrow::Cow;

use crate::Translation;

/// The data of an article in sitemaps. It is compact, because it is kept in memory for every article of an archive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing<'a> {
    /// Its address: `/article/<slug>/`.
    pub path: Cow<'a, str>,
    /// The headline.
    pub headline: Cow<'a, str>,
    /// Language, BCP 47.
    pub language: Cow<'a, str>,
    /// Time of publication: RFC 3339 with an offset.
    pub published: Cow<'a, str>,
    /// Time of the last change: RFC 3339 with an offset.
    pub updated: Option<Cow<'a, str>>,
    /// Addresses of its pictures: site-relative or http(s).
    pub images: Vec<Cow<'a, str>>,
    /// The same article in other languages.
    pub translations: Vec<Translation>,
}
