//! Structured data of articles and live pages.

use broadsheet_content::article::CorrectionKind;
use broadsheet_content::body::{first_paragraph, plain_text, word_count};
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{ArticlePage, DatedCorrection, DatedPost};

use super::node::Node;
use super::parts::{breadcrumbs, images, persons, publisher};
use crate::head::about::About;
use crate::text::short;

/// The most posts of a live page in its structured data, newest first. They are enough for a search result, and keep a page with a thousand
/// posts from containing all of them twice.
const POSTS: usize = 20;
/// The most characters of a post's text.
const POST_CHARS: usize = 300;

pub(super) fn graph(about: &About<'_>, page: &ArticlePage) -> Vec<Node> {
    let trail = [(page.section.title.as_str(), about.absolute(&page.section.path)), (page.headline.as_str(), about.url.clone())];
    vec![article(about, page), breadcrumbs(about, &trail)]
}

fn article(about: &About<'_>, page: &ArticlePage) -> Node {
    let is_live = page.live_until.is_some() || !page.posts.is_empty();
    let words: usize = word_count(&page.body) + page.posts.iter().map(|post| word_count(&post.body)).sum::<usize>();
    let node = Node::new(if is_live { "LiveBlogPosting" } else { "NewsArticle" })
        .text("url", &about.url)
        .text("mainEntityOfPage", &about.url)
        .text("headline", &page.headline)
        .text("description", &about.description)
        .nodes("image", images(about, page.image.as_ref()))
        .text("datePublished", &page.published.iso)
        .text("dateModified", page.updated.as_ref().map_or(&page.published.iso, |updated| &updated.iso))
        .nodes("author", persons(about, &page.authors))
        .node("publisher", publisher(about))
        .text("articleSection", &page.section.title)
        .texts("keywords", page.topics.iter().map(|topic| topic.title.as_str()))
        .text("inLanguage", &about.document.language)
        .set("isAccessibleForFree", Some(true))
        .set("wordCount", (words > 0).then_some(words))
        .nodes("correction", page.corrections.iter().map(|it| correction(about, it)));
    if !is_live {
        return node.text("dateline", page.location.as_deref().unwrap_or_default());
    }
    node.text("coverageStartTime", &page.published.iso)
        .text("coverageEndTime", page.live_until.as_ref().map_or("", |until| &until.iso))
        .nodes("liveBlogUpdate", page.posts.iter().take(POSTS).map(|post| update(about, page, post)))
}

fn correction(about: &About<'_>, correction: &DatedCorrection) -> Node {
    let name = about.site.messages.get(match correction.kind {
        CorrectionKind::Correction => MessageId::Correction,
        CorrectionKind::Clarification => MessageId::Clarification,
    });
    Node::new("CorrectionComment").text("name", name).text("datePublished", &correction.date.iso).text("text", &correction.text)
}

fn update(about: &About<'_>, page: &ArticlePage, post: &DatedPost) -> Node {
    let opening = first_paragraph(&post.body).map(|paragraph| plain_text(&paragraph.children)).unwrap_or_default();
    let authors = if post.authors.is_empty() { &page.authors } else { &post.authors };
    Node::new("BlogPosting")
        .text("url", &format!("{}#{}", about.url, post.id))
        .text("headline", post.headline.as_deref().unwrap_or_default())
        .text("datePublished", &post.published.iso)
        .nodes("author", persons(about, authors))
        .text("articleBody", &short(&opening, POST_CHARS))
}
