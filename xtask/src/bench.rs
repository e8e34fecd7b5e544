//! `cargo xtask bench`: measures the built site against the budgets.

use std::process::ExitCode;

use clap::ValueEnum as _;

use crate::cli::{BenchOptions, Part};
use crate::error::Error;
use crate::process;
use crate::project::Project;
use crate::report;
use crate::setup::{self, Need, System};
use crate::test::Engine;

/// Builds `dist/` when it is missing or `--build` is given, and runs the package `broadsheet-bench` on it. The bench is a separate package
/// because its dependencies would make every other command start later.
///
/// # Errors
/// When something cannot be installed, built or started; a broken budget is not an error but a failing exit code.
pub fn run(project: &Project, options: &BenchOptions) -> Result<ExitCode, Error> {
    let wants = |part| {
        let by_default = part != Part::Press && (part != Part::Beside || !options.beside.is_empty());
        if options.only.is_empty() { by_default } else { options.only.contains(&part) }
    };
    let in_browser = [Part::Pages, Part::Navigation, Part::Beside, Part::Lighthouse].into_iter().any(wants);
    if options.build || !project.dist().join("index.html").is_file() {
        crate::build::run(project, !options.skip_setup)?;
    }
    if !options.skip_setup {
        let mut needs = vec![Need::Toolchain];
        needs.extend(in_browser.then_some(Need::Engine(Engine::Chromium)));
        needs.extend(wants(Part::Lighthouse).then_some(Need::Npm("lighthouse")));
        setup::require(project, &needs, System::MayInstall)?;
    }
    if wants(Part::Press) {
        report::headline("the publisher, built for speed (some minutes the first time)");
        process::run(&mut project.cargo(["build", "--package", "press", "--profile", "native-release"]))?;
    }
    report::headline("bench (dist/ as it is; --build makes it anew)");
    let mut command = project.cargo(["run", "--package", "broadsheet-bench", "--"]);
    for part in Part::value_variants().iter().filter(|part| wants(**part)).filter_map(Part::to_possible_value) {
        command.args(["--only", part.get_name()]);
    }
    for (name, amount) in [("--pairs", options.pairs), ("--runs", options.runs), ("--archive", options.archive)] {
        command.arg(name).arg(amount.to_string());
    }
    for folder in &options.beside {
        command.arg("--beside").arg(std::path::absolute(folder).map_err(Error::file(folder))?);
    }
    for (name, path) in [
        ("--dist", project.dist()),
        ("--out", project.target().join("bench")),
        ("--media", project.root.join("content/media")),
        ("--press", project.target().join("native-release/press")),
        ("--lighthouse", project.tools().join("node_modules/lighthouse")),
    ] {
        command.arg(name).arg(path);
    }
    if in_browser {
        for (variable, program) in setup::engine_tools(project, Engine::Chromium)? {
            command.arg(if variable == "CHROMEDRIVER" { "--chromedriver" } else { "--chromium" }).arg(program);
        }
    }
    match process::run(&mut command) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(Error::Failed { .. }) => Ok(ExitCode::FAILURE),
        Err(error) => Err(error),
    }
}
