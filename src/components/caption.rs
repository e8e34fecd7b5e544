//! The text below a picture, an audio or a video.

use broadsheet_content::bidi::own_direction;
use leptos::prelude::*;

/// Renders a caption and a credit; nothing where there is neither.
#[component]
pub fn Caption(#[prop(optional_no_strip)] caption: Option<String>, #[prop(optional_no_strip)] credit: Option<String>) -> impl IntoView {
    let direction = caption.as_deref().and_then(own_direction);
    (caption.is_some() || credit.is_some()).then(|| {
        view! {
            <figcaption class="caption">
                {caption
                    .map(|caption| {
                        view! {
                            <span class="caption__text" dir=direction>
                                {caption}
                                " "
                            </span>
                        }
                    })}
                {credit
                    .map(|credit| {
                        view! {
                            <span class="caption__credit" dir="auto">
                                {credit}
                            </span>
                        }
                    })}
            </figcaption>
        }
    })
}
