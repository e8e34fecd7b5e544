//! The steps of `cargo xtask test`: their names, requirements and commands.

use std::str::FromStr;

use crate::error::Error;
use crate::setup::Need;

use super::engine::Engine;

/// A step by its name on the command line. Fast ones come first, so that simple mistakes are found within seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepName {
    /// Rust formatting.
    Fmt,
    /// Formatting inside `view!`.
    Leptosfmt,
    /// Forbidden dependencies and calls.
    Forbidden,
    /// Files that use each other in a circle.
    Circles,
    /// Dependencies that nothing uses.
    Shear,
    /// Licences, banned crates, sources.
    Deny,
    /// Known vulnerabilities.
    Advisories,
    /// Lints of everything, natively.
    Clippy,
    /// The steps of the developer guides, compiled.
    Guides,
    /// Lints of the reader app as compiled for the browser.
    ClippyWasm,
    /// Documentation without warnings.
    Doc,
    /// Tests outside a browser.
    Native,
    /// Unit tests that run in a browser.
    Web,
    /// The release bundle.
    Build,
    /// The Nu HTML checker on every page of the release build.
    Html,
    /// Tests of the release build's pages without a browser.
    Pages,
    /// Tests of the release bundle in browsers.
    E2e,
}

impl StepName {
    /// All steps, in the order in which they run.
    pub const ALL: [Self; 17] = [
        Self::Fmt,
        Self::Leptosfmt,
        Self::Forbidden,
        Self::Circles,
        Self::Shear,
        Self::Deny,
        Self::Advisories,
        Self::Clippy,
        Self::Guides,
        Self::ClippyWasm,
        Self::Doc,
        Self::Native,
        Self::Web,
        Self::Build,
        Self::Html,
        Self::Pages,
        Self::E2e,
    ];

    /// Returns the name on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Leptosfmt => "leptosfmt",
            Self::Forbidden => "forbidden",
            Self::Circles => "circles",
            Self::Shear => "shear",
            Self::Deny => "deny",
            Self::Advisories => "advisories",
            Self::Clippy => "clippy",
            Self::Guides => "guides",
            Self::ClippyWasm => "clippy-wasm",
            Self::Doc => "doc",
            Self::Native => "native",
            Self::Web => "web",
            Self::Build => "build",
            Self::Html => "html",
            Self::Pages => "pages",
            Self::E2e => "e2e",
        }
    }
}

impl FromStr for StepName {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|step| step.as_str() == name).ok_or_else(|| Error::Usage(format!("there is no step `{name}`")))
    }
}

/// A step to run. [`StepName::E2e`] has one for each engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The name of the step.
    pub name: StepName,
    /// The engine, for the end-to-end tests.
    pub engine: Option<Engine>,
}

impl Step {
    /// Returns whether the step runs when no steps are named. The result of such a step must depend on this checkout only. The advisory
    /// database changes daily, and not every machine can reach its host, so that step must be named.
    fn runs_unasked(name: StepName) -> bool {
        name != StepName::Advisories
    }

    /// Returns the steps for these options. An empty `only` selects all that run by default, and no `engine` selects all three.
    pub fn select(only: &[StepName], engine: Option<Engine>) -> Vec<Self> {
        let mut steps = Vec::new();
        for name in StepName::ALL {
            if only.is_empty() && !Self::runs_unasked(name) || !only.is_empty() && !only.contains(&name) {
                continue;
            }
            if name == StepName::E2e {
                let engines = Engine::ALL.into_iter().filter(|one| engine.is_none_or(|wanted| wanted == *one));
                steps.extend(engines.map(|engine| Self { name, engine: Some(engine) }));
            } else {
                steps.push(Self { name, engine: None });
            }
        }
        steps
    }

    /// Returns the name for reports: `e2e webkit`.
    pub fn title(self) -> String {
        match self.engine {
            Some(engine) => format!("{} {}", self.name.as_str(), engine.as_str()),
            None => self.name.as_str().to_owned(),
        }
    }

    /// Returns the requirements of the step.
    pub fn needs(self) -> Vec<Need> {
        let mut needs = vec![Need::Toolchain];
        match self.name {
            StepName::Fmt
            | StepName::Forbidden
            | StepName::Circles
            | StepName::Clippy
            | StepName::Guides
            | StepName::ClippyWasm
            | StepName::Doc
            | StepName::Pages => {}
            StepName::Native => needs.extend([Need::Hosts, Need::Npm("@mdn/mdn-http-observatory")]),
            StepName::Leptosfmt => needs.push(Need::Cargo("leptosfmt")),
            StepName::Shear => needs.push(Need::Cargo("cargo-shear")),
            StepName::Deny | StepName::Advisories => needs.push(Need::Cargo("cargo-deny")),
            StepName::Web => needs.extend([Need::Cargo("wasm-bindgen-cli"), Need::Engine(Engine::Chromium)]),
            StepName::Build => needs.extend(crate::setup::BUILD),
            StepName::Html => needs.extend([Need::Npm("vnu-jar"), Need::Java]),
            StepName::E2e => needs.extend([Need::Npm("axe-core"), Need::Npm("accessibility-checker-engine")]),
        }
        match self.engine {
            Some(Engine::Firefox) => needs.extend([Need::Cargo("geckodriver"), Need::Engine(Engine::Firefox)]),
            Some(engine) => needs.push(Need::Engine(engine)),
            None => {}
        }
        needs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_steps_are_run_when_none_is_named() {
        let steps = Step::select(&[], None);
        assert_eq!(steps.len(), StepName::ALL.len() - 2 + Engine::ALL.len());
        assert!(steps.iter().all(|step| step.name != StepName::Advisories));
        assert_eq!(Step::select(&[StepName::Advisories], None).len(), 1);
    }

    #[test]
    fn one_step_in_one_engine() {
        let steps = Step::select(&[StepName::E2e], Some(Engine::Webkit));
        assert_eq!(steps, [Step { name: StepName::E2e, engine: Some(Engine::Webkit) }]);
        assert!(steps[0].needs().contains(&Need::Engine(Engine::Webkit)));
    }

    #[test]
    fn names_are_read_back() {
        for step in StepName::ALL {
            assert_eq!(step.as_str().parse::<StepName>().unwrap(), step);
        }
    }
}
