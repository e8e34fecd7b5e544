//! press, as an editor calls it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use super::finding::Finding;
use super::{PAPERS, Writing, everything, paper_of};
use crate::fault::{Fault, Outcome, wrong};
use crate::settings::settings;

/// The sites that come of hostile content once what press refuses is taken out.
#[derive(Debug)]
pub struct Hostile {
    /// The content with all articles, as it was published.
    pub content: Writing,
    /// The site of it.
    pub site: PathBuf,
    /// Papers with payloads in what all pages share.
    pub papers: Vec<(Writing, PathBuf)>,
}

/// The hostile sites, published once for all tests of this run.
///
/// # Errors
/// When press refuses what it should not, or cannot publish.
pub fn hostile() -> Outcome<&'static Hostile> {
    static SITES: LazyLock<Outcome<Hostile>> = LazyLock::new(Hostile::publish);
    SITES.as_ref().map_err(|fault| Fault::Wrong(fault.to_string()))
}

impl Hostile {
    fn publish() -> Outcome<Self> {
        let (content, site) = accepted("all", everything()?)?;
        let papers = (0..PAPERS).map(|number| accepted(&format!("paper-{number}"), paper_of(number)?)).collect::<Outcome<_>>()?;
        Ok(Self { content, site, papers })
    }
}

/// Takes out what press refuses, and publishes the rest.
fn accepted(name: &str, mut content: Writing) -> Outcome<(Writing, PathBuf)> {
    let folder = workshop(name)?.join("content");
    content.write(&folder)?;
    content.take_out(&check(&folder)?);
    content.complete();
    let folder = workshop(name)?.join("content");
    content.write(&folder)?;
    let site = folder.with_file_name("site");
    let output = publish(&folder, &site)?;
    if output.status.success() {
        return Ok((content, site));
    }
    // Warnings come first.
    let words = String::from_utf8_lossy(&output.stderr);
    let last: Vec<&str> = words.lines().rev().take(12).collect();
    wrong(format!("press does not publish what it has let through ({name}): {}", last.into_iter().rev().collect::<Vec<_>>().join("\n")))
}

/// An empty folder for one content folder and one site.
///
/// # Errors
/// When it cannot be made.
pub fn workshop(name: &str) -> Outcome<PathBuf> {
    let folder = settings()?.remains.join("hostile").join(name);
    let fault = |source| Fault::File { path: folder.clone(), source };
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(fault)?;
    }
    std::fs::create_dir_all(&folder).map_err(fault)?;
    Ok(folder)
}

/// What `press check` finds in a folder.
///
/// # Errors
/// When press does not run.
pub fn check(content: &Path) -> Outcome<Vec<Finding>> {
    let output = press(&["check".into(), content.into(), "--format".into(), "json".into()])?;
    let lines = String::from_utf8_lossy(&output.stdout);
    let read = |line| serde_json::from_str(line).map_err(|error| Fault::Wrong(format!("press check printed {line}: {error}")));
    let findings: Vec<Finding> = lines.lines().map(read).collect::<Outcome<_>>()?;
    if findings.iter().any(Finding::is_error) == output.status.success() {
        return wrong(format!("press check ended with {}: {}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    Ok(findings)
}

/// Publishes a content folder with the app under test.
///
/// # Errors
/// When press does not run.
pub fn publish(content: &Path, site: &Path) -> Outcome<Output> {
    let app = settings()?.dist.clone();
    let pictures = settings()?.remains.join("hostile-pictures");
    let arguments: [OsString; 10] = [
        "build".into(),
        "--app".into(),
        app.into(),
        "--content".into(),
        content.into(),
        "--out".into(),
        site.into(),
        "--pictures".into(),
        pictures.into(),
        "--no-compress".into(),
    ];
    press(&arguments)
}

/// press as `BROADSHEET_PRESS` names it, or else as cargo builds it.
fn press(arguments: &[OsString]) -> Outcome<Output> {
    let mut command = match std::env::var_os("BROADSHEET_PRESS").filter(|press| !press.is_empty()) {
        Some(press) => Command::new(press),
        None => {
            let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
            cargo.args(["run", "--quiet", "--package", "press", "--manifest-path"]);
            cargo.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml")).arg("--");
            cargo
        }
    };
    command.args(arguments).output().map_err(|source| Fault::File { path: command.get_program().into(), source })
}
