//! Pictures: room reserved before they arrive, words where they do not.

use broadsheet_content::article::{FocalPoint, Picture};
use broadsheet_content::link::is_local;
use leptos::prelude::*;

/// When a picture is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// At once, before others: the picture a reader sees first.
    First,
    /// When it comes near the window.
    Near,
}

/// The picture itself. A picture on another host would tell that host who reads: it is not fetched.
#[component]
pub fn PictureImage(
    /// What is shown.
    picture: Picture,
    /// When it is fetched.
    #[prop(default = Loading::Near)]
    loading: Loading,
) -> impl IntoView {
    let (wait, priority) = match loading {
        Loading::First => ("eager", Some("high")),
        Loading::Near => ("lazy", None),
    };
    let focus = picture.focal_point.map(focus_class);
    is_local(&picture.src).then(|| {
        view! {
            <img
                class=focus
                src=picture.src.clone()
                alt=picture.alt.clone()
                width=picture.width
                height=picture.height
                loading=wait
                decoding="async"
                fetchpriority=priority
            />
        }
    })
}

/// A picture with its caption and credit.
#[component]
pub fn Figure(
    /// What is shown.
    picture: Picture,
    /// The figure's class.
    class: &'static str,
    /// When it is fetched.
    #[prop(default = Loading::Near)]
    loading: Loading,
) -> impl IntoView {
    let caption = picture.caption.clone();
    let credit = picture.credit.clone();
    let has_caption = caption.is_some() || credit.is_some();
    view! {
        <figure class=class>
            <PictureImage picture loading />
            {has_caption
                .then(|| {
                    view! {
                        <figcaption class="caption">
                            {caption.map(|caption| view! { <span class="caption__text">{caption}" "</span> })}
                            {credit.map(|credit| view! { <span class="caption__credit">{credit}</span> })}
                        </figcaption>
                    }
                })}
        </figure>
    }
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
