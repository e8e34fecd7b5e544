//! Set-up: what is missing is installed in its pinned version, what is there is left alone, and each step says what it does.

mod cargo_tools;
mod install;
mod need;
mod npm;
mod programs;
mod system;
mod toolchain;

pub use need::Need;
pub use programs::engine_tools;

use crate::error::Error;
use crate::project::Project;
use crate::report;

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
pub const BUILD: [Need; 4] = [Need::Toolchain, Need::Cargo("trunk"), Need::Cargo("wasm-bindgen-cli"), Need::Npm("binaryen")];

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

/// `cargo xtask setup`: everything for every command. `needs` are those of the tests.
///
/// # Errors
/// When something could not be installed.
pub fn run_all(project: &Project, mut needs: Vec<Need>) -> Result<(), Error> {
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
