//! A whole Markdown article: front matter between two lines of three hyphens, then the body.

use super::cjk::LETTER;
use super::fields::members;
use super::references::References;
use super::{Context, read_blocks};
use crate::editing::format;
use crate::editing::map::SourceMap;
use crate::editing::path::Path;
use crate::editing::report::Report;
use crate::editing::source::Text;
use crate::editing::tree::{Located, Member};
use crate::editing::yaml::{self, YamlNode};

/// Reads an article; `None` after an error that leaves no tree to check.
pub(crate) fn article(source: Text<'_>, report: &mut Report<'_>) -> Option<Located> {
    let references = References::default();
    if source.text.contains("]:") {
        // A link may stand before its definition, and in another text: read the article for its definitions first.
        read(source, &mut Report::new(&[]), &references);
        references.forget_uses();
    }
    let article = read(source, report, &references);
    references.report_unused(report);
    article
}

fn read(source: Text<'_>, report: &mut Report<'_>, references: &References) -> Option<Located> {
    let Text { text, start } = source;
    let root = Path::Root;
    if let Some(at) = text.find(LETTER) {
        let message = format!("The file holds U+{:04X}, which is no character of any text.", u32::from(LETTER));
        report.error("control-character", root, start + at..start + at + LETTER.len_utf8(), message, "Take it out.");
        return None;
    }
    let Some(front_start) = text.strip_prefix("---").and_then(end_of_line).map(|length| 3 + length) else {
        let line = text.lines().next().map_or(1, str::len).max(1);
        let remedy = "Start the file with a line `---`, then `slug`, `headline`, `section` and `published`, then another line `---`.";
        report.error("no-front-matter", root, start..start + line, "The article has no front matter.", remedy);
        return None;
    };
    let rest = text.get(front_start..).unwrap_or_default();
    let Some((front, body_start)) = split(rest, front_start) else {
        let remedy = "Write a line `---` between the front matter and the text.";
        report.error("no-front-matter", root, start..start + 3, "The front matter does not end.", remedy);
        return None;
    };
    let map = SourceMap::straight(start + front_start);
    let yaml = yaml::parse(front, &map, root, 1, report)?;
    let YamlNode::Map(entries) = yaml.node else {
        report.error("not-yaml", root, yaml.span, "The front matter holds no fields.", "Write its fields as `name: value`, one a line.");
        return None;
    };
    let mut cx = Context { report, references: references.clone(), nodes: 0, values: 0, stopped: false };
    let mut fields = members(&mut cx, entries, Some(format::ARTICLE), root, 1);
    if let Some(body) = fields.iter().find(|member| member.key == "body") {
        let message = "The front matter has a field `body`.";
        cx.report.error("body-in-front-matter", "$.body", body.key_span.clone(), message, "Write the text below the front matter.");
        fields.retain(|member| member.key != "body");
    }
    let body = text.get(body_start..).unwrap_or_default();
    let map = SourceMap::straight(start + body_start);
    let path = Path::Key(&root, "body");
    let blocks = read_blocks(&mut cx, body, &map, path, 2);
    let end = start + text.len();
    fields.push(Member::new("body", Located::list(blocks, start + body_start..end)));
    Some(Located::object(fields, start..end))
}

/// Returns the length of the rest of a line, with its line feed; `None` when it has more than white space.
fn end_of_line(rest: &str) -> Option<usize> {
    let line = rest.split_inclusive('\n').next().unwrap_or_default();
    (line.ends_with('\n') && line.trim().is_empty()).then_some(line.len())
}

/// Returns the front matter and the offset at which the body starts.
fn split(rest: &str, front_start: usize) -> Option<(&str, usize)> {
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((rest.get(..at)?, front_start + at + line.len()));
        }
        at += line.len();
    }
    None
}
