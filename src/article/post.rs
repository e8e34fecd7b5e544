//! One post of a live page.

use broadsheet_content::bidi::{isolated, own_direction};
use broadsheet_content::page::DatedPost;
use leptos::prelude::*;

use super::address::use_article_address;
use super::body::Body;
use crate::components::{Heading, Time, TimeLength, safe_href};
use crate::locale::use_locale;
use crate::share::{ShareAddress, ShareButton};

/// Renders a post with its time, its authors where they differ from the article's, its headline and its text.
#[component]
pub fn Post(post: DatedPost) -> impl IntoView {
    let names: Vec<String> = post.authors.into_iter().map(|author| isolated(&author.title).into_owned()).collect();
    let names = (!names.is_empty()).then(|| view! { <span class="post__authors">" " {use_locale().joined(&names)}</span> });
    // A post without a headline has its time as its heading.
    let time_level = post.headline.is_none().then_some(3);
    // The id of the element that names the post. It is unique, because no id of a post has an underscore.
    let name = format!("{}_h", post.id);
    let name_of_tools = name.clone();
    let fragment = format!("#{}", post.id);
    let time_id = post.headline.is_none().then(|| name.clone());
    let headline = post.headline.map(|headline| {
        let direction = own_direction(&headline);
        view! {
            <h3 class="post__headline" id=name.clone() dir=direction>
                {headline}
            </h3>
        }
    });
    view! {
        <article class=if post.key { "post post--key" } else { "post" } id=post.id aria-labelledby=name>
            <Heading level=time_level class="post__time" id=time_id>
                <Time stamp=post.published length=TimeLength::Clock />
                {names}
            </Heading>
            {headline}
            <div class="prose">
                <Body blocks=post.body level=3 />
            </div>
            <div class="post__tools">
                <ShareButton described_by=name_of_tools />
                <ShareAddress href=safe_href(&fragment) address=format!("{}{fragment}", use_article_address()) />
            </div>
        </article>
    }
}
