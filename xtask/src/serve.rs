//! `cargo xtask serve`: the sample newspaper with live reload.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::process::ExitCode;

use crate::error::Error;
use crate::press;
use crate::project::Project;
use crate::report;
use crate::setup::{self, System};

/// Sets up, builds press (which trunk's hook runs), and replaces this process with `trunk serve`.
///
/// # Errors
/// When a tool cannot be installed, press does not build, or trunk cannot be started.
pub fn run(project: &Project, with_setup: bool, trunk_arguments: &[OsString]) -> Result<ExitCode, Error> {
    if with_setup {
        setup::require(project, &setup::SERVE, System::LeaveAlone)?;
        setup::offer_wasm_opt(project);
    }
    report::headline("press, which makes the page documents (some minutes the first time, seconds after that)");
    press::build(project)?;
    report::headline("trunk serve (the first build takes some minutes, later ones seconds)");
    // Replace the process instead of starting a child, so that Ctrl-C and signals reach trunk directly.
    let source = project.command("trunk").arg("serve").args(trunk_arguments).exec();
    Err(Error::Start { program: "trunk".to_owned(), source })
}
