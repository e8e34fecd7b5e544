//! The head of an article: kicker, headline, standfirst, byline, dateline, times.

use std::sync::Arc;

use broadsheet_content::page::{ArticlePage, Label, Stamp};
use leptos::prelude::*;

use crate::components::Time;

/// What stands above the text.
#[component]
pub fn ArticleHead(
    /// The article.
    article: Arc<ArticlePage>,
) -> impl IntoView {
    let live = still_live(article.live_until.clone());
    let byline = (!article.authors.is_empty()).then(|| byline(&article.authors));
    view! {
        <header class="article__head">
            <p class="article__kicker">
                {move || live.get().then(|| view! { <span class="live-badge">"Live"</span> })}
                <a class="article__section" href=article.section.path.clone()>
                    {article.section.title.clone()}
                </a> {article.kicker.clone().map(|kicker| view! { <span class="article__kicker-words">{kicker}</span> })}
            </p>
            <h1 class="article__headline" tabindex="-1">
                {article.headline.clone()}
            </h1>
            {article.standfirst.clone().map(|standfirst| view! { <p class="article__standfirst">{standfirst}</p> })}
            <div class="article__facts">
                {byline}
                <p class="article__times">
                    {article.location.clone().map(|location| view! { <span class="article__dateline">{location}</span> })} <span>
                        <Time stamp=article.published.clone() />
                    </span>
                    {article
                        .updated
                        .clone()
                        .map(|updated| {
                            view! { <span class="article__updated">"Updated " <Time stamp=updated /></span> }
                        })}
                    {(article.minutes > 0)
                        .then(|| {
                            view! {
                                <span class="article__minutes" dir="auto">
                                    {article.minutes}
                                    " min read"
                                </span>
                            }
                        })}
                </p>
            </div>
        </header>
    }
}

/// `By A, B and C`, each name a link.
fn byline(authors: &[Label]) -> AnyView {
    let last = authors.len().saturating_sub(1);
    let names = authors
        .iter()
        .enumerate()
        .map(|(index, author)| {
            let joint = match index {
                0 => "",
                _ if index == last => " and ",
                _ => ", ",
            };
            view! {
                {joint}
                <a rel="author" href=author.path.clone()>
                    {author.title.clone()}
                </a>
            }
            .into_any()
        })
        .collect_view();
    view! { <p class="article__byline">"By " {names}</p> }.into_any()
}

/// Whether a live page is still live by the reader's clock; until the app runs, as it was published.
fn still_live(until: Option<Stamp>) -> RwSignal<bool> {
    let live = RwSignal::new(until.is_some());
    Effect::new(move |_| {
        let end = until.as_ref().map(|until| js_sys::Date::parse(&until.iso));
        if end.is_some_and(|end| end < js_sys::Date::now()) {
            live.set(false);
        }
    });
    live
}
