//! Lists of teasers.

use broadsheet_content::page::Teaser;
use leptos::prelude::*;

use super::{Progressive, TeaserCard, TeaserSize};

/// Renders teasers of one size in a list, their headlines at level 2 or 3.
#[component]
pub fn TeaserList(teasers: Vec<Teaser>, size: TeaserSize, level: u8, class: &'static str) -> impl IntoView {
    view! {
        <ul class=class>
            <Progressive
                items=teasers
                render=move |teaser| {
                    view! {
                        <li>
                            <TeaserCard teaser size level />
                        </li>
                    }
                        .into_any()
                }
            />
        </ul>
    }
}
