//! Runs set-up and the steps, and prints the closing table.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::cli::TestOptions;
use crate::error::Error;
use crate::project::Project;
use crate::report;
use crate::setup::{self, Need, System};

use super::count::Counts;
use super::step::{Step, StepName};
use super::{checks, circles, forbidden, guides, suites};

/// The result of a step.
struct Ending {
    title: String,
    time: Duration,
    counts: Counts,
    fault: Option<String>,
}

/// Runs the selected steps and prints the closing line; the exit code is a failure when anything failed.
///
/// # Errors
/// Never, because failures of steps are counted. The signature is that of the other commands.
pub fn run(project: &Project, options: &TestOptions) -> Result<ExitCode, Error> {
    let start = Instant::now();
    let steps = Step::select(&options.only, options.engine);
    let unmet = if options.skip_setup { Vec::new() } else { setup::ensure(project, &needs_of(&steps), System::MayInstall) };
    let mut endings: Vec<Ending> = unmet.iter().map(|need| not_set_up(*need)).collect();
    let mut build_failed = false;
    for step in steps {
        let lacks: Vec<&str> = step.needs().into_iter().filter(|need| unmet.contains(need)).map(Need::name).collect();
        let ending = if !lacks.is_empty() {
            not_run(step, format!("not run: set-up failed for {}", lacks.join(", ")))
        } else if matches!(step.name, StepName::Html | StepName::Pages | StepName::E2e) && build_failed {
            not_run(step, "not run: the release build failed".to_owned())
        } else {
            run_step(project, step)
        };
        build_failed |= step.name == StepName::Build && ending.counts.failed > 0;
        endings.push(ending);
    }
    Ok(close(&endings, start.elapsed()))
}

/// Returns the requirements of all steps.
pub fn all_needs() -> Vec<Need> {
    needs_of(&Step::select(&[], None))
}

fn needs_of(steps: &[Step]) -> Vec<Need> {
    let mut needs = Vec::new();
    for need in steps.iter().flat_map(|step| step.needs()) {
        if !needs.contains(&need) {
            needs.push(need);
        }
    }
    needs
}

fn run_step(project: &Project, step: Step) -> Ending {
    report::headline(&step.title());
    let start = Instant::now();
    let result = match (step.name, step.engine) {
        (StepName::Fmt, _) => checks::fmt(project),
        (StepName::Leptosfmt, _) => checks::leptosfmt(project),
        (StepName::Forbidden, _) => forbidden::check(project),
        (StepName::Circles, _) => circles::check(project),
        (StepName::Shear, _) => checks::shear(project),
        (StepName::Deny, _) => checks::deny(project),
        (StepName::Advisories, _) => checks::advisories(project),
        (StepName::Clippy, _) => checks::clippy(project),
        (StepName::Guides, _) => guides::check(project),
        (StepName::ClippyWasm, _) => checks::clippy_wasm(project),
        (StepName::Doc, _) => checks::doc(project),
        (StepName::Native, _) => suites::native(project),
        (StepName::Web, _) => suites::web(project),
        (StepName::Build, _) => suites::release_build(project),
        (StepName::Html, _) => checks::html(project),
        (StepName::Pages, _) => suites::pages(project),
        (StepName::E2e, Some(engine)) => suites::end_to_end(project, engine),
        (StepName::E2e, None) => Err(Error::Finding("no engine was chosen".to_owned())),
    };
    let (counts, fault) = match result {
        Ok(suites::Outcome { counts, fault }) => (counts, fault),
        Err(error) => (Counts::FAILED, Some(error.to_string())),
    };
    if let Some(fault) = &fault {
        println!("{fault}");
    }
    let ending = Ending { title: step.title(), time: start.elapsed(), counts, fault };
    println!("{}", line(&ending));
    ending
}

fn not_run(step: Step, fault: String) -> Ending {
    Ending { title: step.title(), time: Duration::ZERO, counts: Counts::FAILED, fault: Some(fault) }
}

fn not_set_up(need: Need) -> Ending {
    Ending {
        title: format!("set-up of {}", need.name()),
        time: Duration::ZERO,
        counts: Counts::FAILED,
        fault: Some("what to do is said above, under set-up".to_owned()),
    }
}

/// Formats a line of the table: `  native         ok      1 min 20 s   212 passed`.
fn line(ending: &Ending) -> String {
    let Counts { passed, failed, skipped } = ending.counts;
    let verdict = match (failed, passed) {
        (0, 0) => "SKIPPED",
        (0, _) => "ok",
        _ => "FAILED",
    };
    let mut cases = format!("{passed} passed");
    if failed > 0 {
        cases.push_str(&format!(", {failed} failed"));
    }
    if skipped > 0 {
        cases.push_str(&format!(", {skipped} skipped"));
    }
    let fault = ending.fault.as_deref().and_then(|fault| fault.lines().next()).map(|first| format!(": {first}")).unwrap_or_default();
    format!("  {:<28}{verdict:<8} {:>12}   {cases}{fault}", ending.title, report::duration(ending.time))
}

fn close(endings: &[Ending], time: Duration) -> ExitCode {
    report::headline(&format!("all steps, in {}", report::duration(time)));
    let mut counts = Counts::default();
    for ending in endings {
        println!("{}", line(ending));
        counts.add(ending.counts);
    }
    println!("\n{}", counts.closing_line());
    if counts.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
