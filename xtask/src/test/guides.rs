//! Tests the guides that show how to add a field, a block or a page kind. Their steps are applied to a copy of the sources, which must
//! compile afterwards.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::press::WORKSPACE;
use crate::project::Project;

use super::checks;
use super::suites::Outcome;

/// The guides, with the number of source files that each may change.
const GUIDES: [(&str, usize); 4] = [
    ("docs/developer/new-teaser-field.md", 3),
    ("docs/developer/new-article-field.md", 5),
    ("docs/developer/new-block.md", 6),
    ("docs/developer/new-page-kind.md", 7),
];

/// Folders that git does not track or that no build needs. Cargo's build folder is left out by its path.
const NOT_COPIED: [&str; 5] = [".git", ".tools", "target", "dist", "node_modules"];

/// Applies the guides to a copy of the sources and compiles press and the app there.
///
/// # Errors
/// When a step does not match the sources, a guide changes too many files, or the result does not compile.
pub fn check(project: &Project) -> Result<Outcome, Error> {
    let copy = project.target().join("guides");
    if copy.exists() {
        fs::remove_dir_all(&copy).map_err(Error::file(&copy))?;
    }
    copy_folder(&project.root, &copy, &project.target())?;
    let mut findings = Vec::new();
    for (guide, limit) in GUIDES {
        let path = project.root.join(guide);
        let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
        let steps = steps(&text).map_err(|fault| Error::Finding(format!("{guide}: {fault}")))?;
        for step in &steps {
            findings.extend(step.apply(&copy)?.map(|fault| format!("{guide}: {}: {fault}", step.file)));
        }
        let sources: BTreeSet<&str> = steps.iter().map(|step| step.file.as_str()).filter(|file| is_source(file)).collect();
        println!("  {guide}: {} steps, {} source files", steps.len(), sources.len());
        if sources.is_empty() || sources.len() > limit {
            findings.push(format!("{guide}: it touches {} source files; {limit} are allowed", sources.len()));
        }
    }
    if !findings.is_empty() {
        return Err(Error::Finding(findings.join("\n")));
    }
    // Select features as in `press::build`, so that compiled dependencies are shared with the other steps. The test `hosts` does not depend
    // on pages and blocks.
    let mut command = project.cargo(["check", "--locked", "--bin", "press", "--test", "hosts"]);
    checks::check(command.args(WORKSPACE).current_dir(&copy).env("CARGO_TARGET_DIR", project.target()))
}

fn is_source(file: &str) -> bool {
    let in_crate = file.strip_prefix("crates/").and_then(|rest| rest.split_once('/')).map(|(_, inside)| inside);
    file.ends_with(".rs") && in_crate.unwrap_or(file).starts_with("src/")
}

fn copy_folder(from: &Path, to: &Path, target: &Path) -> Result<(), Error> {
    fs::create_dir_all(to).map_err(Error::file(to))?;
    for entry in from.read_dir().map_err(Error::file(from))? {
        let entry = entry.map_err(Error::file(from))?;
        let (path, copy) = (entry.path(), to.join(entry.file_name()));
        if path == target || NOT_COPIED.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        if path.is_dir() {
            copy_folder(&path, &copy, target)?;
        } else {
            fs::copy(&path, &copy).map_err(Error::file(&path))?;
        }
    }
    Ok(())
}

/// The position of a step's text in the file. A line is given without the spaces around it, and must occur once in the file.
#[derive(Debug, PartialEq)]
enum Place {
    After(String),
    Before(String),
    InPlaceOf(String),
    NewFile,
}

/// A step of a guide.
#[derive(Debug, PartialEq)]
struct Step {
    /// The file's path from the root of the repository.
    file: String,
    place: Place,
    text: String,
}

/// Reads the steps of a guide: lines that name a file and a place, each followed by a fenced block.
fn steps(guide: &str) -> Result<Vec<Step>, String> {
    let mut lines = guide.lines();
    let mut steps = Vec::new();
    while let Some(line) = lines.next() {
        if !line.starts_with("In `") && !line.starts_with("New file `") {
            continue;
        }
        let (file, place) = heading(line).ok_or_else(|| format!("this is not how a step begins: {line}"))?;
        let fence = lines.find(|line| !line.is_empty());
        if !fence.is_some_and(|fence| fence.starts_with("```")) {
            return Err(format!("no fenced block follows: {line}"));
        }
        let text = lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
        steps.push(Step { file, place, text });
    }
    Ok(steps)
}

fn heading(line: &str) -> Option<(String, Place)> {
    let line = line.strip_suffix("`:")?;
    if let Some(file) = line.strip_prefix("New file `") {
        return Some((file.to_owned(), Place::NewFile));
    }
    let (file, rest) = line.strip_prefix("In `")?.split_once("`, ")?;
    let (place, anchor) = rest.split_once(" `")?;
    let place = match place {
        "after" => Place::After,
        "before" => Place::Before,
        "in the place of" => Place::InPlaceOf,
        _ => return None,
    };
    Some((file.to_owned(), place(anchor.to_owned())))
}

