//! Runs the command `press`, and publishes the sites of tests with it.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;
use std::time::SystemTime;

use serde::Deserialize;

use crate::fault::{Fault, Outcome, wrong};
use crate::settings::settings;

/// A finding of press.
#[derive(Clone, Debug, Deserialize)]
pub struct Finding {
    /// The file.
    pub file: String,
    /// `error` or `warning`.
    pub severity: String,
    /// `bad-address`
    pub code: String,
    /// `$.body[3].url`
    pub path: String,
    /// The message.
    pub message: String,
}

impl Finding {
    /// Returns whether the finding prevents publication.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == "error"
    }

    /// Returns whether the finding is about the characters of a text and not about its meaning.
    #[must_use]
    pub fn is_about_text(&self) -> bool {
        matches!(self.code.as_str(), "control-character" | "text-too-long" | "empty-text")
    }
}

/// The name of the run that this process is part of. Without `BROADSHEET_RUN`, it is the process id with the time, because ids are reused.
static RUN: LazyLock<String> = LazyLock::new(|| {
    std::env::var("BROADSHEET_RUN").unwrap_or_else(|_| format!("process {} at {:?}", std::process::id(), SystemTime::now()))
});

/// Returns the folder of the sites that tests publish, which all engines share.
fn sites() -> Outcome<PathBuf> {
    Ok(settings()?.remains.with_file_name("sites"))
}

/// The site that press makes of the content that `write` puts into a folder. It is published once a run: by the first test
/// that asks for it, while others that need it wait.
///
/// # Errors
/// When the content cannot be written, or press does not publish it.
pub fn published(name: &str, write: impl FnOnce(&Path) -> Outcome) -> Outcome<PathBuf> {
    let sites = sites()?;
    let folder = sites.join(name);
    let (content, site, mark) = (folder.join("content"), folder.join("site"), folder.join("run"));
    fs::create_dir_all(&sites).map_err(file_fault(&sites))?;
    let lock_file = folder.with_extension("lock");
    let lock = File::create(&lock_file).map_err(file_fault(&lock_file))?;
    lock.lock().map_err(file_fault(&lock_file))?;
    if fs::read_to_string(&mark).is_ok_and(|run| run == *RUN) {
        return Ok(site);
    }
    empty(&folder)?;
    write(&content)?;
    let output = publish(&content, &site)?;
    if !output.status.success() {
        // Warnings come first.
        let words = String::from_utf8_lossy(&output.stderr);
        let last: Vec<&str> = words.lines().rev().take(12).collect();
        return wrong(format!("press does not publish the site {name}: {}", last.into_iter().rev().collect::<Vec<_>>().join("\n")));
    }
    fs::write(&mark, &*RUN).map_err(file_fault(&mark))?;
    Ok(site)
}

/// An empty folder of this engine's, for content that is not to be published.
///
/// # Errors
/// When it cannot be made.
pub fn workshop(name: &str) -> Outcome<PathBuf> {
    let folder = settings()?.remains.join("content").join(name);
    empty(&folder)?;
    Ok(folder)
}

/// Runs `press consent` for new content. Errors of the paper are reported by `check`.
fn record_consent(content: &Path) -> Outcome {
    let recorded = content.join("consent");
    if recorded.exists() {
        fs::remove_dir_all(&recorded).map_err(file_fault(&recorded))?;
    }
    press(&["consent".into(), content.into()]).map(|_| ())
}

/// Returns the findings of `press check` for a folder.
///
/// # Errors
/// When press does not run.
pub fn check(content: &Path) -> Outcome<Vec<Finding>> {
    record_consent(content)?;
    let output = press(&["check".into(), content.into(), "--format".into(), "json".into()])?;
    let lines = String::from_utf8_lossy(&output.stdout);
    let read = |line| serde_json::from_str(line).map_err(|error| Fault::Wrong(format!("press check printed {line}: {error}")));
    let findings: Vec<Finding> = lines.lines().map(read).collect::<Outcome<_>>()?;
    if findings.iter().any(Finding::is_error) == output.status.success() {
        return wrong(format!("press check ended with {}: {}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    Ok(findings)
}

/// Runs `press build` on a content folder with the app under test. Returns the output of a failed run, too.
///
/// # Errors
/// When press does not run.
pub fn publish(content: &Path, site: &Path) -> Outcome<Output> {
    publish_with(content, site, &[])
}

/// As [`publish`], with more options of `press build`.
///
/// # Errors
/// When press does not run.
pub fn publish_with(content: &Path, site: &Path, options: &[&str]) -> Outcome<Output> {
    record_consent(content)?;
    let app = settings()?.dist.clone();
    let pictures = sites()?.join("pictures");
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
    let arguments: Vec<OsString> = arguments.into_iter().chain(options.iter().map(OsString::from)).collect();
    press(&arguments)
}

fn empty(folder: &Path) -> Outcome {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(file_fault(folder))?;
    }
    fs::create_dir_all(folder).map_err(file_fault(folder))
}

fn file_fault(path: &Path) -> impl Fn(std::io::Error) -> Fault {
    move |source| Fault::File { path: path.to_owned(), source }
}

/// Runs press: the program in `BROADSHEET_PRESS`, or else the one that cargo builds.
fn press(arguments: &[OsString]) -> Outcome<Output> {
    let mut command = match std::env::var_os("BROADSHEET_PRESS").filter(|press| !press.is_empty()) {
        Some(press) => Command::new(press),
        None => {
            let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
            cargo.args(["run", "--quiet", "--package", "xtask", "--manifest-path"]);
            cargo.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml")).args(["--", "press"]);
            cargo
        }
    };
    command.args(arguments).output().map_err(|source| Fault::File { path: command.get_program().into(), source })
}
