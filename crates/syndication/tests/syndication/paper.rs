//! A small paper for tests.

use std::borrow::Cow;

use broadsheet_content::SCHEMA_VERSION;
use broadsheet_content::article::{CorrectionKind, Picture};
use broadsheet_content::body::{Block, Inline, Paragraph};
use broadsheet_content::editing::messages::messages;
use broadsheet_content::page::{
    ArticlePage, AuthorPage, DatedCorrection, DatedPost, Direction, FrontPage, Label, ListPage, Page, PageDocument, PageLink, Pager,
    SiteDocument, Stamp, Teaser,
};
use broadsheet_content::site::Contact;
use broadsheet_syndication::feed::{Entry, List, Person};
use broadsheet_syndication::sitemap::Url;
use broadsheet_syndication::{File, Image, Listing, Source, Translation, Unwritable, files};
use jiff::{SignedDuration, Timestamp};

/// Texts that break markup without correct escaping.
pub const AWKWARD: [&str; 16] = [
    "plain",
    "\"double\" and 'single'",
    "<script>alert(1)</script>",
    "</script><!--<script>",
    "</title><img src=x onerror=alert(1)>",
    "]]> <![CDATA[",
    "&amp; &#0; &lt;b&gt; & ;",
    "🛶🏽‍♀️ 👩‍👩‍👧‍👦",
    "بعد ستة أعوام من العتمة",
    "\u{202b}שלום\u{202c}",
    "NUL \0 bell \u{7} escape \u{1b}[31m",
    "not characters \u{fffe}\u{ffff}\u{1fffe}\u{fdd0}",
    "line\u{2028}paragraph\u{2029}next\u{85}",
    "  spaces\n\tand\r\nlines  ",
    "{{template}} ${x} %s \\u003c \\",
    "--> <? ?> <!DOCTYPE x [<!ENTITY e \"e\">]> &e;",
];

/// Returns a text that is longer than `press check` allows.
pub fn very_long() -> String {
    "A word <&> ".repeat(2_000)
}

pub fn site() -> SiteDocument {
    SiteDocument {
        schema_version: SCHEMA_VERSION,
        title: "The Test".into(),
        tagline: Some("Every day".into()),
        base_url: "https://paper.example".into(),
        language: "en-GB".into(),
        contact: Contact { email: Some("desk@paper.example".into()), ..Contact::default() },
        messages: messages("en-GB", None),
        ..SiteDocument::default()
    }
}

pub fn stamp(iso: &str) -> Stamp {
    Stamp { iso: iso.into(), text: iso.into(), clock: None }
}

pub fn label(kind: &str, id: &str, title: &str) -> Label {
    Label { title: title.into(), path: format!("/{kind}/{id}/") }
}

pub fn picture(text: &str) -> Picture {
    Picture {
        src: "/media/wall.jpg".into(),
        alt: text.into(),
        caption: Some(text.into()),
        credit: Some(text.into()),
        width: Some(1600),
        height: Some(1067),
        ..Picture::default()
    }
}

pub fn paragraph(text: &str) -> Block {
    Block::Paragraph(Paragraph { children: vec![Inline::text(text)], ..Paragraph::default() })
}

pub fn teaser(text: &str) -> Teaser {
    Teaser {
        path: "/article/b/".into(),
        headline: text.into(),
        kicker: text.into(),
        excerpt: text.into(),
        published: stamp("2026-11-11T08:30:00+01:00"),
        image: Some(Picture { alt: String::new(), ..picture(text) }),
        live: false,
        byline: None,
        language: None,
        direction: None,
    }
}

/// Returns an article in which every text is `text`.
pub fn article(text: &str) -> ArticlePage {
    ArticlePage {
        headline: text.into(),
        kicker: Some(text.into()),
        standfirst: Some(text.into()),
        section: label("section", "harbour", text),
        authors: vec![label("author", "rosa-quill", text), label("author", "ada-vane", text)],
        location: Some(text.into()),
        published: stamp("2026-11-12T08:30:00+01:00"),
        updated: Some(stamp("2026-11-12T09:30:00+01:00")),
        minutes: 1,
        image: Some(picture(text)),
        corrections: vec![DatedCorrection {
            date: stamp("2026-11-13T08:30:00+01:00"),
            kind: CorrectionKind::Correction,
            text: text.into(),
        }],
        live_until: None,
        posts: Vec::new(),
        body: vec![paragraph("One two three."), paragraph("Four five.")],
        topics: vec![label("topic", "wall", text), label("topic", "ferry", text)],
        related: vec![teaser(text)],
    }
}

pub fn live(text: &str, posts: usize) -> ArticlePage {
    let time = |number: usize| stamp(&format!("2026-11-12T{:02}:00:00+01:00", 10 + number));
    let post = |number: usize| DatedPost {
        id: format!("p{number}"),
        published: time(number % 10),
        headline: Some(text.into()),
        authors: Vec::new(),
        version: String::new(),
        key: false,
        body: vec![paragraph(text)],
    };
    ArticlePage {
        // press takes it from the newest post.
        updated: posts.checked_sub(1).map(|newest| time(newest.min(9))),
        live_until: Some(stamp("2026-11-12T20:00:00+01:00")),
        posts: (0..posts).rev().map(post).collect(),
        ..article(text)
    }
}

