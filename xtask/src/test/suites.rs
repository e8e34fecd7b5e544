//! The test suites, whose cases are counted.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

use crate::build;
use crate::error::Error;
use crate::press::{self, WORKSPACE};
use crate::process;
use crate::project::Project;
use crate::setup;

use super::count::Counts;
use super::display::Display;
use super::engine::Engine;

/// The time limit for compiling and running one suite on a slow machine.
const LIMIT: Duration = Duration::from_secs(30 * 60);

/// The counts of a step, and the reason if it failed or was skipped.
pub struct Outcome {
    /// The counts of its cases.
    pub counts: Counts,
    /// The reason for the report.
    pub fault: Option<String>,
}

impl From<Counts> for Outcome {
    fn from(counts: Counts) -> Self {
        Self { counts, fault: None }
    }
}

/// Runs a command whose test programs print libtest's closing lines. A suite that fails without a failed case (because it did not compile
/// or was killed) counts as one failure, and so does one in which no case ran.
fn suite(command: &mut Command) -> Outcome {
    suite_with_names(command).0
}

/// Runs a suite and also returns the names of the failed cases.
fn suite_with_names(command: &mut Command) -> (Outcome, Vec<String>) {
    let (mut counts, mut failed, mut skipped) = (Counts::default(), Vec::new(), 0);
    let result = process::watch(command, LIMIT, |line| {
        counts.read_line(line);
        failed.extend(failed_test(line).map(str::to_owned));
        skipped += u32::from(line.starts_with("skipped "));
    });
    // A test that cannot run in this engine prints `skipped <name>: <reason>`, but libtest counts it as passed.
    counts.passed = counts.passed.saturating_sub(skipped);
    counts.skipped += skipped;
    let outcome = match result {
        Ok(()) if counts.passed == 0 => Outcome { counts: Counts::FAILED, fault: Some("no test was run".to_owned()) },
        Ok(()) => counts.into(),
        Err(error) => {
            if counts.failed == 0 {
                counts.add(Counts::FAILED);
            }
            Outcome { counts, fault: Some(error.to_string()) }
        }
    };
    (outcome, failed)
}

/// The most failed tests that run a second time. More failures are unlikely to be caused by a driver.
const SECOND_RUNS: usize = 3;

/// Runs a suite of browser tests, which a fault of the driver can fail (decision 0016). Up to [`SECOND_RUNS`] failed tests run once more,
/// on their own. Tests that fail again have failed. Tests that pass then are named in the closing table, and passed to `record`.
///
/// `command` returns the command of a run: of all tests, or of those with the given names.
fn suite_of_browsers(mut command: impl FnMut(&[String]) -> Command, record: impl FnOnce(&[String]) -> Result<(), Error>) -> Outcome {
    let (first, failed) = suite_with_names(&mut command(&[]));
    let all_named = usize::try_from(first.counts.failed).is_ok_and(|count| count == failed.len());
    if failed.is_empty() || failed.len() > SECOND_RUNS || !all_named {
        return first;
    }
    let names = failed.join(", ");
    println!("{} failed; once more, alone: {names}", failed.len());
    let second = suite(&mut command(&failed)).counts;
    if second.failed == 0 && second.passed == first.counts.failed {
        let counts = Counts { passed: first.counts.passed + second.passed, failed: 0, ..first.counts };
        let unrecorded = record(&failed).err().map(|error| format!(" (not recorded: {error})")).unwrap_or_default();
        return Outcome { counts, fault: Some(format!("at the second run only: {names}{unrecorded}")) };
    }
    first
}

/// Appends tests that passed only at their second run to `target/second-runs.csv`, so that recurring races can be found.
fn record_second_runs(file: &Path, engine: Engine, tests: &[String]) -> Result<(), Error> {
    let now = humantime::format_rfc3339_seconds(SystemTime::now()).to_string();
    let date = now.split('T').next().unwrap_or_default();
    let mut lines = if file.exists() { String::new() } else { "date,test,engine\n".to_owned() };
    for test in tests {
        lines.push_str(&format!("{date},{test},{}\n", engine.as_str()));
    }
    let append = || File::options().create(true).append(true).open(file)?.write_all(lines.as_bytes());
    append().map_err(Error::file(file))
}

