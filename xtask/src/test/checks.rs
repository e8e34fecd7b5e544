//! The checks: each holds or does not, and counts as one.

use std::process::Command;
use std::time::Duration;

use crate::error::Error;
use crate::press::WORKSPACE;
use crate::process;
use crate::project::Project;

use super::count::Counts;
use super::suites::Outcome;

/// Long enough to compile everything on a slow machine, short enough for CI to see the summary of a run that hangs.
const LIMIT: Duration = Duration::from_secs(20 * 60);

/// Runs a command that counts as one check.
pub(super) fn check(command: &mut Command) -> Result<Outcome, Error> {
    process::watch(command, LIMIT, |_| {})?;
    Ok(Counts::PASSED.into())
}

/// `cargo fmt --check`.
pub fn fmt(project: &Project) -> Result<Outcome, Error> {
    check(&mut project.cargo(["fmt", "--all", "--check"]))
}

/// `leptosfmt --check`: rustfmt leaves `view!` alone.
pub fn leptosfmt(project: &Project) -> Result<Outcome, Error> {
    check(project.command("leptosfmt").args(["--check", "src"]))
}

/// Clippy on everything that runs natively: the app with its `ssr` feature, tests included.
pub fn clippy(project: &Project) -> Result<Outcome, Error> {
    check(project.cargo(["clippy", "--all-targets"]).args(WORKSPACE).args(["--", "-D", "warnings"]))?;
    // The two that a plain `cargo test` leaves out are left out by `--all-targets`, too.
    check(project.cargo(["clippy", "--test", "suite", "--test", "pages"]).args(WORKSPACE).args(["--", "-D", "warnings"]))
}

/// Clippy on the app as the browser gets it, tests included.
pub fn clippy_wasm(project: &Project) -> Result<Outcome, Error> {
    let target = &project.pins.rust.target;
    let mut command = project.cargo(["clippy", "--package", "broadsheet", "--all-targets", "--features", "csr", "--target", target]);
    check(command.args(["--", "-D", "warnings"]))
}

/// Documentation, private items included: links in comments must lead somewhere.
pub fn doc(project: &Project) -> Result<Outcome, Error> {
    let mut command = project.cargo(["doc", "--no-deps", "--document-private-items"]);
    check(command.args(WORKSPACE).env("RUSTDOCFLAGS", "-D warnings"))
}

/// Dependencies that nothing uses.
pub fn shear(project: &Project) -> Result<Outcome, Error> {
    check(&mut project.cargo(["shear"]))
}

/// Licences, banned crates and sources of all dependencies. Needs no download.
pub fn deny(project: &Project) -> Result<Outcome, Error> {
    check(&mut project.cargo(["deny", "check", "bans", "licenses", "sources"]))
}

/// What the checker of HTML does not know of CSS: container queries, which all browsers have had since 2023.
const UNKNOWN_TO_IT: &str = ".*CSS: Unrecognized at-rule “@container”.*|.*CSS: “container[a-z-]*”: Property .* doesn't exist.*";

/// What the Nu HTML checker, the one of the W3C's validator, says of every page in `dist/`: neither an error nor a warning.
pub fn html(project: &Project) -> Result<Outcome, Error> {
    let dist = project.dist();
    let jar = project.tools().join("node_modules/vnu-jar/build/dist/vnu.jar");
    let mut command = project.command("java");
    // The folder, not its files by name: an argument list has an end.
    command.arg("-jar").arg(jar).args(["--skip-non-html", "--Werror", "--stdout", "--filterpattern", UNKNOWN_TO_IT]).arg(&dist);
    check(&mut command)
}

/// Known vulnerabilities. Their database is a repository on a code host: where it cannot be had, the step fails.
pub fn advisories(project: &Project) -> Result<Outcome, Error> {
    process::watch(&mut project.cargo(["deny", "fetch", "db"]), Duration::from_secs(3 * 60), |_| {})?;
    check(&mut project.cargo(["deny", "check", "--disable-fetch", "advisories"]))
}
