//! Teasers: articles announced on other pages.

use broadsheet_content::article::Picture;
use broadsheet_content::bidi::isolated;
use broadsheet_content::page::Teaser;

use super::edition::{Edition, Entry};
use crate::clock;
use crate::pictures::Shape;

/// The section whose teasers name their authors, because readers must know whose opinion it is.
const OPINION: &str = "opinion";

impl Edition<'_> {
    /// Returns the teaser of an article.
    pub(super) fn teaser(&self, index: usize) -> Option<Teaser> {
        self.articles.get(index).map(|entry| teaser(self, entry))
    }

    /// Returns the teasers of articles, in the order given.
    pub(super) fn teasers_of(&self, articles: impl IntoIterator<Item = usize>) -> Vec<Teaser> {
        articles.into_iter().filter_map(|index| self.teaser(index)).collect()
    }
}

/// Makes the teaser of an article. It is the same on every page, so that a page changes only when one of its articles does.
fn teaser(edition: &Edition<'_>, entry: &Entry<'_>) -> Teaser {
    let facts = entry.facts;
    let foreign = entry.language != edition.site.language;
    Teaser {
        path: format!("/article/{}/", facts.slug),
        headline: facts.headline.clone(),
        kicker: facts.kicker.clone().unwrap_or_else(|| edition.section_label(&facts.section).title),
        excerpt: facts.excerpt.clone(),
        published: edition.stamps.day(&facts.published, entry.language),
        image: facts.image.as_ref().map(|image| picture(edition, image)),
        live: clock::is_after(facts.live_until.as_deref(), edition.now),
        byline: byline(edition, entry),
        language: foreign.then(|| entry.language.to_owned()),
        direction: (entry.direction != edition.direction).then_some(entry.direction),
    }
}

/// Returns the part of the picture that teasers show.
fn picture(edition: &Edition<'_>, image: &Picture) -> Picture {
    let mut picture = image.clone();
    let focus = image.focal_point;
    edition.show(&mut picture, Shape::Teaser(focus));
    picture
}

fn byline(edition: &Edition<'_>, entry: &Entry<'_>) -> Option<String> {
    if entry.facts.section != OPINION {
        return None;
    }
    let names: Vec<String> =
        edition.author_labels(&entry.facts.authors).into_iter().map(|author| isolated(&author.title).into_owned()).collect();
    (!names.is_empty()).then(|| edition.formatters.joined(&names))
}
