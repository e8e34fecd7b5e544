//! Paths of the checkout and its tools, and commands that run with them.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::error::Error;
use crate::pins::{Pins, Place};
use crate::process;

/// This checkout, and the folders of its tools.
#[derive(Debug)]
pub struct Project {
    /// The repository's root.
    pub root: PathBuf,
    /// Cargo's own folder: `$CARGO_HOME`, or `.cargo` in the home folder.
    pub cargo_home: PathBuf,
    /// The pinned versions.
    pub pins: Pins,
    /// The folders that are searched for programs, in this order.
    search: Vec<PathBuf>,
}

impl Project {
    /// Finds the checkout that this binary belongs to and reads its pins.
    ///
    /// # Errors
    /// When there is no home folder, or the pins cannot be read.
    pub fn open() -> Result<Self, Error> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest.parent().map_or_else(|| manifest.clone(), Path::to_path_buf);
        let cargo_home = match env::var_os("CARGO_HOME") {
            Some(path) => PathBuf::from(path),
            None => env::home_dir()
                .map(|home| home.join(".cargo"))
                .ok_or_else(|| Error::Missing { what: "a home folder".to_owned(), remedy: "set HOME or CARGO_HOME".to_owned() })?,
        };
        let pins = Pins::read(&root)?;
        let mut search = vec![root.join(".tools/bin"), cargo_home.join("bin")];
        search.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        Ok(Self { root, cargo_home, pins, search })
    }

    /// Returns the folder of the project's own tools, which only tests need.
    pub fn tools(&self) -> PathBuf {
        self.root.join(".tools")
    }

    /// Returns the folder that contains a tool's `bin/`.
    pub fn folder_of(&self, place: Place) -> PathBuf {
        match place {
            Place::CargoHome => self.cargo_home.clone(),
            Place::Project => self.tools(),
        }
    }

    /// Returns the folder that `trunk build` writes to.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Returns cargo's build folder.
    pub fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), |path| self.root.join(path))
    }

    /// Returns the path of a program, found in the order of the search path.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        self.search.iter().map(|folder| folder.join(program)).find(|path| is_executable(path))
    }

    /// Creates a command in the root folder with the project's tools first in PATH, the pinned toolchain, and no standard input.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).stdin(Stdio::null());
        if let Ok(path) = env::join_paths(&self.search) {
            command.env("PATH", path);
        }
        // `cargo run` sets variables about the package xtask, which must not reach the cargo commands that xtask runs.
        for name in env::vars_os().filter_map(|(name, _)| name.into_string().ok()) {
            let prefixes = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"];
            if name == "CARGO" || prefixes.iter().any(|prefix| name.starts_with(prefix)) {
                command.env_remove(name);
            }
        }
        command.env_remove("RUSTUP_TOOLCHAIN_SOURCE");
        command.env("RUSTUP_TOOLCHAIN", &self.pins.rust.channel).env("TRUNK_SKIP_VERSION_CHECK", "true");
        command
    }

    /// Creates a [`Self::command`] for cargo with these arguments.
    pub fn cargo<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments);
        command
    }

    /// Returns the output of `program --version`; `None` when the program is missing or fails.
    pub fn version_of(&self, program: &str) -> Option<String> {
        let path = self.find(program)?;
        process::output(self.command(path).arg("--version")).ok()
    }
}

/// Returns whether the path is an executable file.
pub fn is_executable(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o111 != 0)
}
