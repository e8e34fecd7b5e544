//! The front: a lead story, the newest others, a container for each section.

use broadsheet_content::page::{Container, FrontPage, Teaser};
use leptos::prelude::*;

use crate::components::{Loading, TeaserCard, TeaserList, TeaserSize, Time, TimeLength};
use crate::context::use_site;

/// Stories beside the lead; the others of the top stand below, words first.
const BESIDE_LEAD: usize = 2;

/// `/`
#[component]
pub fn Front(
    /// The front's content.
    front: FrontPage,
) -> impl IntoView {
    let title = use_site().title.clone();
    let empty = front.lead.is_none() && front.top.is_empty();
    let containers: Vec<_> = front.containers.into_iter().enumerate().map(|(index, container)| draw_container(index, container)).collect();
    view! {
        <div class="front">
            <h1 class="visually-hidden" tabindex="-1">
                {title}
                ": front page"
            </h1>
            {front
                .date
                .map(|stamp| {
                    view! {
                        <p class="front__date">
                            <Time stamp length=TimeLength::Day />
                        </p>
                    }
                })}
            {empty.then(|| view! { <p class="front__empty">"Nothing has been published yet. The first article will stand here."</p> })}
            <Top lead=front.lead top=front.top />
            {containers}
        </div>
    }
}

/// The lead story and the newest others.
#[component]
fn Top(lead: Option<Teaser>, top: Vec<Teaser>) -> impl IntoView {
    let mut beside = top;
    let below = beside.split_off(beside.len().min(BESIDE_LEAD));
    let beside: Vec<_> =
        beside.into_iter().map(|teaser| view! { <TeaserCard teaser size=TeaserSize::Standard rank=2 /> }.into_any()).collect();
    view! {
        <div class="top">
            {lead.map(|teaser| view! { <TeaserCard teaser size=TeaserSize::Lead rank=2 loading=Loading::First /> })}
            <div class="top__beside">{beside}</div>
            {(!below.is_empty()).then(|| view! { <TeaserList teasers=below size=TeaserSize::Compact rank=2 class="top__below" /> })}
        </div>
    }
}

fn draw_container(index: usize, container: Container) -> AnyView {
    let id = format!("container-{index}");
    let label = id.clone();
    let (first, rest) = lead_of(container.teasers);
    let first = first.map(|teaser| view! { <TeaserCard teaser size=TeaserSize::Major rank=3 /> });
    view! {
        <section class="container" aria-labelledby=label>
            <h2 class="container__title" id=id>
                <a href=container.section.path>{container.section.title}</a>
            </h2>
            <div class="container__stories">
                {first}
                {(!rest.is_empty()).then(|| view! { <TeaserList teasers=rest size=TeaserSize::Row rank=3 class="container__list" /> })}
            </div>
        </section>
    }
    .into_any()
}

/// The story that leads a container, and the others: the newest with a picture, or else the newest.
fn lead_of(mut teasers: Vec<Teaser>) -> (Option<Teaser>, Vec<Teaser>) {
    if teasers.is_empty() {
        return (None, teasers);
    }
    let lead = teasers.iter().position(|teaser| teaser.image.is_some()).unwrap_or(0);
    (Some(teasers.remove(lead)), teasers)
}
