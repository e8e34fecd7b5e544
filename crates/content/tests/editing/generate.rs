//! Generates articles that break no rule, for property tests.

use broadsheet_content::Extra;
use broadsheet_content::article::{Article, Correction, CorrectionKind, FocalPoint, Picture, Post, Status, Translation};
use broadsheet_content::body::{
    Align, Audio, BigNumber, Block, Blockquote, Captions, Cell, CorrectionNote, Embed, Flow, Gallery, Heading, ImageBlock, InfoBox, Inline,
    KeyPoints, Level, Link, List, ListItem, Paragraph, Pullquote, Recommended, Span, Table, Timeline, TimelineEvent, Unknown, Video,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Words with at least one letter.
fn words() -> impl Strategy<Value = String> {
    "[ ]{0,2}[\\p{L}\"'\\\\<>&*#`{}\\[\\]:-][^\\p{C}\\u{202d}\\u{202e}]{0,30}".prop_filter("is not blank", |text| !text.trim().is_empty())
}

fn id() -> impl Strategy<Value = String> {
    "[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}"
}

/// Different ids.
fn ids(most: usize) -> impl Strategy<Value = Vec<String>> {
    proptest::collection::btree_set(id(), 0..most).prop_map(|ids| ids.into_iter().collect())
}

fn time() -> impl Strategy<Value = String> {
    (2000..2100_u32, 1..=12_u32, 1..=28_u32, 0..24_u32, 0..60_u32, prop_oneof!["Z", "\\+0[0-9]:30", "-0[0-9]:00"])
        .prop_map(|(year, month, day, hour, minute, offset)| format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:07{offset}"))
}

fn file() -> impl Strategy<Value = String> {
    prop_oneof!["/media/[a-z]{1,9}\\.(jpg|mp3)", "https://[a-z]{1,9}\\.example/[a-z]{0,9}"]
}

fn url() -> impl Strategy<Value = String> {
    prop_oneof![
        "https?://[a-z]{1,9}\\.example(/[a-z]{0,5})?",
        "mailto:[a-z]{1,5}@[a-z]{1,5}\\.example",
        "tel:\\+[0-9]{3,9}",
        "/[a-z]{1,9}/",
        "#[a-z]{1,9}"
    ]
}

/// Fields of a later version. No field of this version has such a name.
fn extra() -> impl Strategy<Value = Extra> {
    let value = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        words().prop_map(Value::from),
        Just(json!([{ "deep": [null] }]))
    ];
    prop_oneof![
        4 => Just(Extra::new()),
        1 => proptest::collection::btree_map("x-[a-z]{1,6}", value, 1..3).prop_map(|fields| fields.into_iter().collect()),
    ]
}

fn unknown() -> impl Strategy<Value = Unknown> {
    ("x-[a-z]{1,6}", any::<u32>())
        .prop_map(|(kind, beams)| Unknown(json!({ "type": kind, "beams": beams, "children": [{ "type": "text" }] })))
}

fn inline() -> impl Strategy<Value = Inline> {
    let leaf = prop_oneof![
        6 => words().prop_map(|value| Inline::Text { value }),
        1 => Just(Inline::Break),
        1 => unknown().prop_map(Inline::Unknown),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        let span = || (vec(inner.clone(), 1..3), extra()).prop_map(|(children, extra)| Span { children, extra });
        prop_oneof![
            span().prop_map(Inline::Strong),
            span().prop_map(Inline::Emphasis),
            span().prop_map(Inline::Deleted),
            (url(), of(words()), vec(inner.clone(), 1..3), extra()).prop_map(|(url, title, children, extra)| Inline::Link(Link {
                url,
                title,
                children,
                extra
            })),
        ]
    })
}

fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    vec(inline(), 1..4)
}

fn picture() -> impl Strategy<Value = Picture> {
    let pixels = || of(1..=50_000_u32);
    let share = || (0..=100_u8).prop_map(|part| f64::from(part) / 100.0);
    let alt = prop_oneof![words().prop_map(|alt| (alt, false)), Just((String::new(), true))];
    (file(), alt, of(words()), of(words()), pixels(), pixels(), of((share(), share()))).prop_map(
        |(src, (alt, decorative), caption, credit, width, height, point)| Picture {
            src,
            alt,
            caption,
            credit,
            width,
            height,
            focal_point: point.map(|(x, y)| FocalPoint { x, y }),
            decorative,
            widest: None,
        },
    )
}

