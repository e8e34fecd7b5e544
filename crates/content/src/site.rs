//! The source format of the paper's own file: `content/site.json`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::body::Block;
use crate::consent::Catalogue;

/// The paper: the data that all its pages share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Site {
    /// Version of this format: 1.
    #[serde(default = "schema_version")]
    pub schema_version: u32,
    /// The paper's name.
    pub title: String,
    /// A line under the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tagline: Option<String>,
    /// The address that the site is published at: https, without a slash at its end.
    pub base_url: String,
    /// Language of the paper, BCP 47.
    #[serde(default = "language")]
    pub language: String,
    /// The sections, in the paper's order.
    pub sections: Vec<Heading>,
    /// The topics that articles can have.
    #[serde(default)]
    pub topics: Vec<Heading>,
    /// Links under the masthead; the sections when empty.
    #[serde(default)]
    pub navigation: Vec<NavLink>,
    /// Settings of the front.
    #[serde(default)]
    pub front: Front,
    /// Articles on an older list page. The newest page has this many, up to one less than twice as many.
    #[serde(default = "page_size")]
    pub page_size: usize,
    /// The paper's contact details.
    #[serde(default)]
    pub contact: Contact,
    /// Rules for the articles that readers have saved on their devices.
    #[serde(default, skip_serializing_if = "SavedArticles::is_default")]
    pub saved_articles: SavedArticles,
    /// The text of `/about/`.
    #[serde(default)]
    pub about: Vec<Block>,
    /// The consent catalogue.
    #[serde(default)]
    pub consent: Catalogue,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

fn schema_version() -> u32 {
    crate::SCHEMA_VERSION
}

fn language() -> String {
    "en".to_owned()
}

fn page_size() -> usize {
    20
}

/// A section or topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Heading {
    /// The id, which is part of the address.
    pub id: String,
    /// Its name.
    pub title: String,
    /// A sentence about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A link under the masthead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct NavLink {
    /// The text of the link, in one or two words.
    pub label: String,
    /// The target: site-relative or https.
    pub url: String,
}

/// Optional settings for the arrangement of the front.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Front {
    /// Slug of the lead story; the newest article with a picture when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<String>,
}

/// The paper's contact details.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    /// An e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// A postal address, on one line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// Rules for the articles that readers have saved on their devices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SavedArticles {
    /// What happens to the saved copy of an article that is no longer published.
    #[serde(default)]
    pub withdrawn: WithdrawnArticles,
}

impl SavedArticles {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// What happens to the saved copy of an article that is no longer published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WithdrawnArticles {
    /// The copy is removed, and the list says that the paper has withdrawn the article.
    #[default]
    Remove,
    /// The copy stays readable, and the list says that the paper has withdrawn the article.
    Keep,
}
