//! An article: its head, its body block by block, its corrections, its posts, its related teasers.

mod address;
pub mod body;
mod byline;
mod corrections;
mod head;
mod key_events;
pub mod live;
mod live_posts;
mod post;
mod related;
mod topics;

use std::mem::take;

use broadsheet_content::page::{ArticlePage, Direction};
use leptos::context::Provider;
use leptos::prelude::*;

use crate::components::{AfterLists, Figure, Loading, PictureLayout};
use crate::locale::SurroundingLanguage;
use address::{ArticleAddress, PrintedAddress};
use body::Body;
use corrections::Corrections;
use head::ArticleHead;
use live_posts::LivePosts;
use related::Related;
use topics::Topics;

pub use address::provide_article_address;

/// Renders the page of an article, in its language and direction.
#[component]
pub fn Article(
    /// Its content.
    article: ArticlePage,
    /// Its language, BCP 47.
    language: String,
    /// The direction of that language.
    direction: Direction,
    /// Its path.
    path: String,
    /// Its whole address.
    address: String,
) -> impl IntoView {
    let mut article = article;
    let (body, posts, related) = (take(&mut article.body), take(&mut article.posts), take(&mut article.related));
    let (image, corrections, topics) = (article.image.take(), take(&mut article.corrections), take(&mut article.topics));
    let surrounding = SurroundingLanguage(language.clone());
    let address = ArticleAddress { path: path.clone(), address };
    provide_context(address.clone());
    view! {
        <Provider value=surrounding>
            <article class="article" lang=language dir=direction.as_str()>
                <ArticleHead article path />
                {image
                    .map(|picture| {
                        view! { <Figure picture class="article__hero" layout=PictureLayout::Hero loading=Loading::Eager /> }
                    })}
                <Corrections corrections />
                <div class="prose">
                    <Body blocks=body level=2 />
                </div>
                <LivePosts posts />
                <AfterLists>
                    <PrintedAddress address=address.clone() />
                    <Topics topics=topics.clone() />
                </AfterLists>
            </article>
        </Provider>
        <AfterLists>
            <Related teasers=related.clone() />
        </AfterLists>
    }
}
