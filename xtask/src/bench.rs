//! `cargo xtask bench`: the release bundle against the budgets.

use std::process::ExitCode;

use crate::error::Error;
use crate::process;
use crate::project::Project;
use crate::report;
use crate::setup::{self, Need, System};

/// Builds `dist/` when it is not there or `build` says so, and runs the package `broadsheet-bench` on it. That is a package of
/// its own because compressing takes dependencies that would make every other command start later.
///
/// # Errors
/// When something cannot be installed, built or started; a broken budget is not an error but a failing exit code.
pub fn run(project: &Project, with_setup: bool, build: bool) -> Result<ExitCode, Error> {
    if build || !project.dist().join("index.html").is_file() {
        crate::build::run(project, with_setup)?;
    } else if with_setup {
        setup::require(project, &[Need::Toolchain], System::LeaveAlone)?;
    }
    report::headline("sizes (dist/ as it is; --build makes it anew)");
    let mut command = project.cargo(["run", "--package", "broadsheet-bench", "--"]);
    command.arg("--dist").arg(project.dist()).arg("--out").arg(project.target().join("bench.json"));
    match process::run(&mut command) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(Error::Failed { .. }) => Ok(ExitCode::FAILURE),
        Err(error) => Err(error),
    }
}
