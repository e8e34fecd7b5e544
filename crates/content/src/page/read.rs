//! Reading the documents of this version. Lists that are absent are empty; a document that lacks what a
//! page cannot do without is damaged as a whole: half a page is worse than a page that says so.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::Value;

use super::{
    AboutPage, ArticlePage, AuthorPage, Container, CookiesPage, DatedCorrection, FrontPage, Label, ListPage, Page, PageDocument, Pager,
    PostView, SiteDocument, Stamp, Teaser, direction,
};
use crate::SCHEMA_VERSION;
use crate::article::{CorrectionKind, FocalPoint, Picture};
use crate::body::blocks;
use crate::consent::{Catalogue, Category, CategoryKind, Service, StoreKind, Stored};
use crate::fields::{Fields, Read, object, string};
use crate::site::{Contact, NavLink};
use crate::words::Words;

/// Why a document cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is not JSON, or lacks what makes it a document.
    #[error("the document is damaged")]
    Damaged,
    /// It is of another version than [`SCHEMA_VERSION`].
    #[error("the document is of another version")]
    OtherVersion,
}

/// Reads the document of a page.
///
/// # Errors
/// When it is damaged or of another version.
pub fn read_page(text: &str) -> Result<PageDocument, Unreadable> {
    read(text)
}

/// Reads the document of what all pages share.
///
/// # Errors
/// When it is damaged or of another version.
pub fn read_site(text: &str) -> Result<SiteDocument, Unreadable> {
    read(text)
}

pub(super) fn read<T: Read>(text: &str) -> Result<T, Unreadable> {
    let value: Value = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
    match value.get("schemaVersion").and_then(Value::as_u64) {
        Some(version) if version == u64::from(SCHEMA_VERSION) => object(value).ok_or(Unreadable::Damaged),
        Some(_) => Err(Unreadable::OtherVersion),
        None => Err(Unreadable::Damaged),
    }
}

impl<'de> Deserialize<'de> for PageDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object(Value::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("this is not a page document"))
    }
}

impl<'de> Deserialize<'de> for SiteDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object(Value::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("this is not a site document"))
    }
}

impl Read for PageDocument {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            schema_version: fields.count("schemaVersion")?,
            path: fields.text("path")?,
            title: fields.text("title")?,
            description: fields.text("description").unwrap_or_default(),
            language: fields.text("language")?,
            direction: direction(fields).unwrap_or_default(),
            consent_revision: fields.count("consentRevision"),
            page: fields.child("page")?,
        })
    }
}

impl Read for Page {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(match fields.text("kind")?.as_str() {
            "front" => Self::Front(Read::read(fields)?),
            "section" => Self::Section(Read::read(fields)?),
            "topic" => Self::Topic(Read::read(fields)?),
            "author" => Self::Author(Read::read(fields)?),
            "article" => Self::Article(Box::new(Read::read(fields)?)),
            "about" => Self::About(AboutPage { body: blocks(fields, "body")? }),
            "cookies" => Self::Cookies(Box::new(CookiesPage { drawn: fields.text("drawn")? })),
            _ => return None,
        })
    }
}

fn objects<T: Read>(fields: &mut Fields, key: &str) -> Vec<T> {
    fields.list(key, object).unwrap_or_default()
}

impl Read for Stamp {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { iso: fields.text("iso")?, text: fields.text("text")? })
    }
}

impl Read for Label {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { title: fields.text("title")?, path: fields.text("path")? })
    }
}

impl Read for Picture {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            src: fields.text("src")?,
            alt: fields.text("alt").unwrap_or_default(),
            caption: fields.text("caption"),
            credit: fields.text("credit"),
            width: fields.count("width"),
            height: fields.count("height"),
            focal_point: fields.child("focalPoint"),
            decorative: fields.flag("decorative"),
            widest: fields.count("widest"),
        })
    }
}

impl Read for FocalPoint {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { x: fields.fraction("x")?, y: fields.fraction("y")? })
    }
}

impl Read for Teaser {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            path: fields.text("path")?,
            headline: fields.text("headline")?,
            kicker: fields.text("kicker")?,
            excerpt: fields.text("excerpt").unwrap_or_default(),
            published: fields.child("published")?,
            image: fields.child("image"),
            live: fields.flag("live"),
            byline: fields.text("byline"),
            language: fields.text("language"),
            direction: direction(fields),
        })
    }
}

impl Read for FrontPage {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            lead: fields.child("lead"),
            top: objects(fields, "top"),
            containers: objects(fields, "containers"),
            date: fields.child("date"),
        })
    }
}

impl Read for Container {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { section: fields.child("section")?, teasers: objects(fields, "teasers") })
    }
}

impl Read for ListPage {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            title: fields.text("title")?,
            description: fields.text("description"),
            teasers: fields.list("teasers", object)?,
            pager: fields.child("pager")?,
        })
    }
}

impl Read for AuthorPage {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            name: fields.text("name")?,
            role: fields.text("role"),
            bio: fields.text("bio"),
            email: fields.text("email"),
            image: fields.child("image"),
            teasers: fields.list("teasers", object)?,
            pager: fields.child("pager")?,
        })
    }
}

impl Read for Pager {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            number: fields.size("number"),
            newer: fields.child("newer"),
            older: fields.child("older"),
            newest: fields.child("newest"),
            oldest: fields.child("oldest"),
            total: fields.size("total"),
        })
    }
}