impl Step {
    /// Changes or creates the file below `root`. Returns the reason when the step does not match it.
    fn apply(&self, root: &Path) -> Result<Option<String>, Error> {
        let path: PathBuf = root.join(&self.file);
        let old = if path.is_file() { Some(fs::read_to_string(&path).map_err(Error::file(&path))?) } else { None };
        match self.applied_to(old.as_deref()) {
            Ok(new) => fs::write(&path, new).map(|()| None).map_err(Error::file(&path)),
            Err(fault) => Ok(Some(fault)),
        }
    }

    /// Returns the text of the file after this step, from the one before; `None` stands for a file that does not exist.
    fn applied_to(&self, old: Option<&str>) -> Result<String, String> {
        let (anchor, old) = match (&self.place, old) {
            (Place::NewFile, None) => return Ok(self.text.clone()),
            (Place::NewFile, Some(_)) => return Err("the file exists already".to_owned()),
            (Place::After(_) | Place::Before(_) | Place::InPlaceOf(_), None) => return Err("there is no such file".to_owned()),
            (Place::After(anchor) | Place::Before(anchor) | Place::InPlaceOf(anchor), Some(old)) => (anchor, old),
        };
        let mut parts = old.split_inclusive('\n');
        let before: String = parts.by_ref().take_while(|line| line.trim() != anchor).collect();
        let line: &str = old.get(before.len()..).and_then(|rest| rest.split_inclusive('\n').next()).unwrap_or_default();
        let count = old.lines().filter(|line| line.trim() == anchor).count();
        if count != 1 {
            return Err(format!("the line `{anchor}` occurs {count} times, not once"));
        }
        let text = self.text.as_str();
        let changed = match self.place {
            Place::After(_) => [line, text],
            Place::Before(_) => [text, line],
            Place::InPlaceOf(_) | Place::NewFile => [text, ""],
        };
        Ok(before + &changed.concat() + &parts.collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUIDE: &str = "# A guide\n\nIn `src/a.rs`, after `mod b;`:\n\n```rust\nmod c;\n```\n\n\
                         In `src/a.rs`, in the place of `mod d;`:\n\n```rust\nmod e;\n\nmod f;\n```\n\n\
                         New file `src/c.rs`:\n\n```rust\n//! C.\n```\n\n````markdown\n```c\n```\n````\n";

    fn step(place: Place) -> Step {
        Step { file: "src/a.rs".to_owned(), place, text: "new\n".to_owned() }
    }

    #[test]
    fn steps_are_read_with_their_blocks() {
        let steps = steps(GUIDE).unwrap();
        let places: Vec<&Place> = steps.iter().map(|step| &step.place).collect();
        assert_eq!(places, [&Place::After("mod b;".to_owned()), &Place::InPlaceOf("mod d;".to_owned()), &Place::NewFile]);
        assert_eq!(steps[1].text, "mod e;\n\nmod f;\n");
        assert_eq!(steps[2].file, "src/c.rs");
        assert!(super::steps("In `src/a.rs`, behind `mod b;`:\n\n```rust\n```\n").is_err());
        assert!(super::steps("In `src/a.rs`, after `mod b;`:\n\nNo block.\n").is_err());
    }

    #[test]
    fn a_step_goes_before_after_or_in_the_place_of_its_line() {
        let old = Some("a\n    b\nc\n");
        assert_eq!(step(Place::After("b".to_owned())).applied_to(old).unwrap(), "a\n    b\nnew\nc\n");
        assert_eq!(step(Place::Before("b".to_owned())).applied_to(old).unwrap(), "a\nnew\n    b\nc\n");
        assert_eq!(step(Place::InPlaceOf("b".to_owned())).applied_to(old).unwrap(), "a\nnew\nc\n");
        assert_eq!(step(Place::NewFile).applied_to(None).unwrap(), "new\n");
    }

    #[test]
    fn a_step_that_does_not_fit_is_a_finding() {
        let place = || Place::After("b".to_owned());
        assert!(step(place()).applied_to(Some("a\n")).unwrap_err().contains("0 times"));
        assert!(step(place()).applied_to(Some("b\na\n  b\n")).unwrap_err().contains("2 times"));
        assert_eq!(step(place()).applied_to(None).unwrap_err(), "there is no such file");
        assert_eq!(step(Place::NewFile).applied_to(Some("")).unwrap_err(), "the file exists already");
    }

    #[test]
    fn tests_and_styles_are_not_source_files() {
        assert!(is_source("src/a.rs") && is_source("crates/press/src/derive/a.rs"));
        assert!(!is_source("style/a.css") && !is_source("crates/press/tests/a.rs") && !is_source("tests/src/a.rs"));
    }
}
