//! Functions for editing tools: reading articles (JSON or Markdown), authors and the paper's own file with positions, checking
//! them, and the JSON Schema of the three formats.
//!
//! Reading always returns a [`Checked`], whose findings say what is wrong, where, and how to fix it. Rules within one file are
//! checked here. Rules across files (does the section exist?) are for the caller, which finds the position to report with
//! [`Checked::locate`].
//!
//! | module | what |
//! |---|---|
//! | `source`, `json`, `yaml`, `markdown` | conversion of bytes to a tree of located values |
//! | `tree`, `path`, `lines`, `map` | that tree, paths to its values, and positions in the file |
//! | `format` | the format: all objects, their fields, and what each holds |
//! | `check`, `schema` | the rules; the JSON Schemas |
//! | [`names`] | names that files cannot have everywhere |
//! | [`parts`] | the ids of headings and posts |
//! | [`messages`] | the texts of the interface in all languages |
//! | [`embeds`] | the frames that embeds are shown in |
//! | `finding`, `report`, `checked` | the results |

mod check;
mod checked;
pub mod embeds;
mod finding;
pub mod fingerprint;
mod format;
mod json;
pub mod limits;
mod lines;
mod map;
mod markdown;
pub mod messages;
pub mod names;
pub mod parts;
mod path;
mod report;
mod schema;
mod source;
mod suggest;
mod tree;
mod yaml;

pub use checked::Checked;
pub use finding::{Finding, Position, Severity, printable};
pub use schema::schemas;
pub use source::SourceFormat;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::article::Article;
use crate::author::Author;
use crate::site::Site;
use checked::Places;
use path::Path;
use report::Report;
use tree::Located;

/// Reads and checks an article.
#[must_use]
pub fn read_article(format: SourceFormat, source: &[u8]) -> Checked<Article> {
    read(source, format, format::ARTICLE)
}

/// Reads an article again in which [`read_article`] found no error. It returns the same value in a fraction of the time,
/// because it checks nothing and keeps no positions. `None` when the text can no longer be read.
#[must_use]
pub fn reread_article(format: SourceFormat, source: &[u8]) -> Option<Article> {
    let source = &*source::with_line_feeds(source);
    let mut report = Report::new(source::within_limit(source));
    let text = source::text(source, &mut report)?;
    match format {
        SourceFormat::Json => serde_json::from_str(text.text).ok(),
        SourceFormat::Markdown => markdown::article(text, &mut report).and_then(|root| serde_json::from_value(root.into_value()).ok()),
    }
}

/// Reads and checks an author: `content/authors/<id>.json`.
#[must_use]
pub fn read_author(source: &[u8]) -> Checked<Author> {
    read(source, SourceFormat::Json, format::AUTHOR)
}

/// Reads and checks the paper's own file: `content/site.json`.
#[must_use]
pub fn read_site(source: &[u8]) -> Checked<Site> {
    read(source, SourceFormat::Json, format::SITE)
}

fn markdown_tree(source: source::Text<'_>, report: &mut Report<'_>) -> Option<(Located, Value)> {
    let root = markdown::article(source, report)?;
    let value = root.clone().into_value();
    Some((root, value))
}

/// Parses a text to a tree, checks the tree, and reads the model from the same JSON.
fn read<T: DeserializeOwned>(source: &[u8], format: SourceFormat, object: &format::Object) -> Checked<T> {
    let parse = match format {
        SourceFormat::Json => json::parse,
        SourceFormat::Markdown => markdown_tree,
    };
    let source = &*source::with_line_feeds(source);
    let mut report = Report::new(source::within_limit(source));
    let Some((root, value)) = source::text(source, &mut report).and_then(|text| parse(text, &mut report)) else {
        return report.finish(None, Places::default());
    };
    check::file(&root, object, format, &mut report);
    let value = match serde_json::from_value(value) {
        Ok(value) => Some(value),
        Err(fault) => {
            // The checks are stricter than the model and have usually reported the fault. This is for faults that no check
            // covers.
            if !report.has_errors() {
                report.error("not-read", Path::Root, 0..0, format!("The file cannot be read: {fault}."), "See docs/editor/format.md.");
            }
            None
        }
    };
    let places = report.places(&root);
    report.finish(value, places)
}
