//! The requirements of commands.

use crate::test::Engine;

/// A requirement of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The pinned toolchain with its components and the wasm target.
    Toolchain,
    /// A program from the Rust registry, by package name in `tools.toml`.
    Cargo(&'static str),
    /// A package from npm, by name in `tools.toml`.
    Npm(&'static str),
    /// A browser engine with its WebDriver.
    Engine(Engine),
    /// The web servers that the hosting tests use: nginx and Caddy.
    Hosts,
    /// A Java runtime, for the Nu HTML checker.
    Java,
}

impl Need {
    /// Returns the name for messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Toolchain => "the Rust toolchain",
            Self::Cargo(name) | Self::Npm(name) => name,
            Self::Engine(engine) => engine.as_str(),
            Self::Hosts => "nginx and Caddy",
            Self::Java => "java",
        }
    }
}
