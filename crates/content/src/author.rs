//! The source format of an author: `content/authors/<id>.json`.

use serde::{Deserialize, Serialize};

use crate::article::Picture;

/// An author.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Author {
    /// The author's address, `/author/<id>/`, and the file's name.
    pub id: String,
    /// The name, as in a byline.
    pub name: String,
    /// Their position at the paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// A short biography of a few sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bio: Option<String>,
    /// The author's e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A portrait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Picture>,
}
