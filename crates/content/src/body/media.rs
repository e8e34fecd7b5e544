//! Pictures, sound and film.

use serde::Serialize;

use super::Block;
use crate::Extra;
use crate::article::Picture;

/// A picture in the text.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct ImageBlock {
    /// The picture.
    #[serde(flatten)]
    pub picture: Picture,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Pictures that belong together.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Gallery {
    /// What they have in common.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `image` nodes; others are kept, counted and skipped.
    pub children: Vec<Block>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Gallery {
    /// The pictures.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.children.iter().filter_map(|child| if let Block::Image(image) = child { Some(&image.picture) } else { None })
    }
}

/// Sound.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Audio {
    /// Site-relative address, or https.
    pub src: String,
    /// What it is.
    pub title: String,
    /// What a listener should know about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Who made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
    /// Seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<u32>,
    /// What is said and heard, for those who do not hear it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "editing", schemars(default))]
    pub transcript: Vec<Block>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Film.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Video {
    /// Site-relative address, or https.
    pub src: String,
    /// What it is.
    pub title: String,
    /// A picture to show before it plays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poster: Option<String>,
    /// Pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// Pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// What a viewer should know about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Who made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
    /// Captions, by language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "editing", schemars(default))]
    pub captions: Vec<Captions>,
    /// What is said and seen.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "editing", schemars(default))]
    pub transcript: Vec<Block>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A WebVTT file with the captions of a film.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Captions {
    /// Site-relative address of the file.
    pub src: String,
    /// BCP 47.
    pub language: String,
    /// The language's own name for itself.
    pub label: String,
}
