//! What press says about hostile content.

use serde::Deserialize;

/// What press has to say about a place in the content.
#[derive(Clone, Debug, Deserialize)]
pub struct Finding {
    /// The file.
    pub file: String,
    /// `error` or `warning`.
    pub severity: String,
    /// `bad-address`
    pub code: String,
    /// `$.body[3].url`
    pub path: String,
    /// In a sentence.
    pub message: String,
}

impl Finding {
    /// Whether it stops publication.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == "error"
    }

    /// Whether it is about what a text is made of, and not about what it means.
    #[must_use]
    pub fn is_about_text(&self) -> bool {
        matches!(self.code.as_str(), "control-character" | "text-too-long" | "empty-text")
    }
}
