//! Set-up: installs missing requirements in their pinned versions, and prints each step.

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
    /// Tools are only installed in folders of the project and in cargo's own.
    LeaveAlone,
}

/// The requirements of `trunk serve`. Development builds do not use wasm-opt.
pub const SERVE: [Need; 3] = [Need::Toolchain, Need::Cargo("trunk"), Need::Cargo("wasm-bindgen-cli")];

/// The requirements of `trunk build --release`.
pub const BUILD: [Need; 4] = [Need::Toolchain, Need::Cargo("trunk"), Need::Cargo("wasm-bindgen-cli"), Need::Npm("binaryen")];

/// Installs each requirement in turn. Returns those that could not be met, after their reasons have been printed.
pub fn ensure(project: &Project, needs: &[Need], system: System) -> Vec<Need> {
    report::headline("set-up");
    // Install all packages in one run of apt, so that its lists are loaded once.
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

/// Calls [`ensure`] and returns an error when a requirement could not be met.
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

/// Installs wasm-opt for a command that works better with it but does not require it.
pub fn offer_wasm_opt(project: &Project) {
    if npm::ensure(project, "binaryen").is_err() {
        report::item(
            "wasm-opt",
            "not installed, as npm (Node.js) is missing or failed; serving does not use it, `trunk build --release` and the tests will",
        );
    }
}

/// Prints the reason of a failure. Returns true on success.
fn report_failure(name: &str, result: Result<(), Error>) -> bool {
    match result {
        Ok(()) => true,
        Err(error) => {
            report::item(name, &format!("FAILED: {error}"));
            false
        }
    }
}
