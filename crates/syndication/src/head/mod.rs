//! The content of a page's `<head>` apart from scripts and styles, and its structured data.
//!
//! ```
//! use broadsheet_content::page::{AboutPage, Direction, Page, PageDocument, SiteDocument};
//! use broadsheet_syndication::head::{self, Extras};
//!
//! let site = SiteDocument { title: "The Test".into(), base_url: "https://test.example".into(), language: "en".into(), ..SiteDocument::default() };
//! let document = PageDocument {
//!     schema_version: 1,
//!     path: "/about/".into(),
//!     title: "About".into(),
//!     description: "Who we are".into(),
//!     language: "en".into(),
//!     direction: Direction::Ltr,
//!     consent_revision: None,
//!     page: Page::About(AboutPage { body: Vec::new() }),
//! };
//! let head = head::page(&site, &document, &Extras::default());
//! let page = format!("<head>{}<style>…</style>{}</head><body>…{}</body>", head.opening, head.rest, head.data);
//! assert!(page.contains("<title>About – The Test</title>"));
//! assert!(page.contains("<link rel=\"canonical\" href=\"https://test.example/about/\">"));
//! ```

mod about;
mod data;
mod social;
mod tags;

use std::fmt;

use broadsheet_content::bidi::isolated;
use broadsheet_content::page::{Page, PageDocument, SiteDocument};

pub use about::Extras;

use crate::feed::Format;
use crate::site::{PAPER, PAPER_DARK};
use crate::text::line;
use about::{About, newest_page};
use tags::Tags;

/// The parts of a head. They are separate so that a page can put style sheets after the opening, where they load early, and the structured
/// data at the end of its body, where it does not delay rendering.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The elements that must come first: encoding, viewport, title, colours.
    pub opening: String,
    /// All other elements of the head.
    pub rest: String,
    /// The structured data: one `<script type="application/ld+json">`, or nothing. A browser does not run it, so a Content Security Policy
    /// does not apply to it.
    pub data: String,
}

/// Writes all parts, for a page that puts everything into its head.
impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { opening, rest, data } = self;
        write!(f, "{opening}{rest}{data}")
    }
}

/// Returns the head of a page that has a document.
#[must_use]
pub fn page(site: &SiteDocument, document: &PageDocument, extras: &Extras) -> Head {
    let about = About::new(site, document, extras);
    let title = match line(&document.title) {
        title if title.is_empty() => line(&site.title),
        title => beside(&title, &site.title),
    };
    let mut tags = Tags::default();
    tags.meta("description", &about.description);
    tags.link("canonical", &about.url);
    // The page of saved articles differs from reader to reader.
    let is_listed = !matches!(document.page, Page::Saved(_));
    tags.meta("robots", if is_listed { "max-image-preview:large" } else { "noindex" });
    alternates(&about, &mut tags);
    own_feeds(&about, &mut tags);
    icons(site, &mut tags);
    social::tags(&about, &mut tags);
    Head { opening: opening(&title), rest: tags.into_html(), data: data::script(&about) }
}

/// Returns the head of the 404 page, which must not be indexed and has neither an address nor a document.
#[must_use]
pub fn missing(site: &SiteDocument, title: &str) -> Head {
    let mut tags = Tags::default();
    tags.meta("robots", "noindex");
    feeds(site, &mut tags, "/", "");
    icons(site, &mut tags);
    Head { opening: opening(&beside(title, &site.title)), rest: tags.into_html(), data: String::new() }
}

/// Returns `Headline – The Paper`.
fn beside(title: &str, paper: &str) -> String {
    format!("{} – {}", isolated(&line(title)), isolated(&line(paper)))
}

fn opening(title: &str) -> String {
    let mut tags = Tags::default();
    tags.raw(r#"<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">"#);
    tags.title(title);
    tags.meta("color-scheme", "light dark");
    tags.element("meta", &[("name", "theme-color"), ("content", PAPER), ("media", "(prefers-color-scheme: light)")]);
    tags.element("meta", &[("name", "theme-color"), ("content", PAPER_DARK), ("media", "(prefers-color-scheme: dark)")]);
    tags.into_html()
}

fn icons(site: &SiteDocument, tags: &mut Tags) {
    let [favicon, touch_icon, manifest] =
        ["/icons/favicon.svg", "/icons/apple-touch-icon.png", "/manifest.webmanifest"].map(|path| site.base_path().join(path));
    tags.element("link", &[("rel", "icon"), ("href", &favicon), ("type", "image/svg+xml")]);
    tags.element("link", &[("rel", "apple-touch-icon"), ("href", &touch_icon)]);
    tags.element("link", &[("rel", "manifest"), ("href", &manifest)]);
}

fn feeds(site: &SiteDocument, tags: &mut Tags, list: &str, title: &str) {
    let title = if title.is_empty() { line(&site.title) } else { beside(title, &site.title) };
    for format in Format::ALL {
        let href = site.base_path().join(&format.path(list));
        tags.element("link", &[("rel", "alternate"), ("type", format.media_type()), ("title", &title), ("href", &href)]);
    }
}

/// Adds links to all language versions, including this one. The version in the paper's language is the default for readers of other
/// languages.
fn alternates(about: &About<'_>, tags: &mut Tags) {
    if about.extras.translations.is_empty() {
        return;
    }
    let others = about.extras.translations.iter().map(|other| (other.language.as_str(), about.absolute(&other.path)));
    let all: Vec<_> = std::iter::once((about.document.language.as_str(), about.url.clone())).chain(others).collect();
    let default = all.iter().find(|(language, _)| *language == about.site.language).map(|(_, url)| ("x-default", url.clone()));
    for (language, url) in all.iter().chain(&default) {
        tags.element("link", &[("rel", "alternate"), ("hreflang", language), ("href", url)]);
    }
}

/// Adds links to feeds: on a list its own, on every other page those of the paper.
fn own_feeds(about: &About<'_>, tags: &mut Tags) {
    let list = about.document.page.list();
    let (path, title) = list.map_or(("/", ""), |(title, pager)| (newest_page(&about.document.path, pager), title));
    feeds(about.site, tags, path, title);
}
