//! A display for a browser that has no headless mode.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

use crate::error::Error;
use crate::process::Group;
use crate::project::Project;

/// An Xvfb process, which is stopped on drop.
pub struct Display {
    name: String,
    _server: Group,
}

impl Display {
    /// Starts Xvfb on the first free display number, and waits until it accepts windows.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(project: &Project, xvfb: &Path) -> Result<Self, Error> {
        let mut command = project.command(xvfb);
        command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = Group::start(&mut command)?;
        // Xvfb prints its number when it is ready, and closes the pipe when it fails.
        let mut number = String::new();
        if let Some(pipe) = server.take_stdout() {
            BufReader::new(pipe).read_line(&mut number).map_err(Error::file(xvfb))?;
        }
        match number.trim() {
            "" => Err(Error::Finding(format!("{} ended before it had a display; run it by hand to see why", xvfb.display()))),
            number => Ok(Self { name: format!(":{number}"), _server: server }),
        }
    }

    /// Returns the value for `DISPLAY`: `:0`.
    pub fn name(&self) -> &str {
        &self.name
    }
}
