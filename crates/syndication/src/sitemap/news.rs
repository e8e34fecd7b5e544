//! The news sitemap in the format of Google News.

use std::cmp::Reverse;

use broadsheet_content::page::SiteDocument;
use jiff::{SignedDuration, Timestamp};

use super::{Listing, NAMESPACE, NEWS};
use crate::address::page;
use crate::file::File;
use crate::text::line;
use crate::xml::{document, element, text};
use crate::{Unwritable, time};

/// The most articles in the news sitemap: the limit of Google News.
pub const NEWS_ENTRIES: usize = 1_000;
/// The greatest age of an article in the news sitemap, in hours.
pub const NEWS_HOURS: i64 = 48;

/// Writes the articles of the last two days before `now`, newest first. An article with a time in the future is included, because it is on
/// the site, too.
///
/// # Errors
/// When the file cannot be written to memory: [`Unwritable`].
pub fn news<'a>(site: &SiteDocument, articles: impl IntoIterator<Item = Listing<'a>>, now: Timestamp) -> Result<File, Unwritable> {
    let since = now.saturating_sub(SignedDuration::from_hours(NEWS_HOURS)).unwrap_or(Timestamp::MIN);
    let recent = articles.into_iter().filter_map(|article| {
        let published = time::parse(&article.published).filter(|published| *published >= since)?;
        Some((Reverse(published), article))
    });
    let mut recent: Vec<_> = recent.collect();
    recent.sort_by(|(time, article), (other_time, other)| (time, &article.path).cmp(&(other_time, &other.path)));

    let root = [("xmlns", Some(NAMESPACE)), ("xmlns:news", Some("http://www.google.com/schemas/sitemap-news/0.9"))];
    let bytes = document(|xml| {
        element(xml, "urlset", &root, |xml| {
            recent.iter().take(NEWS_ENTRIES).try_for_each(|(_, article)| {
                element(xml, "url", &[], |xml| {
                    text(xml, "loc", &[], &page(&site.base_url, &article.path))?;
                    element(xml, "news:news", &[], |xml| {
                        element(xml, "news:publication", &[], |xml| {
                            text(xml, "news:name", &[], &line(&site.title))?;
                            text(xml, "news:language", &[], &language(&article.language))
                        })?;
                        text(xml, "news:publication_date", &[], &article.published)?;
                        text(xml, "news:title", &[], &line(&article.headline))
                    })
                })
            })
        })
    })?;
    Ok(File { path: NEWS.to_owned(), bytes })
}

/// Returns the language code of Google News: ISO 639, except for Chinese, which has two codes of its own.
fn language(tag: &str) -> String {
    let tag = tag.to_ascii_lowercase();
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    if primary != "zh" {
        return primary.to_owned();
    }
    let traditional = parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo"));
    if traditional { "zh-tw" } else { "zh-cn" }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_those_google_knows() {
        for (tag, known) in
            [("en-GB", "en"), ("ar", "ar"), ("zh", "zh-cn"), ("zh-Hant", "zh-tw"), ("zh-HK", "zh-tw"), ("zh-Hans-SG", "zh-cn")]
        {
            assert_eq!(language(tag), known, "{tag}");
        }
    }
}
