//! Teasers: an article announced on another page.

use broadsheet_content::page::Teaser;

use super::{Loading, Room, TimeLength, moment, picture_image};
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
    /// The same below an article: on a telephone the picture beside the text.
    Related,
    /// In a list: the picture beside the text.
    Row,
    /// The same in less room.
    SlimRow,
    /// Words alone.
    Compact,
}

impl TeaserSize {
    fn class(self) -> &'static str {
        match self {
            Self::Lead => "teaser teaser--lead",
            Self::Major => "teaser teaser--major",
            Self::Standard | Self::Related => "teaser teaser--standard",
            Self::Row | Self::SlimRow => "teaser teaser--row",
            Self::Compact => "teaser teaser--compact",
        }
    }

    /// Where its picture stands, if it has one.
    fn room(self) -> Option<Room> {
        match self {
            Self::Lead => Some(Room::Lead),
            Self::Major => Some(Room::Major),
            Self::Standard => Some(Room::Standard),
            Self::Related => Some(Room::Related),
            Self::Row => Some(Room::Row),
            Self::SlimRow => Some(Room::SlimRow),
            Self::Compact => None,
        }
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
    let picture = size.room().and_then(|room| picture_image(teaser.image.as_ref()?, room, loading));
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
        .child(picture.map(|picture| div().class("teaser__picture").child(picture)))
}

/// Teasers in a list of one size, their headlines at rank 2 or 3.
#[must_use]
pub fn teaser_list(teasers: &[Teaser], size: TeaserSize, rank: u8, class: &'static str) -> Element {
    let items: Vec<_> = teasers.iter().map(|teaser| li().child(teaser_card(teaser, size, rank, Loading::Near))).collect();
    ul().class(class).in_parts().child(items)
}
