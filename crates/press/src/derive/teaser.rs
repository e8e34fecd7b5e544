//! An article announced on other pages.

use broadsheet_content::article::Picture;
use broadsheet_content::page::Teaser;

use super::edition::{Edition, Entry, opening};
use crate::clock;
use crate::words::{EXCERPT, excerpt};

/// The section whose teasers name their authors: an opinion is somebody's.
const OPINION: &str = "opinion";

/// The teaser of an article: the same wherever it stands, so that a page is written anew only when one
/// of its articles changes.
pub(super) fn teaser(edition: &Edition<'_>, entry: &Entry<'_>) -> Teaser {
    let article = entry.article;
    let foreign = entry.language != edition.site.language;
    Teaser {
        path: format!("/article/{}/", article.slug),
        headline: article.headline.clone(),
        kicker: article.kicker.clone().unwrap_or_else(|| edition.section_label(&article.section).title),
        excerpt: excerpt(&opening(article), EXCERPT),
        published: edition.stamps.time(&article.published, entry.language),
        image: article.image.as_ref().map(|image| picture(edition, image)),
        live: clock::is_after(article.live_until.as_deref(), edition.now),
        byline: byline(edition, entry),
        language: foreign.then(|| entry.language.to_owned()),
        direction: (entry.direction != edition.direction).then_some(entry.direction),
    }
}

/// A teaser's picture has no words. Caption and credit stand below it on the article's own page, and the
/// headline beside it says what the card is about: a second description would be read out twice.
fn picture(edition: &Edition<'_>, image: &Picture) -> Picture {
    let mut picture = Picture { alt: String::new(), caption: None, credit: None, ..image.clone() };
    edition.media.fill_size(&mut picture, &edition.site.base_url);
    picture
}

fn byline(edition: &Edition<'_>, entry: &Entry<'_>) -> Option<String> {
    if entry.article.section != OPINION {
        return None;
    }
    let names: Vec<String> = edition.author_labels(&entry.article.authors).into_iter().map(|author| author.title).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
