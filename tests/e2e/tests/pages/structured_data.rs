//! Structured data (JSON-LD) and the data of the app in every page.

use broadsheet_content::page::{ArticlePage, Page, PageMetadata, SiteDocument, read_messages, read_metadata, read_site};
use broadsheet_e2e::fault::{Fault, Outcome};
use broadsheet_e2e::paper::paper;
use serde_json::Value;

use crate::dom::{all, squeezed};
use crate::site::{MISSING, Published, no_faults, site};

/// The objects of a page's structured data, at any depth.
fn objects(page: &Published) -> Outcome<Vec<Value>> {
    let mut found = Vec::new();
    for script in all(page.html.root_element(), "script[type='application/ld+json']") {
        let text: String = script.text().collect();
        let value: Value = serde_json::from_str(&text).map_err(|error| Fault::Wrong(format!("{}: JSON-LD: {error}", page.path)))?;
        assert_eq!(value.get("@context").and_then(Value::as_str), Some("https://schema.org"), "{}", page.path);
        collect(&value, &mut found);
    }
    Ok(found)
}

fn collect(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Object(object) => {
            found.push(value.clone());
            object.values().for_each(|inner| collect(inner, found));
        }
        Value::Array(items) => items.iter().for_each(|inner| collect(inner, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_live(article: &ArticlePage) -> bool {
    article.live_until.is_some() || !article.posts.is_empty()
}

#[test]
fn every_page_is_described_as_what_it_is() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for (page, document) in site.documents() {
        let objects = objects(page)?;
        let has = |kind: &str| objects.iter().any(|object| object["@type"] == kind);
        let wanted = match &document.page {
            Page::Article(article) if is_live(article) => "LiveBlogPosting",
            Page::Article(_) => "NewsArticle",
            Page::Author(_) => "Person",
            Page::Front(_) => "NewsMediaOrganization",
            Page::Section(_) | Page::Topic(_) => "CollectionPage",
            Page::About(_) => "AboutPage",
            Page::Cookies(_) | Page::Saved(_) => "WebPage",
        };
        if !has(wanted) {
            faults.push(format!("{}: there is no {wanted}", page.path));
        }
        let is_below_the_front = !matches!(document.page, Page::Front(_) | Page::About(_) | Page::Cookies(_) | Page::Saved(_));
        if is_below_the_front && !has("BreadcrumbList") {
            faults.push(format!("{}: no breadcrumbs", page.path));
        }
        for object in objects.iter().filter(|object| object["@type"] == "NewsArticle" || object["@type"] == "LiveBlogPosting") {
            for field in ["headline", "datePublished"] {
                if object[field].as_str().is_none_or(str::is_empty) {
                    faults.push(format!("{}: {} without {field}", page.path, object["@type"]));
                }
            }
        }
    }
    no_faults(faults)
}

#[test]
fn an_article_is_described_with_its_own_facts() -> Outcome {
    let site = site()?;
    for (page, article) in site.articles() {
        let kind = if is_live(article) { "LiveBlogPosting" } else { "NewsArticle" };
        let objects = objects(page)?;
        let found = objects.iter().find(|object| object["@type"] == kind && object["mainEntityOfPage"].is_string());
        let found = found.ok_or_else(|| Fault::Wrong(format!("{}: no {kind} is the page’s own", page.path)))?;
        assert_eq!(found["headline"], squeezed(&article.headline), "{}", page.path);
        assert_eq!(found["datePublished"], article.published.iso, "{}", page.path);
        assert_eq!(found["articleSection"], article.section.title, "{}", page.path);
        let authors: Vec<&str> = found["author"].as_array().into_iter().flatten().filter_map(|author| author["name"].as_str()).collect();
        assert_eq!(authors, article.authors.iter().map(|author| author.title.as_str()).collect::<Vec<_>>(), "{}", page.path);
        let corrections = found["correction"].as_array().map_or(0, Vec::len);
        assert_eq!(corrections, article.corrections.len(), "{}: corrections", page.path);
    }
    Ok(())
}

#[test]
fn every_page_carries_the_facts_the_app_goes_on_from() -> Outcome {
    let site = site()?;
    for page in site.pages() {
        let data = |id: &str| -> Outcome<String> { Ok(page.one(&format!("script#{id}[type='application/json']"))?.text().collect()) };
        let unreadable = |error| Fault::Wrong(format!("{}: {error}", page.path));
        let shared = read_site(&data("site")?).map_err(unreadable)?;
        let messages = shared.messages_path.clone().ok_or_else(|| Fault::Wrong(format!("{} names no messages", page.path)))?;
        let wanted = SiteDocument { messages_path: Some(messages.clone()), ..paper()?.site.of_every_page() };
        assert_eq!(shared, wanted, "{}", page.path);
        assert_eq!(read_messages(&site.read_file(&messages)?).map_err(unreadable)?, paper()?.site.messages, "{messages}");
        let metadata = read_metadata(&data("page")?).map_err(unreadable)?;
        let wanted = page.document.map_or_else(PageMetadata::missing, PageMetadata::of);
        assert_eq!(metadata, wanted, "{}", page.path);
        assert_eq!(page.document.is_none(), page.path == MISSING);
    }
    Ok(())
}
