//! Teasers: an article announced on another page.

use broadsheet_content::bidi::{isolated, own_direction};
use broadsheet_content::page::{Direction, Teaser};
use leptos::context::Provider;
use leptos::prelude::*;

use super::{Heading, LiveBadge, Loading, Picture, PictureLayout, Time, TimeLength, safe_href};
use crate::locale::{SurroundingLanguage, is_same_language, surrounding_language, use_locale};
use crate::saved::SaveButton;

/// How much space a teaser has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TeaserSize {
    /// The lead story of the front.
    Lead,
    /// A story with a large picture.
    Major,
    /// A story with a picture, in a grid.
    Standard,
    /// Like `Standard`, below an article: on a phone the picture is beside the text.
    Related,
    /// A story in a list: the picture is beside the text.
    Row,
    /// Like `Row`, in less space.
    SlimRow,
    /// A story without a picture.
    Compact,
    /// Like `Compact`, in a box in an article's text.
    Recommended,
}

impl TeaserSize {
    fn class(self) -> &'static str {
        match self {
            Self::Lead => "teaser teaser--lead",
            Self::Major => "teaser teaser--major",
            Self::Standard | Self::Related => "teaser teaser--standard",
            Self::Row | Self::SlimRow => "teaser teaser--row",
            Self::Compact | Self::Recommended => "teaser teaser--compact",
        }
    }

    /// Returns the position of its picture in the layout; `None` where it has none.
    fn picture_layout(self) -> Option<PictureLayout> {
        match self {
            Self::Lead => Some(PictureLayout::Lead),
            Self::Major => Some(PictureLayout::Major),
            Self::Standard => Some(PictureLayout::Standard),
            Self::Related => Some(PictureLayout::Related),
            Self::Row => Some(PictureLayout::Row),
            Self::SlimRow => Some(PictureLayout::SlimRow),
            Self::Compact | Self::Recommended => None,
        }
    }

    fn has_excerpt(self) -> bool {
        self.picture_layout().is_some()
    }

    /// Returns whether it is an `<article>`, which needs an accessible name that is unique on the page. The name of a recommended teaser
    /// may occur again in another box, and below the article.
    fn is_article(self) -> bool {
        self != Self::Recommended
    }
}

/// Renders one teaser, its headline at level 2 or 3. Its only link is the headline; the styles make the whole card clickable.
#[component]
pub fn TeaserCard(teaser: Teaser, size: TeaserSize, level: u8, #[prop(default = Loading::Lazy)] loading: Loading) -> impl IntoView {
    let picture = size.picture_layout().zip(teaser.image);
    let is_text = picture.is_none();
    let excerpt = (size.has_excerpt() && !teaser.excerpt.is_empty()).then_some(teaser.excerpt);
    let href = safe_href(&teaser.path);
    let own_direction = own_direction(&teaser.headline);
    let id = size.is_article().then(|| headline_id(&teaser.path));
    // An article in another language than the paper's may recommend one that is in the paper's.
    let paper = use_locale().messages();
    let own_language = teaser.language.unwrap_or_else(|| paper.language().to_owned());
    let is_foreign = !is_same_language(&own_language, &surrounding_language());
    let language = is_foreign.then(|| own_language.clone());
    let direction = teaser.direction.or_else(|| is_foreign.then(|| paper.direction())).map(Direction::as_str);
    let surrounding = SurroundingLanguage(own_language);
    let (heading_id, save_id) = (id.clone(), id.clone());
    let content = view! {
        <Provider value=surrounding>
            <div class="teaser__text">
                <p class="teaser__kicker">{teaser.live.then(|| view! { <LiveBadge /> })} {isolated(&teaser.kicker).into_owned()}</p>
                <Heading level=Some(level) class="teaser__headline" id=heading_id>
                    <a class="teaser__link" href=href dir=own_direction>
                        {teaser.headline}
                    </a>
                </Heading>
                {teaser.byline.map(|byline| view! { <p class="teaser__byline">{byline}</p> })}
                {excerpt.map(|excerpt| view! { <p class="teaser__excerpt">{excerpt}</p> })}
                <div class="teaser__foot">
                    <p class="teaser__time">
                        <Time stamp=teaser.published length=TimeLength::Day />
                    </p>
                    {save_id.map(|id| view! { <SaveButton path=teaser.path described_by=Some(id) /> })}
                </div>
            </div>
            {picture
                .map(|(layout, picture)| {
                    view! {
                        <div class="teaser__picture">
                            <Picture picture layout loading />
                        </div>
                    }
                })}
        </Provider>
    }
    .into_any();
    match id {
        Some(id) => view! {
            <article class=size.class() class:teaser--text=is_text aria-labelledby=id lang=language dir=direction>
                {content}
            </article>
        }
        .into_any(),
        None => view! {
            <div class=size.class() class:teaser--text=is_text lang=language dir=direction>
                {content}
            </div>
        }
        .into_any(),
    }
}

/// Returns the id of a teaser's headline, which names the teaser. It is unique, because slugs and ids of posts have no underscore.
fn headline_id(path: &str) -> String {
    let slug = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    format!("t_{slug}")
}

#[cfg(test)]
mod tests {
    use super::headline_id;

    #[test]
    fn a_teaser_is_named_by_its_headline_wherever_the_paper_is() {
        for path in ["/article/high-water/", "/gazette/article/high-water/"] {
            assert_eq!(headline_id(path), "t_high-water");
        }
    }
}
