//! The checks. Each passes or fails, and counts as one test case.

use std::process::Command;
use std::time::Duration;

use crate::error::Error;
use crate::press::WORKSPACE;
use crate::process;
use crate::project::Project;

use super::count::Counts;
use super::suites::Outcome;

/// The time limit of a check. It is long enough to compile everything on a slow machine, and short enough for CI to show the summary of a
/// run that hangs.
const LIMIT: Duration = Duration::from_secs(20 * 60);

/// Runs a command that counts as one check.
pub(super) fn check(command: &mut Command) -> Result<Outcome, Error> {
    process::watch(command, LIMIT, |_| {})?;
    Ok(Counts::PASSED.into())
}

/// Runs `cargo fmt --check`.
pub fn fmt(project: &Project) -> Result<Outcome, Error> {
    check(&mut project.cargo(["fmt", "--all", "--check"]))
}

/// Runs `leptosfmt --check`, because rustfmt does not format `view!`.
pub fn leptosfmt(project: &Project) -> Result<Outcome, Error> {
    check(project.command("leptosfmt").args(["--check", "src"]))
}

/// Runs clippy on everything that is compiled natively: the app with its `ssr` feature, and tests.
pub fn clippy(project: &Project) -> Result<Outcome, Error> {
    check(project.cargo(["clippy", "--all-targets"]).args(WORKSPACE).args(["--", "-D", "warnings"]))?;
    // These two are excluded from a plain `cargo test`, and so from `--all-targets`.
    check(project.cargo(["clippy", "--test", "suite", "--test", "pages"]).args(WORKSPACE).args(["--", "-D", "warnings"]))
}

/// Runs clippy on the app as compiled for the browser, and on its tests.
pub fn clippy_wasm(project: &Project) -> Result<Outcome, Error> {
    let target = &project.pins.rust.target;
    let mut command = project.cargo(["clippy", "--package", "broadsheet", "--all-targets", "--features", "csr", "--target", target]);
    check(command.args(["--", "-D", "warnings"]))
}

/// Builds the documentation, including private items, to find broken links.
pub fn doc(project: &Project) -> Result<Outcome, Error> {
    let mut command = project.cargo(["doc", "--no-deps", "--document-private-items"]);
    check(command.args(WORKSPACE).env("RUSTDOCFLAGS", "-D warnings"))
}

/// Checks for unused dependencies.
pub fn shear(project: &Project) -> Result<Outcome, Error> {
    check(&mut project.cargo(["shear"]))
}

/// Checks licences, banned crates and sources of all dependencies. Makes no network requests.
pub fn deny(project: &Project) -> Result<Outcome, Error> {
    check(&mut project.cargo(["deny", "check", "bans", "licenses", "sources"]))
}

/// Messages of the HTML checker that are ignored. It does not know container queries, which all browsers have supported since 2023, and
/// scroll timelines, which stand in `@supports`.
const UNKNOWN_TO_IT: &str = ".*CSS: Unrecognized at-rule “@container”.*|.*CSS: “container[a-z-]*”: Property .* doesn't exist.*|\
                             .*CSS: “(animation-(timeline|range)|view-timeline-name)”: Property .* doesn't exist.*|\
                             .*CSS: “animation-duration”: “auto” is not.*";

/// Runs the Nu HTML checker, which is also the W3C's validator, on every page in `dist/`. Errors and warnings fail the check.
pub fn html(project: &Project) -> Result<Outcome, Error> {
    let dist = project.dist();
    let jar = project.tools().join("node_modules/vnu-jar/build/dist/vnu.jar");
    let mut command = project.command("java");
    // Pass the folder, because the list of all files would exceed the length limit of arguments.
    command.arg("-jar").arg(jar).args(["--skip-non-html", "--Werror", "--stdout", "--filterpattern", UNKNOWN_TO_IT]).arg(&dist);
    check(&mut command)
}

/// Checks for known vulnerabilities. The step fails where the database, a git repository, cannot be fetched.
pub fn advisories(project: &Project) -> Result<Outcome, Error> {
    process::watch(&mut project.cargo(["deny", "fetch", "db"]), Duration::from_secs(3 * 60), |_| {})?;
    check(&mut project.cargo(["deny", "check", "--disable-fetch", "advisories"]))
}
