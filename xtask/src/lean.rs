//! The release app with a standard library that is compiled for size, and with panics that are a bare trap:
//! a tenth less for every reader to download (docs/decisions/0009).
//!
//! trunk has no setting for cargo's `-Z` options, and in the environment they would reach its hooks, too, and
//! compile the standard library for press. So `cargo xtask build` puts a stand-in for cargo first in trunk's
//! PATH: this very program under the name `cargo`, which adds the options where the app is compiled and hands
//! everything else on. Before press it makes the app's own JavaScript modules smaller, which trunk leaves as they are
//! (docs/decisions/0019). Plain `trunk build --release` gives the same app, a tenth larger.

use std::ffi::OsStr;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use walkdir::WalkDir;

use crate::error::Error;
use crate::process;
use crate::project::Project;

/// Where the stand-in finds the cargo it stands in for.
const REAL: &str = "BROADSHEET_REAL_CARGO";
/// Where the stand-in finds terser.
const TERSER: &str = "BROADSHEET_TERSER";
const TARGET: &str = "wasm32-unknown-unknown";
/// The first option is the one of `.cargo/config.toml`, which these take the place of.
const RUSTFLAGS: &str = "--cfg erase_components -Zunstable-options -Cpanic=immediate-abort";

/// `trunk build --release` with the stand-in.
///
/// # Errors
/// When there is no cargo, or the stand-in cannot be put in place.
pub fn trunk(project: &Project) -> Result<Command, Error> {
    let real =
        project.find("cargo").ok_or_else(|| Error::Missing { what: "cargo".to_owned(), remedy: "install Rust with rustup".to_owned() })?;
    let folder = project.target().join("lean");
    let stand_in = folder.join("cargo");
    let place = || -> std::io::Result<()> {
        fs::create_dir_all(&folder)?;
        match fs::remove_file(&stand_in) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
        std::os::unix::fs::symlink(env::current_exe()?, &stand_in)
    };
    place().map_err(|source| Error::File { path: stand_in.clone(), source })?;

    let mut command = project.command("trunk");
    let search = command.get_envs().find(|(name, _)| *name == OsStr::new("PATH")).and_then(|(_, path)| path).map(OsStr::to_owned);
    let folders: Vec<PathBuf> = env::split_paths(&search.unwrap_or_default()).collect();
    if let Ok(path) = env::join_paths([folder].into_iter().chain(folders)) {
        command.env("PATH", path);
    }
    let terser = project.tools().join("node_modules/.bin/terser");
    command.env(REAL, real).env(TERSER, terser).args(["build", "--release"]);
    Ok(command)
}

/// The real cargo with the options this call needs, when this program was called as its stand-in.
///
/// # Errors
/// When a module cannot be made smaller.
pub fn as_stand_in() -> Result<Option<Command>, Error> {
    let Some((command, is_hook)) = real_cargo() else { return Ok(None) };
    if let Some((terser, staged)) = env::var_os(TERSER).zip(env::var_os("TRUNK_STAGING_DIR")).filter(|_| is_hook) {
        for entry in WalkDir::new(Path::new(&staged).join("snippets")).into_iter().filter_map(Result::ok) {
            if entry.path().extension() == Some(OsStr::new("js")) {
                make_smaller(Path::new(&terser), entry.path())?;
            }
        }
    }
    Ok(Some(command))
}

/// A module with short names, and without comments.
fn make_smaller(terser: &Path, module: &Path) -> Result<(), Error> {
    let mut command = Command::new(terser);
    command.arg(module).args(["--module", "--mangle", "--compress", "passes=3,ecma=2020", "--output"]);
    process::run(command.arg(module))
}

/// The real cargo, and whether it is press that it runs for trunk, once all of the app is there.
fn real_cargo() -> Option<(Command, bool)> {
    let mut arguments = env::args_os();
    let name = arguments.next()?;
    let real = env::var_os(REAL).filter(|_| Path::new(&name).file_name() == Some(OsStr::new("cargo")))?;
    let arguments: Vec<_> = arguments.collect();
    let mut command = Command::new(real);
    if arguments.iter().any(|argument| argument.to_str().is_some_and(|argument| argument.ends_with(TARGET))) {
        command
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", RUSTFLAGS);
    }
    let is_hook = arguments.last().is_some_and(|last| last == "hook");
    command.args(arguments);
    Some((command, is_hook))
}

/// Becomes the real cargo; returns only when that fails.
pub fn become_it(mut cargo: Command) -> Error {
    let source = cargo.exec();
    Error::Start { program: cargo.get_program().to_string_lossy().into_owned(), source }
}
