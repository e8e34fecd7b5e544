//! The source format of an author: `content/authors/<id>.json`.

use serde::{Deserialize, Serialize};

use crate::article::Picture;

/// Somebody who writes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Author {
    /// The author's address, `/author/<id>/`, and the file's name.
    pub id: String,
    /// As in a byline.
    pub name: String,
    /// What they do at the paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// A few sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bio: Option<String>,
    /// Where readers reach them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A portrait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Picture>,
}