fn image() -> impl Strategy<Value = Block> {
    (picture(), extra()).prop_map(|(picture, extra)| Block::Image(ImageBlock { picture, extra }))
}

fn table() -> impl Strategy<Value = Block> {
    // A cell of one text node is a string in JSON; both are the same cell.
    let cell = || prop_oneof![3 => words().prop_map(|value| Cell(vec![Inline::Text { value }])), 1 => inlines().prop_map(Cell), 1 => Just(Cell(Vec::new()))];
    (1..4_usize).prop_flat_map(move |columns| {
        let row = move || vec(cell(), columns);
        let align = prop::sample::select(vec![Align::Auto, Align::Start, Align::Center, Align::End]);
        let align = prop_oneof![Just(Vec::new()), vec(align, columns)];
        (of(words()), row(), vec(row(), 0..3), prop_oneof![Just(Vec::new()), row()], align, any::<bool>(), extra()).prop_map(
            |(caption, header, rows, footer, align, sortable, extra)| {
                Block::Table(Table { caption, header, rows, footer, align, sortable, extra })
            },
        )
    })
}

fn embed() -> impl Strategy<Value = Block> {
    let place = prop_oneof![
        ("youtube", "https://youtu\\.be/[a-z]{1,9}"),
        ("vimeo", "https://vimeo\\.com/[0-9]{1,9}"),
        ("openstreetmap", "https://www\\.openstreetmap\\.org/#map=[0-9]"),
        ("mastodon", "https://[a-z]{1,9}\\.example/@[a-z]{1,9}"),
        ("soundcloud", "https://soundcloud\\.com/[a-z]{1,9}"),
    ];
    (place, words(), of(1..5000_u32), of(words()), extra()).prop_map(|((provider, url), title, width, caption, extra)| {
        Block::Embed(Embed { provider, url, title, width, height: width, caption, frame: None, labels: None, extra })
    })
}

fn correction_kind() -> impl Strategy<Value = CorrectionKind> {
    prop_oneof![Just(CorrectionKind::Correction), Just(CorrectionKind::Clarification)]
}

/// Blocks without blocks inside.
fn leaf() -> impl Strategy<Value = Block> {
    let level = prop_oneof![Just(Level::Chapter), Just(Level::Subheading), Just(Level::Label)];
    prop_oneof![
        4 => (inlines(), extra()).prop_map(|(children, extra)| Block::Paragraph(Paragraph { children, extra })),
        1 => (level, inlines(), extra()).prop_map(|(level, children, extra)| Block::Heading(Heading { level, id: None, children, extra })),
        1 => (words(), of(words()), extra()).prop_map(|(text, source, extra)| Block::Pullquote(Pullquote { text, source, extra })),
        1 => Just(Block::ThematicBreak),
        1 => image(),
        1 => table(),
        1 => (words(), words(), of(words()), extra())
            .prop_map(|(number, label, source, extra)| Block::BigNumber(BigNumber { number, label, source, extra })),
        1 => embed(),
        1 => (time(), correction_kind(), inlines(), extra())
            .prop_map(|(date, kind, children, extra)| Block::Correction(CorrectionNote { date, kind, children, stamp: None, extra })),
        1 => (of(words()), ids(4), extra())
            .prop_map(|(title, articles, extra)| Block::Recommended(Recommended { title, articles, teasers: Vec::new(), extra })),
        1 => unknown().prop_map(Block::Unknown),
    ]
}

