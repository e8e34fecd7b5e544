//! Page documents: the app reads the same values that press writes.

use broadsheet_content::SCHEMA_VERSION;
use broadsheet_content::article::{CorrectionKind, FocalPoint, Picture};
use broadsheet_content::body::Block;
use broadsheet_content::consent::{Catalogue, Category, CategoryKind, Service, StoreKind, Stored};
use broadsheet_content::editing::messages::messages;
use broadsheet_content::page::{
    AboutPage, ArticlePage, AuthorPage, Container, CookiesPage, DatedCorrection, DatedPost, Direction, FrontPage, Label, ListPage, Page,
    PageDocument, PageLink, Pager, SiteDocument, Stamp, Teaser, read_page, read_site,
};
use broadsheet_content::site::{Contact, NavLink};
use proptest::prelude::*;

use crate::generate::block;

fn stamp(day: u32) -> Stamp {
    Stamp { iso: format!("2026-11-{day:02}T08:30:00+01:00"), text: format!("{day} November 2026, 08:30"), clock: Some("08:30".into()) }
}

fn label(id: &str) -> Label {
    Label { title: id.to_uppercase(), path: format!("/topic/{id}/") }
}

fn picture() -> Picture {
    Picture {
        src: "/media/a.jpg".into(),
        alt: "A".into(),
        caption: Some("Caption".into()),
        credit: Some("Credit".into()),
        width: Some(1600),
        height: Some(900),
        focal_point: Some(FocalPoint { x: 0.25, y: 0.75 }),
        decorative: true,
        widest: Some(1600),
    }
}

/// Returns a teaser in which no field has its default.
fn teaser() -> Teaser {
    Teaser {
        path: "/article/a/".into(),
        headline: "Headline".into(),
        kicker: "Kicker".into(),
        excerpt: "Excerpt…".into(),
        published: stamp(12),
        image: Some(picture()),
        live: true,
        byline: Some("Rosa Quill".into()),
        language: Some("ar".into()),
        direction: Some(Direction::Rtl),
    }
}

fn pager() -> Pager {
    Pager {
        number: Some(3),
        newer: Some(PageLink { path: "/newer/".into(), number: Some(4) }),
        older: Some(PageLink { path: "/older/".into(), number: Some(2) }),
        newest: Some(PageLink { path: "/newest/".into(), number: None }),
        oldest: Some(PageLink { path: "/oldest/".into(), number: Some(1) }),
        total: Some(41),
    }
}

fn list() -> ListPage {
    ListPage { title: "Ferry".into(), description: Some("Boats.".into()), teasers: vec![teaser(), teaser()], pager: pager() }
}

/// Returns a page of each kind in which no field has its default.
fn pages(body: &[Block]) -> Vec<Page> {
    vec![
        Page::Front(FrontPage {
            lead: Some(teaser()),
            top: vec![teaser()],
            containers: vec![Container { section: label("harbour"), teasers: vec![teaser()] }],
            date: Some(stamp(12)),
        }),
        Page::Section(list()),
        Page::Topic(list()),
        Page::Author(AuthorPage {
            name: "Ada".into(),
            role: Some("Reporter".into()),
            bio: Some("Writes.".into()),
            email: Some("ada@ledger.example".into()),
            image: Some(picture()),
            teasers: vec![teaser()],
            pager: pager(),
        }),
        Page::Article(Box::new(ArticlePage {
            headline: "Headline".into(),
            kicker: Some("Kicker".into()),
            standfirst: Some("Standfirst".into()),
            section: label("harbour"),
            authors: vec![label("ada")],
            location: Some("Saltmere".into()),
            published: stamp(12),
            updated: Some(stamp(13)),
            minutes: 7,
            image: Some(picture()),
            corrections: vec![DatedCorrection { date: stamp(14), kind: CorrectionKind::Clarification, text: "It was Tuesday.".into() }],
            live_until: Some(stamp(15)),
            posts: vec![DatedPost {
                id: "one".into(),
                published: stamp(12),
                headline: Some("Headline".into()),
                authors: vec![label("ada")],
                version: String::new(),
                key: true,
                body: body.to_vec(),
            }],
            body: body.to_vec(),
            topics: vec![label("ferry")],
            related: vec![teaser()],
        })),
        Page::About(AboutPage { body: body.to_vec() }),
        Page::Cookies(Box::new(CookiesPage { catalogue: catalogue(), ..CookiesPage::default() })),
    ]
}

