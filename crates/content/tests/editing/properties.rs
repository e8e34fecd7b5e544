//! Properties of every valid article, and of every file with arbitrary content.

use broadsheet_content::article::Article;
use broadsheet_content::body::{Block, unknown_nodes};
use broadsheet_content::editing::{Checked, SourceFormat, embeds, read_article, read_author, read_site};
use proptest::prelude::*;

use crate::generate::{article, block};
use crate::support::lines;

const BOTH: [SourceFormat; 2] = [SourceFormat::Json, SourceFormat::Markdown];

/// A file with every kind of node and field, for the damage tests.
const MARKDOWN: &str = include_str!("everything.md");
const SITE: &str = include_str!("../../../../content/site.json");

/// Returns the origin of a provider's frames. The frame of a Mastodon post is on the server of its address.
fn frames_from(provider: &str, url: &str) -> String {
    let own = url.split('/').nth(2).unwrap_or_default();
    let host = match provider {
        "youtube" => "www.youtube-nocookie.com",
        "vimeo" => "player.vimeo.com",
        "openstreetmap" => "www.openstreetmap.org",
        "soundcloud" => "w.soundcloud.com",
        _ => own,
    };
    format!("https://{host}/")
}

/// An address of a provider, with anything behind its host.
fn address() -> impl Strategy<Value = String> {
    let host = prop::sample::select(
        ["www.youtube.com", "youtu.be", "vimeo.com", "www.openstreetmap.org", "social.example", "soundcloud.com", "w.soundcloud.com"]
            .as_slice(),
    );
    let rest = prop_oneof![
        "(/[@a-z0-9_-]{0,12}){0,4}([?&](v|t|h|url|list|mlat|mlon|bbox|autoplay)=[-0-9a-z.,%:/]{0,12}){0,3}(#(map|t)=[-0-9./a-z]{0,12})?",
        "/.{0,40}",
    ];
    (host, rest).prop_map(|(host, rest)| format!("https://{host}{rest}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    /// The Content Security Policy allows the origins of frames, so no address in an article may lead a frame to another origin or start
    /// playback.
    #[test]
    fn a_frame_comes_from_where_its_provider_frames(url in prop_oneof![9 => address(), 1 => ".{0,60}"]) {
        for provider in embeds::providers() {
            let Some(frame) = embeds::frame(provider, &url) else { continue };
            prop_assert!(frame.as_str().starts_with(&frames_from(provider, &url)), "{} {}", url, frame);
            // Addresses that a site exports for embedding stay as they are; a map has no playback.
            let starts_itself = frame.query_pairs().any(|(name, _)| name.starts_with("auto"));
            prop_assert!(provider == "openstreetmap" || !starts_itself, "{} {}", url, frame);
            let again = embeds::frame(provider, frame.as_str()).map(String::from);
            prop_assert!(again.is_some_and(|again| again.starts_with(&frames_from(provider, &url))), "a frame has a frame: {}", frame);
        }
    }

    #[test]
    fn a_block_reads_back_as_it_was_written(block in block()) {
        let json = serde_json::to_string(&block).expect("serialises");
        let again: Block = serde_json::from_str(&json).expect("reads");
        prop_assert_eq!(&again, &block, "{}", json);
        // Blocks inside page documents are read from a value already in memory.
        let again: Block = serde_json::from_value(serde_json::to_value(&block).expect("serialises")).expect("reads");
        prop_assert_eq!(again, block);
    }

    #[test]
    fn an_article_without_faults_has_no_errors_and_keeps_everything(article in article()) {
        let json = serde_json::to_string_pretty(&article).expect("serialises");
        let checked = read_article(SourceFormat::Json, json.as_bytes());
        prop_assert!(!checked.has_errors(), "{:#?}\n{}", lines(&checked.findings), json);
        prop_assert_eq!(checked.value.as_ref(), Some(&article));
        let plain: Article = serde_json::from_str(&json).expect("reads");
        prop_assert_eq!(&plain, &article);
        // Unknown nodes and fields are kept in the model (above), and counted.
        let nodes = unknown_nodes(&article.body).len() + article.posts.iter().map(|post| unknown_nodes(&post.body).len()).sum::<usize>();
        let counted = checked.unknown.iter().filter(|what| !what.starts_with('$')).count();
        prop_assert_eq!(counted, nodes);
        for field in article.extra.keys() {
            let path = format!("$.{field}");
            prop_assert!(checked.unknown.contains(&path), "{}", field);
        }
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        read_all(&bytes);
    }

    #[test]
    fn any_text_is_read_without_panic(text in "(---\n)?(\\PC|[\n\t \\[\\]{}\":,#>*`|\\\\-]){0,200}") {
        read_all(text.as_bytes());
        read_all(format!("---\n{text}\n---\n{text}").as_bytes());
    }

    #[test]
    fn a_damaged_article_is_read_without_panic(article in article(), damage in damage()) {
        read_all(&apply(serde_json::to_string(&article).expect("serialises").as_bytes(), &damage));
    }

    #[test]
    fn damaged_markdown_is_read_without_panic(damage in damage()) {
        read_all(&apply(MARKDOWN.as_bytes(), &damage));
    }

    #[test]
    fn a_damaged_paper_is_read_without_panic(damage in damage()) {
        read_all(&apply(SITE.as_bytes(), &damage));
    }
}

#[test]
fn the_file_to_break_is_whole() {
    let checked = read_article(SourceFormat::Markdown, MARKDOWN.as_bytes());
    assert_eq!(lines(&checked.findings), [""; 0]);
    let body = serde_json::to_string(&checked.value.expect("reads").body).expect("serialises");
    for kind in broadsheet_content::body::BLOCK_TYPES.iter().chain(&broadsheet_content::body::INLINE_TYPES) {
        assert!(body.contains(&format!("\"type\":\"{kind}\"")), "{kind} is not in it");
    }
}

/// Reads bytes in every format, and checks the positions of the findings.
fn read_all(bytes: &[u8]) {
    for format in BOTH {
        let checked = read_article(format, bytes);
        look(bytes, &checked);
        if let Some(article) = &checked.value {
            let json = serde_json::to_string(article).expect("what was read can be written");
            assert_eq!(&serde_json::from_str::<Article>(&json).expect("and read again"), article);
        }
    }
    look(bytes, &read_author(bytes));
    look(bytes, &read_site(bytes));
}

fn look<T>(bytes: &[u8], checked: &Checked<T>) {
    assert!(checked.value.is_some() || checked.has_errors(), "what cannot be read has an error");
    for finding in &checked.findings {
        let position = &finding.position;
        let before = bytes.get(..position.span.start).expect("a place in the file");
        assert!(position.span.start <= position.span.end && position.span.end <= bytes.len(), "{finding}");
        // A carriage return ends a line where no line feed follows it.
        let ends_line = |at: &usize| bytes[*at] == b'\n' || (bytes[*at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
        assert_eq!(position.line, (0..before.len()).filter(ends_line).count() + 1, "{finding}");
        assert!(position.column >= 1 && !finding.message.is_empty(), "{finding}");
        if let Ok(text) = std::str::from_utf8(bytes) {
            assert!(text.is_char_boundary(position.span.start), "{finding}");
        }
        let place = checked.locate(&finding.path);
        assert!(place.span.end <= bytes.len());
    }
}

/// Changes of a file: the position, the number of bytes removed, the bytes inserted.
fn damage() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, Vec<u8>)>> {
    let piece = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..4),
        prop::sample::select(
            [
                "\"",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "null",
                "-1",
                "1e9",
                "\\",
                "\\u",
                "\n",
                "\r\n",
                "  ",
                "\t",
                "---\n",
                "```\n",
                "```table\n",
                "> ",
                "- ",
                "1. ",
                "#",
                "|",
                "*",
                "_",
                "<b>",
                "![",
                "](",
                "&a",
                "*a",
                "!x ",
                "'",
                ": ",
                "\u{FEFF}",
                "\0",
                "\u{202E}",
                "é",
                "[^1]",
                "\\!",
                "|-\n",
            ]
            .as_slice()
        )
        .prop_map(|piece| piece.as_bytes().to_vec()),
    ];
    proptest::collection::vec((any::<prop::sample::Index>(), prop_oneof![Just(0_usize), 1..5_usize, 1..400_usize], piece), 1..6)
}

fn apply(source: &[u8], damage: &[(prop::sample::Index, usize, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = source.to_vec();
    for (at, length, piece) in damage {
        let start = at.index(bytes.len() + 1);
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, piece.iter().copied());
    }
    bytes
}
