//! A picture with its caption.

use broadsheet_content::article as model;
use leptos::prelude::*;

use super::{Caption, Loading, Picture, PictureLayout};

/// Renders a picture with its caption and credit.
#[component]
pub fn Figure(
    picture: model::Picture,
    class: &'static str,
    layout: PictureLayout,
    #[prop(default = Loading::Lazy)] loading: Loading,
) -> impl IntoView {
    let (caption, credit) = (picture.caption.clone(), picture.credit.clone());
    view! {
        <figure class=class>
            <Picture picture layout loading />
            <Caption caption credit />
        </figure>
    }
}
