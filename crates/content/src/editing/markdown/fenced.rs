//! Fenced blocks. The first word after the fence is the block's kind, and the lines are its fields as YAML.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event};

use super::Reader;
use super::cjk::{LETTER, without_letters};
use super::fields::members;
use crate::body::BLOCK_TYPES;
use crate::editing::format::node;
use crate::editing::map::SourceMap;
use crate::editing::path::Path;
use crate::editing::suggest::did_you_mean;
use crate::editing::tree::{Located, Member};
use crate::editing::yaml::{self, YamlNode};

impl<'t> Reader<'t, '_, '_, '_> {
    pub fn code_block(&mut self, kind: CodeBlockKind<'t>, range: Range<usize>, path: Path<'_>, depth: usize) -> Option<Located> {
        let (text, map) = self.lines();
        let info = match kind {
            CodeBlockKind::Fenced(info) => info,
            CodeBlockKind::Indented => {
                let remedy = "Start the lines at the margin, or write a list or a fenced block (docs/editor/format.md).";
                self.refuse(
                    "code-block",
                    path,
                    range,
                    "Lines indented by four spaces are a block of code, which articles do not have.",
                    remedy,
                );
                return None;
            }
        };
        let info = without_letters(&info);
        let start = first_line(self.slice(&range), range.start);
        let mut words = info.split_whitespace();
        let kind = words.next().unwrap_or_default();
        if !BLOCK_TYPES.contains(&kind) {
            let (message, remedy) = if kind.is_empty() {
                ("The fenced block does not say what it is.".to_owned(), String::new())
            } else {
                (format!("`{kind}` is not a kind of block."), did_you_mean(kind, &BLOCK_TYPES))
            };
            let remedy = format!("{remedy}Write a block kind after the fence: {}.", BLOCK_TYPES.join(", "));
            self.refuse("code-block", path, start, message, remedy);
            return None;
        }
        if let Some(more) = words.next() {
            let span = self.part(&start, more);
            let message = format!("`{more}` after `{kind}` means nothing.");
            self.cx.report.warning("fence-words", path, span, message, "Write the kind alone; fields belong on the lines below it.");
        }
        if !is_closed(self.slice(&range)) {
            let message = format!("The fenced block `{kind}` is not closed.");
            self.refuse("unclosed-fence", path, start, message, "End it with a line of three backticks.");
            return None;
        }
        self.fields(kind, &text, &map, range, path, depth)
    }

    fn fields(&mut self, kind: &str, text: &str, map: &SourceMap, range: Range<usize>, path: Path<'_>, depth: usize) -> Option<Located> {
        let span = self.place(range);
        if !self.cx.admit(path, span.clone(), depth) {
            return None;
        }
        let yaml = yaml::parse(text, map, path, depth, self.cx.report)?;
        let YamlNode::Map(entries) = yaml.node else {
            let message = format!("The fenced block `{kind}` holds no fields.");
            self.cx.report.error("not-yaml", path, yaml.span, message, "Write its fields as `name: value`, one a line.");
            return None;
        };
        let kind_place = span.start..(span.start + 1).min(span.end);
        let mut out = vec![Member::new("type", Located::text(kind, kind_place))];
        for member in members(self.cx, entries, node(kind), path, depth) {
            if member.key == "type" {
                if member.value.as_text() != Some(kind) {
                    let message = format!("The block is a `{kind}` by its fence and something else by its field `type`.");
                    self.cx.report.error("fence-type", path, member.key_span, message, "Take the field `type` out.");
                }
            } else {
                out.push(member);
            }
        }
        Some(Located::object(out, span))
    }

    /// Returns the lines of the block and their source map. In a quotation or a list item, they do not start at the beginning
    /// of the file's lines.
    fn lines(&mut self) -> (String, SourceMap) {
        let (mut text, mut segments) = (String::new(), Vec::new());
        while let Some((event, range)) = self.next() {
            if let Event::Text(line) = event {
                let mut at = range.start;
                for piece in line.split(LETTER) {
                    segments.push((text.len(), at));
                    text.push_str(piece);
                    at += piece.len() + LETTER.len_utf8();
                }
            } else if matches!(event, Event::End(_)) {
                break;
            }
        }
        (text, self.map.then(&segments))
    }
}

fn first_line(slice: &str, start: usize) -> Range<usize> {
    start..start + slice.lines().next().map_or(0, str::len).max(1)
}

/// True when the last line of a fenced block is a fence. A block of a single line is not closed.
fn is_closed(slice: &str) -> bool {
    let fence = slice.trim_start().chars().next().unwrap_or('`');
    let mut lines = slice.trim_end().lines();
    let last = lines.next_back().unwrap_or_default().trim_start_matches([' ', '\t', '>']);
    lines.next().is_some() && last.len() >= 3 && last.chars().all(|c| c == fence)
}
