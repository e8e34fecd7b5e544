//! Everything a page's `<head>` carries apart from scripts and styles, and its structured data.
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

mod data;
mod social;
mod tags;

use std::fmt;

use broadsheet_content::article::Picture;
use broadsheet_content::page::{Page, PageDocument, Pager, SiteDocument};

use crate::Translation;
use crate::address::page as page_address;
use crate::feed::Format;
use crate::picture::Image;
use crate::site::{PAPER, PAPER_DARK};
use crate::text::line;
use tags::Tags;

/// What a page's document does not say, or not in this form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// The same article in other languages. Only those that readers may see, and that name this one in
    /// turn: others are of no use to search engines.
    pub translations: Vec<Translation>,
    /// Pictures for previews and search results, the best one first: as a rule crops that press made of
    /// the article's picture, as JPEG or PNG. Without any, the page's own picture is named as it is.
    pub images: Vec<Image>,
}

/// The parts of a head. A page may put style sheets after the opening, where they start to load at
/// once, and the structured data, which no reader waits for, at the end of its body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// What must come first: encoding, viewport, title, colours.
    pub opening: String,
    /// All other elements of the head.
    pub rest: String,
    /// The structured data: one `<script type="application/ld+json">`, or nothing. A browser does not run
    /// it, so a CSP does not concern it.
    pub data: String,
}

/// The whole of it, for a page that puts everything into its head.
impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { opening, rest, data } = self;
        write!(f, "{opening}{rest}{data}")
    }
}

/// The head of a page that has a document.
#[must_use]
pub fn page(site: &SiteDocument, document: &PageDocument, extras: &Extras) -> Head {
    let about = About::new(site, document, extras);
    let title = match line(&document.title) {
        title if title.is_empty() => line(&site.title),
        title => format!("{title} – {}", line(&site.title)),
    };
    let mut tags = Tags::default();
    tags.meta("description", &about.description);
    tags.link("canonical", &about.url);
    tags.meta("robots", "max-image-preview:large");
    about.alternates(&mut tags);
    about.feeds(&mut tags);
    icons(&mut tags);
    social::tags(&about, &mut tags);
    Head { opening: opening(&title), rest: tags.into_html(), data: data::script(&about) }
}

/// The head of a page that has no document and is not to be found by search engines: `/search/`,
/// `/saved/`, and with no path the page for addresses of which there is none.
#[must_use]
pub fn unlisted(site: &SiteDocument, title: &str, path: Option<&str>) -> Head {
    let mut tags = Tags::default();
    if let Some(path) = path {
        tags.link("canonical", &page_address(&site.base_url, path));
    }
    tags.meta("robots", "noindex");
    feeds(site, &mut tags, "/", "");
    icons(&mut tags);
    Head { opening: opening(&format!("{} – {}", line(title), line(&site.title))), rest: tags.into_html(), data: String::new() }
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

fn icons(tags: &mut Tags) {
    tags.element("link", &[("rel", "icon"), ("href", "/icons/favicon.svg"), ("type", "image/svg+xml")]);
    tags.element("link", &[("rel", "apple-touch-icon"), ("href", "/icons/apple-touch-icon.png")]);
    tags.element("link", &[("rel", "manifest"), ("href", "/manifest.webmanifest")]);
}

fn feeds(site: &SiteDocument, tags: &mut Tags, list: &str, title: &str) {
    let title = if title.is_empty() { line(&site.title) } else { format!("{} – {}", line(title), line(&site.title)) };
    for format in Format::ALL {
        tags.element("link", &[("rel", "alternate"), ("type", format.media_type()), ("title", &title), ("href", &format.path(list))]);
    }
}

/// A page, with what several parts of its head say of it.
struct About<'a> {
    site: &'a SiteDocument,
    document: &'a PageDocument,
    extras: &'a Extras,
    /// The page's absolute address.
    url: String,
    description: String,
    /// Pictures for previews, the best one first.
    images: Vec<Image>,
}

impl<'a> About<'a> {
    fn new(site: &'a SiteDocument, document: &'a PageDocument, extras: &'a Extras) -> Self {
        let own = own_picture(&document.page).map(Image::from);
        let alt = own.as_ref().map(|own| own.alt.clone()).unwrap_or_default();
        let mut images: Vec<Image> = extras.images.iter().cloned().chain(own.filter(|_| extras.images.is_empty())).collect();
        // A crop shows what the picture shows.
        for image in images.iter_mut().filter(|image| image.alt.is_empty()) {
            image.alt.clone_from(&alt);
        }
        let description = match line(&document.description) {
            description if description.is_empty() && document.path == "/" => line(site.tagline.as_deref().unwrap_or_default()),
            description => description,
        };
        Self { site, document, extras, url: page_address(&site.base_url, &document.path), description, images }
    }

    fn absolute(&self, path: &str) -> String {
        page_address(&self.site.base_url, path)
    }

    /// The page's title without the paper's name; on the front, the paper's name.
    fn headline(&self) -> String {
        match &self.document.page {
            Page::Article(article) => line(&article.headline),
            Page::Front(_) => line(&self.site.title),
            Page::Section(_) | Page::Topic(_) | Page::Author(_) | Page::About(_) | Page::Cookies(_) => line(&self.document.title),
        }
    }

    /// Every version names all versions, itself included. A reader of none of the languages gets the one in
    /// the paper's own.
    fn alternates(&self, tags: &mut Tags) {
        if self.extras.translations.is_empty() {
            return;
        }
        let others = self.extras.translations.iter().map(|other| (other.language.as_str(), self.absolute(&other.path)));
        let all: Vec<_> = std::iter::once((self.document.language.as_str(), self.url.clone())).chain(others).collect();
        let default = all.iter().find(|(language, _)| *language == self.site.language).map(|(_, url)| ("x-default", url.clone()));
        for (language, url) in all.iter().chain(&default) {
            tags.element("link", &[("rel", "alternate"), ("hreflang", language), ("href", url)]);
        }
    }

    /// A list announces its own feeds, every other page those of the paper.
    fn feeds(&self, tags: &mut Tags) {
        let (path, title) = match &self.document.page {
            Page::Section(list) | Page::Topic(list) => (newest_page(&self.document.path, &list.pager), list.title.as_str()),
            Page::Author(author) => (newest_page(&self.document.path, &author.pager), author.name.as_str()),
            Page::Front(_) | Page::Article(_) | Page::About(_) | Page::Cookies(_) => ("/", ""),
        };
        feeds(self.site, tags, path, title);
    }
}

/// The address of the newest page of a list, from that of any of its pages.
fn newest_page<'a>(path: &'a str, pager: &Pager) -> &'a str {
    let number = pager.number.map(|number| format!("{number}/"));
    number.and_then(|number| path.strip_suffix(&number)).unwrap_or(path)
}

/// The picture that is this page's, if it has one. A list's pictures are those of its articles.
fn own_picture(page: &Page) -> Option<&Picture> {
    match page {
        Page::Article(article) => article.image.as_ref(),
        Page::Author(author) => author.image.as_ref(),
        Page::Front(front) => front.lead.as_ref().and_then(|lead| lead.image.as_ref()),
        Page::Section(_) | Page::Topic(_) | Page::About(_) | Page::Cookies(_) => None,
    }
}
