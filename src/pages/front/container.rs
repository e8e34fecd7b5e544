//! A section on the front.

use broadsheet_content::page::Container;
use leptos::prelude::*;

use crate::components::{TeaserCard, TeaserList, TeaserSize, safe_href};

/// Renders the newest stories of a section. The newest with a picture comes first, or else the newest.
#[component]
pub(in super::super) fn SectionContainer(index: usize, container: Container) -> impl IntoView {
    let id = format!("container-{index}");
    let Container { section, teasers: mut rest } = container;
    let lead = rest.iter().position(|teaser| teaser.image.is_some()).unwrap_or(0);
    let lead = (lead < rest.len()).then(|| rest.remove(lead));
    let lead = lead.map(|teaser| view! { <TeaserCard teaser size=TeaserSize::Major level=3 /> });
    let rest = (!rest.is_empty()).then(|| view! { <TeaserList teasers=rest size=TeaserSize::SlimRow level=3 class="container__list" /> });
    let href = safe_href(&section.path);
    view! {
        <section class="container" aria-labelledby=id>
            <h2 class="container__title" id=id.clone()>
                <a href=href>{section.title}</a>
            </h2>
            <div class="container__stories">{lead} {rest}</div>
        </section>
    }
}