/// Returns the name in libtest's `test history::back ... FAILED`.
fn failed_test(line: &str) -> Option<&str> {
    line.trim().strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

/// Runs all tests outside a browser, including documentation examples.
pub fn native(project: &Project) -> Result<Outcome, Error> {
    Ok(suite(project.cargo(["test", "--no-fail-fast"]).args(WORKSPACE)))
}

/// Runs `tests/web*.rs`, compiled to WASM, in headless Chromium.
pub fn web(project: &Project) -> Result<Outcome, Error> {
    let target = &project.pins.rust.target;
    let mut command =
        project.cargo(["test", "--package", "broadsheet", "--target", target, "--features", "csr", "--test", "web*", "--no-fail-fast"]);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    // The runner uses the first driver that a variable names, so remove the others.
    for other in ["GECKODRIVER", "SAFARIDRIVER", "MSEDGEDRIVER"] {
        command.env_remove(other);
    }
    let tools = setup::engine_tools(project, Engine::Chromium)?;
    let browser = tools.iter().find(|(variable, _)| *variable == "CHROME").map(|(_, path)| path.display().to_string());
    command.envs(tools.iter().map(|(variable, path)| (*variable, path)));
    let path = project.target().join("xtask-webdriver.json");
    std::fs::create_dir_all(project.target()).map_err(Error::file(project.target()))?;
    std::fs::write(&path, chrome_capabilities(&browser.unwrap_or_default())).map_err(Error::file(&path))?;
    command.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", path).env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    Ok(suite(&mut command))
}

/// Returns the capabilities with which the runner starts Chromium: headless, without requests of its own and, as root, without a sandbox.
fn chrome_capabilities(browser: &str) -> String {
    let mut arguments = vec![
        "--headless",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
    ];
    if nix::unistd::geteuid().is_root() {
        arguments.push("--no-sandbox");
    }
    // For these plain strings, Rust's debug format is valid JSON.
    format!("{{\"goog:chromeOptions\": {{\"binary\": {browser:?}, \"args\": {arguments:?}}}}}\n")
}

/// Makes the release build, which the end-to-end tests run on.
pub fn release_build(project: &Project) -> Result<Outcome, Error> {
    process::watch(&mut build::trunk(project), LIMIT, |_| {})?;
    Ok(Counts::PASSED.into())
}

/// The name of this run, with which the end-to-end tests publish their papers once for all engines.
static RUN: LazyLock<String> = LazyLock::new(|| format!("{} {}", std::process::id(), humantime::format_rfc3339_seconds(SystemTime::now())));

/// The module of the end-to-end suite whose tests run in every engine. All others run in Chromium only.
const EVERY_ENGINE: &str = "every_engine::";

/// Returns the site in `dist/`, which the tests after the build run on.
fn built_site(project: &Project) -> Result<PathBuf, Error> {
    let dist = project.dist();
    if dist.join("index.html").is_file() {
        return Ok(dist);
    }
    let remedy = "build it first: `cargo xtask build`, or `cargo xtask test --only build,pages,e2e`".to_owned();
    Err(Error::Missing { what: format!("{}/index.html", dist.display()), remedy })
}

/// Runs the tests of the pages in `dist/` that need no browser.
pub fn pages(project: &Project) -> Result<Outcome, Error> {
    let mut command = project.cargo(["test", "--no-fail-fast", "--test", "pages"]);
    Ok(suite(command.args(WORKSPACE).env("BROADSHEET_DIST", built_site(project)?)))
}

/// Runs the end-to-end tests on `dist/` in one engine.
pub fn end_to_end(project: &Project, engine: Engine) -> Result<Outcome, Error> {
    let dist = built_site(project)?;
    let tools = setup::engine_tools(project, engine)?;
    // The display must run until the suite has ended.
    let display = match tools.iter().find(|(variable, _)| *variable == "XVFB") {
        Some((_, path)) => Some(Display::start(project, path)?),
        None => None,
    };
    let press = press::build(project)?;
    let command = |tests: &[String]| {
        let mut command = project.cargo(["test", "--no-fail-fast", "--test", "suite"]);
        command.args(WORKSPACE).arg("--");
        if !tests.is_empty() {
            command.arg("--exact").args(tests);
        } else if engine != Engine::Chromium {
            command.arg(EVERY_ENGINE);
        }
        command.env("BROADSHEET_ENGINE", engine.as_str()).env("BROADSHEET_DIST", &dist).env("BROADSHEET_RUN", &*RUN);
        command.env("BROADSHEET_PRESS", &press);
        command.envs(tools.iter().map(|(variable, path)| (*variable, path)));
        if let Some(display) = &display {
            command.env("DISPLAY", display.name()).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
        }
        command
    };
    Ok(suite_of_browsers(command, |tests| record_second_runs(&project.target().join("second-runs.csv"), engine, tests)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Stdio;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]).stdin(Stdio::null());
        command
    }

    #[test]
    fn a_suite_without_tests_fails() {
        let outcome = suite(&mut shell("echo 'test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out'"));
        assert_eq!(outcome.counts, Counts::FAILED);
    }

    #[test]
    fn a_suite_that_does_not_compile_is_one_failure() {
        assert_eq!(suite(&mut shell("exit 101")).counts, Counts::FAILED);
    }

    /// Runs a suite that prints one text at its first run and another at its second.
    fn twice(first: &str, second: &str) -> Outcome {
        suite_of_browsers(|tests| shell(if tests.is_empty() { first } else { second }), |_| Ok(()))
    }

    const ONE_FAILED: &str = "echo 'test a::b ... ok'; echo 'test a::c ... FAILED'; \
                              echo 'test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out'; exit 101";

    #[test]
    fn a_test_in_a_browser_that_fails_once_is_named() {
        let outcome = twice(ONE_FAILED, "echo 'test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 1 filtered out'");
        assert_eq!(outcome.counts, Counts { passed: 2, failed: 0, skipped: 0 });
        assert_eq!(outcome.fault.as_deref(), Some("at the second run only: a::c"));
    }

    #[test]
    fn a_test_in_a_browser_that_fails_twice_has_failed() {
        for second in [
            "echo 'test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 1 filtered out'; exit 101",
            "echo 'test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 2 filtered out'",
            "exit 101",
        ] {
            assert_eq!(twice(ONE_FAILED, second).counts, Counts { passed: 1, failed: 1, skipped: 0 });
        }
    }

    #[test]
    fn many_failed_tests_are_no_accident() {
        let first = "for one in 1 2 3 4; do echo \"test a::$one ... FAILED\"; done; \
                     echo 'test result: FAILED. 9 passed; 4 failed; 0 ignored; 0 measured; 0 filtered out'; exit 101";
        let outcome = twice(first, "echo 'test result: ok. 4 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out'");
        assert_eq!(outcome.counts, Counts { passed: 9, failed: 4, skipped: 0 });
    }

    #[test]
    fn a_suite_of_browsers_that_tests_nothing_or_does_not_compile_fails() {
        let nothing = "echo 'test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out'";
        assert_eq!(twice(nothing, "").counts, Counts::FAILED);
        assert_eq!(twice("exit 101", "").counts, Counts::FAILED);
    }

    #[test]
    fn a_test_that_cannot_run_in_an_engine_is_skipped_and_not_passed() {
        let outcome = suite(&mut shell(
            "echo 'skipped every_engine::links::a: no such key'; echo 'test every_engine::links::a ... ok'; \
             echo 'test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out'",
        ));
        assert_eq!(outcome.counts, Counts { passed: 4, failed: 0, skipped: 1 });
    }

    #[test]
    fn second_runs_are_appended_to_a_table() {
        let file = std::env::temp_dir().join(format!("broadsheet-second-runs-{}.csv", std::process::id()));
        record_second_runs(&file, Engine::Webkit, &["history::back".to_owned()]).unwrap();
        record_second_runs(&file, Engine::Chromium, &["links::a".to_owned(), "links::b".to_owned()]).unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::remove_file(&file).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "date,test,engine");
        assert_eq!(lines.len(), 4);
        assert!(lines[1].ends_with(",history::back,webkit") && lines[3].ends_with(",links::b,chromium"), "{text}");
    }

    #[test]
    fn failed_cases_are_not_counted_twice() {
        let outcome = suite(&mut shell("echo 'test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out'; exit 101"));
        assert_eq!(outcome.counts, Counts { passed: 3, failed: 2, skipped: 0 });
    }
}
