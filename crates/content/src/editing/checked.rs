//! The result of reading a file: its value, the findings, and the positions of all values.

use super::finding::{Finding, Position, Severity};
use super::lines::LineIndex;
use super::path::{Step, parse_path};
use super::tree::{Located, Node};

/// A file that was read and checked.
#[derive(Clone, Debug)]
pub struct Checked<T> {
    /// The file's content; `None` when an error prevents reading it. A value that comes with errors serves for checks against
    /// other files, but must not be published.
    pub value: Option<T>,
    /// The findings, in the order of the file.
    pub findings: Vec<Finding>,
    /// The `type` of each unknown node and the path of each unknown field, in the order of the file.
    pub unknown: Vec<String>,
    pub(crate) places: Places,
}

impl<T> Checked<T> {
    /// Returns the position of the value at `path` (`$.body[3].url`). If there is no such value, returns the position of its
    /// nearest ancestor.
    #[must_use]
    pub fn locate(&self, path: &str) -> Position {
        self.places.locate(path)
    }

    /// Returns true when a finding is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// The position of each value of a document, in a compact form: about 50 bytes a value, and no text but the names of fields.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places(Vec<Place>);

#[derive(Clone, Debug)]
struct Place {
    step: Step,
    start: u32,
    end: u32,
    line: u32,
    column: u32,
    /// Index of the first entry after this one that is not inside it.
    next: u32,
}

impl Places {
    pub fn of(root: &Located, lines: &LineIndex<'_>) -> Self {
        let mut places = Self(Vec::new());
        places.add(Step::Index(0), root, lines);
        places.0.shrink_to_fit();
        places
    }

    fn add(&mut self, step: Step, value: &Located, lines: &LineIndex<'_>) {
        let at = self.0.len();
        let Position { line, column, span } = lines.position(value.span.clone());
        self.0.push(Place { step, start: small(span.start), end: small(span.end), line: small(line), column: small(column), next: 0 });
        match &value.node {
            Node::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.add(Step::Index(small(index)), item, lines);
                }
            }
            Node::Object(members) => {
                for member in members {
                    self.add(Step::Key(member.key.as_str().into()), &member.value, lines);
                }
            }
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) => {}
        }
        let next = small(self.0.len());
        if let Some(place) = self.0.get_mut(at) {
            place.next = next;
        }
    }

    fn locate(&self, path: &str) -> Position {
        let mut at = 0;
        for step in parse_path(path) {
            match self.child(at, &step) {
                Some(child) => at = child,
                None => break,
            }
        }
        self.0.get(at).map(Place::position).unwrap_or_default()
    }

    /// Returns the last child with this step: of a field that stands there twice, the last is read.
    fn child(&self, parent: usize, step: &Step) -> Option<usize> {
        let end = self.0.get(parent)?.next as usize;
        let mut at = parent + 1;
        let mut found = None;
        while at < end {
            let place = self.0.get(at)?;
            if place.step == *step {
                found = Some(at);
            }
            at = place.next as usize;
        }
        found
    }
}

impl Place {
    fn position(&self) -> Position {
        Position { line: self.line as usize, column: self.column as usize, span: self.start as usize..self.end as usize }
    }
}

/// Converts an offset or a count. Files have at most [`FILE_BYTES`](super::limits::FILE_BYTES) bytes, so no value is too large.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
