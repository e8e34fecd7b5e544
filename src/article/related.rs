//! Related articles, below the text.

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::Teaser;
use leptos::prelude::*;

use crate::components::{TeaserList, TeaserSize};
use crate::locale::Localized;

/// Renders up to six teasers, most related first.
#[component]
pub fn Related(teasers: Vec<Teaser>) -> impl IntoView {
    (!teasers.is_empty()).then(|| {
        view! {
            <section class="related" aria-labelledby="related-title">
                <h2 class="related__title" id="related-title">
                    <Localized id=MessageId::Related />
                </h2>
                <TeaserList teasers size=TeaserSize::Related level=3 class="related__list" />
            </section>
        }
    })
}
