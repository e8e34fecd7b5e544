//! The documents of article pages.

use broadsheet_content::article::{Article, Post};
use broadsheet_content::body::word_count;
use broadsheet_content::editing::parts::name_parts;
use broadsheet_content::link::FRAGMENT_PREFIX;
use broadsheet_content::page::{ArticlePage, DatedCorrection, DatedPost, Page, PageDocument};
use broadsheet_content::text::{DESCRIPTION, excerpt};

use super::Head;
use super::edition::Edition;
use crate::clock::{changes, last_change};
use crate::facts::opening;
use crate::folder::Changed;
use crate::pictures::Shape;

/// Words read in a minute, silently, by an adult: between the 238 of English non-fiction in Brysbaert's
/// review of 190 studies (Journal of Memory and Language 109, 2019) and the lower figures of other languages.
const WORDS_A_MINUTE: usize = 230;

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

    fn post(&self, post: &Post, language: &str) -> DatedPost {
        DatedPost {
            id: format!("{FRAGMENT_PREFIX}{}", post.id),
            published: self.stamps.time_of_day(&post.published, language),
            headline: post.headline.clone(),
            authors: self.author_labels(&post.authors),
            key: post.key,
            body: self.published_body(&post.body, language),
        }
    }
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
