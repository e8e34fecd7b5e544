//! Pictures: room reserved before they arrive, words where they do not.

use broadsheet_content::article::{FocalPoint, Picture};
use broadsheet_content::copies::Format;
use broadsheet_content::link::is_local;

use crate::still::{self, Element, figcaption, figure, img, source, span};

/// When a picture is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// At once, before others: the picture a reader sees first.
    First,
    /// When it comes near the window.
    Near,
}

/// Where a picture stands, and with that how wide it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Above an article's text.
    Hero,
    /// In the text.
    Figure,
    /// Beside others in the text.
    Gallery,
    /// On an author's page.
    Portrait,
    /// In the lead story of the front.
    Lead,
    /// In the first story of a section on the front.
    Major,
    /// In the stories beside the lead.
    Standard,
    /// In the related stories below an article.
    Related,
    /// In a list.
    Row,
    /// In the list beside a major story.
    SlimRow,
}

impl Room {
    /// The picture's width by that of the window, as the style sheets lay it out: `--page`, `--gutter` and `--measure`
    /// of tokens.css, and the grids of front.css, list.css, related.css, article.css and media.css. Browsers choose a
    /// copy by it before they know the styles. `96vw - 1.2rem` is the window without the gutters, up to 70rem.
    #[must_use]
    pub fn sizes(self) -> &'static str {
        match self {
            Self::Hero => "(min-width: 56rem) 54rem, (min-width: 39rem) 36rem, calc(96vw - 1.2rem)",
            Self::Figure => "(min-width: 39rem) 36rem, calc(96vw - 1.2rem)",
            Self::Gallery => "(min-width: 39rem) 17.5rem, (min-width: 33.5rem) calc(48vw - 1.1rem), calc(96vw - 1.2rem)",
            Self::Portrait => "7rem",
            Self::Lead => "(min-width: 78rem) 49.2rem, (min-width: 64rem) calc(65.5vw - 2.2rem), calc(96vw - 1.2rem)",
            Self::Major => {
                "(min-width: 78rem) 32.1rem, (min-width: 64rem) calc(51.4vw - 8.1rem), (min-width: 48rem) calc(51.4vw - 1.7rem), calc(96vw - 1.2rem)"
            }
            Self::Standard => {
                "(min-width: 78rem) 20.9rem, (min-width: 64rem) calc(30.5vw - 3rem), (min-width: 40rem) calc(48vw - 1.6rem), calc(96vw - 1.2rem)"
            }
            Self::Related => {
                "(min-width: 76.5rem) 17.4rem, (min-width: 57.5rem) calc(32vw - 1.4rem), (min-width: 40rem) calc(48vw - 1.4rem), 7rem"
            }
            Self::Row => "(min-width: 52rem) 15rem, max(6.5rem, 29vw)",
            Self::SlimRow => "(min-width: 48rem) 7.8rem, max(6.5rem, 29vw)",
        }
    }
}

/// The picture itself, in the smallest copy that is sharp where it stands. A picture on another host would tell that
/// host who reads: it is not fetched.
#[must_use]
pub fn picture_image(picture: &Picture, room: Room, loading: Loading) -> Option<Element> {
    if !is_local(&picture.src) {
        return None;
    }
    let copies = picture.srcset(Format::Fallback);
    let (wait, priority) = match loading {
        Loading::First => ("eager", Some("high")),
        Loading::Near => ("lazy", None),
    };
    let mut image = img().class(picture.focal_point.map(focus_class));
    // Before `src`: Safari would fetch that one too.
    if let Some(copies) = &copies {
        image = image.attr("sizes", room.sizes()).srcset(copies.clone());
    }
    let image = image
        .src(picture.src.clone())
        .attr("alt", picture.alt.clone())
        .attr("width", picture.width)
        .attr("height", picture.height)
        .attr("loading", wait)
        .attr("decoding", "async")
        .attr("fetchpriority", priority);
    if copies.is_none() {
        return Some(image);
    }
    let sources: Vec<_> = [Format::Avif, Format::Webp]
        .into_iter()
        .filter_map(|format| {
            let source = source().attr("type", format.mime()).attr("sizes", room.sizes());
            Some(source.srcset(picture.srcset(format)?))
        })
        .collect();
    Some(still::picture().child(sources).child(image))
}

/// A picture with its caption and credit.
#[must_use]
pub fn captioned(picture: &Picture, class: &'static str, room: Room, loading: Loading) -> Element {
    figure().class(class).child(picture_image(picture, room, loading)).child(caption(picture.caption.clone(), picture.credit.clone()))
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

// The browser writes no HTML.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_picture_with_copies_offers_each_format_in_its_widths() {
        let picture = Picture {
            src: "/pictures/quay-1a2b3c4d-c7-480.jpg".into(),
            alt: "The quay".into(),
            width: Some(480),
            height: Some(320),
            widest: Some(500),
            ..Picture::default()
        };
        let html = picture_image(&picture, Room::Portrait, Loading::Near).expect("a picture").to_string();
        let source = |kind: &str| {
            let base = "/pictures/quay-1a2b3c4d-c7";
            format!(r#"<source type="image/{kind}" sizes="7rem" srcset="{base}-240.{kind} 240w, {base}-500.{kind} 500w">"#)
        };
        let start = format!("<picture>{}{}<img sizes=\"7rem\" srcset=\"", source("avif"), source("webp"));
        assert!(html.starts_with(&start), "{html}");
        assert!(
            html.contains(r#"src="/pictures/quay-1a2b3c4d-c7-480.jpg" alt="The quay" width="480" height="320" loading="lazy""#),
            "{html}"
        );
    }

    #[test]
    fn an_original_stands_alone() {
        let picture = Picture { src: "/media/quay.jpg".into(), ..Picture::default() };
        let html = picture_image(&picture, Room::Hero, Loading::First).expect("a picture").to_string();
        assert_eq!(html, r#"<img src="/media/quay.jpg" alt="" loading="eager" decoding="async" fetchpriority="high">"#);
        let elsewhere = Picture { src: "https://elsewhere.example/a-1-480.jpg".into(), widest: Some(480), ..Picture::default() };
        assert_eq!(picture_image(&elsewhere, Room::Hero, Loading::First), None);
    }

    #[test]
    fn a_focal_point_is_kept_to_a_fifth() {
        assert_eq!(focus_class(FocalPoint { x: 0.0, y: 1.0 }), "focus-x0 focus-y4");
        assert_eq!(focus_class(FocalPoint { x: 0.5, y: 0.35 }), "focus-x2 focus-y1");
        assert_eq!(focus_class(FocalPoint { x: f64::NAN, y: -3.0 }), "focus-x4 focus-y0");
    }
}
