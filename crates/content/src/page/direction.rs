//! The direction that a language is written in.

use serde::{Deserialize, Serialize};

/// Direction of writing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the value of HTML's `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// Returns true for [`Direction::Ltr`].
    #[must_use]
    pub fn is_left_to_right(&self) -> bool {
        *self == Self::Ltr
    }
}
