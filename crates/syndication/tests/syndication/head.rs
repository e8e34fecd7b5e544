//! Tests of heads, parsed by html5ever's tokenizer and serde_json.

use std::cell::RefCell;
use std::collections::BTreeMap;

use broadsheet_content::page::{Page, PageDocument, SiteDocument};
use broadsheet_syndication::head::{self, Extras, Head};
use broadsheet_syndication::{Image, Translation};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use serde_json::{Value, json};

use crate::paper::{AWKWARD, article, document, list, live, pages, picture, site, very_long};

/// A head as a browser parses it: tags with their attributes, text, and errors.
#[derive(Debug, Default)]
pub struct Read {
    pub tags: Vec<(String, BTreeMap<String, String>)>,
    /// The text of each element that has any, by the element's name.
    pub texts: BTreeMap<String, String>,
    pub errors: Vec<String>,
}

#[derive(Default)]
struct Reader {
    read: RefCell<Read>,
    inside: RefCell<String>,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut read = self.read.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                let name = tag.name.to_string();
                if tag.kind == TagKind::EndTag {
                    self.inside.borrow_mut().clear();
                    return TokenSinkResult::Continue;
                }
                self.inside.borrow_mut().clone_from(&name);
                let attributes = tag.attrs.iter().map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string()));
                read.tags.push((name.clone(), attributes.collect()));
                match name.as_str() {
                    "title" => TokenSinkResult::RawData(RawKind::Rcdata),
                    "script" => TokenSinkResult::RawData(RawKind::ScriptData),
                    _ => TokenSinkResult::Continue,
                }
            }
            Token::CharacterTokens(text) => {
                read.texts.entry(self.inside.borrow().clone()).or_default().push_str(&text);
                TokenSinkResult::Continue
            }
            Token::EOFToken => TokenSinkResult::Continue,
            other @ (Token::DoctypeToken(_) | Token::CommentToken(_) | Token::NullCharacterToken | Token::ParseError(_)) => {
                read.errors.push(format!("{other:?}"));
                TokenSinkResult::Continue
            }
        }
    }
}

pub fn read(html: &str) -> Read {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let tokenizer = Tokenizer::new(Reader::default(), TokenizerOpts { exact_errors: true, ..TokenizerOpts::default() });
    while !input.is_empty() {
        let _ = tokenizer.feed(&input);
    }
    tokenizer.end();
    tokenizer.sink.read.take()
}

impl Read {
    /// Returns the values of the attribute `wanted` of all elements whose attribute `key` is `value`.
    fn all(&self, key: &str, value: &str, wanted: &str) -> Vec<&str> {
        let tags = self.tags.iter().filter(|(_, attributes)| attributes.get(key).is_some_and(|own| own == value));
        tags.filter_map(|(_, attributes)| attributes.get(wanted).map(String::as_str)).collect()
    }

    fn meta(&self, name: &str) -> Option<&str> {
        let key = if name.contains(':') && !name.starts_with("twitter") { "property" } else { "name" };
        self.all(key, name, "content").first().copied()
    }

    fn links(&self, rel: &str) -> Vec<&str> {
        self.all("rel", rel, "href")
    }
}

fn made(site: &SiteDocument, document: &PageDocument, extras: &Extras) -> (Head, Read) {
    let head = head::page(site, document, extras);
    let read = read(&head.to_string());
    assert_eq!(read.errors, [""; 0], "{head}");
    (head, read)
}

fn graph(read: &Read) -> Vec<Value> {
    let value: Value = serde_json::from_str(&read.texts["script"]).expect("JSON");
    assert_eq!(value["@context"], "https://schema.org");
    value["@graph"].as_array().expect("a graph").clone()
}

fn of_type(graph: &[Value], kind: &str) -> Value {
    graph.iter().find(|node| node["@type"] == kind).unwrap_or_else(|| panic!("no {kind} in {graph:#?}")).clone()
}

fn one(page: Page) -> PageDocument {
    document("/article/a/", "Wall holds", page)
}

#[test]
fn an_article_has_what_search_engines_and_chats_ask_for() {
    let document = one(Page::Article(Box::new(article("Wall holds"))));
    let (_, read) = made(&site(), &document, &Extras::default());
    assert_eq!(read.texts["title"], "Wall holds – The Test");
    assert_eq!(read.links("canonical"), ["https://paper.example/article/a/"]);
    for (name, content) in [
        ("description", "Wall holds"),
        ("robots", "max-image-preview:large"),
        ("og:type", "article"),
        ("og:site_name", "The Test"),
        ("og:title", "Wall holds"),
        ("og:url", "https://paper.example/article/a/"),
        ("og:locale", "en_GB"),
        ("article:published_time", "2026-11-12T08:30:00+01:00"),
        ("article:modified_time", "2026-11-12T09:30:00+01:00"),
        ("article:section", "Wall holds"),
        ("article:author", "https://paper.example/author/rosa-quill/"),
        ("og:image", "https://paper.example/media/wall.jpg"),
        ("og:image:width", "1600"),
        ("og:image:height", "1067"),
        ("og:image:alt", "Wall holds"),
        ("og:image:type", "image/jpeg"),
        ("twitter:card", "summary_large_image"),
        ("color-scheme", "light dark"),
    ] {
        assert_eq!(read.meta(name), Some(content), "{name}");
    }
    assert_eq!(read.all("property", "article:tag", "content").len(), 2);
    assert_eq!(read.links("manifest"), ["/manifest.webmanifest"]);
    assert_eq!(read.links("alternate"), ["/feed.xml", "/atom.xml", "/feed.json"]);
    assert_eq!(read.all("name", "theme-color", "content").len(), 2);
}

