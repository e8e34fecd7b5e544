//! `cargo xtask build`: the release bundle and the sample newspaper, in `dist/`.

use crate::error::Error;
use crate::lean;
use crate::process;
use crate::project::Project;
use crate::report;
use crate::setup::{self, System};

/// Sets up and runs `trunk build --release`, with a standard library compiled for size.
///
/// # Errors
/// When a tool cannot be installed, or the build fails.
pub fn run(project: &Project, with_setup: bool) -> Result<(), Error> {
    if with_setup {
        setup::require(project, &setup::BUILD, System::LeaveAlone)?;
    }
    report::headline("trunk build --release (some minutes)");
    process::run(&mut lean::trunk(project)?)
}
