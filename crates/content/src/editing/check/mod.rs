//! The rules of docs/editor/format.md that can be checked within one file.
//!
//! The checks walk the tree of located values and not the model, because the model's tolerant reading accepts faults that must
//! be reported, and has no positions.
//!
//! | module | what |
//! |---|---|
//! | `object` | objects and their fields, by the table in [`super::format`] |
//! | `hold_back` | unknown fields that are meant to hold something back |
//! | `values`, `address`, `services` | ids, times and languages; addresses; scripts, hashes and storage keys of services |
//! | `nodes` | the nodes of the body |
//! | `between` | rules between fields |

mod address;
mod between;
mod hold_back;
mod nodes;
mod object;
mod services;
mod values;

use super::format::Object;
use super::path::Path;
use super::report::Report;
use super::source::SourceFormat;
use super::tree::{Located, Node};
use crate::bidi::unbalanced;

/// Checks a file by the table of the format.
pub(crate) fn file(root: &Located, object: &Object, format: SourceFormat, report: &mut Report<'_>) {
    Check { report, format }.object(At::root(root), object);
}

/// A value with its path in the file.
#[derive(Clone, Copy, Debug)]
struct At<'a> {
    value: &'a Located,
    path: Path<'a>,
}

impl<'a> At<'a> {
    fn root(value: &'a Located) -> Self {
        Self { value, path: Path::Root }
    }

    /// Returns a field of an object, if it is present.
    fn field<'b>(&'b self, key: &'b str) -> Option<At<'b>> {
        self.value.get(key).map(|value| At { value, path: Path::Key(&self.path, key) })
    }

    /// Returns the items of a list; none for another kind of value.
    fn items<'b>(&'b self) -> impl Iterator<Item = At<'b>> {
        self.value.items().iter().enumerate().map(|(index, value)| At { value, path: Path::Index(&self.path, index) })
    }

    /// Returns the text, if the value is text.
    fn as_text(&self) -> Option<&'a str> {
        self.value.as_text()
    }

    /// Returns true for `true`.
    fn is_true(&self) -> bool {
        matches!(self.value.node, Node::Bool(true))
    }

    /// Returns true for a list without entries.
    fn is_empty(&self) -> bool {
        matches!(&self.value.node, Node::List(items) if items.is_empty())
    }

    /// Names the value in a message: by its field, or by the list that it is an entry of.
    fn name(&self) -> String {
        match self.path {
            Path::Root => "the file".to_owned(),
            Path::Key(_, key) => format!("`{key}`"),
            Path::Index(Path::Key(_, key), _) => format!("an entry of `{key}`"),
            Path::Index(..) => "an entry".to_owned(),
        }
    }
}

/// The checks, with the report that collects their findings.
struct Check<'r, 's> {
    report: &'r mut Report<'s>,
    format: SourceFormat,
}

impl Check<'_, '_> {
    fn error(&mut self, code: &'static str, at: At<'_>, message: impl Into<String>, remedy: impl Into<String>) {
        self.report.error(code, at.path, at.value.span.clone(), message, remedy);
    }

    fn warning(&mut self, code: &'static str, at: At<'_>, message: impl Into<String>, remedy: impl Into<String>) {
        self.report.warning(code, at.path, at.value.span.clone(), message, remedy);
    }
}

/// Quotes text of a file in a message, shortened.
pub(crate) fn quoted(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if text.chars().nth(60).is_some() {
        short.push('…');
    }
    format!("`{short}`")
}

/// Returns the first character that no text may have.
pub(super) fn invisible(text: &str) -> Option<char> {
    let is_refused = |c: char| (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || is_override(c) || is_noncharacter(c);
    // A control character that is not closed reorders the text after it on the page.
    text.chars().find(|c| is_refused(*c)).or_else(|| unbalanced(text))
}

/// True for the bidirectional overrides, which make text read in another order than it is stored.
fn is_override(c: char) -> bool {
    matches!(c, '\u{202D}' | '\u{202E}')
}

/// True for Unicode's noncharacters. XML, and therefore a feed, may not contain all of them.
fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE
}

/// Capitalises the first character, for the start of a sentence.
fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
