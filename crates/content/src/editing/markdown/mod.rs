//! Converts articles in Markdown with front matter to the same tree as JSON articles (docs/editor/format.md). Nothing is
//! dropped silently: Markdown that the format has no node for is an error with its position.
//!
//! | module | what |
//! |---|---|
//! | `front` | the article: front matter, then the body |
//! | `blocks`, `inline`, `table` | Markdown to nodes |
//! | `parser`, `references`, `cjk` | the parser, the link definitions of an article, and emphasis beside Chinese, Japanese and Korean |
//! | `definitions`, `marks`, `brackets`, `lines`, `foreign`, `run` | findings about text that is almost Markdown |
//! | [`plain`] | findings about marks in plain text |
//! | `fenced` | fenced blocks whose fields are YAML |
//! | `fields` | fields of YAML: some are text to be read as Markdown |

mod blocks;
mod brackets;
mod cjk;
mod definitions;
mod fenced;
mod fields;
mod foreign;
mod front;
mod inline;
mod lines;
mod marks;
mod nesting;
mod parser;
pub(crate) mod plain;
mod references;
mod run;
mod table;

use std::ops::Range;

use pulldown_cmark::Event;

use super::finding::Severity;
use super::json::{too_deep, too_many};
use super::limits;
use super::map::SourceMap;
use super::path::Path;
use super::report::Report;
use super::tree::Located;
use references::References;
use run::Run;

pub(crate) use front::article;

/// The state that all parts of one article share while it is read.
struct Context<'r, 's> {
    report: &'r mut Report<'s>,
    references: References,
    nodes: usize,
    values: usize,
    /// True once a limit was exceeded. Nothing more is read then.
    stopped: bool,
}

impl Context<'_, '_> {
    /// Counts a node. Returns false when there are too many nodes or it is nested too deeply, which is reported once.
    fn admit(&mut self, path: Path<'_>, span: Range<usize>, depth: usize) -> bool {
        self.nodes += 1;
        self.admit_value(path, span, depth)
    }

    /// Counts a table cell or a YAML value in the same way.
    fn admit_value(&mut self, path: Path<'_>, span: Range<usize>, depth: usize) -> bool {
        self.values += 1;
        if !self.stopped && depth > limits::DEPTH {
            too_deep(self.report, path, span);
            self.stopped = true;
        } else if !self.stopped && (self.nodes > limits::NODES || self.values > limits::VALUES) {
            too_many(self.report, path, span);
            self.stopped = true;
        }
        !self.stopped
    }
}

/// Reads one Markdown text. Its functions recurse as deep as the text is nested, which [`Context::admit`] limits.
struct Reader<'t, 'c, 'r, 's> {
    cx: &'c mut Context<'r, 's>,
    text: &'t str,
    map: &'t SourceMap,
    events: parser::Events<'t>,
    /// True once HTML was reported, so that its closing tag is not reported again.
    html: bool,
    /// Runs of marks in the text, which are judged when all of it is read.
    runs: Vec<Run>,
    /// The number of blocks with text that were started.
    block: usize,
    /// The end of the last mark that was checked.
    checked: usize,
}

impl<'t, 'c, 'r, 's> Reader<'t, 'c, 'r, 's> {
    fn new(cx: &'c mut Context<'r, 's>, text: &'t str, map: &'t SourceMap) -> Self {
        let events = parser::events(text, &cx.references);
        Self { cx, text, map, events, html: false, runs: Vec::new(), block: 0, checked: 0 }
    }

    /// Returns the next event with its byte range in the text.
    fn next(&mut self) -> Option<(Event<'t>, Range<usize>)> {
        if self.cx.stopped { None } else { self.events.next() }
    }

    /// Skips to the end of the element that has just started.
    fn skip(&mut self) {
        let mut open = 1_usize;
        while open > 0 {
            match self.next() {
                Some((Event::Start(_), _)) => open += 1,
                Some((Event::End(_), _)) => open -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    /// Converts a range of the text to a range of the file.
    fn place(&self, range: Range<usize>) -> Range<usize> {
        self.map.range(range)
    }

    /// Returns the source of a range of the text.
    fn slice(&self, range: &Range<usize>) -> &'t str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// Returns where in the file `part` is written inside a range, or else the whole range.
    fn part(&self, range: &Range<usize>, part: &str) -> Range<usize> {
        match self.slice(range).rfind(part).filter(|_| !part.is_empty()) {
            Some(at) => self.place(range.start + at..range.start + at + part.len()),
            None => self.place(range.clone()),
        }
    }

    fn refuse(&mut self, code: &'static str, path: Path<'_>, range: Range<usize>, message: impl Into<String>, remedy: impl Into<String>) {
        self.report(Severity::Error, code, path, range, message, remedy);
    }

    fn report(
        &mut self,
        severity: Severity,
        code: &'static str,
        path: Path<'_>,
        range: Range<usize>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let span = self.place(range);
        self.cx.report.add(severity, code, path, span, message, remedy);
    }
}

/// Reads Markdown as blocks. `depth` is the depth of the list that will hold them.
fn read_blocks(cx: &mut Context<'_, '_>, text: &str, map: &SourceMap, path: Path<'_>, depth: usize) -> Vec<Located> {
    if !nesting::is_harmless(text, map, path, cx.report) {
        return Vec::new();
    }
    definitions::check(text, map, path, &cx.references, cx.report);
    let (text, map) = cjk::prepare(text, map);
    let mut reader = Reader::new(cx, &text, &map);
    let blocks = reader.blocks(path, depth);
    reader.report_runs();
    blocks
}

/// Reads Markdown as the text nodes of a single paragraph, even if it starts with the marker of a list or heading.
fn read_inlines(cx: &mut Context<'_, '_>, text: &str, map: &SourceMap, path: Path<'_>, depth: usize) -> Vec<Located> {
    if !nesting::is_harmless(text, map, path, cx.report) {
        return Vec::new();
    }
    // An escaped character before the text keeps `- 3` and `4.` from being lists. It is punctuation, so that emphasis right
    // after it counts as at the start of a word.
    const GUARD: &str = "\\!";
    let text_start = text.len() - text.trim_start().len();
    let guarded = format!("{GUARD}{}", text.trim_start());
    let map = map.then(&[(0, text_start), (GUARD.len(), text_start)]);
    let (text, map) = cjk::prepare(&guarded, &map);
    Reader::new(cx, &text, &map).only_paragraph(path, depth)
}
