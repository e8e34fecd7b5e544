//! `cargo xtask build`: the release bundle and the sample newspaper, in `dist/`.

use crate::error::Error;
use crate::process;
use crate::project::Project;
use crate::report;
use crate::setup::{self, System};

/// Sets up and runs `trunk build --release`.
///
/// # Errors
/// When a tool cannot be installed, or the build fails.
pub fn run(project: &Project, with_setup: bool) -> Result<(), Error> {
    if with_setup {
        setup::require(project, &setup::BUILD, System::LeaveAlone)?;
    }
    report::headline("trunk build --release (some minutes)");
    process::run(&mut trunk(project))
}

/// Returns the command of the release build. By hand, the same command produces the same bytes.
pub fn trunk(project: &Project) -> std::process::Command {
    let mut command = project.command("trunk");
    command.args(["build", "--release"]);
    command
}
