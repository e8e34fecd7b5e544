//! The front: a lead story, the newest others, a container for each section.

mod container;
mod top_stories;

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{FrontPage, SiteDocument};
use leptos::prelude::*;

use crate::components::{Progressive, Time, TimeLength};
use crate::locale::{Localized, localized_with, use_locale};
use container::SectionContainer;
use top_stories::TopStories;

/// Renders the front: `/`.
#[component]
pub(super) fn Front(page: FrontPage, site: Arc<SiteDocument>) -> impl IntoView {
    let FrontPage { lead, top, containers, date } = page;
    let is_empty = lead.is_none() && top.is_empty();
    let containers: Vec<_> = containers.into_iter().enumerate().collect();
    view! {
        <div class="front">
            <h1 class="visually-hidden" tabindex="-1">
                {localized_with(&use_locale().messages(), MessageId::FrontPageOf, &site.title)}
            </h1>
            {date
                .map(|stamp| {
                    view! {
                        <p class="front__date">
                            <Time stamp length=TimeLength::Day />
                        </p>
                    }
                })}
            {is_empty
                .then(|| {
                    view! {
                        <p class="front__empty">
                            <Localized id=MessageId::FrontEmpty />
                        </p>
                    }
                })}
            <TopStories lead others=top />
            <Progressive items=containers weight=8 render=|(index, container)| view! { <SectionContainer index container /> }.into_any() />
        </div>
    }
}
