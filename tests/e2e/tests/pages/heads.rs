//! The head of every page: title, language, address, previews, feeds.

use std::collections::BTreeMap;

use broadsheet_content::page::{Direction, Page, PageDocument};
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::{Fault, Outcome};

use crate::dom::{all, attribute, first, squeezed, text};
use crate::site::{MISSING, Published, Site, no_faults, site};

/// The `content` of the one `meta` with this name or property.
fn meta<'p>(page: &'p Published, name: &str) -> Option<&'p str> {
    match all(page.html.root_element(), &format!("head meta[name='{name}'], head meta[property='{name}']")).as_slice() {
        [only] => only.value().attr("content"),
        _ => None,
    }
}

/// The `href` of the one `link` with this relation.
fn link<'p>(page: &'p Published, relation: &str) -> Option<&'p str> {
    match all(page.html.root_element(), &format!("head link[rel='{relation}']")).as_slice() {
        [only] => only.value().attr("href"),
        _ => None,
    }
}

/// The absolute address of a page.
fn absolute(path: &str) -> Outcome<String> {
    Ok(format!("{}{path}", paper()?.site.base_url.trim_end_matches('/')))
}

/// Collects the findings of `look` on every page that has a document.
fn on_every_page(look: impl Fn(&Site, &Published, &PageDocument, &mut dyn FnMut(bool, String)) -> Outcome) -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for (page, document) in site.documents() {
        look(&site, page, document, &mut |holds, what| {
            if !holds {
                faults.push(format!("{}: {what}", page.path));
            }
        })?;
    }
    no_faults(faults)
}

#[test]
fn every_page_has_its_title() -> Outcome {
    on_every_page(|_, page, document, must| {
        let titles: Vec<String> = all(page.html.root_element(), "title").into_iter().map(text).collect();
        let wanted = squeezed(&paper()?.window_title(&document.path)?);
        must(titles == [wanted.clone()], format!("the titles are {titles:?}, not {wanted:?}"));
        Ok(())
    })
}

#[test]
fn two_pages_never_have_one_title_or_one_canonical_address() -> Outcome {
    let site = site()?;
    let (mut seen, mut faults) = (BTreeMap::new(), Vec::new());
    for (page, _) in site.documents() {
        for words in [text(page.one("title")?), link(page, "canonical").unwrap_or_default().to_owned()] {
            if let Some(other) = seen.insert(words.clone(), &page.path) {
                faults.push(format!("{words}: {other} and {}", page.path));
            }
        }
    }
    no_faults(faults)
}

#[test]
fn every_page_is_in_the_papers_language_and_direction() -> Outcome {
    let site = site()?;
    let paper = &paper()?.site;
    for page in site.pages() {
        let root = page.html.root_element();
        let marks = [attribute(root, "lang"), attribute(root, "dir")];
        // Language and direction of the page are the paper's, because of the masthead. An article in another language declares its own.
        assert_eq!(marks, [paper.language.as_str(), paper.direction.as_str()], "{}", page.path);
    }
    Ok(())
}

#[test]
fn every_article_says_its_own_language_and_direction() -> Outcome {
    let site = site()?;
    let mut from_right_to_left = 0;
    for (page, _) in site.articles() {
        let document = page.document.ok_or_else(|| Fault::Wrong(format!("{} has no document", page.path)))?;
        let article = first(page.main()?, "article")?;
        let marks = [attribute(article, "lang"), attribute(article, "dir")];
        assert_eq!(marks, [document.language.as_str(), document.direction.as_str()], "{}", page.path);
        assert_eq!(all(article, "h1").len(), 1, "{}: the headline is not in its language", page.path);
        let primary = document.language.split('-').next().unwrap_or_default();
        if let Some(locale) = meta(page, "og:locale") {
            assert!(locale.starts_with(primary), "{}: og:locale is {locale}", page.path);
        }
        from_right_to_left += usize::from(document.direction == Direction::Rtl);
    }
    assert!(from_right_to_left > 0, "the sample has no article from right to left");
    Ok(())
}

#[test]
fn every_page_has_its_canonical_address() -> Outcome {
    on_every_page(|_, page, document, must| {
        let wanted = absolute(&document.path)?;
        must(link(page, "canonical") == Some(&wanted), format!("the canonical address is {:?}", link(page, "canonical")));
        must(meta(page, "og:url") == Some(&wanted), format!("og:url is {:?}", meta(page, "og:url")));
        Ok(())
    })
}

#[test]
fn every_page_describes_itself() -> Outcome {
    on_every_page(|_, page, document, must| {
        let description = meta(page, "description").unwrap_or_default();
        must((11..500).contains(&description.chars().count()), format!("the description is {description:?}"));
        if !document.description.is_empty() {
            must(description == squeezed(&document.description), format!("the description is {description:?}"));
        }
        must(meta(page, "og:description") == Some(description), "og:description is another one".to_owned());
        Ok(())
    })
}

#[test]
fn every_page_is_shown_to_search_engines_with_large_pictures() -> Outcome {
    on_every_page(|_, page, document, must| {
        // The page of saved articles is another one for each reader.
        let wanted = if matches!(document.page, Page::Saved(_)) { "noindex" } else { "max-image-preview:large" };
        must(meta(page, "robots") == Some(wanted), format!("robots: {:?}", meta(page, "robots")));
        Ok(())
    })
}

