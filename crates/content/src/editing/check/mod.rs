//! The rules of docs/editor/format.md that one file alone can break.
//!
//! Everything here walks the tree of located values, not the model: what the model's tolerant reading
//! would put up with is found before, at its place.
//!
//! | module | what |
//! |---|---|
//! | `object`, `values`, `address` | fields; ids, times and languages; addresses |
//! | `article`, `author`, `site`, `consent`, `services` | the files' own fields |
//! | `text`, `blocks`, `media`, `facts` | the body |

mod address;
mod article;
mod author;
mod blocks;
mod consent;
mod facts;
mod media;
mod object;
mod services;
mod site;
mod text;
mod values;

use super::path::Path;
use super::report::Report;
use super::tree::Located;

pub(crate) use article::article;
pub(crate) use author::author;
pub(crate) use site::site;

/// A value while it is looked at.
#[derive(Clone, Copy, Debug)]
struct At<'a> {
    value: &'a Located,
    path: Path<'a>,
}

impl<'a> At<'a> {
    fn root(value: &'a Located) -> Self {
        Self { value, path: Path::Root }
    }

    /// A field of an object, if it has it.
    fn field<'b>(&'b self, key: &'b str) -> Option<At<'b>> {
        self.value.get(key).map(|value| At { value, path: Path::Key(&self.path, key) })
    }

    /// The items of a list.
    fn items<'b>(&'b self) -> impl Iterator<Item = At<'b>> {
        self.value.items().iter().enumerate().map(|(index, value)| At { value, path: Path::Index(&self.path, index) })
    }

    /// The text it is, if it is text.
    fn as_text(&self) -> Option<&'a str> {
        self.value.as_text()
    }

    /// Its name in a sentence: the field's, or what the item is in.
    fn name(&self) -> String {
        match self.path {
            Path::Root => "the file".to_owned(),
            Path::Key(_, key) => format!("`{key}`"),
            Path::Index(Path::Key(_, key), _) => format!("an entry of `{key}`"),
            Path::Index(..) => "an entry".to_owned(),
        }
    }
}

/// The checks, and where their findings go.
struct Check<'r, 's> {
    report: &'r mut Report<'s>,
}

impl Check<'_, '_> {
    fn error(&mut self, code: &'static str, at: At<'_>, message: impl Into<String>, remedy: impl Into<String>) {
        self.report.error(code, at.path, at.value.span.clone(), message, remedy);
    }

    fn warning(&mut self, code: &'static str, at: At<'_>, message: impl Into<String>, remedy: impl Into<String>) {
        self.report.warning(code, at.path, at.value.span.clone(), message, remedy);
    }
}

/// Some text of a file, short enough for a message and without what would garble a terminal.
fn quoted(text: &str) -> String {
    let mut short: String = text.chars().take(60).map(|c| if c.is_control() || is_override(c) { '\u{FFFD}' } else { c }).collect();
    if text.chars().nth(60).is_some() {
        short.push('…');
    }
    format!("`{short}`")
}

/// Characters that turn the direction of what follows, whatever it is: they make text read otherwise
/// than it is stored.
fn is_override(c: char) -> bool {
    matches!(c, '\u{202D}' | '\u{202E}')
}

/// A word at the start of a sentence.
fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