impl Read for ArticlePage {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            headline: fields.text("headline")?,
            kicker: fields.text("kicker"),
            standfirst: fields.text("standfirst"),
            section: fields.child("section")?,
            authors: objects(fields, "authors"),
            location: fields.text("location"),
            published: fields.child("published")?,
            updated: fields.child("updated"),
            minutes: fields.count("minutes").unwrap_or_default(),
            image: fields.child("image"),
            corrections: objects(fields, "corrections"),
            live_until: fields.child("liveUntil"),
            posts: objects(fields, "posts"),
            body: blocks(fields, "body")?,
            topics: objects(fields, "topics"),
            related: objects(fields, "related"),
        })
    }
}

impl Read for DatedCorrection {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            date: fields.child("date")?,
            kind: fields.one_of("kind", CorrectionKind::named).unwrap_or_default(),
            text: fields.text("text")?,
        })
    }
}

impl Read for PostView {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            id: fields.text("id")?,
            published: fields.child("published")?,
            headline: fields.text("headline"),
            authors: objects(fields, "authors"),
            key: fields.flag("key"),
            body: blocks(fields, "body")?,
        })
    }
}

impl Read for SiteDocument {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            schema_version: fields.count("schemaVersion")?,
            title: fields.text("title")?,
            tagline: fields.text("tagline"),
            base_url: fields.text("baseUrl")?,
            language: fields.text("language")?,
            direction: direction(fields).unwrap_or_default(),
            navigation: objects(fields, "navigation"),
            sections: objects(fields, "sections"),
            contact: fields.child("contact").unwrap_or_default(),
            consent: match fields.has("consent") {
                true => fields.child("consent")?,
                false => Catalogue::default(),
            },
            consent_hash: fields.text("consentHash").unwrap_or_default(),
            words: Words::new(fields.list("words", string).unwrap_or_default()),
            words_language: fields.text("wordsLanguage"),
        })
    }
}

impl Read for NavLink {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { label: fields.text("label")?, url: fields.text("url")? })
    }
}

impl Read for Contact {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { email: fields.text("email"), phone: fields.text("phone"), address: fields.text("address") })
    }
}

/// A damaged catalogue fails the document: half a catalogue would ask for less than the paper stores. Its texts are not in
/// every page.
impl Read for Catalogue {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            revision: fields.count("revision")?,
            change_note: fields.text("changeNote"),
            categories: fields.list("categories", object)?,
            services: fields.list("services", object)?,
            google_consent_mode: fields.flag("googleConsentMode"),
        })
    }
}

impl Read for Category {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            id: fields.text("id")?,
            kind: fields.one_of("kind", |name| match name {
                "necessary" => Some(CategoryKind::Necessary),
                "functional" => Some(CategoryKind::Functional),
                "analytics" => Some(CategoryKind::Analytics),
                "advertising" => Some(CategoryKind::Advertising),
                "embeds" => Some(CategoryKind::Embeds),
                _ => None,
            })?,
            title: fields.text("title").unwrap_or_default(),
            description: fields.text("description").unwrap_or_default(),
        })
    }
}

impl Read for Service {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            id: fields.text("id")?,
            category: fields.text("category")?,
            title: fields.text("title").unwrap_or_default(),
            provider: fields.text("provider").unwrap_or_default(),
            purpose: fields.text("purpose").unwrap_or_default(),
            policy_url: fields.text("policyUrl"),
            origins: fields.list("origins", string).unwrap_or_default(),
            stores: objects(fields, "stores"),
            script: fields.text("script"),
            integrity: fields.text("integrity"),
            counter: fields.text("counter"),
        })
    }
}

impl Read for Stored {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            kind: fields.one_of("kind", |name| match name {
                "cookie" => Some(StoreKind::Cookie),
                "local-storage" => Some(StoreKind::LocalStorage),
                "session-storage" => Some(StoreKind::SessionStorage),
                _ => None,
            })?,
            key: fields.text("key")?,
            purpose: fields.text("purpose").unwrap_or_default(),
            retention: fields.text("retention").unwrap_or_default(),
            retired: fields.flag("retired"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_of_another_version_is_told_from_a_damaged_one() {
        assert_eq!(read_site(r#"{"schemaVersion":99,"shape":"unheard of"}"#), Err(Unreadable::OtherVersion));
        for damaged in [r#"{"schemaVersion":1}"#, r#"{"schemaVersion":1,"ti"#, r#"{"title":"x"}"#, "[]", "null", ""] {
            assert_eq!(read_site(damaged), Err(Unreadable::Damaged), "{damaged}");
        }
    }

    #[test]
    fn a_damaged_catalogue_is_not_an_empty_one() {
        let site = |consent: &str| {
            read_site(&format!(r#"{{"schemaVersion":1,"title":"A","baseUrl":"https://a.example","language":"en","consent":{consent}}}"#))
        };
        assert!(site(r#"{"revision":1,"categories":[],"services":[]}"#).is_ok());
        for damaged in ["7", "{}", r#"{"revision":1,"categories":[{"id":"a"}],"services":[]}"#] {
            assert_eq!(site(damaged), Err(Unreadable::Damaged), "{damaged}");
        }
    }
}
