//! Teasers: an article announced on another page.

use broadsheet_content::page::Teaser;

use super::{Loading, TimeLength, moment, picture_image};
use crate::still::{Element, a, article, div, h2, h3, li, p, span, ul};

/// How much room a teaser has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TeaserSize {
    /// The lead story of the front.
    Lead,
    /// With a large picture.
    Major,
    /// With a picture, in a grid.
    Standard,
    /// In a list: the picture beside the text.
    Row,
    /// Words alone.
    Compact,
}

impl TeaserSize {
    fn class(self) -> &'static str {
        match self {
            Self::Lead => "teaser teaser--lead",
            Self::Major => "teaser teaser--major",
            Self::Standard => "teaser teaser--standard",
            Self::Row => "teaser teaser--row",
            Self::Compact => "teaser teaser--compact",
        }
    }

    fn has_picture(self) -> bool {
        self != Self::Compact
    }

    fn has_excerpt(self) -> bool {
        self != Self::Compact
    }
}

/// One teaser, its headline at rank 2 or 3. It links once, from the headline; the style makes the whole card
/// clickable.
#[must_use]
pub fn teaser_card(teaser: &Teaser, size: TeaserSize, rank: u8, loading: Loading) -> Element {
    let headline = if rank == 2 { h2() } else { h3() };
    let picture = teaser.image.as_ref().filter(|_| size.has_picture());
    let excerpt = (size.has_excerpt() && !teaser.excerpt.is_empty()).then(|| teaser.excerpt.clone());
    let text = div()
        .class("teaser__text")
        .child(
            p().class("teaser__kicker").child(teaser.live.then(|| span().class("live-badge").child("Live"))).child(teaser.kicker.clone()),
        )
        .child(headline.class("teaser__headline").child(a().class("teaser__link").href(teaser.path.clone()).child(teaser.headline.clone())))
        .child(teaser.byline.clone().map(|byline| p().class("teaser__byline").child(byline)))
        .child(excerpt.map(|excerpt| p().class("teaser__excerpt").child(excerpt)))
        .child(p().class("teaser__time").child(moment(&teaser.published, TimeLength::Day)));
    article()
        .class(size.class())
        .attr("lang", teaser.language.clone())
        .attr("dir", teaser.direction.map(|direction| direction.as_str()))
        .child(text)
        .child(picture.map(|picture| div().class("teaser__picture").child(picture_image(picture, loading))))
}

/// Teasers in a list of one size, their headlines at rank 2 or 3.
#[must_use]
pub fn teaser_list(teasers: &[Teaser], size: TeaserSize, rank: u8, class: &'static str) -> Element {
    let items: Vec<_> = teasers.iter().map(|teaser| li().child(teaser_card(teaser, size, rank, Loading::Near))).collect();
    // Safari takes the meaning of a list away with its bullets: `role` gives it back.
    ul().class(class).attr("role", "list").child(items)
}
