//! Pictures in several sizes and formats, with their dimensions reserved.

use broadsheet_content::article as model;
use broadsheet_content::article::FocalPoint;
use broadsheet_content::copies::Format;
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use super::local_src;
use crate::reading_settings::{SMALL_PICTURES, use_reading_settings};

/// When a picture is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// At once and before others: the picture a reader sees first.
    Eager,
    /// When it comes near the viewport.
    Lazy,
}

/// The position of a picture in the layout, which decides how wide it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureLayout {
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

impl PictureLayout {
    /// Returns the value of `sizes`: the picture's width by that of the viewport, as the stylesheets lay it out (`--page`, `--gutter` and
    /// `--measure` of tokens.css, and the grids of front.css, list.css, related.css, article.css and media.css). Browsers choose a copy by
    /// it before they know the styles. `96vw - 1.2rem` is the viewport without the gutters, up to 70rem.
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

/// Renders a picture in the smallest copy that is sharp at its size, or in a smaller one for a reader who saves data. A picture on another host is not fetched, because that host would
/// learn who reads.
#[component]
pub fn Picture(picture: model::Picture, layout: PictureLayout, #[prop(default = Loading::Lazy)] loading: Loading) -> impl IntoView {
    let src = local_src(&picture.src)?;
    // The addresses of the copies are derived from `src`.
    let picture = model::Picture { src, ..picture };
    let sizes = if use_reading_settings().saves_data_untracked() { SMALL_PICTURES } else { layout.sizes() };
    let copies = picture.srcset(Format::Fallback);
    let source = |format: Format| {
        let srcset = picture.srcset(format)?;
        Some(view! { <source type=format.mime() sizes=sizes srcset=srcset /> })
    };
    let sources = [Format::Avif, Format::Webp].map(source);
    let is_first = loading == Loading::Eager;
    // Use `custom_attribute`, because a `class` of `None` would be written as an empty one. Keep `srcset` before `src`, or Safari fetches
    // both.
    let image = view! {
        <img
            sizes=copies.is_some().then_some(sizes)
            srcset=copies.clone()
            src=picture.src
            alt=picture.alt
            width=picture.width
            height=picture.height
            loading=if is_first { "eager" } else { "lazy" }
            decoding="async"
            fetchpriority=is_first.then_some("high")
            {..custom_attribute("class", picture.focal_point.map(focus_class))}
        />
    };
    Some(if copies.is_some() {
        let [avif, webp] = sources;
        view! { <picture>{avif} {webp} {image}</picture> }.into_any()
    } else {
        image.into_any()
    })
}

/// Returns the classes that keep a focal point in a cropped picture, to the nearest fifth. They replace an inline style, which the Content
/// Security Policy refuses.
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

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use broadsheet_content::link::BasePath;

    use super::*;
    use crate::publish::to_html;

    fn html(picture: model::Picture, layout: PictureLayout, loading: Loading) -> String {
        to_html(move || view! { <Picture picture layout loading /> })
    }

    #[test]
    fn a_picture_with_copies_offers_each_format_in_its_widths() {
        let picture = model::Picture {
            src: "/pictures/quay-1a2b3c4d-c7-480.jpg".into(),
            alt: "The quay".into(),
            width: Some(480),
            height: Some(320),
            widest: Some(500),
            ..model::Picture::default()
        };
        let html = html(picture, PictureLayout::Portrait, Loading::Lazy);
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
    fn every_copy_is_below_the_folder_of_the_paper() {
        let picture = model::Picture { src: "/pictures/quay-1a2b3c4d-480.jpg".into(), widest: Some(500), ..model::Picture::default() };
        let html = to_html(move || {
            provide_context(BasePath::of("https://club.example/gazette"));
            view! { <Picture picture layout=PictureLayout::Row /> }
        });
        let addresses = html.matches("/pictures/quay-1a2b3c4d-").count();
        assert!(addresses > 5 && html.matches("/gazette/pictures/quay-1a2b3c4d-").count() == addresses, "{html}");
    }

    #[test]
    fn an_original_stands_alone() {
        let picture = model::Picture { src: "/media/quay.jpg".into(), ..model::Picture::default() };
        let shown = html(picture, PictureLayout::Hero, Loading::Eager);
        assert_eq!(shown, r#"<img src="/media/quay.jpg" alt="" loading="eager" decoding="async" fetchpriority="high">"#);
        let elsewhere =
            model::Picture { src: "https://elsewhere.example/a-1-480.jpg".into(), widest: Some(480), ..model::Picture::default() };
        assert_eq!(html(elsewhere, PictureLayout::Hero, Loading::Eager), "");
    }

    #[test]
    fn a_focal_point_is_kept_to_a_fifth() {
        assert_eq!(focus_class(FocalPoint { x: 0.0, y: 1.0 }), "focus-x0 focus-y4");
        assert_eq!(focus_class(FocalPoint { x: 0.5, y: 0.35 }), "focus-x2 focus-y1");
        assert_eq!(focus_class(FocalPoint { x: f64::NAN, y: -3.0 }), "focus-x4 focus-y0");
    }
}
