//! Faults of originals.

/// The most pixels of a picture. With four bytes a pixel and a thread for each processor, larger pictures would fill the memory of a
/// small machine. Current cameras have 24 to 60 million pixels.
pub(crate) const MOST_PIXELS: u64 = 80_000_000;

/// The reason why no copies can be made of an original. [`code`](Self::code) names the rule for reports, and [`remedy`](Self::remedy)
/// says how to fix it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The file cannot be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// The file is empty.
    #[error("the file is empty")]
    Empty,
    /// The file is not a picture, whatever its name.
    #[error("the file is not a picture of a kind that browsers show")]
    NotAPicture,
    /// It is a kind of picture that most browsers do not show.
    #[error("the file is a {0} picture, which most browsers do not show")]
    OtherKind(&'static str),
    /// The file is truncated, as after an interrupted upload.
    #[error("the file ends before the picture does")]
    Truncated,
    /// The data in the file is inconsistent.
    #[error("the picture is damaged: {0}")]
    Damaged(String),
    /// The picture has too many pixels to be decoded safely.
    #[error("the picture has {width} by {height} pixels, more than the {} million that are read", MOST_PIXELS / 1_000_000)]
    TooLarge {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
    /// The colours are CMYK instead of RGB. Without the profile of a printer, they cannot be converted correctly.
    #[error("the picture is in CMYK, the colours of print")]
    Cmyk,
    /// The bytes of a drawing are not text in its encoding.
    #[error("the drawing is not text in {0}, the encoding that it states or that XML has without a statement")]
    Encoding(String),
    /// A drawing is not well-formed XML, so browsers show an error instead of it.
    #[error("the drawing is not well-formed XML, so browsers do not show it: {0}")]
    NotWellFormed(String),
    /// The root of a drawing is not in the namespace of SVG, so browsers do not take it for a drawing.
    #[error("the element `svg` is not in the namespace of SVG, so browsers do not show the drawing")]
    NoNamespace,
    /// The document type of a drawing has declarations that change its elements.
    #[error("the document type of the drawing has {0}, which press does not read")]
    Declarations(&'static str),
    /// A drawing embeds a file whose metadata cannot be removed.
    #[error("the drawing embeds a file of the kind {0}, whose metadata press cannot remove")]
    Embedded(&'static str),
    /// An encoder refused the picture.
    #[error("the picture cannot be encoded: {0}")]
    NotEncoded(String),
}

impl Trouble {
    /// Returns a stable name of the rule.
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
            Self::Encoding(_) => "svg-encoding",
            Self::NotWellFormed(_) => "svg-not-well-formed",
            Self::NoNamespace => "svg-without-namespace",
            Self::Declarations(_) => "svg-declarations",
            Self::Embedded(_) => "svg-embedded-file",
            Self::NotEncoded(_) => "picture-not-encoded",
        }
    }

    /// Returns how to fix it.
    #[must_use]
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "Check that the file is there and may be read.",
            Self::Empty | Self::Truncated => "Copy the file from its source once more.",
            Self::NotAPicture => "Put a JPEG, PNG, WebP, AVIF, GIF or SVG in its place.",
            Self::OtherKind(_) => "Export it as JPEG, PNG or WebP.",
            Self::Damaged(_) | Self::NotEncoded(_) => "Open it in a picture editor and save it anew as JPEG or PNG.",
            Self::TooLarge { .. } => "Scale it down to at most 10,000 pixels on its longer side.",
            Self::Encoding(_) => "Save it as UTF-8.",
            Self::NotWellFormed(_) => "Correct it there, or export it anew from the program that drew it.",
            Self::NoNamespace => "Write `xmlns=\"http://www.w3.org/2000/svg\"` into its element `svg`.",
            Self::Declarations(_) => "Export it anew as plain SVG.",
            Self::Embedded(_) => "Embed it as JPEG, PNG or WebP.",
            Self::Cmyk => "Export it in RGB, with the profile sRGB.",
        }
    }
}
