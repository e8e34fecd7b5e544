//! Reads the pinned versions from `tools.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::error::Error;

/// The content of `tools.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pins {
    /// The toolchain that builds everything except xtask itself on its first start.
    pub rust: Rust,
    /// Programs from the Rust registry, by package name.
    pub cargo: BTreeMap<String, CargoTool>,
    /// Packages from the npm registry, by name.
    pub npm: BTreeMap<String, NpmPackage>,
}

/// The pinned Rust toolchain.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rust {
    /// A full version.
    pub channel: String,
    /// rustup components beyond the minimal profile.
    pub components: Vec<String>,
    /// The target of the reader app.
    pub target: String,
    /// The usual duration of its installation.
    pub usually: String,
}

/// Where a tool is installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Cargo's own folder: the tool is then in PATH for use by hand.
    CargoHome,
    /// `.tools/` of this project.
    Project,
}

/// A program that `cargo install` builds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CargoTool {
    /// The version.
    pub version: String,
    /// The name of the program.
    pub program: String,
    /// The place where it is installed.
    pub into: Place,
    /// The usual duration of its build.
    pub usually: String,
    /// rustc's optimisation level; 0 for a tool whose own work takes less time than its optimisation.
    #[serde(rename = "opt-level", default)]
    pub opt_level: u8,
}

/// A package from npm.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NpmPackage {
    /// The version.
    pub version: String,
    /// The name of its program, if it has one.
    pub program: Option<String>,
    /// The place where it is installed.
    pub into: Place,
    /// The usual duration of its installation.
    pub usually: String,
}

impl Pins {
    /// Reads `tools.toml` under `root`.
    ///
    /// # Errors
    /// When it cannot be read, or lacks a version.
    pub fn read(root: &Path) -> Result<Self, Error> {
        let path = root.join("tools.toml");
        let text = std::fs::read_to_string(&path).map_err(Error::file(&path))?;
        toml::from_str(&text).map_err(|error| Error::Finding(format!("{}: {error}", path.display())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
    }

    /// wasm-bindgen's library and command-line program must have the same version.
    #[test]
    fn wasm_bindgen_cli_follows_the_library() {
        let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
        let pins = Pins::read(root()).unwrap();
        let version = &pins.cargo["wasm-bindgen-cli"].version;
        assert!(manifest.contains(&format!("wasm-bindgen = \"={version}\"")), "Cargo.toml does not pin wasm-bindgen to {version}");
    }

    /// If the versions differ, trunk downloads another wasm-opt.
    #[test]
    fn trunk_asks_for_the_pinned_wasm_opt() {
        let trunk = std::fs::read_to_string(root().join("Trunk.toml")).unwrap();
        let pins = Pins::read(root()).unwrap();
        let major = pins.npm["binaryen"].version.split('.').next().unwrap();
        assert!(trunk.contains(&format!("wasm_opt = \"version_{major}\"")), "Trunk.toml does not pin wasm_opt to version_{major}");
    }
}
