//! Finds files of a crate that use each other in a circle. None of them can be understood, tested or moved without the others.

mod arrows;
mod modules;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::Error;
use crate::project::Project;

use self::arrows::{Arrow, FirstUse, arrows};
use self::modules::Crate;
use super::count::Counts;
use super::suites::Outcome;

/// The remedy for a circle.
const REMEDY: &str = "  Move what both files need into the one that uses less or into a file of its own, or pass it as an argument \
                      (docs/developer/contributing.md).";

/// Looks for circles in every crate of the workspace.
///
/// # Errors
/// When there is a circle, or a source cannot be read.
pub fn check(project: &Project) -> Result<Outcome, Error> {
    let (mut crates, mut files, mut findings) = (0, 0, Vec::new());
    for root in roots(&project.root)? {
        let krate = Crate::read(&root, &|path| read(path))?;
        crates += 1;
        files += krate.modules.values().map(|module| &module.file).collect::<BTreeSet<_>>().len();
        findings.extend(findings_in(&krate, &project.root));
    }
    if findings.is_empty() {
        println!("  no circle among {files} files of {crates} crates");
        return Ok(Counts::PASSED.into());
    }
    findings.push(REMEDY.to_owned());
    Err(Error::Finding(findings.join("\n")))
}

fn read(path: &Path) -> Result<Option<String>, Error> {
    if path.is_file() { std::fs::read_to_string(path).map(Some).map_err(Error::file(path)) } else { Ok(None) }
}

#[derive(Deserialize)]
struct Manifest {
    workspace: Workspace,
}

#[derive(Deserialize)]
struct Workspace {
    members: Vec<String>,
}

/// Returns the root files of the workspace's libraries and programs, without test programs.
fn roots(root: &Path) -> Result<Vec<PathBuf>, Error> {
    let path = root.join("Cargo.toml");
    let text = std::fs::read_to_string(&path).map_err(Error::file(&path))?;
    let manifest: Manifest = toml::from_str(&text).map_err(|error| Error::Finding(format!("{}: {error}", path.display())))?;
    let mut packages = vec![root.to_path_buf()];
    for member in manifest.workspace.members {
        match member.strip_suffix("/*") {
            Some(parent) => packages.extend(entries(&root.join(parent))?),
            None => packages.push(root.join(member)),
        }
    }
    let mut files: Vec<PathBuf> =
        packages.iter().flat_map(|package| ["src/lib.rs", "src/main.rs"].map(|file| package.join(file))).collect();
    for package in &packages {
        let programs = package.join("src/bin");
        if programs.is_dir() {
            files.extend(entries(&programs)?);
        }
    }
    files.retain(|file| file.is_file());
    Ok(files)
}

/// Returns the entries of a folder in a stable order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let found = folder.read_dir().and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>());
    let mut found = found.map_err(Error::file(folder))?;
    found.sort();
    Ok(found)
}

/// Returns one finding for each group of files that depend on each other, with its shortest circle. Paths are relative to `base`.
fn findings_in(krate: &Crate, base: &Path) -> Vec<String> {
    let uses = arrows(krate);
    let shown = |path: &Path| path.strip_prefix(base).unwrap_or(path).display().to_string();
    let mut findings = Vec::new();
    for group in groups(&uses) {
        let Some(circle) = group.iter().filter_map(|file| shortest(&uses, file)).min_by_key(Vec::len) else { continue };
        let mut lines = vec![circle.iter().map(|file| shown(file)).collect::<Vec<_>>().join(" -> ")];
        for (from, to) in circle.iter().zip(circle.iter().skip(1)) {
            if let Some(FirstUse { line, name }) = uses.get(&Arrow { from: from.clone(), to: to.clone() }) {
                lines.push(format!("  {}:{line}: uses `{name}` of {}", shown(from), shown(to)));
            }
        }
        let others: Vec<String> = group.iter().filter(|file| !circle.contains(file)).map(|file| shown(file)).collect();
        if !others.is_empty() {
            lines.push(format!("  tied to these by longer circles: {}", others.join(", ")));
        }
        findings.push(lines.join("\n"));
    }
    findings
}

/// Returns the files that this file uses, directly or indirectly.
fn reached<'a>(uses: &'a BTreeMap<Arrow, FirstUse>, file: &'a Path) -> BTreeSet<&'a Path> {
    let mut found = BTreeSet::new();
    let mut open = vec![file];
    while let Some(file) = open.pop() {
        open.extend(next(uses, file).filter(|to| found.insert(*to)));
    }
    found
}

fn next<'a>(uses: &'a BTreeMap<Arrow, FirstUse>, file: &Path) -> impl Iterator<Item = &'a Path> {
    uses.keys().filter(move |arrow| arrow.from == file).map(|arrow| arrow.to.as_path())
}

/// Returns the strongly connected components with more than one file.
fn groups(uses: &BTreeMap<Arrow, FirstUse>) -> Vec<BTreeSet<PathBuf>> {
    let reach: BTreeMap<&Path, BTreeSet<&Path>> = uses.keys().map(|arrow| (arrow.from.as_path(), reached(uses, &arrow.from))).collect();
    let reaches = |from: &Path, to: &Path| reach.get(from).is_some_and(|found| found.contains(to));
    let mut groups: Vec<BTreeSet<PathBuf>> = Vec::new();
    for file in reach.keys().filter(|file| reaches(file, file)) {
        if !groups.iter().any(|group| group.contains(*file)) {
            groups.push(reach.keys().filter(|other| reaches(file, other) && reaches(other, file)).map(|path| path.to_path_buf()).collect());
        }
    }
    groups
}

/// Returns the shortest path from a file back to itself, with the file at both ends.
fn shortest(uses: &BTreeMap<Arrow, FirstUse>, file: &Path) -> Option<Vec<PathBuf>> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![vec![file.to_path_buf()]];
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in &ways {
            for to in way.last().into_iter().flat_map(|last| next(uses, last)) {
                let extended: Vec<PathBuf> = way.iter().cloned().chain([to.to_path_buf()]).collect();
                if to == file {
                    return Some(extended);
                }
                if seen.insert(to) {
                    longer.push(extended);
                }
            }
        }
        ways = longer;
    }
    None
}
