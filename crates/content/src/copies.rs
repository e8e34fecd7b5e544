//! A picture in several widths and formats.
//!
//! Press makes copies of each picture (crate `broadsheet-pictures`), and the app names them in `srcset`. Both
//! take the names from here. A page document says of a picture with copies only which one `src` is and how wide
//! the [widest](Picture::widest) is: the rest follows.
//!
//! ```text
//! /pictures/harbour-dawn-1a2b3c4d-1280.jpg        src; 1280 pixels wide
//! /pictures/harbour-dawn-1a2b3c4d-480.avif        the name of another copy
//! /pictures/harbour-dawn-1a2b3c4d-c7-480.avif     of a part of the picture, for teasers
//! ```

use crate::article::Picture;

/// Where copies are published. A copy's name changes with its content, so that browsers and hosts may keep
/// whatever is under this address for ever.
pub const COPIES: &str = "/pictures/";

/// The widths of copies in pixels. What the layout asks for on windows of 320 to 1600 pixels, for screens of one
/// to three pixels to the CSS pixel (docs/decisions/0013).
pub const LADDER: [u32; 6] = [240, 480, 720, 960, 1280, 1600];

/// The copies for browsers that know neither AVIF nor WebP, and for those who fetch a link's preview: a small one
/// and one as wide as previews want it (1,200 pixels).
const FALLBACKS: [u32; 2] = [480, 1280];

/// The format of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Smallest; every current browser.
    Avif,
    /// Browsers since 2020.
    Webp,
    /// JPEG, or PNG where a picture lets its ground shine through: what `src` is.
    Fallback,
}

impl Format {
    /// The value of `type` on a `source`; the fallback needs none.
    #[must_use]
    pub fn mime(self) -> Option<&'static str> {
        match self {
            Self::Avif => Some("image/avif"),
            Self::Webp => Some("image/webp"),
            Self::Fallback => None,
        }
    }

    /// The widths of the copies in this format, narrowest first, of a picture whose widest copy is so wide.
    #[must_use]
    pub fn widths(self, widest: u32) -> Vec<u32> {
        let mut widths: Vec<u32> = LADDER.into_iter().filter(|rung| is_worth_it(*rung, widest)).collect();
        widths.push(widest);
        match self {
            Self::Avif | Self::Webp => widths,
            Self::Fallback => {
                let mut fallbacks: Vec<u32> =
                    FALLBACKS.into_iter().filter_map(|limit| widths.iter().copied().rfind(|width| *width <= limit)).collect();
                fallbacks.dedup();
                if fallbacks.is_empty() { vec![widest] } else { fallbacks }
            }
        }
    }
}

/// True for a rung at least a tenth narrower than the widest copy: one hardly smaller saves nobody anything.
fn is_worth_it(rung: u32, widest: u32) -> bool {
    u64::from(rung) * 10 <= u64::from(widest) * 9
}

/// The width of the copy that is a picture's `src`.
#[must_use]
pub fn width_of_src(widest: u32) -> u32 {
    Format::Fallback.widths(widest).last().copied().unwrap_or(widest)
}

impl Picture {
    /// The copies in a format: `/pictures/a-1a2b3c4d-240.avif 240w, /pictures/a-1a2b3c4d-480.avif 480w`.
    /// `None` for a picture without copies.
    #[must_use]
    pub fn srcset(&self, format: Format) -> Option<String> {
        let widest = self.widest.filter(|widest| *widest > 0)?;
        let (base, ending) = self.src.rsplit_once('.')?;
        let (base, _width) = base.rsplit_once('-')?;
        let ending = match format {
            Format::Avif => "avif",
            Format::Webp => "webp",
            Format::Fallback => ending,
        };
        let mut candidates = String::new();
        for width in format.widths(widest) {
            if !candidates.is_empty() {
                candidates.push_str(", ");
            }
            for part in [base, "-", &width.to_string(), ".", ending, " ", &width.to_string(), "w"] {
                candidates.push_str(part);
            }
        }
        Some(candidates)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_are_as_wide_as_the_ladder_and_the_picture() {
        assert_eq!(Format::Avif.widths(1600), LADDER);
        assert_eq!(Format::Webp.widths(1000), [240, 480, 720, 1000], "960 is as good as 1000");
        assert_eq!(Format::Avif.widths(100), [100]);
        assert_eq!(Format::Fallback.widths(1600), [480, 1280]);
        assert_eq!(Format::Fallback.widths(1400), [480, 960], "1280 is not made of a picture so little wider");
        assert_eq!(Format::Fallback.widths(500), [240, 500]);
        assert_eq!(Format::Fallback.widths(300), [300]);
        assert_eq!(Format::Fallback.widths(u32::MAX), [480, 1280]);
    }

    #[test]
    fn a_page_names_the_copies_of_a_picture() {
        let picture = Picture { src: "/pictures/a-b-1a2b3c4d-c7-480.png".into(), widest: Some(500), ..Picture::default() };
        let named = "/pictures/a-b-1a2b3c4d-c7-240.avif 240w, /pictures/a-b-1a2b3c4d-c7-500.avif 500w";
        assert_eq!(picture.srcset(Format::Avif).as_deref(), Some(named));
        assert_eq!(
            picture.srcset(Format::Fallback).as_deref(),
            Some("/pictures/a-b-1a2b3c4d-c7-240.png 240w, /pictures/a-b-1a2b3c4d-c7-500.png 500w")
        );
    }

    #[test]
    fn a_picture_without_copies_names_none() {
        for (src, widest) in [("/media/a-1.jpg", None), ("/media/a-1.jpg", Some(0)), ("/media/a", Some(480)), ("/media/a.jpg", Some(480))] {
            let picture = Picture { src: src.into(), widest, ..Picture::default() };
            assert_eq!(picture.srcset(Format::Webp), None, "{src}");
        }
    }
}
