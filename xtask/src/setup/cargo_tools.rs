//! Installs programs from the Rust registry: prebuilt where `cargo binstall` has them, otherwise from source.

use std::path::Path;

use super::install::install_missing;
use crate::error::Error;
use crate::pins::CargoTool;
use crate::process;
use crate::project::Project;
use crate::report;

/// Settings for fast compilation of tools, which run for seconds but take minutes to compile. Their optimisation level is in `tools.toml`.
/// trunk takes 4 minutes at level 0, 6 at level 1, and 15 with its authors' release profile.
const FAST_BUILD: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ("CARGO_PROFILE_RELEASE_STRIP", "true"),
];

/// Installs the tool unless its pinned version is there.
///
/// # Errors
/// When it cannot be installed, or cannot be found afterwards.
pub fn ensure(project: &Project, package: &str) -> Result<(), Error> {
    let Some(tool) = project.pins.cargo.get(package) else {
        return Err(Error::Finding(format!("tools.toml has no [cargo.{package}]")));
    };
    let name = format!("{package} {}", tool.version);
    let usually = format!("{} on two cores", tool.usually);
    install_missing(
        &name,
        &usually,
        || is_there(project, package, tool),
        || {
            if install_prebuilt(project, package, tool) { Ok(()) } else { build(project, package, tool) }
        },
    )
}

/// Returns whether the first such program in PATH has the pinned version.
fn is_there(project: &Project, package: &str, tool: &CargoTool) -> bool {
    let printed = project.version_of(&tool.program).unwrap_or_default();
    printed.split_whitespace().any(|word| word == tool.version) || is_recorded(project, package, tool)
}

/// Returns whether cargo's record has the pinned version, for programs that do not print theirs (cargo-shear prints `dev`).
fn is_recorded(project: &Project, package: &str, tool: &CargoTool) -> bool {
    let Some(root) = project.find(&tool.program).and_then(|path| path.ancestors().nth(2).map(Path::to_path_buf)) else {
        return false;
    };
    let record = std::fs::read_to_string(root.join(".crates.toml")).unwrap_or_default();
    record.lines().any(|line| line.starts_with(&format!("\"{package} {} (", tool.version)))
}

/// Installs a prebuilt program if `cargo binstall` is installed and has one. Returns false otherwise, which is not an error.
fn install_prebuilt(project: &Project, package: &str, tool: &CargoTool) -> bool {
    if project.find("cargo-binstall").is_none() {
        return false;
    }
    report::item(package, "looking for a prebuilt one with cargo binstall (usually half a minute)");
    let mut command = project.cargo(["binstall", "--no-confirm", "--locked", "--disable-strategies", "compile", "--root"]);
    command.arg(project.folder_of(tool.into)).arg(format!("{package}@{}", tool.version));
    match process::run(&mut command) {
        Ok(()) => true,
        Err(error) => {
            report::item(package, &format!("no prebuilt one could be had ({error})"));
            false
        }
    }
}

fn build(project: &Project, package: &str, tool: &CargoTool) -> Result<(), Error> {
    let root = project.folder_of(tool.into);
    let mut command = project.cargo(["install", "--locked", "--force", "--version", &tool.version, "--root"]);
    // Use one build folder for all tools, because they share many dependencies.
    command.arg(root).arg(package).env("CARGO_TARGET_DIR", project.tools().join("build")).envs(FAST_BUILD);
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", tool.opt_level.to_string());
    // Settings for this project's code must not affect the build of tools.
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS").env_remove("CARGO_BUILD_TARGET");
    process::run(&mut command)
}

/// Removes the tools' build folder, which has some gigabytes. It is also removed after a failure, because a partial build is rarely reused.
pub fn remove_build_folder(project: &Project) {
    let folder = project.tools().join("build");
    if folder.exists()
        && let Err(error) = std::fs::remove_dir_all(&folder)
    {
        report::item("build folder", &format!("{} could not be removed: {error}", folder.display()));
    }
}
