//! The pinned Rust toolchain, with its components and the wasm target.

use std::time::Instant;

use crate::error::Error;
use crate::process;
use crate::project::Project;
use crate::report;

/// Installs the toolchain where it or a part of it is missing, and makes plain `cargo` and `trunk` in this folder use it.
///
/// # Errors
/// When rustup fails, or there is no rustup and the installed Rust will not do.
pub fn ensure(project: &Project) -> Result<(), Error> {
    if !project.has_rustup() {
        return without_rustup(project);
    }
    let pin = &project.pins.rust;
    let name = format!("rust {} with {}", pin.channel, pin.target);
    if is_complete(project) {
        report::item(&name, "there");
    } else {
        report::item(&name, &format!("installing (usually {})", pin.usually));
        let start = Instant::now();
        let mut install = project.command("rustup");
        install.args(["toolchain", "install", &pin.channel, "--no-self-update", "--profile", "minimal", "--target", &pin.target]);
        for component in &pin.components {
            install.args(["--component", component]);
        }
        process::run(&mut install)?;
        report::item(&name, &format!("installed in {}", report::duration(start.elapsed())));
    }
    write_pin(project)
}

/// Whether rustup has the toolchain, the components and the target. Asks nothing of the network.
fn is_complete(project: &Project) -> bool {
    let pin = &project.pins.rust;
    let rustup = |arguments: &[&str]| {
        // Without this, asking about a toolchain that is not there would install it, unannounced.
        let mut command = project.command("rustup");
        process::output(command.env("RUSTUP_AUTO_INSTALL", "0").env_remove("RUSTUP_TOOLCHAIN").args(arguments))
    };
    let has_toolchain = rustup(&["toolchain", "list"]).is_ok_and(|list| {
        list.lines().any(|line| line.strip_prefix(&pin.channel).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', ' '])))
    });
    has_toolchain
        && rustup(&["component", "list", "--installed", "--toolchain", &pin.channel]).is_ok_and(|list| {
            let has = |part: &str| list.lines().any(|line| line.starts_with(part));
            has(&format!("rust-std-{}", pin.target)) && pin.components.iter().all(|component| has(component))
        })
}

/// Writes `rust-toolchain.toml`, which rustup reads for every command in this folder. It is not checked in (see tools.toml),
/// and written only when the toolchain is there.
///
/// # Errors
/// When the file cannot be written.
fn write_pin(project: &Project) -> Result<(), Error> {
    let path = project.root.join("rust-toolchain.toml");
    let pin = &project.pins.rust;
    let components = pin.components.iter().map(|component| format!("\"{component}\"")).collect::<Vec<_>>().join(", ");
    let text = format!(
        "# Written by `cargo xtask` from tools.toml, and ignored by git: change it there.\n\
         [toolchain]\nchannel = \"{}\"\nprofile = \"minimal\"\ncomponents = [{components}]\ntargets = [\"{}\"]\n",
        pin.channel, pin.target
    );
    if std::fs::read_to_string(&path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    std::fs::write(&path, text).map_err(Error::file(path))
}

/// A Rust that did not come by rustup must be new enough and bring the wasm target.
fn without_rustup(project: &Project) -> Result<(), Error> {
    let pin = &project.pins.rust;
    let version = project.version_of("rustc").unwrap_or_default();
    let found = version.split_whitespace().nth(1).unwrap_or("none");
    let missing = |what: String| Error::Missing {
        what,
        remedy: format!("install rustup, which brings {} and everything that belongs to it", pin.channel),
    };
    if numbers(found) < numbers(&pin.channel) {
        return Err(missing(format!("Rust {} or newer (found: {found})", pin.channel)));
    }
    let mut libraries = project.command("rustc");
    let folder = process::output(libraries.args(["--print", "target-libdir", "--target", &pin.target]))?;
    if !std::path::Path::new(folder.trim()).is_dir() {
        return Err(missing(format!("the standard library for {}", pin.target)));
    }
    report::item(&format!("rust {found} with {}", pin.target), "there, without rustup");
    Ok(())
}

/// `1.97.0-nightly` as `[1, 97, 0]`.
fn numbers(version: &str) -> Vec<u32> {
    version.split('-').next().unwrap_or_default().split('.').filter_map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn versions_compare_by_number() {
        assert!(numbers("1.100.0") > numbers("1.97.0"));
        assert!(numbers("1.97.0-nightly") >= numbers("1.97.0"));
        assert!(numbers("none") < numbers("1.97.0"));
    }
}
