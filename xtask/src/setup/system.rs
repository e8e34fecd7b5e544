//! Installs system packages, on Debian and as root only. On other systems, set-up prints what to install.

use crate::error::Error;
use crate::process;
use crate::project::Project;
use crate::report;

use super::need::Need;
use super::programs;

/// Installs the missing Debian packages of the requirements.
///
/// # Errors
/// When apt fails. The checks of the requirements then report what is missing.
pub fn install_missing(project: &Project, needs: &[Need]) -> Result<(), Error> {
    let mut packages: Vec<&str> = Vec::new();
    for need in needs {
        packages.extend(programs::missing_packages(project, *need));
        if matches!(need, Need::Npm(_)) && project.find("npm").is_none() {
            packages.push("npm");
        }
    }
    packages.sort_unstable();
    packages.dedup();
    if packages.is_empty() || !can_install(project) {
        return Ok(());
    }
    report::item("system packages", &format!("installing {} with apt (usually 1 to 2 minutes)", packages.join(", ")));
    let apt = |arguments: &[&str]| {
        let mut command = project.command("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").args(["-q", "-o", "Acquire::Retries=3"]).args(arguments);
        process::run(&mut command)
    };
    apt(&["update"])?;
    apt(&[["install", "-y", "--no-install-recommends"].as_slice(), &packages].concat())
}

/// Returns whether packages can be installed. Ubuntu is excluded, because its chromium and firefox packages are snaps, which WebDriver
/// cannot start as root.
fn can_install(project: &Project) -> bool {
    let debian = std::fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=debian"));
    debian && nix::unistd::geteuid().is_root() && project.find("apt-get").is_some()
}
