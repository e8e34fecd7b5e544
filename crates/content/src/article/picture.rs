//! A picture of an article or an author.

use serde::{Deserialize, Serialize};

/// A picture with its size, which a page needs to reserve its space, and the texts that go with it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    /// Site-relative address, `/media/...`, or https.
    pub src: String,
    /// The text alternative: what the picture shows. Empty only when it is decorative.
    #[serde(default)]
    pub alt: String,
    /// The caption.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// The person or agency that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
    /// Pixels; read from the file when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// Pixels; read from the file when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// The point a crop must keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focal_point: Option<FocalPoint>,
    /// True when it adds no information to the text, so that it needs no alt text.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub decorative: bool,
    /// In page documents only: the width in pixels of the widest copy that press made. `src` is then one
    /// of the copies, and [`Picture::srcset`] names the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "editing", schemars(skip))]
    pub widest: Option<u32>,
}

/// A point of a picture, as fractions of its width and height from the top left corner.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct FocalPoint {
    /// 0 is the left edge, 1 the right.
    pub x: f64,
    /// 0 is the top edge, 1 the bottom.
    pub y: f64,
}
