//! `cargo xtask bench`: the built site against the budgets.

use std::process::{Command, ExitCode};

use crate::consent_size;
use crate::error::Error;
use crate::process;
use crate::project::Project;
use crate::report;
use crate::setup::{self, Need, System};
use crate::test::Engine;

/// Its parts. All but the last three run when none is named.
pub const PARTS: [&str; 7] = ["sizes", "pages", "navigation", "lighthouse", "press", CONSENT, BESIDE];
/// What is measured here, by building the app another time.
const CONSENT: &str = "consent";
/// Consent beside that of others, which set-up gets.
const BESIDE: &str = "consent-beside";

/// What to measure.
#[derive(Debug, Default)]
pub struct BenchOptions {
    /// Only these parts; empty means all that measure `dist/`.
    pub only: Vec<String>,
    /// How often, and how much: handed on as they are, `--pairs 9`.
    pub amounts: Vec<String>,
    /// Build although `dist/` is there.
    pub build: bool,
    /// Take the tools as they are.
    pub skip_setup: bool,
}

/// Builds `dist/` when it is not there or `--build` says so, and runs the package `broadsheet-bench` on it. That is a package of
/// its own because what it takes would make every other command start later.
///
/// # Errors
/// When something cannot be installed, built or started; a broken budget is not an error but a failing exit code.
pub fn run(project: &Project, options: &BenchOptions) -> Result<ExitCode, Error> {
    let wants = |part: &str| {
        options.only.iter().any(|only| only == part) || (options.only.is_empty() && !matches!(part, "press" | CONSENT | BESIDE))
    };
    if options.build || !project.dist().join("index.html").is_file() {
        crate::build::run(project, !options.skip_setup)?;
    }
    let in_browser = wants("pages") || wants("navigation") || wants("lighthouse") || wants(BESIDE);
    if !options.skip_setup {
        setup::require(project, &needs(in_browser, wants("lighthouse"), wants(BESIDE)), System::MayInstall)?;
    }
    if wants(CONSENT) {
        let holds = consent_size::measure(project)?;
        if options.only.iter().all(|only| only == CONSENT) || !holds {
            return Ok(if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
    }
    if wants("press") {
        report::headline("the publisher, built for speed (some minutes the first time)");
        process::run(&mut project.cargo(["build", "--package", "press", "--profile", "native-release"]))?;
    }
    report::headline("bench (dist/ as it is; --build makes it anew)");
    let mut command = project.cargo(["run", "--package", "broadsheet-bench", "--"]);
    command.arg("--dist").arg(project.dist()).arg("--out").arg(project.target().join("bench"));
    command.arg("--media").arg(project.root.join("content/media"));
    command.arg("--press").arg(project.target().join("native-release/press"));
    if in_browser {
        add_browser(&mut command, project)?;
    }
    if wants(BESIDE) {
        command.arg("--compared").arg(project.compared().join("node_modules"));
        command.arg("--without-consent").arg(consent_size::folder(project));
    }
    if !options.only.is_empty() {
        let others: Vec<&str> = options.only.iter().map(String::as_str).filter(|only| *only != CONSENT).collect();
        command.arg("--only").arg(others.join(","));
    }
    command.args(&options.amounts);
    match process::run(&mut command) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(Error::Failed { .. }) => Ok(ExitCode::FAILURE),
        Err(error) => Err(error),
    }
}

/// What the bench itself takes; what a build takes is seen to there.
fn needs(in_browser: bool, lighthouse: bool, beside: bool) -> Vec<Need> {
    let mut needs = vec![Need::Toolchain];
    needs.extend(in_browser.then_some(Need::Engine(Engine::Chromium)));
    needs.extend(lighthouse.then_some(Need::Npm("lighthouse")));
    if beside {
        needs.extend([Need::Npm("vanilla-cookieconsent"), Need::Npm("klaro")]);
    }
    needs
}

fn add_browser(command: &mut Command, project: &Project) -> Result<(), Error> {
    for (variable, program) in setup::engine_tools(project, Engine::Chromium)? {
        command.arg(if variable == "CHROMEDRIVER" { "--chromedriver" } else { "--chromium" }).arg(program);
    }
    command.arg("--lighthouse").arg(project.tools().join("node_modules/lighthouse"));
    Ok(())
}