#[test]
fn an_articles_structured_data_says_who_when_and_what() {
    let document = one(Page::Article(Box::new(article("Wall holds"))));
    let (_, read) = made(&site(), &document, &Extras::default());
    let graph = graph(&read);
    let article = of_type(&graph, "NewsArticle");
    assert_eq!(article["headline"], "Wall holds");
    assert_eq!(article["datePublished"], "2026-11-12T08:30:00+01:00");
    assert_eq!(article["dateModified"], "2026-11-12T09:30:00+01:00");
    assert_eq!(article["author"][1], json!({ "@type": "Person", "name": "Wall holds", "url": "https://paper.example/author/ada-vane/" }));
    assert_eq!(article["publisher"]["@type"], "NewsMediaOrganization");
    assert_eq!(article["publisher"]["name"], "The Test");
    assert_eq!(article["keywords"], json!(["Wall holds", "Wall holds"]));
    assert_eq!(article["image"][0]["url"], "https://paper.example/media/wall.jpg");
    assert_eq!(article["image"][0]["width"], 1600);
    assert_eq!(article["isAccessibleForFree"], true);
    assert_eq!(article["wordCount"], 5);
    assert_eq!(article["inLanguage"], "en-GB");
    assert_eq!(
        article["correction"],
        json!([{ "@type": "CorrectionComment", "name": "Correction", "datePublished": "2026-11-13T08:30:00+01:00", "text": "Wall holds" }])
    );
    let trail = of_type(&graph, "BreadcrumbList");
    let steps: Vec<&Value> = trail["itemListElement"].as_array().expect("steps").iter().map(|step| &step["item"]).collect();
    assert_eq!(steps, ["https://paper.example/", "https://paper.example/section/harbour/", "https://paper.example/article/a/"]);
}

#[test]
fn a_live_page_names_its_newest_posts_and_its_coverage() {
    let document = one(Page::Article(Box::new(live("Storm", 300))));
    let (head, read) = made(&site(), &document, &Extras::default());
    let blog = of_type(&graph(&read), "LiveBlogPosting");
    assert_eq!(
        (&blog["coverageStartTime"], &blog["coverageEndTime"]),
        (&"2026-11-12T08:30:00+01:00".into(), &"2026-11-12T20:00:00+01:00".into())
    );
    let updates = blog["liveBlogUpdate"].as_array().expect("posts");
    assert_eq!(updates.len(), 20);
    assert_eq!(updates[0]["url"], "https://paper.example/article/a/#p299");
    assert_eq!(updates[0]["articleBody"], "Storm");
    assert_eq!(updates[0]["author"][0]["name"], "Storm", "the article's, when the post has none");
    assert_eq!(blog["dateModified"], "2026-11-12T19:00:00+01:00", "the newest post");
    assert!(head.data.len() < 20_000, "{}", head.data.len());
}

#[test]
fn an_authors_page_is_a_profile_and_the_front_is_the_paper() {
    for page in pages("Rosa Quill") {
        let (_, read) = made(&site(), &page, &Extras::default());
        let graph = graph(&read);
        match page.path.as_str() {
            "/" => {
                assert_eq!(read.texts["title"], "The Test");
                assert_eq!(read.meta("description"), Some("Every day"), "the tagline");
                assert_eq!(of_type(&graph, "WebSite")["name"], "The Test");
                let house = of_type(&graph, "NewsMediaOrganization");
                assert_eq!(house["logo"]["url"], "https://paper.example/icons/icon-512.png");
                assert_eq!(house["contactPoint"][0]["email"], "desk@paper.example");
                assert_eq!(house["contactPoint"][0].get("contactType"), None, "English words in a paper of any language");
            }
            "/author/rosa-quill/" => {
                let person = of_type(&graph, "ProfilePage")["mainEntity"].clone();
                assert_eq!((&person["@type"], &person["name"]), (&"Person".into(), &"Rosa Quill".into()));
                assert_eq!(person["jobTitle"], "Rosa Quill");
                assert_eq!(
                    read.links("alternate"),
                    ["/author/rosa-quill/feed.xml", "/author/rosa-quill/atom.xml", "/author/rosa-quill/feed.json"]
                );
                assert_eq!(read.meta("og:type"), Some("profile"));
            }
            "/topic/wall/" => {
                let list = of_type(&graph, "CollectionPage");
                assert_eq!(list["mainEntity"]["itemListElement"][1]["position"], 2);
                assert_eq!(read.meta("twitter:card"), Some("summary"), "a list has the paper's icon");
            }
            "/about/" => assert_eq!(of_type(&graph, "AboutPage")["name"], "Rosa Quill"),
            _ => assert!(!graph.is_empty()),
        }
    }
}

