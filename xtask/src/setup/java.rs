//! A Java runtime: the Nu HTML checker is a Java program.

use std::path::PathBuf;

use crate::error::Error;
use crate::project::Project;
use crate::report;

/// Debian's package.
const PACKAGE: &str = "default-jre-headless";

/// Debian's package, when there is no runtime.
pub fn missing_package(project: &Project) -> Option<&'static str> {
    find(project).is_none().then_some(PACKAGE)
}

/// Says which runtime will be used.
///
/// # Errors
/// When there is none; the error says what to install.
pub fn ensure(project: &Project) -> Result<(), Error> {
    let path = find(project).ok_or_else(|| Error::Missing {
        what: "java, which the Nu HTML checker runs in,".to_owned(),
        remedy: format!(
            "Debian, Ubuntu: apt-get install {PACKAGE}; Fedora: dnf install java-latest-openjdk-headless; macOS: brew install openjdk"
        ),
    })?;
    report::item("java", &format!("there ({})", path.display()));
    Ok(())
}

fn find(project: &Project) -> Option<PathBuf> {
    project.find("java")
}
