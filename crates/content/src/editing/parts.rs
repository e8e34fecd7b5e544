//! The ids of headings and posts, which are addresses inside a page: `#part-the-money`.
//!
//! On a page they all begin with [`FRAGMENT_PREFIX`], so that none can clash with another id of the page. Editors write them without it.

use std::cell::RefCell;
use std::collections::HashSet;

use icu_normalizer::ComposingNormalizerBorrowed;
use unicode_segmentation::UnicodeSegmentation;

use crate::article::Article;
use crate::body::{Block, children_of, edit_inside, plain_text};
use crate::link::FRAGMENT_PREFIX;

/// The most characters of an id made of a heading.
const LENGTH: usize = 80;

/// Assigns an id to each heading of an article: its words in lower case with hyphens between them, and a number where another part
/// has the same id. Headings of older posts are named before those of newer ones, so that a new post changes no id.
pub fn name_parts(article: &mut Article) {
    let mut ids = Ids { taken: article.posts.iter().map(|post| post.id.clone()).collect() };
    ids.give_to(&mut article.body);
    for post in article.posts.iter_mut().rev() {
        ids.give_to(&mut post.body);
    }
}

/// Assigns an id to each heading in the blocks of a page that is not an article.
pub fn name_parts_of_blocks(blocks: &mut [Block]) {
    Ids::default().give_to(blocks);
}

/// Returns the ids of headings in blocks, without [`FRAGMENT_PREFIX`]. Call it after [`name_parts`], which assigns them.
#[must_use]
pub fn part_ids(blocks: &[Block]) -> Vec<String> {
    let mut found = Vec::new();
    collect(&blocks.iter().collect::<Vec<_>>(), &mut found);
    found
}

fn collect(blocks: &[&Block], found: &mut Vec<String>) {
    for block in blocks {
        if let Block::Heading(heading) = block {
            found.extend(heading.id.as_deref().and_then(|id| id.strip_prefix(FRAGMENT_PREFIX)).map(str::to_owned));
        }
        collect(&children_of(block), found);
    }
}

/// Returns the fragment of an address in the form that ids have: decoded, composed, without [`FRAGMENT_PREFIX`] and what follows `:~:`.
#[must_use]
pub fn part_of_fragment(fragment: &str) -> String {
    let fragment = fragment.split(":~:").next().unwrap_or_default();
    let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
    let part = compose(&decoded);
    part.strip_prefix(FRAGMENT_PREFIX).map_or_else(|| part.clone(), str::to_owned)
}

/// The ids that are taken on a page, without [`FRAGMENT_PREFIX`].
#[derive(Default)]
struct Ids {
    taken: HashSet<String>,
}

impl Ids {
    fn give_to(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            if let Block::Heading(heading) = block {
                heading.id = Some(format!("{FRAGMENT_PREFIX}{}", self.take(slug(&plain_text(&heading.children)))));
            }
            // `edit_inside` takes closures that change nothing of their own.
            let inner = RefCell::new(&mut *self);
            edit_inside(block, &|_| {}, &|blocks| inner.borrow_mut().give_to(blocks));
        }
    }

    fn take(&mut self, slug: String) -> String {
        let mut id = slug.clone();
        let mut number = 2_u32;
        while !self.taken.insert(id.clone()) {
            id = format!("{slug}-{number}");
            number += 1;
        }
        id
    }
}

/// Returns words in lower case with hyphens between them, in any script. Words that are written without spaces stay together.
fn slug(words: &str) -> String {
    let words = compose(&words.to_lowercase());
    let mut slug = String::new();
    for segment in words.split_word_bounds() {
        if segment.contains(char::is_alphanumeric) {
            for letter in segment.chars() {
                match letter {
                    '\'' | '’' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
                    _ if letter.is_ascii_punctuation() => push_hyphen(&mut slug),
                    _ => slug.push(letter),
                }
            }
        } else {
            push_hyphen(&mut slug);
        }
    }
    let slug: String = slug.graphemes(true).take(LENGTH).collect();
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "part".to_owned() } else { slug.to_owned() }
}

fn push_hyphen(slug: &mut String) {
    if !slug.is_empty() && !slug.ends_with('-') {
        slug.push('-');
    }
}

fn compose(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn heading(words: &str) -> Value {
        json!({ "type": "heading", "level": "chapter", "children": [{ "type": "text", "value": words }] })
    }

    #[test]
    fn a_heading_is_named_by_its_words_in_any_script() {
        for (words, expected) in [
            ("The money", "the-money"),
            ("  What the survey found: 3.5 %?", "what-the-survey-found-3-5"),
            ("Don’t panic / it's fine", "dont-panic-its-fine"),
            ("Über die Brücke", "über-die-brücke"),
            ("Cafe\u{301}", "caf\u{e9}"),
            ("資金とお金", "資金とお金"),
            ("क्या हुआ?", "क्या-हुआ"),
            ("ما حدث، ثم", "ما-حدث-ثم"),
            ("می\u{200c}خواهم", "میخواهم"),
            ("한국어 제목", "한국어-제목"),
            ("ΟΔΟΣ", "οδος"),
            ("A_b—c", "a-b-c"),
            ("?!", "part"),
            ("🎉", "part"),
            ("<b>\"&", "b"),
        ] {
            let slug = slug(words);
            // A final sigma has a lower-case form of its own.
            assert_eq!(slug.replace('ς', "σ"), expected.replace('ς', "σ"), "{words}");
            assert!(!slug.contains(|c: char| c.is_whitespace() || c.is_ascii_uppercase()), "{slug}");
        }
        assert_eq!(slug(&"a ".repeat(500)).chars().count(), LENGTH - 1);
    }

    #[test]
    fn ids_are_unique_and_a_new_post_changes_none() {
        let post = |id: &str, words: &[&str]| json!({ "id": id, "published": "2026-11-12T08:30:00Z", "body": words.iter().map(|words| heading(words)).collect::<Vec<_>>() });
        let article = |posts: Vec<Value>| -> Article {
            let mut article = serde_json::from_value(json!({
                "slug": "a", "headline": "A", "section": "s", "published": "2026-11-12T08:30:00Z", "posts": posts,
                "body": [heading("Money"), heading("Money"), heading("Money 2"), { "type": "info-box", "title": "T", "children": [heading("Lead")] }],
            }))
            .expect("an article");
            name_parts(&mut article);
            article
        };
        let one = article(vec![post("lead", &["Money", "Gulls"])]);
        assert_eq!(part_ids(&one.body), ["money", "money-2", "money-2-2", "lead-2"]);
        assert_eq!(part_ids(&one.posts[0].body), ["money-3", "gulls"]);
        let two = article(vec![post("new", &["Money", "Gulls"]), post("lead", &["Money", "Gulls"])]);
        assert_eq!(part_ids(&two.posts[1].body), ["money-3", "gulls"]);
        assert_eq!(part_ids(&two.posts[0].body), ["money-4", "gulls-2"]);
        let Block::Heading(heading) = &one.body[0] else { panic!("a heading") };
        assert_eq!(heading.id.as_deref(), Some("part-money"));
    }

    #[test]
    fn a_fragment_is_compared_as_ids_are_written() {
        for (fragment, part) in [
            ("the-money", "the-money"),
            ("part-the-money", "the-money"),
            ("caf%C3%A9", "café"),
            ("cafe%CC%81", "café"),
            ("the-money:~:text=gulls", "the-money"),
            (":~:text=gulls", ""),
            ("%zz", "%zz"),
        ] {
            assert_eq!(part_of_fragment(fragment), part, "{fragment}");
        }
    }
}
