//! Reads one file of a content folder.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use broadsheet_content::article::Article;
use broadsheet_content::author::Author;
use broadsheet_content::editing::{self, Checked, Position, SourceFormat, limits};
use broadsheet_content::site::Site;

use super::walk::{Entry, leads_outside, link_outside};
use crate::facts::Facts;
use crate::finding::{Fault, FileFinding};
use crate::settle;

/// The name of the paper's own file.
pub const SITE: &str = "site.json";

/// A file with a value that was read from it.
#[derive(Clone, Debug)]
pub struct Loaded<T> {
    /// Path inside the content folder, with `/` between the steps.
    pub file: String,
    /// The file's name without its extension, which must equal the slug or id.
    pub stem: String,
    /// `None` when the file cannot be read.
    pub value: Option<T>,
}

/// The kinds of file that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Site,
    Author,
    Article(SourceFormat),
}

impl Kind {
    /// Returns the kind of the file at a path inside the content folder; `None` for a file that does not belong to a paper.
    pub(super) fn of(file: &str) -> Option<Self> {
        if file == SITE {
            return Some(Self::Site);
        }
        if let Some(name) = file.strip_prefix("authors/") {
            return (name.ends_with(".json") && !name.contains('/')).then_some(Self::Author);
        }
        file.strip_prefix("articles/")?;
        let format = match Path::new(file).extension()?.to_str()? {
            "json" => SourceFormat::Json,
            "md" => SourceFormat::Markdown,
            _ => return None,
        };
        Some(Self::Article(format))
    }
}

/// The result of reading one file.
pub(super) struct Read {
    pub(super) value: Value,
    pub(super) findings: Vec<FileFinding>,
    pub(super) unknown: Vec<String>,
}

pub(super) enum Value {
    None,
    Site(Option<Box<Site>>),
    Author(Box<Loaded<Author>>),
    Article(Box<Loaded<Facts>>),
}

/// The positions of the values of one file.
pub(super) enum Places {
    Site(Box<Checked<Site>>),
    Author(Box<Checked<Author>>),
    Article(Box<Checked<Article>>),
}

impl Places {
    pub(super) fn of(kind: Kind, source: &[u8]) -> Self {
        match kind {
            Kind::Site => Self::Site(Box::new(editing::read_site(source))),
            Kind::Author => Self::Author(Box::new(editing::read_author(source))),
            Kind::Article(format) => Self::Article(Box::new(editing::read_article(format, source))),
        }
    }

    pub(super) fn locate(&self, path: &str) -> Position {
        match self {
            Self::Site(checked) => checked.locate(path),
            Self::Author(checked) => checked.locate(path),
            Self::Article(checked) => checked.locate(path),
        }
    }
}

/// Reads and checks a file of the paper at `base_url`. Only the facts of an article are kept.
pub(super) fn read_entry(entry: &Entry, base_url: &str) -> Read {
    let Some(kind) = Kind::of(&entry.file) else { return Read { value: Value::None, findings: Vec::new(), unknown: Vec::new() } };
    // The paper's own file is not listed by a walk through a folder, which would find this.
    let is_outside = kind == Kind::Site && entry.path.parent().is_some_and(|root| leads_outside(root, &entry.path));
    let source = if is_outside { Err(NoBytes::Outside) } else { read_bytes(&entry.path) };
    match source {
        Ok(source) => match kind {
            Kind::Site => finish(entry, editing::read_site(&source), |site| {
                Value::Site(site.value.map(|mut site| {
                    settle::site(&mut site);
                    Box::new(site)
                }))
            }),
            Kind::Author => finish(entry, editing::read_author(&source), |mut author| {
                if let Some(author) = &mut author.value {
                    settle::author(author, base_url);
                }
                Value::Author(Box::new(author))
            }),
            Kind::Article(format) => finish(entry, editing::read_article(format, &source), |Loaded { file, stem, value }| {
                let value = value.map(|mut article| {
                    settle::article(&mut article, base_url);
                    Facts::of(&article, base_url)
                });
                Value::Article(Box::new(Loaded { file, stem, value }))
            }),
        },
        Err(fault) => {
            let (file, stem) = (entry.file.clone(), stem(&entry.file));
            let value = match kind {
                Kind::Site => Value::Site(None),
                Kind::Author => Value::Author(Box::new(Loaded { file, stem, value: None })),
                Kind::Article(_) => Value::Article(Box::new(Loaded { file, stem, value: None })),
            };
            Read { value, findings: vec![fault.fault(&entry.file).at(Position::default())], unknown: Vec::new() }
        }
    }
}

/// Reads an article again, without checking it.
pub(super) fn reread(path: &Path, file: &str, base_url: &str) -> Option<Article> {
    let Some(Kind::Article(format)) = Kind::of(file) else { return None };
    let mut article = editing::reread_article(format, &read_bytes(path).ok()?)?;
    settle::article(&mut article, base_url);
    Some(article)
}

fn finish<T>(entry: &Entry, checked: Checked<T>, wrap: impl FnOnce(Loaded<T>) -> Value) -> Read {
    let findings = checked.findings.into_iter().map(|finding| FileFinding { file: entry.file.clone(), finding }).collect();
    let loaded = Loaded { file: entry.file.clone(), stem: stem(&entry.file), value: checked.value };
    Read { value: wrap(loaded), findings, unknown: checked.unknown }
}

fn stem(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}

/// The reason why a file cannot be read.
pub(super) enum NoBytes {
    Io(std::io::Error),
    /// It is a link that leads out of the content folder.
    Outside,
    NotAFile,
    Empty,
    TooLarge,
}

impl NoBytes {
    pub(super) fn fault(&self, file: &str) -> Fault {
        match self {
            Self::Io(error) => Fault::error(
                file,
                "$",
                "unreadable-file",
                format!("This file cannot be read: {error}."),
                "Check that it exists and that you may read it; a broken link to it must go.",
            ),
            Self::Outside => link_outside(file),
            Self::NotAFile => Fault::error(file, "$", "not-a-file", "This is not a plain file.", "Put a file in its place, or remove it."),
            Self::Empty => Fault::error(file, "$", "empty-file", "This file is empty.", "Write something into it, or remove it."),
            Self::TooLarge => Fault::error(
                file,
                "$",
                "file-too-large",
                format!("This file is larger than {} KiB.", limits::FILE_BYTES / 1024),
                if file.starts_with("articles/") {
                    "Split the article, or move what makes it large into media/."
                } else {
                    "Take out what makes it large."
                },
            ),
        }
    }
}

pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, NoBytes> {
    // Check this first, because opening a named pipe would block.
    if !path.metadata().map_err(NoBytes::Io)?.is_file() {
        return Err(NoBytes::NotAFile);
    }
    let mut bytes = Vec::new();
    let limit = limits::FILE_BYTES as u64;
    File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)).map_err(NoBytes::Io)?;
    match bytes.len() {
        0 => Err(NoBytes::Empty),
        length if length > limits::FILE_BYTES => Err(NoBytes::TooLarge),
        _ => Ok(bytes),
    }
}
