//! Link definitions that all texts of an article share. The parser reads the body and each field of a fenced block apart, and asks here for
//! the definitions of the others.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

use pulldown_cmark::{BrokenLink, BrokenLinkCallback, CowStr};

use super::cjk::without_letters;
use crate::editing::finding::Severity;
use crate::editing::path::Path;
use crate::editing::report::Report;

/// The definitions of an article. Copies share them.
#[derive(Clone, Debug, Default)]
pub(super) struct References(Rc<RefCell<Shared>>);

#[derive(Debug, Default)]
struct Shared {
    targets: HashMap<String, Target>,
    /// Where the definitions stand in the file that a link of another text uses.
    used: HashSet<usize>,
    /// Definitions that their own text does not use.
    doubtful: Vec<Doubtful>,
}

#[derive(Debug)]
struct Target {
    url: String,
    title: String,
    place: usize,
}

#[derive(Debug)]
struct Doubtful {
    label: String,
    span: Range<usize>,
    path: String,
    severity: Severity,
}

impl References {
    /// Adds a definition, at its range in the file. The first one of a label counts.
    pub fn define(&self, label: &str, url: &str, title: &str, span: &Range<usize>) {
        let target = || Target { url: url.to_owned(), title: title.to_owned(), place: span.start };
        self.0.borrow_mut().targets.entry(normalised(label)).or_insert_with(target);
    }

    /// Keeps a definition that its own text does not use, until all texts are read.
    pub fn doubt(&self, label: &str, severity: Severity, span: Range<usize>, path: Path<'_>) {
        let doubtful = Doubtful { label: label.to_owned(), span, path: path.to_string(), severity };
        self.0.borrow_mut().doubtful.push(doubtful);
    }

    /// Keeps the definitions alone, before the texts are read again.
    pub fn forget_uses(&self) {
        let mut shared = self.0.borrow_mut();
        shared.used.clear();
        shared.doubtful.clear();
    }

    /// Reports each definition that no link or picture of the article uses.
    pub fn report_unused(&self, report: &mut Report<'_>) {
        let Shared { used, doubtful, .. } = &*self.0.borrow();
        for Doubtful { label, span, path, severity } in doubtful.iter().filter(|definition| !used.contains(&definition.span.start)) {
            let message = format!("This line is not shown: it says where a link `[{label}]` leads, and there is no such link.");
            let remedy = format!("If it is text, write `\\[{label}]:`. If it is an address, write it into a link, or take the line out.");
            report.add(*severity, "unused-definition", path, span.clone(), message, remedy);
        }
    }
}

impl<'t> BrokenLinkCallback<'t> for References {
    fn handle_broken_link(&mut self, link: BrokenLink<'t>) -> Option<(CowStr<'t>, CowStr<'t>)> {
        let Shared { targets, used, .. } = &mut *self.0.borrow_mut();
        let target = targets.get(&normalised(&link.reference))?;
        used.insert(target.place);
        Some((target.url.clone().into(), target.title.clone().into()))
    }
}

/// Labels are the same that differ in case and white space only.
fn normalised(label: &str) -> String {
    let label = without_letters(label);
    label.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}
