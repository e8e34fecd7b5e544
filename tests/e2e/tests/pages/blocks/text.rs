//! Running text: paragraphs, headings, lists, quotations, corrections.

use broadsheet_content::body::{Block, Inline, Level};
use broadsheet_content::page::Page;
use broadsheet_e2e::fault::{Outcome, wrong};
use scraper::ElementRef;

use super::{blocks, every, must};
use crate::dom::{all, attribute, first, squeezed, text};
use crate::roles::texts;
use crate::site::site;
use crate::words::{letters, letters_of_blocks, letters_of_item, shown_text};

#[test]
fn a_paragraph() -> Outcome {
    every!(Paragraph, |main, node| {
        let words = letters(&shown_text(&node.children));
        let paragraphs = texts(main, "paragraph");
        must(paragraphs.iter().any(|found| letters(found) == words), || format!("no paragraph reads “{words}”"))
    })
}

#[test]
fn strong_words_emphasis_and_links_in_a_text() -> Outcome {
    let site = site()?;
    let (mut links, mut spans) = (0, 0);
    for (page, block) in blocks(&site) {
        let Block::Paragraph(paragraph) = block else { continue };
        for node in &paragraph.children {
            let (selector, words) = match node {
                Inline::Strong(span) => ("strong".to_owned(), shown_text(&span.children)),
                Inline::Emphasis(span) => ("em".to_owned(), shown_text(&span.children)),
                Inline::Deleted(span) => ("del".to_owned(), shown_text(&span.children)),
                Inline::Link(link) => (format!("a[href=\"{}\"]", link.url), shown_text(&link.children)),
                Inline::Text { .. } | Inline::Break | Inline::Unknown(_) => continue,
            };
            links += usize::from(selector.starts_with("a["));
            spans += 1;
            let found: Vec<String> = all(page.main()?, &selector).into_iter().map(text).collect();
            assert!(found.contains(&squeezed(&words)), "{}: no {selector} reads “{words}”", page.path);
        }
    }
    assert!(links > 0 && spans > links, "{links} links, {spans} marked words");
    Ok(())
}

#[test]
fn a_heading() -> Outcome {
    every!(Heading, |main, node| {
        let words = squeezed(&shown_text(&node.children));
        // A heading inside a box is not part of the outline.
        let found = all(main, ".prose > h2, .prose > h3, .prose > h4, .prose p").into_iter().find(|heading| text(*heading) == words);
        let Some(found) = found else { return wrong(format!("no heading reads “{words}”")) };
        let tag = found.value().name();
        // The text of a post begins below the post's own headline.
        let is_in_post = all(main, "section article h2, section article h3, section article h4").contains(&found);
        let holds = match node.level {
            Level::Chapter if is_in_post => tag == "h3",
            Level::Chapter => matches!(tag, "h2" | "p"),
            Level::Subheading | Level::Label => matches!(tag, "h2" | "h3" | "h4" | "p"),
        };
        must(holds, || format!("“{words}”, a {:?}, is a {tag}", node.level))
    })
}

#[test]
fn a_subheading_ranks_below_its_chapter_and_a_label_below_both() -> Outcome {
    let site = site()?;
    let mut seen = 0;
    for (page, document) in site.documents() {
        let Page::Article(article) = &document.page else { continue };
        let (mut chapter, mut subheading) = (false, false);
        let drawn = all(page.main()?, "main > article > .prose > h2, main > article > .prose > h3, main > article > .prose > h4");
        let headings: Vec<_> =
            article.body.iter().filter_map(|block| if let Block::Heading(node) = block { Some(node) } else { None }).collect();
        assert_eq!(drawn.len(), headings.len(), "{}: headings of the text", page.path);
        for (drawn, node) in drawn.into_iter().zip(headings) {
            let below = match node.level {
                Level::Chapter => {
                    (chapter, subheading) = (true, false);
                    0
                }
                Level::Subheading => {
                    subheading = true;
                    u8::from(chapter)
                }
                Level::Label => u8::from(chapter) + u8::from(subheading),
            };
            assert_eq!(drawn.value().name(), format!("h{}", 2 + below), "{}: {}", page.path, text(drawn));
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen} headings");
    Ok(())
}

#[test]
fn a_list_and_its_items() -> Outcome {
    every!(List, |main, node| {
        let items: Vec<String> = node.children.iter().map(letters_of_item).collect();
        let found = all(main, if node.ordered { "ol" } else { "ul" });
        let direct = |list: &ElementRef<'_>| -> Vec<String> {
            let children = list.children().filter_map(ElementRef::wrap).filter(|child| child.value().name() == "li");
            children.map(|item| letters(&text(item))).collect()
        };
        must(found.iter().any(|list| direct(list) == items), || format!("no list has the items {items:?}"))
    })
}

#[test]
fn a_blockquote() -> Outcome {
    every!(Blockquote, |main, node| {
        let words = letters_of_blocks(&node.children);
        let quotes = all(main, "figure > blockquote");
        let Some(found) = quotes.into_iter().find(|quote| letters(&text(*quote)) == words) else {
            return wrong(format!("no quotation reads “{words}”"));
        };
        source(found, node.source.as_deref())
    })
}

#[test]
fn a_pullquote() -> Outcome {
    every!(Pullquote, |main, node| {
        let quotes = all(main, "figure > blockquote");
        let Some(found) = quotes.into_iter().find(|quote| text(*quote) == squeezed(&node.text)) else {
            return wrong(format!("no quotation reads “{}”", node.text));
        };
        source(found, node.source.as_deref())
    })
}

/// The source is below a quotation.
fn source(quote: ElementRef<'_>, wanted: Option<&str>) -> Outcome {
    let Some(figure) = quote.parent().and_then(ElementRef::wrap) else { return wrong("a quotation without a figure") };
    let found: Vec<String> = all(figure, "figcaption").into_iter().map(text).collect();
    must(found == wanted.into_iter().map(squeezed).collect::<Vec<_>>(), || format!("{wanted:?} said it, not {found:?}"))
}

#[test]
fn a_thematic_break() -> Outcome {
    every(|block| matches!(block, Block::ThematicBreak).then_some(()), |main, ()| first(main, ".prose hr").map(|_| ()))
}

#[test]
fn a_correction_at_its_place() -> Outcome {
    every!(Correction, |main, node| {
        let words = squeezed(&shown_text(&node.children));
        let notes = all(main, "p[role='note']");
        let Some(note) = notes.into_iter().find(|note| text(*note).ends_with(&words)) else {
            return wrong(format!("no note says “{words}”"));
        };
        let times: Vec<_> = all(note, "time").into_iter().map(|time| attribute(time, "datetime")).collect();
        must(times == node.stamp.iter().map(|stamp| stamp.iso.as_str()).collect::<Vec<_>>(), || format!("{times:?} in “{}”", text(note)))
    })
}
