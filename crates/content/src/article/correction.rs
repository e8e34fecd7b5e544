//! Corrections and clarifications.

use serde::{Deserialize, Serialize};

/// A correction of something that was wrong, or a clarification of something that could be misread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Correction {
    /// Time of the correction: RFC 3339 with an offset.
    pub date: String,
    /// What was wrong and what is right.
    pub text: String,
    /// Correction or clarification.
    #[serde(default)]
    pub kind: CorrectionKind,
}

/// Whether a [`Correction`] corrects or clarifies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CorrectionKind {
    /// The text was wrong.
    #[default]
    Correction,
    /// The text could be misread.
    Clarification,
}
