//! The top of the front.

use broadsheet_content::page::Teaser;
use leptos::prelude::*;

use crate::components::{Loading, TeaserCard, TeaserList, TeaserSize};

/// The number of stories beside the lead. The others are below it, without pictures.
const BESIDE_LEAD: usize = 2;

/// Renders the lead story and the newest others.
#[component]
pub(in super::super) fn TopStories(lead: Option<Teaser>, others: Vec<Teaser>) -> impl IntoView {
    let mut beside = others;
    let below = beside.split_off(beside.len().min(BESIDE_LEAD));
    let lead = lead.map(|teaser| view! { <TeaserCard teaser size=TeaserSize::Lead level=2 loading=Loading::Eager /> });
    let beside = beside.into_iter().map(|teaser| view! { <TeaserCard teaser size=TeaserSize::Standard level=2 /> }).collect_view();
    let below = (!below.is_empty()).then(|| view! { <TeaserList teasers=below size=TeaserSize::Compact level=2 class="top__below" /> });
    view! { <div class="top">{lead} <div class="top__beside">{beside}</div> {below}</div> }
}
