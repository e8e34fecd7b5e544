//! Blocks that set facts apart from the running text.

use serde::{Deserialize, Serialize};

use super::text::Inline;
use crate::Extra;
use crate::article::CorrectionKind;
use crate::page::{Direction, Stamp, Teaser};

/// A single important figure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct BigNumber {
    /// As printed, with its unit: `4.2 m`.
    pub number: String,
    /// What the figure counts or measures.
    pub label: String,
    /// The source of the figure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Content of another site. Nothing is fetched from there before a click.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Embed {
    /// The site that provides it: an id from the list of providers.
    pub provider: String,
    /// The address of what is embedded: https.
    pub url: String,
    /// The title.
    pub title: String,
    /// Pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// Pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// The caption.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// The address of the frame it is shown in: derived, in page documents only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "editing", schemars(skip))]
    pub frame: Option<String>,
    /// The texts of its placeholder, in the language of the consent interface: derived, in page documents only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "editing", schemars(skip))]
    pub labels: Option<EmbedLabels>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The texts of an embed's placeholder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmbedLabels {
    /// Names the provider and says what loading the embed does.
    pub about: String,
    /// Label of the button that loads this embed.
    pub once: String,
    /// Label of the button that allows all embeds of this provider.
    pub always: String,
    /// Text of the plain link to the embedded page.
    pub open: String,
    /// The language of these texts (BCP 47), when it differs from the article's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The direction of that language, when it differs from the article's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
}

/// A correction, placed next to the text that it corrects.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct CorrectionNote {
    /// Time of the correction: RFC 3339 with an offset.
    pub date: String,
    /// Correction or clarification.
    pub kind: CorrectionKind,
    /// What was wrong and what is right.
    pub children: Vec<Inline>,
    /// The date in words: derived, in page documents only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "editing", schemars(skip))]
    pub stamp: Option<Stamp>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Other articles worth reading now.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Recommended {
    /// The heading; `Read next` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Their slugs.
    pub articles: Vec<String>,
    /// Their teasers: derived, in page documents only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "editing", schemars(skip))]
    pub teasers: Vec<Teaser>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
