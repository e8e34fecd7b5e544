//! The consent catalogue of a paper: what may be stored on a reader's device, by which provider, for what purpose and for how
//! long. The app decides from the catalogue and the reader's record whether it is allowed.
//!
//! Published pages carry the catalogue without its texts ([`Catalogue::without_texts`]), so texts default to empty when they
//! are read. An editor must write them: `schemars(!default)` keeps them required in the JSON Schema.

use serde::{Deserialize, Serialize};

/// All categories and services that a reader can be asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Catalogue {
    /// Revision of the policy. A new one asks every reader again; a corrected typo does not need one.
    pub revision: u32,
    /// What changed in this revision, shown to readers who are asked again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_note: Option<String>,
    /// In the order in which they are shown.
    pub categories: Vec<Category>,
    /// In the order in which they are started.
    #[serde(default)]
    pub services: Vec<Service>,
    /// True when some services are Google tags. Google's consent mode is then told what is allowed before any of them starts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub google_consent_mode: bool,
}

impl Catalogue {
    /// Returns the categories that a reader can accept or reject.
    pub fn optional(&self) -> impl Iterator<Item = &Category> {
        self.categories.iter().filter(|category| category.kind != CategoryKind::Necessary)
    }

    /// Returns true when there is a category to ask readers about.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.optional().next().is_some()
    }

    /// Returns the part of the catalogue that the consent rules depend on, without titles, descriptions and purposes. Press has
    /// already rendered these texts into the pages.
    #[must_use]
    pub fn without_texts(&self) -> Self {
        let mut catalogue = self.clone();
        catalogue.change_note = None;
        for category in &mut catalogue.categories {
            category.title.clear();
            category.description.clear();
        }
        for service in &mut catalogue.services {
            for text in [&mut service.title, &mut service.provider, &mut service.purpose] {
                text.clear();
            }
            service.policy_url = None;
            service.origins.clear();
            for stored in &mut service.stores {
                stored.purpose.clear();
                stored.retention.clear();
            }
        }
        catalogue
    }

    /// Returns the services of one category.
    pub fn services_of<'a>(&'a self, category: &'a str) -> impl Iterator<Item = &'a Service> {
        self.services.iter().filter(move |service| service.category == category)
    }
}

/// A purpose a reader agrees to or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Category {
    /// The id, which the reader's record contains.
    pub id: String,
    /// The purpose of the category, as far as rules depend on it.
    pub kind: CategoryKind,
    /// The name, in two or three words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "editing", schemars(!default))]
    pub title: String,
    /// What happens when a reader agrees, in one sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "editing", schemars(!default))]
    pub description: String,
}

/// The kinds of category that rules tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CategoryKind {
    /// Always on: the site does not work without it, so the law requires no consent.
    Necessary,
    /// Features that are convenient but not needed to read the site.
    Functional,
    /// Measuring how the site is used.
    Analytics,
    /// Advertising. Global Privacy Control suspends it.
    Advertising,
    /// Embedded content of other sites.
    Embeds,
}

impl CategoryKind {
    /// Returns the name used in `site.json`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Necessary => "necessary",
            Self::Functional => "functional",
            Self::Analytics => "analytics",
            Self::Advertising => "advertising",
            Self::Embeds => "embeds",
        }
    }
}

/// A service that contacts an origin or stores data, once it is allowed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Service {
    /// The id, which the reader's record contains.
    pub id: String,
    /// Id of its category.
    pub category: String,
    /// Its name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "editing", schemars(!default))]
    pub title: String,
    /// The company or person that runs it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "editing", schemars(!default))]
    pub provider: String,
    /// The purpose of the service.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "editing", schemars(!default))]
    pub purpose: String,
    /// The address of the provider's privacy policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_url: Option<String>,
    /// Origins it contacts, besides the paper's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub origins: Vec<String>,
    /// The entries it stores on the reader's device.
    #[serde(default)]
    pub stores: Vec<Stored>,
    /// A script to load once, when the service may start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// The Subresource Integrity hash that the script must have: `sha384-` and the hash in base64.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integrity: Option<String>,
    /// An address of the paper's own that is requested at each page view, while the service is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counter: Option<String>,
}

/// An entry that is stored on the reader's device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Stored {
    /// The kind of storage.
    pub kind: StoreKind,
    /// The cookie's name or the key. With a star at its end (`_ga_*`), it stands for all that begin so.
    pub key: String,
    /// The purpose.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "editing", schemars(!default))]
    pub purpose: String,
    /// How long it is kept, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "editing", schemars(!default))]
    pub retention: String,
    /// True when the service no longer sets it, so that it is only removed where it is found.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retired: bool,
}

/// The kinds of storage in a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StoreKind {
    /// `document.cookie`.
    Cookie,
    /// `window.localStorage`.
    LocalStorage,
    /// `window.sessionStorage`.
    SessionStorage,
}

impl StoreKind {
    /// Returns the name used in `site.json`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cookie => "cookie",
            Self::LocalStorage => "local-storage",
            Self::SessionStorage => "session-storage",
        }
    }
}