fn catalogue() -> Catalogue {
    let service = Service {
        id: "counter".into(),
        category: "analytics".into(),
        title: "Counter".into(),
        provider: "The paper".into(),
        purpose: "Counts.".into(),
        policy_url: Some("https://a.example/privacy".into()),
        origins: vec!["https://a.example".into()],
        stores: [StoreKind::Cookie, StoreKind::LocalStorage, StoreKind::SessionStorage]
            .map(|kind| Stored { kind, key: "k".into(), purpose: "p".into(), retention: "a day".into(), retired: true })
            .into(),
        script: Some("/counter.js".into()),
        integrity: Some("sha384-x".into()),
        counter: Some("/count.txt".into()),
    };
    let kinds =
        [CategoryKind::Necessary, CategoryKind::Functional, CategoryKind::Analytics, CategoryKind::Advertising, CategoryKind::Embeds];
    Catalogue {
        revision: 4,
        change_note: Some("A new service.".into()),
        categories: kinds.map(|kind| Category { id: "c".into(), kind, title: "T".into(), description: "D".into() }).into(),
        services: vec![service],
        google_consent_mode: true,
    }
}

fn document(page: Page) -> PageDocument {
    PageDocument {
        schema_version: SCHEMA_VERSION,
        path: "/article/a/".into(),
        title: "Title".into(),
        description: "Description".into(),
        language: "ar".into(),
        direction: Direction::Rtl,
        consent_revision: Some(4),
        page,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_page_document_reads_back_as_it_was_written(body in proptest::collection::vec(block(), 0..3)) {
        for page in pages(&body) {
            let written = document(page);
            let text = serde_json::to_string(&written).expect("serialises");
            prop_assert_eq!(read_page(&text), Ok(written), "{}", text);
        }
    }
}

#[test]
fn the_smallest_page_documents_read_back_too() {
    let teaser = Teaser { excerpt: String::new(), image: None, live: false, byline: None, language: None, direction: None, ..teaser() };
    let front = FrontPage { lead: None, top: vec![teaser.clone()], containers: Vec::new(), date: None };
    let list = ListPage { title: "Ferry".into(), description: None, teasers: vec![teaser], pager: Pager::default() };
    for page in [Page::Front(front), Page::Section(list), Page::About(AboutPage { body: Vec::new() })] {
        let written = PageDocument { direction: Direction::Ltr, description: String::new(), ..document(page) };
        assert_eq!(read_page(&serde_json::to_string(&written).expect("serialises")), Ok(written));
    }
}

#[test]
fn the_site_document_reads_back_as_it_was_written() {
    let written = SiteDocument {
        schema_version: SCHEMA_VERSION,
        title: "The Ledger".into(),
        tagline: Some("Every day".into()),
        base_url: "https://ledger.example".into(),
        language: "he".into(),
        direction: Direction::Rtl,
        navigation: vec![NavLink { label: "Harbour".into(), url: "/section/harbour/".into() }],
        sections: vec![label("harbour")],
        contact: Contact { email: Some("desk@ledger.example".into()), phone: Some("+44".into()), address: Some("4 Ropewalk".into()) },
        consent: catalogue(),
        consent_hash: "00112233445566ff".into(),
        messages: messages("he", None),
        messages_path: Some("/broadsheet-messages-0123456789abcdef.json".into()),
    };
    assert_eq!(read_site(&serde_json::to_string(&written).expect("serialises")), Ok(written));
}
