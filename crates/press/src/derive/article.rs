//! The documents of article pages.

use broadsheet_content::article::{Article, Post};
use broadsheet_content::body::word_count;
use broadsheet_content::editing::parts::name_parts;
use broadsheet_content::link::FRAGMENT_PREFIX;
use broadsheet_content::page::{ArticlePage, DatedCorrection, DatedPost, Page, PageDocument};
use broadsheet_content::text::{DESCRIPTION, excerpt};

use sha2::{Digest, Sha256};

use super::Head;
use super::edition::Edition;
use crate::clock::{changes, is_after, last_change};
use crate::facts::opening;
use crate::folder::Changed;
use crate::pictures::Shape;

/// Words read in a minute, silently, by an adult: between the 238 of English non-fiction in Brysbaert's
/// review of 190 studies (Journal of Memory and Language 109, 2019) and the lower figures of other languages.
const WORDS_A_MINUTE: usize = 230;

/// The number of posts whose text the short document of a live page has. More than these are written while a page is open only in a tab that
/// slept for hours, which then fetches the page's document.
const NEWEST: usize = 50;

/// The length of a post's hash. It is compared with earlier ones of the same post only.
const VERSION_BYTES: usize = 4;

impl Edition<'_> {
    /// Makes the document of an article. The article's text is read for it and is not kept.
    pub(super) fn article_page(&self, index: usize) -> Result<Option<PageDocument>, Changed> {
        let Some(entry) = self.articles.get(index) else { return Ok(None) };
        let (mut article, language) = (self.folder.article(entry.loaded)?, entry.language);
        name_parts(&mut article);
        let article = &article;
        let mut image = article.image.clone();
        if let Some(image) = &mut image {
            self.show(image, Shape::Natural);
        }
        let time = |iso: &String| self.stamps.time(iso, language);
        let page = ArticlePage {
            headline: article.headline.clone(),
            kicker: article.kicker.clone(),
            standfirst: article.standfirst.clone(),
            section: self.section_label(&article.section),
            authors: self.author_labels(&article.authors),
            location: article.location.clone(),
            published: time(&article.published),
            updated: last_change(&changes(article), self.now).map(time),
            minutes: minutes(article, language),
            image,
            corrections: article
                .corrections
                .iter()
                .map(|correction| DatedCorrection::new(correction, self.stamps.day(&correction.date, language)))
                .collect(),
            live_until: article.live_until.as_ref().map(time),
            posts: article.posts.iter().map(|post| self.post(post, language)).collect(),
            body: self.published_body(&article.body, language),
            topics: article.topics.iter().map(|topic| self.topic_label(topic)).collect(),
            related: self.teasers_of(self.related.get(index).into_iter().flatten().copied()),
        };
        let head = Head {
            path: format!("/article/{}/", article.slug),
            title: article.headline.clone(),
            description: excerpt(&opening(article), DESCRIPTION),
            language: language.to_owned(),
            direction: entry.direction,
        };
        Ok(Some(head.with(Page::Article(Box::new(page)))))
    }

    /// Returns the short document that an open live page polls: what can change in its posts, with the text of the newest ones alone. Of the
    /// older ones it has what tells the page whether they were changed or withdrawn, and what the list of key events shows. `None` for
    /// a page that is not live.
    pub(crate) fn live_document(&self, document: &PageDocument) -> Option<PageDocument> {
        let article = document.page.article()?;
        if !is_after(article.live_until.as_ref().map(|until| until.iso.as_str()), self.now) {
            return None;
        }
        let short = |(number, post): (usize, &DatedPost)| {
            let shown = if number < NEWEST || post.key { post.clone() } else { DatedPost { headline: None, ..post.clone() } };
            if number < NEWEST { shown } else { DatedPost { authors: Vec::new(), body: Vec::new(), ..shown } }
        };
        let posts = article.posts.iter().enumerate().map(short).collect();
        let page = ArticlePage {
            standfirst: None,
            image: None,
            authors: Vec::new(),
            corrections: Vec::new(),
            body: Vec::new(),
            topics: Vec::new(),
            related: Vec::new(),
            posts,
            ..article.clone()
        };
        Some(PageDocument { page: Page::Article(Box::new(page)), ..document.clone() })
    }

    fn post(&self, post: &Post, language: &str) -> DatedPost {
        DatedPost {
            id: format!("{FRAGMENT_PREFIX}{}", post.id),
            published: self.stamps.time_of_day(&post.published, language),
            headline: post.headline.clone(),
            authors: self.author_labels(&post.authors),
            key: post.key,
            version: version(post),
            body: self.published_body(&post.body, language),
        }
    }
}

/// Returns a hash of a post as the editors wrote it. It is not made of the published post: a new teaser or a new copy of a picture inside
/// of it is no change by the editors.
fn version(post: &Post) -> String {
    let json = serde_json::to_vec(post).unwrap_or_default();
    Sha256::digest(json).iter().take(VERSION_BYTES).map(|byte| format!("{byte:02x}")).collect()
}

fn minutes(article: &Article, language: &str) -> u32 {
    let posts: usize = article.posts.iter().map(|post| word_count(&post.body)).sum();
    let words = word_count(&article.body) + posts;
    u32::try_from(words.div_ceil(words_a_minute(language)).max(1)).unwrap_or(u32::MAX)
}

/// Returns the reading speed in words a minute, as [`word_count`] counts them. In languages without spaces between words, it counts
/// characters.
fn words_a_minute(language: &str) -> usize {
    match language.split('-').next().unwrap_or_default() {
        "zh" | "yue" | "wuu" | "ja" => 450,
        "th" | "lo" | "km" | "my" => 900,
        _ => WORDS_A_MINUTE,
    }
}