/// Any block.
pub fn block() -> impl Strategy<Value = Block> {
    leaf().prop_recursive(2, 12, 3, |inner| {
        let blocks = move || vec(inner.clone(), 0..3);
        let flow = {
            let blocks = blocks.clone();
            move || {
                prop_oneof![
                    inlines().prop_map(|nodes| nodes.into_iter().map(flow_of).collect::<Vec<_>>()),
                    blocks().prop_map(|nodes| nodes.into_iter().map(Flow::Block).collect())
                ]
            }
        };
        let items = move || vec((flow(), extra()).prop_map(|(children, extra)| ListItem { children, extra }), 1..3);
        let event = (words(), of(prop_oneof!["19[0-9]{2}", "19[0-9]{2}-0[1-9]", "0[0-9]:30"]), words(), blocks())
            .prop_map(|(date, datetime, title, children)| TimelineEvent { date, datetime, title, children });
        let captions =
            (file(), prop_oneof!["en", "ar", "pt-BR"], words()).prop_map(|(src, language, label)| Captions { src, language, label });
        prop_oneof![
            (any::<bool>(), items(), extra()).prop_map(|(ordered, children, extra)| Block::List(List { ordered, children, extra })),
            (of(words()), items(), extra()).prop_map(|(title, children, extra)| Block::KeyPoints(KeyPoints { title, children, extra })),
            (blocks(), of(words()), extra()).prop_map(|(children, source, extra)| Block::Blockquote(Blockquote {
                children,
                source,
                extra
            })),
            (words(), blocks(), extra()).prop_map(|(title, children, extra)| Block::InfoBox(InfoBox { title, children, extra })),
            (of(words()), vec(prop_oneof![image(), unknown().prop_map(Block::Unknown)], 0..3), extra())
                .prop_map(|(title, children, extra)| Block::Gallery(Gallery { title, children, extra })),
            (of(words()), vec(event, 0..3), extra()).prop_map(|(title, events, extra)| Block::Timeline(Timeline { title, events, extra })),
            (file(), words(), of(words()), of(1..9999_u32), blocks(), extra()).prop_map(
                |(src, title, caption, duration, transcript, extra)| {
                    Block::Audio(Audio { src, title, credit: caption.clone(), caption, duration, transcript, extra })
                }
            ),
            (file(), words(), of(file()), of(words()), vec(captions, 0..2), blocks(), extra()).prop_map(
                |(src, title, poster, caption, captions, transcript, extra)| {
                    let width = poster.is_some().then_some(640);
                    Block::Video(Video { src, title, poster, width, height: None, caption, credit: None, captions, transcript, extra })
                }
            ),
        ]
    })
}

/// An unknown node in a list item is read as a block, because its type does not say whether it is a text node.
fn flow_of(node: Inline) -> Flow {
    match node {
        Inline::Unknown(unknown) => Flow::Block(Block::Unknown(unknown)),
        node @ (Inline::Text { .. } | Inline::Strong(_) | Inline::Emphasis(_) | Inline::Deleted(_) | Inline::Link(_) | Inline::Break) => {
            Flow::Inline(node)
        }
    }
}

fn posts() -> impl Strategy<Value = Vec<Post>> {
    let post = (time(), of(words()), ids(3), any::<bool>(), vec(leaf(), 0..2));
    vec(post, 0..3).prop_map(|posts| {
        let posts = posts.into_iter().enumerate();
        posts
            .map(|(number, (published, headline, authors, key, body))| Post {
                id: format!("p{number}"),
                published,
                headline,
                authors,
                key,
                body,
            })
            .collect()
    })
}

fn translations() -> impl Strategy<Value = Vec<Translation>> {
    // Longer than the eight letters of a part of a generated slug, so that no article names itself as a translation.
    proptest::sample::subsequence(vec!["cy", "fr-CA", "he"], 0..3).prop_map(|languages| {
        let translation =
            |language: &str| Translation { language: language.to_owned(), slug: format!("translation-{}", language.to_ascii_lowercase()) };
        languages.into_iter().map(translation).collect()
    })
}

/// Any article that breaks no rule. Posts may stand in the wrong order, which is a warning.
pub fn article() -> impl Strategy<Value = Article> {
    let status = prop_oneof![Just(Status::Usable), Just(Status::Withheld), Just(Status::Cancelled)];
    let correction = (time(), words(), correction_kind()).prop_map(|(date, text, kind)| Correction { date, text, kind });
    let texts = (words(), of(words()), of(words()), of(words()), of(prop_oneof!["en-GB", "ar", "he"]));
    let names = (id(), id(), ids(5), ids(5), of(ids(4)));
    (texts, names, time(), of(picture()), status, vec(correction, 0..2), (translations(), posts()), vec(block(), 0..5), extra()).prop_map(
        |(
            (headline, standfirst, kicker, location, language),
            (slug, section, topics, authors, related),
            published,
            image,
            status,
            corrections,
            (translations, posts),
            body,
            extra,
        )| Article {
            schema_version: 1,
            slug,
            headline,
            standfirst,
            kicker,
            section,
            topics,
            authors,
            updated: updated(&published),
            embargoed_until: None,
            live_until: (!posts.is_empty()).then(|| "2150-01-01T00:00:00Z".to_owned()),
            published,
            language,
            location,
            image,
            status,
            corrections,
            related,
            translations,
            posts,
            body,
            extra,
        },
    )
}

fn updated(published: &str) -> Option<String> {
    published.ends_with('Z').then(|| published.to_owned())
}
