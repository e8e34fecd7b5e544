//! Related articles, below the text.

use broadsheet_content::page::Teaser;
use leptos::prelude::*;

use crate::components::{TeaserList, TeaserSize};

/// Six teasers, fewer in a small paper.
#[component]
pub fn Related(
    /// Most related first.
    teasers: Vec<Teaser>,
) -> impl IntoView {
    (!teasers.is_empty()).then(|| {
        view! {
            <section class="related" aria-labelledby="related-title">
                <h2 class="related__title" id="related-title">
                    "Related"
                </h2>
                <TeaserList teasers size=TeaserSize::Standard rank=3 class="related__list" />
            </section>
        }
    })
}
