//! Pictures: room reserved before they arrive, words where they do not.

use broadsheet_content::article::{FocalPoint, Picture};
use broadsheet_content::link::is_local;

use crate::still::{Element, figcaption, figure, img, span};

/// When a picture is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// At once, before others: the picture a reader sees first.
    First,
    /// When it comes near the window.
    Near,
}

/// The picture itself. A picture on another host would tell that host who reads: it is not fetched.
#[must_use]
pub fn picture_image(picture: &Picture, loading: Loading) -> Option<Element> {
    let (wait, priority) = match loading {
        Loading::First => ("eager", Some("high")),
        Loading::Near => ("lazy", None),
    };
    is_local(&picture.src).then(|| {
        img()
            .class(picture.focal_point.map(focus_class))
            .src(picture.src.clone())
            .attr("alt", picture.alt.clone())
            .attr("width", picture.width)
            .attr("height", picture.height)
            .attr("loading", wait)
            .attr("decoding", "async")
            .attr("fetchpriority", priority)
    })
}

/// A picture with its caption and credit.
#[must_use]
pub fn captioned(picture: &Picture, class: &'static str, loading: Loading) -> Element {
    figure().class(class).child(picture_image(picture, loading)).child(caption(picture.caption.clone(), picture.credit.clone()))
}

/// What stands under a picture, sound or film.
#[must_use]
pub fn caption(caption: Option<String>, credit: Option<String>) -> Option<Element> {
    (caption.is_some() || credit.is_some()).then(|| {
        figcaption()
            .class("caption")
            .child(caption.map(|caption| span().class("caption__text").child(caption).child(" ")))
            .child(credit.map(|credit| span().class("caption__credit").child(credit)))
    })
}

/// The class that keeps a focal point in a cropped picture, to the nearest fifth: an inline style would
/// be refused by the Content Security Policy.
fn focus_class(point: FocalPoint) -> String {
    format!("focus-x{} focus-y{}", fifth(point.x), fifth(point.y))
}

fn fifth(part: f64) -> u8 {
    match part {
        part if part < 0.2 => 0,
        part if part < 0.4 => 1,
        part if part < 0.6 => 2,
        part if part < 0.8 => 3,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_focal_point_is_kept_to_a_fifth() {
        assert_eq!(focus_class(FocalPoint { x: 0.0, y: 1.0 }), "focus-x0 focus-y4");
        assert_eq!(focus_class(FocalPoint { x: 0.5, y: 0.35 }), "focus-x2 focus-y1");
        assert_eq!(focus_class(FocalPoint { x: f64::NAN, y: -3.0 }), "focus-x4 focus-y0");
    }
}
