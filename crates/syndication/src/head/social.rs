//! Open Graph and Twitter card metadata for link previews.

use broadsheet_content::page::ArticlePage;

use super::about::About;
use super::tags::Tags;
use crate::picture::{ICON, Image};
use crate::text::{line, short};

/// The most characters of a picture's description: the limit of the Twitter card.
const ALT: usize = 420;

pub(super) fn tags(about: &About<'_>, tags: &mut Tags) {
    let page = &about.document.page;
    let kind = match (page.article(), page.author()) {
        (Some(_), _) => "article",
        (None, Some(_)) => "profile",
        (None, None) => "website",
    };
    tags.property("og:type", kind);
    tags.property("og:site_name", &line(&about.site.title));
    tags.property("og:title", &about.headline());
    tags.property("og:description", &about.description);
    tags.property("og:url", &about.url);
    tags.property("og:locale", &locale(&about.document.language).unwrap_or_default());
    for other in &about.extras.translations {
        tags.property("og:locale:alternate", &locale(&other.language).unwrap_or_default());
    }
    if let Some(article) = page.article() {
        article_tags(about, article, tags);
    }
    picture(about, tags);
}

fn article_tags(about: &About<'_>, article: &ArticlePage, tags: &mut Tags) {
    tags.property("article:published_time", &article.published.iso);
    tags.property("article:modified_time", article.updated.as_ref().map_or("", |updated| &updated.iso));
    tags.property("article:section", &line(&article.section.title));
    for author in &article.authors {
        tags.property("article:author", &about.absolute(&author.path));
    }
    for topic in &article.topics {
        tags.property("article:tag", &line(&topic.title));
    }
}

/// Adds the first picture that previews can show, or else the paper's icon as a small picture.
fn picture(about: &About<'_>, tags: &mut Tags) {
    let drawable = about.images.iter().filter(|image| image.can_be_previewed());
    let mut found = drawable.filter_map(|image| Some((image, image.url(&about.site.base_url)?)));
    let icon = Image { src: ICON.to_owned(), width: Some(512), height: Some(512), ..Image::default() };
    let (image, url, card) = match found.next() {
        Some((image, url)) => (image, url, "summary_large_image"),
        None => (&icon, about.absolute(ICON), "summary"),
    };
    let alt = short(&image.alt, ALT);
    tags.property("og:image", &url);
    tags.property("og:image:type", image.media_type().unwrap_or_default());
    if let Some((width, height)) = image.width.zip(image.height) {
        tags.property("og:image:width", &width.to_string());
        tags.property("og:image:height", &height.to_string());
    }
    tags.property("og:image:alt", &alt);
    // The card takes title, description and picture from Open Graph.
    tags.meta("twitter:card", card);
}

/// Returns a language in the form of Open Graph, which requires a territory: `en_GB`. `None` for a language without one.
fn locale(language: &str) -> Option<String> {
    let mut parts = language.split('-');
    let primary = parts.next()?.to_ascii_lowercase();
    let is_territory = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let territory = parts.take_while(|part| part.len() > 1).find(is_territory)?.to_ascii_uppercase();
    Some(format!("{primary}_{territory}"))
}

#[cfg(test)]
mod tests {
    use super::locale;

    #[test]
    fn languages_with_a_territory_have_a_locale() {
        for (language, name) in [("en-GB", Some("en_GB")), ("zh-Hant-tw", Some("zh_TW")), ("ar", None), ("en-x-ab", None), ("es-419", None)]
        {
            assert_eq!(locale(language).as_deref(), name, "{language}");
        }
    }
}
