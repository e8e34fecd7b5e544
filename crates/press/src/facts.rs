//! The facts about an article that stay in memory without its text.
//!
//! A folder is read twice. The first time, every article is checked, and only these facts are kept: enough for its teaser, for
//! the lists it is in, for its related articles, and for finding references to things that do not exist. The second time, when
//! its page is written, its text is read again and dropped at once. So the memory for an archive does not depend on the length
//! of its articles.

use broadsheet_content::article::{Article, Picture, Status, Translation};
use broadsheet_content::body::{first_paragraph, plain_text};
use broadsheet_content::text::{EXCERPT, excerpt};

use crate::address;
use crate::clock::{self, Publication, Timestamp, changes, last_change};
use crate::references::{self, Reference};
use crate::word_counts::WordCounts;

/// An article without its text. Unless noted otherwise, the fields are those of [`Article`].
#[derive(Clone, Debug)]
pub struct Facts {
    /// The slug.
    pub slug: String,
    /// The headline.
    pub headline: String,
    /// The kicker.
    pub kicker: Option<String>,
    /// The text of its teaser: the beginning of `opening`.
    pub excerpt: String,
    /// Id of its section.
    pub section: String,
    /// Ids of topics.
    pub topics: Vec<String>,
    /// Ids of authors.
    pub authors: Vec<String>,
    /// Time of publication.
    pub published: String,
    /// The times at which it changed, newest first.
    pub(crate) changes: Vec<String>,
    /// The latest time that it tells readers of something done: a change, a correction, a post.
    pub(crate) latest: Option<Timestamp>,
    /// Language, when it is not the paper's.
    pub language: Option<String>,
    /// The lead picture without its texts, as a teaser shows it.
    pub image: Option<Picture>,
    /// Whether it may be published.
    pub status: Status,
    /// The end of its embargo.
    pub embargoed_until: Option<String>,
    /// The end of a live page.
    pub live_until: Option<String>,
    /// Slugs of related articles chosen by hand.
    pub related: Vec<String>,
    /// The same article in other languages.
    pub translations: Vec<Translation>,
    /// The articles, authors and files that it refers to.
    pub(crate) named: Vec<Named>,
    /// The number of times that each word occurs in it.
    pub(crate) words: WordCounts,
}

/// Something that an article refers to, without its position: an owned [`Reference`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Named {
    Link(Box<str>),
    Picture { src: Box<str>, has_size: bool },
    Poster(Box<str>),
    Media(Box<str>),
    Captions(Box<str>),
    Article(Box<str>),
    Author(Box<str>),
    Embed { provider: Box<str>, url: Box<str> },
}

impl Facts {
    /// Returns whether readers may see the article at a time.
    #[must_use]
    pub fn publication(&self, now: Timestamp) -> Publication {
        Publication::of(self.status, self.embargoed_until.as_deref(), now)
    }

    /// Returns when it last changed before a time.
    #[must_use]
    pub fn updated(&self, now: Timestamp) -> Option<&String> {
        last_change(&self.changes, now)
    }

    /// Collects the facts about an article of the paper at `base_url`.
    #[must_use]
    pub fn of(article: &Article, base_url: &str) -> Self {
        let (named, latest) = named(article, base_url);
        Self {
            slug: article.slug.clone(),
            headline: article.headline.clone(),
            kicker: article.kicker.clone(),
            excerpt: excerpt(&opening(article), EXCERPT),
            section: article.section.clone(),
            topics: article.topics.clone(),
            authors: article.authors.clone(),
            published: article.published.clone(),
            changes: changes(article),
            latest,
            language: article.language.clone(),
            image: article.image.as_ref().map(without_words),
            status: article.status,
            embargoed_until: article.embargoed_until.clone(),
            live_until: article.live_until.clone(),
            related: article.related.clone().unwrap_or_default(),
            translations: article.translations.clone(),
            named,
            words: WordCounts::of(article),
        }
    }
}

/// Returns a teaser's picture, which has no texts. Caption and credit are on the article's own page, and the headline beside
/// the picture says what the teaser is about, so screen readers would read out a second description.
fn without_words(image: &Picture) -> Picture {
    Picture { src: image.src.clone(), alt: String::new(), caption: None, credit: None, ..*image }
}

/// Returns the beginning of an article: its standfirst, or else its first paragraph, or else that of its newest post.
pub(crate) fn opening(article: &Article) -> String {
    if let Some(standfirst) = article.standfirst.as_ref().filter(|standfirst| !standfirst.trim().is_empty()) {
        return standfirst.clone();
    }
    let bodies = std::iter::once(&article.body).chain(article.posts.iter().map(|post| &post.body));
    bodies.filter_map(|body| first_paragraph(body)).map(|paragraph| plain_text(&paragraph.children)).next().unwrap_or_default()
}

/// Returns what an article refers to, each thing once, and the latest time that it tells readers of something done. Links and media of
/// other sites are left out.
fn named(article: &Article, base_url: &str) -> (Vec<Named>, Option<Timestamp>) {
    let (mut all, mut latest) = (Vec::new(), None);
    let is_ours = |url: &str| address::parse(url, base_url).is_some() || address::part(url, base_url).is_some();
    references::of_article(article, &mut |_, reference| match reference {
        Reference::Link(url) if is_ours(url) => all.push(Named::Link(url.into())),
        Reference::Picture(picture) => {
            let has_size = picture.width.is_some() && picture.height.is_some();
            all.push(Named::Picture { src: picture.src.as_str().into(), has_size });
        }
        Reference::Poster(src) => all.push(Named::Poster(src.into())),
        Reference::Media(src) if is_ours(src) => all.push(Named::Media(src.into())),
        Reference::Captions(src) if is_ours(src) => all.push(Named::Captions(src.into())),
        Reference::Link(_) | Reference::Media(_) | Reference::Captions(_) => {} // on another site, which press does not check
        Reference::Time(_, time) => latest = latest.max(clock::parse(time).map(|moment| moment.instant)),
        Reference::Article(slug) => all.push(Named::Article(slug.into())),
        Reference::Author(id) => all.push(Named::Author(id.into())),
        Reference::Embed { provider, url } => all.push(Named::Embed { provider: provider.into(), url: url.into() }),
    });
    all.sort_unstable();
    all.dedup();
    all.shrink_to_fit();
    (all, latest)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_an_article_names_is_kept_once_and_links_elsewhere_are_not() {
        let link = |url: &str| json!({ "type": "paragraph", "children": [{ "type": "link", "url": url, "children": [] }] });
        let body = json!([
            link("/article/b/"), link("/article/b/"), link("https://elsewhere.example/"), link("https://t.example/about/"),
            { "type": "image", "src": "/media/wall.png", "alt": "A wall", "width": 4 },
            { "type": "recommended", "articles": ["c"] },
        ]);
        let article =
            json!({ "slug": "a", "headline": "A", "section": "s", "published": "2026-11-12T08:30:00Z", "authors": ["u"], "body": body });
        let article: Article = serde_json::from_value(article).expect("an article");
        let facts = Facts::of(&article, "https://t.example");
        let link = |url: &str| Named::Link(url.into());
        assert_eq!(
            facts.named,
            [
                link("/article/b/"),
                link("https://t.example/about/"),
                Named::Picture { src: "/media/wall.png".into(), has_size: false },
                Named::Article("c".into()),
                Named::Author("u".into()),
            ]
        );
    }
}
