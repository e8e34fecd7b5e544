//! One post of a live page.

use broadsheet_content::bidi::{isolated, own_direction};
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::DatedPost;
use leptos::prelude::*;

use super::address::use_article_address;
use super::body::Body;
use crate::components::{Heading, Time, TimeLength, safe_href};
use crate::locale::{Localized, use_locale};
use crate::share::{ShareAddress, ShareButton};

/// Renders a post with its time, its authors where they differ from the article's, its headline and its text. The time is the permalink.
#[component]
pub fn Post(
    post: DatedPost,
    /// Whether the post is marked as changed, because the reader has seen an earlier version on this page.
    #[prop(default = false)]
    is_changed: bool,
) -> impl IntoView {
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
    let permalink = safe_href(&format!("#{}", post.id));
    let version = (!post.version.is_empty()).then_some(post.version);
    view! {
        <article class=if post.key { "post post--key" } else { "post" } id=post.id aria-labelledby=name data-version=version>
            <Heading level=time_level class="post__time" id=time_id>
                <a class="post__link" href=permalink>
                    <Time stamp=post.published length=TimeLength::Clock />
                </a>
                {names}
            </Heading>
            {is_changed.then(|| view! { <PostMark id=MessageId::PostUpdated /> })}
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

/// Renders what is said of a post that was changed or withdrawn while the page was open.
#[component]
pub(super) fn PostMark(id: MessageId) -> impl IntoView {
    view! {
        <p class="post__mark">
            <Localized id />
        </p>
    }
}
