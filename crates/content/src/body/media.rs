//! Pictures, and captions of videos.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::article::Picture;

/// A picture in the text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct ImageBlock {
    /// The picture.
    #[serde(flatten)]
    pub picture: Picture,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A WebVTT file with the captions of a video.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Captions {
    /// Site-relative address of the file.
    pub src: String,
    /// The language of the captions, BCP 47.
    pub language: String,
    /// The language's own name for itself.
    pub label: String,
}