pub fn list(text: &str, number: Option<usize>) -> ListPage {
    let neighbour = |path: &str| Some(PageLink { path: path.into(), number: None });
    let pager = Pager { number, newer: neighbour("/section/harbour/"), older: neighbour("/section/harbour/1/"), ..Pager::default() };
    ListPage { title: text.into(), description: Some(text.into()), teasers: vec![teaser(text), teaser(text)], pager }
}

pub fn document(path: &str, text: &str, page: Page) -> PageDocument {
    PageDocument {
        schema_version: SCHEMA_VERSION,
        path: path.into(),
        title: text.into(),
        description: text.into(),
        language: "en-GB".into(),
        direction: Direction::Ltr,
        consent_revision: None,
        page,
    }
}

/// Returns a page of each kind in which every text is `text`.
pub fn pages(text: &str) -> Vec<PageDocument> {
    let author = AuthorPage {
        name: text.into(),
        role: Some(text.into()),
        bio: Some(text.into()),
        email: None,
        image: Some(picture(text)),
        teasers: vec![teaser(text)],
        pager: Pager::default(),
    };
    let front = FrontPage { lead: Some(teaser(text)), top: vec![teaser(text)], containers: Vec::new(), date: None };
    vec![
        document("/", "", Page::Front(front)),
        document("/section/harbour/2/", text, Page::Section(list(text, Some(2)))),
        document("/topic/wall/", text, Page::Topic(list(text, None))),
        document("/author/rosa-quill/", text, Page::Author(author)),
        document("/article/a/", text, Page::Article(Box::new(article(text)))),
        document("/article/live/", text, Page::Article(Box::new(live(text, 3)))),
        document("/about/", text, Page::About(broadsheet_content::page::AboutPage { body: Vec::new() })),
        document("/cookies/", text, Page::Cookies(Box::default())),
    ]
}

pub fn entry(slug: &str, text: &str, published: &str) -> Entry {
    Entry {
        url: format!("/article/{slug}/"),
        id: None,
        headline: text.into(),
        summary: text.into(),
        html: None,
        authors: vec![Person { name: text.into(), path: Some("/author/rosa-quill/".into()) }],
        published: published.into(),
        updated: None,
        categories: vec![text.into()],
        image: Some(Image { alt: text.into(), ..Image::from(&picture(text)) }),
        language: None,
    }
}

/// A paper with a number of articles, one an hour from 1 November 2026, all in one list.
pub struct Paper {
    pub site: SiteDocument,
    pub articles: usize,
}

impl Paper {
    pub fn of(articles: usize) -> Self {
        Self { site: site(), articles }
    }

    pub fn published(index: usize) -> String {
        let first: Timestamp = "2026-11-01T00:00:00Z".parse().expect("a time");
        (first + SignedDuration::from_hours(i64::try_from(index).expect("a number"))).to_string()
    }

    /// Returns all files, in the order in which they are made.
    pub fn files(&self) -> Vec<File> {
        let mut all = Vec::new();
        for part in files::parts(self) {
            let written: Result<(), Unwritable> = part.write(self, &mut |file| {
                all.push(file);
                Ok(())
            });
            written.expect("writes");
        }
        all
    }

    pub fn file(&self, path: &str) -> String {
        let file = self.files().into_iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}"));
        String::from_utf8(file.bytes).expect("UTF-8")
    }
}

impl Source for Paper {
    fn site(&self) -> &SiteDocument {
        &self.site
    }

    fn now(&self) -> Timestamp {
        Self::published(self.articles).parse().expect("a time")
    }

    fn lists(&self) -> Vec<List> {
        let list = |path: &str, title: &str| List { path: path.into(), title: title.into(), description: String::new() };
        vec![list("/", ""), list("/section/news/", "News"), list("/topic/empty/", "Empty")]
    }

    fn entries(&self, list: &List) -> Vec<Entry> {
        if list.path == "/topic/empty/" {
            return Vec::new();
        }
        (0..self.articles).rev().take(40).map(|index| entry(&format!("a{index}"), "Headline", &Self::published(index))).collect()
    }

    fn pages(&self) -> Vec<Url<'_>> {
        vec![Url { path: "/".into(), ..Url::default() }, Url { path: "/about/".into(), ..Url::default() }]
    }

    fn articles(&self) -> usize {
        self.articles
    }

    fn article(&self, index: usize) -> Option<Listing<'_>> {
        let translation = Translation { language: "ar".into(), path: "/article/a0-ar/".into() };
        (index < self.articles).then(|| Listing {
            path: format!("/article/a{index}/").into(),
            headline: "Head & <line>".into(),
            language: "en-GB".into(),
            published: Self::published(index).into(),
            updated: None,
            images: vec![Cow::Borrowed("/media/wall.jpg")],
            translations: if index == 0 { vec![translation] } else { Vec::new() },
        })
    }
}
