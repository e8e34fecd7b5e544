//! An article: its head, its body block by block, its corrections, its posts, its related teasers.

pub mod body;
mod corrections;
mod head;
mod live;
mod related;
mod topics;

use std::sync::Arc;

use broadsheet_content::page::{ArticlePage, Direction};
use leptos::prelude::*;

use crate::components::{Figure, Loading};
use body::Body;
use corrections::Corrections;
use head::ArticleHead;
use live::LivePosts;
use related::Related;
use topics::Topics;

/// The page of an article.
#[component]
pub fn Article(
    /// All the page needs.
    article: Arc<ArticlePage>,
    /// Language of the article.
    language: String,
    /// Direction of that language.
    direction: Direction,
) -> impl IntoView {
    let image = article.image.clone();
    let body = article.body.clone();
    view! {
        <article class="article" lang=language dir=direction.as_str()>
            <ArticleHead article=article.clone() />
            {image.map(|picture| view! { <Figure picture class="article__hero" loading=Loading::First /> })}
            <Corrections corrections=article.corrections.clone() />
            <div class="prose">
                <Body blocks=body />
            </div>
            <LivePosts posts=article.posts.clone() />
            <Topics topics=article.topics.clone() />
        </article>
        <Related teasers=article.related.clone() />
    }
}
