//! What can be wrong with an original.

/// Pictures with more pixels are refused: four bytes a pixel and a thread for each processor would otherwise fill
/// the memory of a small machine. A camera of today makes 24 to 60 million.
pub(crate) const MOST_PIXELS: u64 = 80_000_000;

/// Why no copies can be made of an original. [`code`](Self::code) names the rule for reports,
/// [`remedy`](Self::remedy) says what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The file cannot be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// Nothing is in the file.
    #[error("the file is empty")]
    Empty,
    /// It is something else than a picture, whatever its name says.
    #[error("the file is not a picture of a kind that browsers show")]
    NotAPicture,
    /// A kind of picture that most browsers do not show.
    #[error("the file is a {0} picture, which most browsers do not show")]
    OtherKind(&'static str),
    /// The file ends too early, as after a broken upload.
    #[error("the file ends before the picture does")]
    Truncated,
    /// The data in the file contradict themselves.
    #[error("the picture is damaged: {0}")]
    Damaged(String),
    /// Too many pixels to be decoded safely.
    #[error("the picture has {width} by {height} pixels, more than the {} million that are read", MOST_PIXELS / 1_000_000)]
    TooLarge {
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
    },
    /// Four inks instead of three lights. Without the printer's profile its colours are guesses.
    #[error("the picture is in CMYK, the colours of print")]
    Cmyk,
    /// An encoder refused the picture.
    #[error("the picture cannot be encoded: {0}")]
    NotEncoded(String),
}

impl Trouble {
    /// A name for the rule that does not change.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable-picture",
            Self::Empty => "empty-picture",
            Self::NotAPicture => "not-a-picture",
            Self::OtherKind(_) => "picture-kind",
            Self::Truncated => "truncated-picture",
            Self::Damaged(_) => "damaged-picture",
            Self::TooLarge { .. } => "picture-too-large",
            Self::Cmyk => "cmyk-picture",
            Self::NotEncoded(_) => "picture-not-encoded",
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "Check that the file is there and may be read.",
            Self::Empty | Self::Truncated => "Copy the file from its source once more.",
            Self::NotAPicture => "Put a JPEG, PNG, WebP, AVIF, GIF or SVG in its place.",
            Self::OtherKind(_) => "Export it as JPEG, PNG or WebP.",
            Self::Damaged(_) | Self::NotEncoded(_) => "Open it in a picture editor and save it anew as JPEG or PNG.",
            Self::TooLarge { .. } => "Scale it down to at most 10,000 pixels on its longer side.",
            Self::Cmyk => "Export it in RGB, with the profile sRGB.",
        }
    }
}
