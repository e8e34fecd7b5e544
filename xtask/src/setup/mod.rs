//! Set-up: what is missing is installed in its pinned version, what is there is left alone, and each step says what it does.

mod cargo_tools;
mod npm;
mod programs;
mod system;
mod toolchain;

use std::time::Instant;

pub use programs::engine_tools;

use crate::error::Error;
use crate::pins::Place;
use crate::project::Project;
use crate::report;
use crate::test::Engine;

/// One thing that a command cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The pinned toolchain with its components and the wasm target.
    Toolchain,
    /// A program from the Rust registry, by package name in `tools.toml`.
    Cargo(&'static str),
    /// A package from npm, by name in `tools.toml`.
    Npm(&'static str),
    /// A browser engine with its WebDriver.
    Engine(Engine),
    /// The web servers that readers' pages come from: nginx and Caddy.
    Hosts,
    /// A Java runtime, for the Nu HTML checker.
    Java,
}

impl Need {
    /// As it is called in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Toolchain => "the Rust toolchain",
            Self::Cargo(name) | Self::Npm(name) => name,
            Self::Engine(engine) => engine.as_str(),
            Self::Hosts => "nginx and Caddy",
            Self::Java => "java",
        }
    }
}

/// Whether set-up may install system packages (browsers, npm) where it can.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// With apt, on Debian, as root.
    MayInstall,
    /// Tools go into project-local folders and cargo's own only.
    LeaveAlone,
}

/// What `trunk serve` needs. wasm-opt is not among it: a development build does not use it.
pub const SERVE: [Need; 3] = [Need::Toolchain, Need::Cargo("trunk"), Need::Cargo("wasm-bindgen-cli")];

/// What `trunk build --release` needs.
pub const BUILD: [Need; 5] =
    [Need::Toolchain, Need::Cargo("trunk"), Need::Cargo("wasm-bindgen-cli"), Need::Npm("binaryen"), Need::Npm("terser")];

/// Sees to every need in turn, and returns those that could not be met, each with its reason, which has been printed.
pub fn ensure(project: &Project, needs: &[Need], system: System) -> Vec<Need> {
    report::headline("set-up");
    // All in one run of apt: its lists are loaded once.
    if system == System::MayInstall {
        report_failure("system packages", system::install_missing(project, needs));
    }
    let mut unmet = Vec::new();
    for need in needs {
        let result = match need {
            Need::Toolchain => toolchain::ensure(project),
            Need::Cargo(name) => cargo_tools::ensure(project, name),
            Need::Npm(name) => npm::ensure(project, name),
            Need::Engine(_) | Need::Hosts | Need::Java => programs::ensure(project, *need),
        };
        if !report_failure(need.name(), result) {
            unmet.push(*need);
            if *need == Need::Toolchain {
                return needs.to_vec();
            }
        }
    }
    cargo_tools::remove_build_folder(project);
    unmet
}

/// Like [`ensure`], for commands that cannot go on without.
///
/// # Errors
/// When a need could not be met.
pub fn require(project: &Project, needs: &[Need], system: System) -> Result<(), Error> {
    let unmet = ensure(project, needs, system);
    if unmet.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = unmet.iter().map(|need| need.name()).collect();
    Err(Error::Finding(format!("cannot go on without {}; what to do is said above", names.join(", "))))
}

/// `cargo xtask setup`: everything for every command.
///
/// # Errors
/// When something could not be installed.
pub fn run_all(project: &Project) -> Result<(), Error> {
    let mut needs = crate::test::all_needs();
    needs.push(Need::Npm("lighthouse")); // of bench alone
    require(project, &needs, System::MayInstall)
}

/// Offers wasm-opt to a command that is better with it but works without.
pub fn offer_wasm_opt(project: &Project) {
    if npm::ensure(project, "binaryen").is_err() {
        report::item(
            "wasm-opt",
            "not installed, as npm (Node.js) is missing or failed; serving does not use it, `trunk build --release` and the tests will",
        );
    }
}

/// Installs what is not there, and says so before it begins and when it is done.
fn install_missing(
    name: &str,
    usually: &str,
    is_there: impl Fn() -> bool,
    install: impl FnOnce() -> Result<(), Error>,
) -> Result<(), Error> {
    if is_there() {
        report::item(name, "there");
        return Ok(());
    }
    report::item(name, &format!("installing (usually {usually})"));
    let start = Instant::now();
    install()?;
    if !is_there() {
        return Err(Error::Finding("was installed, but is not found in this version: is another one earlier in PATH?".to_owned()));
    }
    report::item(name, &format!("installed in {}", report::duration(start.elapsed())));
    Ok(())
}

/// Prints the reason of a failure; true when there is none.
fn report_failure(name: &str, result: Result<(), Error>) -> bool {
    match result {
        Ok(()) => true,
        Err(error) => {
            report::item(name, &format!("FAILED: {error}"));
            false
        }
    }
}

/// The folder under which a tool's `bin/` is.
fn root_of(project: &Project, into: Place) -> std::path::PathBuf {
    match into {
        Place::CargoHome => project.cargo_home.clone(),
        Place::Project => project.tools(),
    }
}
