//! `cargo xtask press <arguments>`: the publisher. trunk's hook calls it after a build.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;

use crate::error::Error;
use crate::process;
use crate::project::Project;

/// Builds press and returns its program.
///
/// It is built as a part of the whole workspace and beside a test. With `--package press`, or without a test, cargo would choose
/// fewer features for shared dependencies, and compile leptos and others once more beside what the tests use.
///
/// # Errors
/// When it does not compile.
pub fn build(project: &Project) -> Result<PathBuf, Error> {
    process::run(project.cargo(["build", "--bin", "press", "--test", "render"]).args(WORKSPACE).env_remove("CARGO_BUILD_TARGET"))?;
    Ok(project.target().join("debug/press"))
}

/// Selects all packages with the features that natively built code has: the same for every step of the tests.
pub const WORKSPACE: [&str; 3] = ["--workspace", "--features", "broadsheet/ssr"];

/// Builds press and replaces this process with it. Returns only on failure.
///
/// # Errors
/// When it does not compile or cannot be started.
pub fn run(project: &Project, arguments: &[OsString]) -> Result<std::convert::Infallible, Error> {
    // Start it in the caller's working directory, so that relative paths work.
    let program = build(project)?;
    let source = Command::new(&program).args(arguments).exec();
    Err(Error::Start { program: program.display().to_string(), source })
}
