//! The steps of installing one requirement.

use std::time::Instant;

use crate::error::Error;
use crate::report;

/// Installs a missing requirement, and prints messages before and after.
pub fn install_missing(
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
