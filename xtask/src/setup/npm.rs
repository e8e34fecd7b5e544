//! Installs packages from npm: wasm-opt (in `binaryen`), and programs that measure and check pages.

use super::install::install_missing;
use crate::error::Error;
use crate::pins::{NpmPackage, Place};
use crate::process;
use crate::project::Project;

/// Installs the package unless its pinned version is there.
///
/// # Errors
/// When there is no npm, or it fails.
pub fn ensure(project: &Project, package: &str) -> Result<(), Error> {
    let Some(pin) = project.pins.npm.get(package) else {
        return Err(Error::Finding(format!("tools.toml has no [npm.{package}]")));
    };
    let name = format!("{} {} (npm)", pin.program.as_deref().unwrap_or(package), pin.version);
    install_missing(&name, &pin.usually, || is_there(project, package, pin), || install(project, package, pin, &name))
}

fn is_there(project: &Project, package: &str, pin: &NpmPackage) -> bool {
    match &pin.program {
        // binaryen counts releases in whole numbers: `wasm-opt version 132 (version_132)`.
        Some(program) => {
            let major = pin.version.split('.').next().unwrap_or_default();
            project.version_of(program).is_some_and(|printed| printed.split_whitespace().any(|word| word == major))
        }
        None => {
            let manifest = project.folder_of(pin.into).join("node_modules").join(package).join("package.json");
            let text = std::fs::read_to_string(manifest).unwrap_or_default();
            // Some packages have all of their manifest on one line.
            text.contains(&format!("\"version\": \"{}\"", pin.version))
        }
    }
}

fn install(project: &Project, package: &str, pin: &NpmPackage, name: &str) -> Result<(), Error> {
    if project.find("npm").is_none() {
        return Err(Error::Missing {
            what: format!("npm, which {name} comes by,"),
            remedy: "install Node.js 20 or newer with npm (Debian, Ubuntu: `apt-get install npm`; macOS: `brew install node`)".to_owned(),
        });
    }
    let root = project.folder_of(pin.into);
    std::fs::create_dir_all(&root).map_err(Error::file(&root))?;
    let mut command = project.command("npm");
    // Do not run install scripts, because no package here needs them.
    command.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"]);
    match pin.into {
        // `--global` with a prefix links the programs into `<prefix>/bin`, where cargo's own are.
        Place::CargoHome => command.arg("--global"),
        Place::Project => command.args(["--no-save", "--no-package-lock"]),
    };
    command.arg("--prefix").arg(root).arg(format!("{package}@{}", pin.version));
    if pin.into != Place::CargoHome {
        // Without a manifest in the folder, npm removes packages that are not named.
        let others = project.pins.npm.iter().filter(|(name, other)| other.into == pin.into && *name != package);
        let kept = others.filter(|(name, other)| is_there(project, name, other));
        command.args(kept.map(|(name, other)| format!("{name}@{}", other.version)));
    }
    process::run(&mut command)
}
