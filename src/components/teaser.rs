//! Teasers: an article announced on another page.

use broadsheet_content::page::Teaser;
use leptos::prelude::*;

use super::{Loading, PictureImage, Time, TimeLength};

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

/// One teaser. It links once, from the headline; the style makes the whole card clickable.
#[component]
pub fn TeaserCard(
    /// What is announced.
    teaser: Teaser,
    /// How much room it has.
    size: TeaserSize,
    /// Rank of the headline: 2 or 3.
    rank: u8,
    /// When its picture is fetched.
    #[prop(default = Loading::Near)]
    loading: Loading,
) -> impl IntoView {
    let link = view! {
        <a class="teaser__link" href=teaser.path.clone()>
            {teaser.headline.clone()}
        </a>
    };
    let headline = if rank == 2 {
        view! { <h2 class="teaser__headline">{link}</h2> }.into_any()
    } else {
        view! { <h3 class="teaser__headline">{link}</h3> }.into_any()
    };
    let picture = teaser.image.filter(|_| size.has_picture());
    let excerpt = (size.has_excerpt() && !teaser.excerpt.is_empty()).then_some(teaser.excerpt);
    view! {
        <article class=size.class() lang=teaser.language dir=teaser.direction.map(|direction| direction.as_str())>
            <div class="teaser__text">
                <p class="teaser__kicker">{teaser.live.then(|| view! { <span class="live-badge">"Live"</span> })} {teaser.kicker}</p>
                {headline}
                {teaser.byline.map(|byline| view! { <p class="teaser__byline">{byline}</p> })}
                {excerpt.map(|excerpt| view! { <p class="teaser__excerpt">{excerpt}</p> })}
                <p class="teaser__time">
                    <Time stamp=teaser.published length=TimeLength::Day />
                </p>
            </div>
            {picture
                .map(|picture| {
                    view! {
                        <div class="teaser__picture">
                            <PictureImage picture loading />
                        </div>
                    }
                })}
        </article>
    }
}

/// Teasers in a list of one size.
#[component]
pub fn TeaserList(
    /// What is announced, in order.
    teasers: Vec<Teaser>,
    /// How much room each has.
    size: TeaserSize,
    /// Rank of the headlines: 2 or 3.
    rank: u8,
    /// The list's class.
    class: &'static str,
) -> impl IntoView {
    let items = teasers
        .into_iter()
        .map(|teaser| {
            view! {
                <li>
                    <TeaserCard teaser size rank />
                </li>
            }
            .into_any()
        })
        .collect_view();
    // Safari takes the meaning of a list away with its bullets: `role` gives it back.
    view! {
        <ul class=class role="list">
            {items}
        </ul>
    }
}