#[test]
fn a_page_of_a_list_knows_its_lists_feed_and_has_nothing_fetched_ahead() {
    let document = document("/section/harbour/2/", "Harbour, page 2", Page::Section(list("Harbour", Some(2))));
    let (_, read) = made(&site(), &document, &Extras::default());
    // Firefox prefetches `rel=next` from the published site, whatever host the page came from.
    assert!(read.links("next").is_empty());
    assert_eq!(read.links("canonical"), ["https://paper.example/section/harbour/2/"]);
    assert_eq!(read.all("type", "application/rss+xml", "href"), ["/section/harbour/feed.xml"]);
    assert_eq!(read.all("type", "application/rss+xml", "title"), ["Harbour – The Test"]);
}

#[test]
fn every_version_names_all_versions_and_the_default() {
    let mut document = one(Page::Article(Box::new(article("نادي البحّارة"))));
    document.language = "ar".into();
    let extras =
        Extras { translations: vec![Translation { language: "en-GB".into(), path: "/article/mariners/".into() }], ..Extras::default() };
    let (_, read) = made(&site(), &document, &extras);
    let versions: Vec<(&str, &str)> =
        read.tags.iter().filter_map(|(_, tag)| Some((tag.get("hreflang")?.as_str(), tag.get("href")?.as_str()))).collect();
    assert_eq!(
        versions,
        [
            ("ar", "https://paper.example/article/a/"),
            ("en-GB", "https://paper.example/article/mariners/"),
            ("x-default", "https://paper.example/article/mariners/")
        ]
    );
    assert_eq!(read.meta("og:locale:alternate"), Some("en_GB"));
}

#[test]
fn a_made_crop_goes_before_the_picture_itself() {
    let document = one(Page::Article(Box::new(article("Wall"))));
    let crop = |src: &str| Image { src: src.into(), width: Some(1200), height: Some(675), ..Image::default() };
    let extras = Extras { images: vec![crop("/pictures/wall-wide.avif"), crop("/pictures/wall-wide.jpg")], ..Extras::default() };
    let (_, read) = made(&site(), &document, &extras);
    assert_eq!(read.meta("og:image"), Some("https://paper.example/pictures/wall-wide.jpg"), "no chat draws AVIF");
    assert_eq!(read.meta("og:image:alt"), Some("Wall"), "the picture's own words");
    let article = of_type(&graph(&read), "NewsArticle");
    assert_eq!(article["image"].as_array().map(Vec::len), Some(2));
    assert_eq!(article["image"][1]["creditText"], "Wall");
}

#[test]
fn pictures_with_addresses_of_other_kinds_are_not_named() {
    let mut page = article("Wall");
    page.image = Some(broadsheet_content::article::Picture { src: "javascript:alert(1)".into(), ..picture("Wall") });
    let (head, read) = made(&site(), &one(Page::Article(Box::new(page))), &Extras::default());
    assert!(!head.to_string().contains("javascript:"));
    assert_eq!(read.meta("og:image"), Some("https://paper.example/icons/icon-512.png"));
    assert_eq!(read.meta("og:image:type"), Some("image/png"));
}

#[test]
fn awkward_text_is_text_in_every_place() {
    let harmless: Vec<Vec<String>> = pages("plain").iter().map(|page| skeleton(&made(&site(), page, &Extras::default()).1)).collect();
    for text in AWKWARD.iter().map(|text| (*text).to_owned()).chain([very_long()]) {
        let mut site = site();
        site.title = format!("The {text}");
        for (page, harmless) in pages(&text).iter().zip(&harmless) {
            let (head, read) = made(&site, page, &Extras::default());
            assert_eq!(&skeleton(&read), harmless, "{text:.40}");
            for letter in ['\0', '\u{2028}', '\u{2029}', '\u{1b}', '\u{ffff}'] {
                assert!(!head.to_string().contains(letter), "{letter:?}");
            }
            assert!(!graph(&read).is_empty());
        }
    }
}

/// Returns the tags with the names of their attributes.
pub fn skeleton(read: &Read) -> Vec<String> {
    read.tags.iter().map(|(name, attributes)| format!("{name} {:?}", attributes.keys())).collect()
}

#[test]
fn the_missing_page_is_not_to_be_found() {
    let head = head::missing(&site(), "Page not <found>");
    let read = read(&head.to_string());
    assert_eq!(read.errors, [""; 0]);
    assert_eq!(read.texts["title"], "Page not <found> – The Test");
    assert_eq!(read.meta("robots"), Some("noindex"));
    assert_eq!(read.links("canonical"), [""; 0]);
    assert_eq!(head.data, "");
}

#[test]
fn the_encoding_comes_within_the_first_kilobyte() {
    let (head, _) = made(&site(), &one(Page::Article(Box::new(article(&very_long())))), &Extras::default());
    assert!(head.opening.starts_with("<meta charset=\"utf-8\">"));
}