#[test]
fn the_missing_page_is_kept_from_search_engines() -> Outcome {
    let site = site()?;
    let page = site.page(MISSING)?;
    assert_eq!(meta(page, "robots"), Some("noindex"));
    assert_eq!(link(page, "canonical"), None);
    assert_eq!(text(page.one("title")?), format!("Page not found – {}", paper()?.site.title));
    Ok(())
}

#[test]
fn every_page_has_a_viewport_an_encoding_colours_and_icons() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let head = page.one("head")?;
        let charsets = all(head, "meta[charset='utf-8']").len();
        let colours = all(head, "meta[name='theme-color'][media]").len();
        for (what, holds) in [
            ("encoding", charsets == 1),
            ("viewport", meta(page, "viewport") == Some("width=device-width, initial-scale=1")),
            ("colour scheme", meta(page, "color-scheme") == Some("light dark")),
            ("theme colours", colours == 2),
            ("icon", link(page, "icon").is_some_and(|icon| site.answers(icon))),
            ("touch icon", link(page, "apple-touch-icon").is_some_and(|icon| site.answers(icon))),
            ("manifest", link(page, "manifest").is_some_and(|manifest| site.answers(manifest))),
        ] {
            if !holds {
                faults.push(format!("{}: {what}", page.path));
            }
        }
    }
    no_faults(faults)
}

#[test]
fn every_page_can_be_shown_in_a_chat() -> Outcome {
    on_every_page(|site, page, document, must| {
        let kind = match &document.page {
            Page::Article(_) => "article",
            Page::Author(_) => "profile",
            Page::Front(_) | Page::Section(_) | Page::Topic(_) | Page::About(_) | Page::Cookies(_) | Page::Saved(_) => "website",
        };
        must(meta(page, "og:type") == Some(kind), format!("og:type is {:?}", meta(page, "og:type")));
        must(meta(page, "og:site_name") == Some(&paper()?.site.title), "og:site_name".to_owned());
        let title = match &document.page {
            Page::Article(article) => squeezed(&article.headline),
            Page::Front(_) => paper()?.site.title.clone(),
            Page::Section(_) | Page::Topic(_) | Page::Author(_) | Page::About(_) | Page::Cookies(_) | Page::Saved(_) => {
                squeezed(&document.title)
            }
        };
        must(meta(page, "og:title") == Some(&title), format!("og:title is {:?}", meta(page, "og:title")));
        must(meta(page, "twitter:card").is_some(), "no twitter:card".to_owned());
        // Every page has a picture: its own, or else the paper's icon, which needs no alt text.
        let picture = meta(page, "og:image").unwrap_or_default();
        let own = picture.strip_prefix(paper()?.site.base_url.trim_end_matches('/')).unwrap_or_default();
        must(picture.starts_with("https://") && site.answers(own), format!("og:image is {picture:?}"));
        let is_icon = picture.contains("/icons/");
        let has_words = meta(page, "og:image:alt").is_some() || is_icon || !matches!(document.page, Page::Article(_));
        must(has_words, format!("{picture} has no og:image:alt"));
        must(meta(page, "twitter:card") == Some(if is_icon { "summary" } else { "summary_large_image" }), "twitter:card".to_owned());
        Ok(())
    })
}

#[test]
fn every_article_says_when_and_by_whom_it_was_published() -> Outcome {
    let site = site()?;
    for (page, article) in site.articles() {
        assert_eq!(meta(page, "article:published_time"), Some(article.published.iso.as_str()), "{}", page.path);
        let updated = article.updated.as_ref().map(|stamp| stamp.iso.as_str());
        assert_eq!(meta(page, "article:modified_time"), updated, "{}", page.path);
        assert_eq!(meta(page, "article:section"), Some(article.section.title.as_str()), "{}", page.path);
        let authors: Vec<&str> = all(page.html.root_element(), "meta[property='article:author']")
            .into_iter()
            .map(|author| attribute(author, "content"))
            .collect();
        let wanted = article.authors.iter().map(|author| absolute(&author.path)).collect::<Outcome<Vec<_>>>()?;
        assert_eq!(authors, wanted, "{}", page.path);
    }
    Ok(())
}

#[test]
fn every_page_announces_its_feeds_and_they_are_there() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let list = match page.document.map(|document| &document.page) {
            // The older pages of a list announce the feeds of the list.
            Some(Page::Section(_) | Page::Topic(_) | Page::Author(_)) => {
                page.path.splitn(4, '/').take(3).collect::<Vec<_>>().join("/") + "/"
            }
            Some(Page::Front(_) | Page::Article(_) | Page::About(_) | Page::Cookies(_) | Page::Saved(_)) | None => "/".to_owned(),
        };
        for (kind, file) in [("rss+xml", "feed.xml"), ("atom+xml", "atom.xml"), ("feed+json", "feed.json")] {
            let found = all(page.html.root_element(), &format!("link[rel='alternate'][type='application/{kind}']"));
            let addresses: Vec<&str> = found.iter().map(|feed| attribute(*feed, "href")).collect();
            if addresses != [format!("{list}{file}")] || !site.answers(&format!("{list}{file}")) {
                faults.push(format!("{}: feeds of {kind} are {addresses:?}", page.path));
            }
            if found.iter().any(|feed| attribute(*feed, "title").is_empty()) {
                faults.push(format!("{}: a feed without a title", page.path));
            }
        }
    }
    no_faults(faults)
}
