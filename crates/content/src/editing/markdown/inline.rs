//! Conversion of Markdown text to nodes.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::Reader;
use super::cjk::{LETTER, is_bracket, is_cjk, without_letters};
use super::foreign::{are_marks, last};
use super::plain::{self, Writing};
use crate::editing::finding::Severity;
use crate::editing::path::Path;
use crate::editing::tree::{Located, Member, Node};
use crate::text::line_break;

impl<'t> Reader<'t, '_, '_, '_> {
    /// Reads text nodes up to the end of the enclosing element, and pictures, which the caller moves out of the text. `depth`
    /// is the depth of the list that will hold them.
    pub fn inlines(&mut self, path: Path<'_>, depth: usize) -> Vec<Located> {
        let mut out = Vec::new();
        while let Some((event, range)) = self.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            let here = Path::Index(&path, out.len());
            self.inline(event, range, &mut out, here, depth + 1);
        }
        out
    }

    /// Reads text nodes where no picture is allowed.
    pub fn only_text(&mut self, path: Path<'_>, depth: usize) -> Vec<Located> {
        let mut nodes = self.inlines(path, depth);
        nodes.retain(|node| {
            let is_image = node.get("type").and_then(Located::as_text) == Some("image");
            if is_image {
                let remedy = "Give it a paragraph of its own, with an empty line before and after it.";
                self.cx.report.error("image-in-text", path, node.span.clone(), "A picture stands where only text can.", remedy);
            }
            !is_image
        });
        nodes
    }

    /// Reads the text of a guarded document (see `read_inlines`), which must be a single paragraph.
    pub fn only_paragraph(mut self, path: Path<'_>, depth: usize) -> Vec<Located> {
        let mut nodes = Vec::new();
        let mut first = true;
        while let Some((event, range)) = self.next() {
            if first && event == Event::Start(Tag::Paragraph) {
                nodes = self.only_text(path, depth);
                first = false;
            } else {
                let remedy = "Write one paragraph, without lists, headings, quotations or lines of signs.";
                self.refuse("only-text", path, range, "Only text can stand here.", remedy);
                if matches!(event, Event::Start(_)) {
                    self.skip();
                }
            }
        }
        remove_guard(&mut nodes);
        self.report_runs();
        nodes
    }

    /// Converts one event of running text and appends the node to `out`.
    pub fn inline(&mut self, event: Event<'t>, range: Range<usize>, out: &mut Vec<Located>, path: Path<'_>, depth: usize) {
        match event {
            Event::Text(words) => {
                self.check_marks(&words, &range, path);
                self.words(&words, range, out, path, depth);
            }
            Event::SoftBreak => {
                let between = self.line_break(&range);
                self.words(between, range, out, path, depth);
            }
            Event::HardBreak => out.extend(self.node("break", Vec::new(), range, path, depth)),
            // A single `~` is text: `10~20` is a range in Korean.
            Event::Start(Tag::Strikethrough) if !self.slice(&range).starts_with("~~") => self.between_tildes(range, out, path, depth),
            Event::Start(tag) => {
                let node = self.inline_tag(tag, range, path, depth);
                out.extend(node);
            }
            Event::Code(words) | Event::InlineMath(words) | Event::DisplayMath(words) => {
                let remedy = "Take the backticks away, or use `*emphasis*`.";
                self.refuse("code-in-text", path, range.clone(), "Text in backticks has no place in an article.", remedy);
                self.words(&words, range, out, path, depth);
            }
            Event::Html(_) | Event::InlineHtml(_) => self.refuse_html(path, range),
            Event::FootnoteReference(_) => self.refuse_footnote(path, range),
            Event::TaskListMarker(_) | Event::Rule | Event::End(_) => {}
        }
    }

    pub fn refuse_html(&mut self, path: Path<'_>, range: Range<usize>) {
        if std::mem::replace(&mut self.html, true) && self.slice(&range).starts_with("</") {
            return;
        }
        let message = "There is no HTML in an article.";
        let remedy = "Use Markdown, or a fenced block (docs/editor/format.md); write `\\<` for the sign itself.";
        self.refuse("html", path, range, message, remedy);
    }

    pub fn refuse_footnote(&mut self, path: Path<'_>, range: Range<usize>) {
        let remedy = "Put the note into the text, or into a fenced `info-box`.";
        self.refuse("footnote", path, range, "There are no footnotes.", remedy);
    }

    /// Reads what stands between two single tildes as text, with the tildes.
    fn between_tildes(&mut self, range: Range<usize>, out: &mut Vec<Located>, path: Path<'_>, depth: usize) {
        let before = self.text.get(..range.start).and_then(|text| text.chars().next_back());
        let after = self.text.get(range.end..).and_then(|text| text.chars().next());
        if are_marks(before, self.slice(&(range.start + 1..range.end - 1)), after) {
            let message = "A single `~` marks nothing in an article, and stands on the page.";
            let remedy = "Write `~~words~~` for words that no longer hold; write `\\~` for the sign itself.";
            self.report(Severity::Warning, "left-over-mark", path, range.clone(), message, remedy);
        }
        self.words("~", range.start..range.start + 1, out, path, depth);
        while let Some((event, inner)) = self.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.inline(event, inner, out, path, depth);
        }
        self.words("~", range.end - 1..range.end, out, path, depth);
    }

    /// Warns of emphasis that starts inside a word and ends inside another, `Läufer*innen und Ruderer*innen`, or starts inside brackets and
    /// ends outside: `(*without tax) and £6*`.
    fn check_inside_words(&mut self, range: &Range<usize>, path: Path<'_>) {
        let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_cjk(c));
        let before = self.text.get(..range.start).and_then(|text| text.chars().next_back());
        let after = self.text.get(range.end..).and_then(|text| text.chars().next());
        let source = self.slice(range);
        let inside_words = is_word(before) && is_word(after) && source.contains(char::is_whitespace);
        let leaves_brackets = before.is_some_and(is_bracket)
            && source.find(['(', '（', ')', '）']).and_then(|at| source.get(at..)).is_some_and(|rest| rest.starts_with([')', '）']));
        if inside_words || leaves_brackets {
            let message = if inside_words {
                "The emphasis starts inside a word and ends inside another, and its marks are not shown."
            } else {
                "The emphasis starts inside brackets and ends outside them, and its marks are not shown."
            };
            let remedy = "Write a backslash before each sign that is part of a word: `\\*`.";
            self.report(Severity::Warning, "emphasis-inside-words", path, range.clone(), message, remedy);
        }
    }

    /// Returns the separator that replaces this line end, which depends on the characters beside it.
    fn line_break(&self, range: &Range<usize>) -> &'static str {
        let is_mark = |letter: char| letter.is_whitespace() || matches!(letter, '*' | '_' | '`' | '~' | '[' | ']' | '>' | LETTER);
        let before = last(self.text.get(..range.start).unwrap_or_default()).trim_end_matches(is_mark);
        // The address of a link stands behind its words.
        let before = before.strip_suffix(')').and_then(|link| link.rsplit_once("](")).map_or(before, |(words, _)| words);
        let before = before.trim_end_matches(is_mark).rsplit('\n').next().unwrap_or_default();
        let after = self.text.get(range.end..self.text.floor_char_boundary(range.end + 2000)).unwrap_or_default();
        let after = after.trim_start_matches(is_mark);
        line_break(before, after.lines().next().unwrap_or_default())
    }

    /// Appends text to `out`. The parser splits text into several events, so it is joined to a preceding text node.
    fn words(&mut self, words: &str, range: Range<usize>, out: &mut Vec<Located>, path: Path<'_>, depth: usize) {
        let words = without_letters(words);
        if words.is_empty() {
            return;
        }
        let span = self.place(range.clone());
        if let Some(Located { node: Node::Object(members), span: whole }) = out.last_mut()
            && let [kind, value] = members.as_mut_slice()
            && kind.value.as_text() == Some("text")
            && let Node::Text(text) = &mut value.value.node
        {
            text.push_str(&words);
            whole.end = span.end.max(whole.end);
            value.value.span.end = whole.end;
            return;
        }
        let value = Member::new("value", Located::text(words.as_ref(), span));
        out.extend(self.node("text", vec![value], range, path, depth));
    }

    fn inline_tag(&mut self, tag: Tag<'t>, range: Range<usize>, path: Path<'_>, depth: usize) -> Option<Located> {
        let inside = Path::Key(&path, "children");
        match tag {
            Tag::Strong => {
                self.check_inside_words(&range, path);
                let children = self.only_text(inside, depth + 1);
                self.parent("strong", Vec::new(), children, range, path, depth)
            }
            Tag::Emphasis => {
                self.check_inside_words(&range, path);
                self.check_overlap(&range, path);
                let children = self.only_text(inside, depth + 1);
                self.parent("emphasis", Vec::new(), children, range, path, depth)
            }
            Tag::Strikethrough => {
                let children = self.only_text(inside, depth + 1);
                self.parent("deleted", Vec::new(), children, range, path, depth)
            }
            Tag::Link { link_type, dest_url, title, .. } => {
                let (dest_url, title) = (without_letters(&dest_url), without_letters(&title));
                let dest_url = without_spaces(&dest_url);
                let url = if link_type == LinkType::Email { format!("mailto:{dest_url}") } else { dest_url.to_string() };
                let mut fields = vec![Member::new("url", Located::text(url, self.part(&range, &dest_url)))];
                if !title.is_empty() {
                    self.check_title(&title, &range, path);
                    fields.push(Member::new("title", Located::text(title.as_ref(), self.part(&range, &title))));
                }
                let children = self.only_text(inside, depth + 1);
                self.parent("link", fields, children, range, path, depth)
            }
            Tag::Image { dest_url, title, .. } => {
                let (dest_url, title) = (without_letters(&dest_url), without_letters(&title));
                let address = without_spaces(&dest_url);
                let alt = self.alt(path);
                let mut fields = vec![
                    Member::new("src", Located::text(address.as_ref(), self.part(&range, &dest_url))),
                    Member::new("alt", Located::text(alt.as_str(), self.part(&range, &alt))),
                ];
                if !title.is_empty() {
                    self.check_title(&title, &range, path);
                    fields.push(Member::new("caption", Located::text(title.as_ref(), self.part(&range, &title))));
                }
                self.node("image", fields, range, path, depth)
            }
            // These are extensions that are not enabled, or blocks, which cannot start inside text.
            Tag::Superscript
            | Tag::Subscript
            | Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::BlockQuote(_)
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::List(_)
            | Tag::Item
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::MetadataBlock(_) => {
                self.refuse("only-text", path, range, "Only text can stand here.", "Give it a paragraph of its own.");
                self.skip();
                None
            }
        }
    }

    /// Warns of marks in the title of a link or picture, which is plain text. Where its source is another text, it has backslashes or
    /// names of characters, which are read.
    fn check_title(&mut self, title: &str, range: &Range<usize>, path: Path<'_>) {
        let Some(at) = self.slice(range).rfind(title) else { return };
        let map = self.map.then(&[(0, range.start + at)]);
        plain::check(self.cx.report, title, &map, path, Writing::Escaped);
    }

    /// Reads the alt text of a picture: the text between its brackets.
    fn alt(&mut self, path: Path<'_>) -> String {
        let mut alt = String::new();
        let mut open = 1_usize;
        while let Some((event, range)) = self.next() {
            match event {
                Event::Start(tag) => {
                    open += 1;
                    if matches!(tag, Tag::Link { .. }) {
                        let message = "The text alternative of the picture holds a link, which is not kept.";
                        self.refuse(
                            "link-in-alt",
                            path,
                            range,
                            message,
                            "Leave its words without the link, and put the link into the text.",
                        );
                    }
                }
                Event::End(_) => open -= 1,
                Event::Text(words) | Event::Code(words) => alt.push_str(&without_letters(&words)),
                Event::SoftBreak | Event::HardBreak => alt.push(' '),
                Event::Html(_) | Event::InlineHtml(_) => self.refuse_html(path, range),
                Event::FootnoteReference(_) => self.refuse_footnote(path, range),
                Event::InlineMath(_) | Event::DisplayMath(_) | Event::Rule | Event::TaskListMarker(_) => {}
            }
            if open == 0 {
                break;
            }
        }
        alt
    }
}

/// Returns an address as pages have it. Between `<` and `>` it may hold spaces, as names of files do.
fn without_spaces(address: &str) -> Cow<'_, str> {
    if address.starts_with('/') && address.contains(' ') { Cow::Owned(address.replace(' ', "%20")) } else { Cow::Borrowed(address) }
}

/// Removes the character of the guard from the first text node, and the node itself if it is then empty.
fn remove_guard(nodes: &mut Vec<Located>) {
    let Some(Located { node: Node::Object(members), .. }) = nodes.first_mut() else { return };
    let Some(Member { value: Located { node: Node::Text(text), .. }, .. }) = members.iter_mut().find(|member| member.key == "value") else {
        return;
    };
    if text.starts_with('!') {
        text.remove(0);
    }
    if text.is_empty() {
        nodes.remove(0);
    }
}
