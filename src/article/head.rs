//! The head of an article: kicker, headline, standfirst, byline, dateline, times.

use broadsheet_content::bidi::own_direction;
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::ArticlePage;
use leptos::prelude::*;

use super::byline::Byline;
use crate::components::{LiveBadge, Time, safe_href};
use crate::locale::Localized;
use crate::saved::SaveButton;
use crate::share::ShareButton;

/// Renders the content above the text.
#[component]
pub fn ArticleHead(article: ArticlePage, path: String) -> AnyView {
    let section = safe_href(&article.section.path);
    let minutes = (article.minutes > 0).then(|| usize::try_from(article.minutes).unwrap_or(usize::MAX));
    let direction = own_direction(&article.headline);
    view! {
        <header class="article__head">
            <p class="article__kicker">
                <a class="article__section" href=section dir="auto">
                    {article.section.title}
                </a>
                {article
                    .kicker
                    .map(|kicker| {
                        view! {
                            <span class="article__kicker-words" dir="auto">
                                {kicker}
                            </span>
                        }
                    })}
                // The badge comes last, so that nothing moves when it is hidden.
                {article.live_until.map(|until| view! { <LiveBadge until=Some(until) /> })}
            </p>
            <h1 class="article__headline" tabindex="-1" dir=direction>
                {article.headline}
            </h1>
            {article.standfirst.map(|standfirst| view! { <p class="article__standfirst">{standfirst}</p> })}
            <div class="article__facts">
                <Byline authors=article.authors />
                <p class="article__times">
                    {article
                        .location
                        .map(|location| {
                            view! {
                                <span class="article__dateline" dir="auto">
                                    {location}
                                </span>
                            }
                        })}
                    {minutes
                        .map(|minutes| {
                            view! {
                                <span class="article__minutes" dir="auto">
                                    <Localized id=MessageId::ReadingTime count=Some(minutes) />
                                </span>
                            }
                        })} // Each time has a line of its own, so that nothing beside it moves when the reader's locale makes it longer.
                    <span class="article__time">
                        <Time stamp=article.published />
                    </span>
                    {article
                        .updated
                        .map(|updated| {
                            let time = ("time", view! { <Time stamp=updated /> }.into_any());
                            view! {
                                <span class="article__time">
                                    <Localized id=MessageId::Updated values=vec![time] />
                                </span>
                            }
                        })}
                </p>
            </div>
            <div class="article__tools">
                <SaveButton path />
                <ShareButton />
            </div>
        </header>
    }
    .into_any()
}
