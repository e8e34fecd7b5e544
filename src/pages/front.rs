//! The front: a lead story, the newest others, a container for each section.

use broadsheet_content::page::{Container, FrontPage, SiteDocument, Teaser};

use crate::components::{Loading, TeaserSize, TimeLength, moment, teaser_card, teaser_list};
use crate::still::{Element, a, div, h1, h2, p, section};

/// Stories beside the lead; the others of the top stand below, words first.
const BESIDE_LEAD: usize = 2;

/// `/`
pub(super) fn front(front: &FrontPage, site: &SiteDocument) -> Element {
    let empty = front.lead.is_none() && front.top.is_empty();
    let containers: Vec<_> = front.containers.iter().enumerate().map(|(index, container)| section_container(index, container)).collect();
    div()
        .class("front")
        .in_parts()
        .child(h1().class("visually-hidden").attr("tabindex", "-1").child(site.title.clone()).child(": front page"))
        .child(front.date.as_ref().map(|stamp| p().class("front__date").child(moment(stamp, TimeLength::Day))))
        .child(empty.then(|| p().class("front__empty").child("Nothing has been published yet. The first article will stand here.")))
        .child(top(front.lead.as_ref(), &front.top))
        .child(containers)
}

/// The lead story and the newest others.
fn top(lead: Option<&Teaser>, others: &[Teaser]) -> Element {
    let (beside, below) = others.split_at(others.len().min(BESIDE_LEAD));
    let beside: Vec<_> = beside.iter().map(|teaser| teaser_card(teaser, TeaserSize::Standard, 2, Loading::Near)).collect();
    div()
        .class("top")
        .child(lead.map(|teaser| teaser_card(teaser, TeaserSize::Lead, 2, Loading::First)))
        .child(div().class("top__beside").child(beside))
        .child((!below.is_empty()).then(|| teaser_list(below, TeaserSize::Compact, 2, "top__below")))
}

fn section_container(index: usize, container: &Container) -> Element {
    let id = format!("container-{index}");
    let mut rest = container.teasers.clone();
    // The newest with a picture leads, or else the newest.
    let lead = rest.iter().position(|teaser| teaser.image.is_some()).unwrap_or(0);
    let first = (lead < rest.len()).then(|| rest.remove(lead));
    let stories = div()
        .class("container__stories")
        .child(first.map(|teaser| teaser_card(&teaser, TeaserSize::Major, 3, Loading::Near)))
        .child((!rest.is_empty()).then(|| teaser_list(&rest, TeaserSize::SlimRow, 3, "container__list")));
    section()
        .class("container")
        .attr("aria-labelledby", id.clone())
        .child(
            h2().class("container__title")
                .attr("id", id)
                .child(a().href(container.section.path.clone()).child(container.section.title.clone())),
        )
        .child(stories)
}
