//! Measures a release bundle against the budgets of the design, prints a table, writes `bench.json`, and fails when a budget
//! is broken. Run by `cargo xtask bench`; docs/developer/commands.md explains the figures.

mod bundle;
mod html;
mod report;
mod sizes;
mod weight;

use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::prelude::{Long, Short, Value};
use thiserror::Error;

use bundle::Bundle;
use report::Section;

/// A fault that keeps the bench from measuring.
#[derive(Debug, Error)]
enum Error {
    #[error("{0}; it is run by `cargo xtask bench` as: broadsheet-bench --dist <folder> --out <file>")]
    Usage(String),
    #[error("{path}: {source}")]
    File { path: PathBuf, source: std::io::Error },
    #[error("{0}")]
    Bundle(String),
}

impl Error {
    fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::File { path: path.into(), source }
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every budget holds.
fn run() -> Result<bool, Error> {
    let (dist, out) = arguments()?;
    let bundle = Bundle::read(&dist)?;
    // Timings in real browsers become further sections.
    let sections = vec![sizes::measure(&bundle).map_err(|error| Error::Bundle(format!("compressing failed: {error}")))?];
    for section in &sections {
        print!("{section}");
    }
    let json = serde_json::to_string_pretty(&sections).map_err(|error| Error::Bundle(error.to_string()))?;
    if let Some(folder) = out.parent() {
        std::fs::create_dir_all(folder).map_err(Error::file(folder))?;
    }
    std::fs::write(&out, json + "\n").map_err(Error::file(&out))?;
    println!("written to {}", out.display());
    let broken: Vec<&str> = sections.iter().flat_map(Section::broken).collect();
    if broken.is_empty() {
        println!("Every budget holds.");
    } else {
        println!("Broken: {}.", broken.join(", "));
    }
    Ok(broken.is_empty())
}

fn arguments() -> Result<(PathBuf, PathBuf), Error> {
    let usage = |error: lexopt::Error| Error::Usage(error.to_string());
    let (mut dist, mut out) = (None, None);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next().map_err(usage)? {
        match argument {
            Long("dist") => dist = Some(PathBuf::from(parser.value().map_err(usage)?)),
            Long("out") => out = Some(PathBuf::from(parser.value().map_err(usage)?)),
            other @ (Long(_) | Short(_) | Value(_)) => return Err(usage(other.unexpected())),
        }
    }
    dist.zip(out).ok_or_else(|| Error::Usage("--dist and --out are both needed".to_owned()))
}
