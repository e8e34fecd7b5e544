//! The copies of a picture in several widths and formats, and their names.
//!
//! Press makes copies of each picture (crate `broadsheet-pictures`), and the app names them in `srcset`. Both compute the names
//! here. For a picture with copies, a page document contains only the name of the `src` copy and the width of the
//! [widest](Picture::widest) copy; the other names follow from these.
//!
//! ```text
//! /pictures/harbour-dawn-1a2b3c4d-1280.jpg        src; 1280 pixels wide
//! /pictures/harbour-dawn-1a2b3c4d-480.avif        the name of another copy
//! /pictures/harbour-dawn-1a2b3c4d-c7-480.avif     a copy cropped for teasers
//! ```

use crate::article::Picture;

/// The path under which copies are published. A copy's name changes with its content, so browsers and hosts may cache these
/// files indefinitely.
pub const COPIES: &str = "/pictures/";

/// The widths of copies in pixels. They cover what the layout requests in windows of 320 to 1600 CSS pixels, at device pixel
/// ratios from 1 to 3 (docs/decisions/0013).
pub const LADDER: [u32; 6] = [240, 480, 720, 960, 1280, 1600];

/// Upper limits for the widths of fallback copies, in pixels. These are for browsers without AVIF and WebP, and for link
/// previews, which ask for 1,200 pixels.
const FALLBACKS: [u32; 2] = [480, 1280];

/// The format of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// The smallest files. All current browsers support it.
    Avif,
    /// Browsers have supported it since 2020.
    Webp,
    /// JPEG, or PNG for pictures with transparency. The `src` copy has this format.
    Fallback,
}

impl Format {
    /// Returns the `type` of a `<source>` element; the fallback needs none.
    #[must_use]
    pub fn mime(self) -> Option<&'static str> {
        match self {
            Self::Avif => Some("image/avif"),
            Self::Webp => Some("image/webp"),
            Self::Fallback => None,
        }
    }

    /// Returns the widths of the copies in this format, narrowest first, for a picture whose widest copy is `widest` pixels
    /// wide.
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

/// True for a width at least a tenth below that of the widest copy. A copy that is barely narrower would save almost no data.
fn is_worth_it(rung: u32, widest: u32) -> bool {
    u64::from(rung) * 10 <= u64::from(widest) * 9
}

/// Returns the width of the copy that is a picture's `src`.
#[must_use]
pub fn width_of_src(widest: u32) -> u32 {
    Format::Fallback.widths(widest).last().copied().unwrap_or(widest)
}

impl Picture {
    /// Returns the `srcset` of the copies in a format: `/pictures/a-1a2b3c4d-240.avif 240w, /pictures/a-1a2b3c4d-480.avif
    /// 480w`. `None` for a picture without copies.
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

impl Picture {
    /// Returns the address of the narrowest copy in a format that has at least `width` pixels, or else of the widest one. `None` for a
    /// picture without copies.
    #[must_use]
    pub fn copy(&self, format: Format, width: u32) -> Option<String> {
        let copies = self.srcset(format)?;
        let widths = format.widths(self.widest?);
        let index = widths.iter().position(|rung| *rung >= width).unwrap_or(widths.len().checked_sub(1)?);
        copies.split(", ").nth(index)?.split(' ').next().map(str::to_owned)
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
    fn one_copy_is_chosen_by_its_width() {
        let picture = Picture { src: "/pictures/a-b-1a2b3c4d-1280.jpg".into(), widest: Some(1500), ..Picture::default() };
        let copy = |width| picture.copy(Format::Webp, width).unwrap();
        assert_eq!(copy(720), "/pictures/a-b-1a2b3c4d-720.webp");
        assert_eq!(copy(721), "/pictures/a-b-1a2b3c4d-960.webp");
        assert_eq!(copy(4000), "/pictures/a-b-1a2b3c4d-1500.webp");
        assert_eq!(Picture { src: "/media/a.jpg".into(), ..Picture::default() }.copy(Format::Webp, 720), None);
    }

    #[test]
    fn a_picture_without_copies_names_none() {
        for (src, widest) in [("/media/a-1.jpg", None), ("/media/a-1.jpg", Some(0)), ("/media/a", Some(480)), ("/media/a.jpg", Some(480))] {
            let picture = Picture { src: src.into(), widest, ..Picture::default() };
            assert_eq!(picture.srcset(Format::Webp), None, "{src}");
        }
    }
}
