//! Installs the pinned Rust toolchain, with its components and the wasm target.

use super::install::install_missing;
use crate::error::Error;
use crate::process;
use crate::project::Project;

/// Installs the toolchain where it or a part of it is missing, and makes plain `cargo` and `trunk` in this folder use it.
///
/// # Errors
/// When there is no rustup, or it fails.
pub fn ensure(project: &Project) -> Result<(), Error> {
    if project.find("rustup").is_none() {
        let remedy = "install Rust with rustup (https://rustup.rs), which also brings the pinned toolchain and its wasm target";
        return Err(Error::Missing { what: "rustup".to_owned(), remedy: remedy.to_owned() });
    }
    let pin = &project.pins.rust;
    install_missing(
        &format!("rust {} with {}", pin.channel, pin.target),
        &pin.usually,
        || is_complete(project),
        || {
            let mut install = project.command("rustup");
            install.args(["toolchain", "install", &pin.channel, "--no-self-update", "--profile", "minimal", "--target", &pin.target]);
            for component in &pin.components {
                install.args(["--component", component]);
            }
            process::run(&mut install)
        },
    )?;
    write_pin(project)
}

/// Returns whether rustup has the toolchain, the components and the target. Makes no network requests.
fn is_complete(project: &Project) -> bool {
    let pin = &project.pins.rust;
    let rustup = |arguments: &[&str]| {
        // Without this, rustup would silently install a missing toolchain.
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
