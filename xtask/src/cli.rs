//! The command line.

use std::ffi::OsString;

use lexopt::prelude::{Long, Short, Value, ValueExt};

use crate::bench::{BenchOptions, PARTS};
use crate::error::Error;
use crate::test::{Engine, StepName};

/// What `cargo xtask help` prints.
pub const USAGE: &str = "\
cargo xtask <command>

  serve [--skip-setup] [-- <trunk serve arguments>]
        sets up what is missing, then serves the sample newspaper at http://127.0.0.1:8080/
  build [--skip-setup]
        the release bundle and the sample newspaper, in dist/
  test  [--only <step>[,<step>]] [--engine <chromium|firefox|webkit>] [--skip-setup]
        sets up what is missing, browsers included, then runs every check and every test
        steps: fmt, leptosfmt, forbidden, circles, shear, deny, advisories, clippy, clippy-wasm, doc, native, web, build, e2e
  bench [--only <part>[,<part>]] [--pairs <n>] [--runs <n>] [--archive <n>] [--build] [--skip-setup]
        the site in dist/ against the budgets: sizes, timings, Lighthouse; builds it when it is not there, or with --build anyway
        parts: sizes, pages, navigation, lighthouse; press, consent and consent-beside only when they are named
  style
        the files of style/ as one, for index.html: trunk calls this
  setup
        only the set-up: all that serve, build, test and bench need

Described in docs/developer/commands.md.";

/// A parsed command line.
#[derive(Debug)]
pub enum Command {
    /// Print [`USAGE`].
    Help,
    /// `trunk serve` on the sample newspaper.
    Serve {
        /// Whether to look for missing tools first.
        setup: bool,
        /// Passed to `trunk serve` as they are.
        trunk_arguments: Vec<OsString>,
    },
    /// The release bundle.
    Build {
        /// Whether to look for missing tools first.
        setup: bool,
    },
    /// Checks and tests.
    Test(TestOptions),
    /// Sizes and timings against budgets.
    Bench(BenchOptions),
    /// The stylesheet, for trunk's hook.
    Style,
    /// Only the set-up.
    Setup,
}

/// What to test.
#[derive(Debug, Default)]
pub struct TestOptions {
    /// Only these steps; empty means all.
    pub only: Vec<StepName>,
    /// Only this engine; `None` means all three.
    pub engine: Option<Engine>,
    /// Take the tools as they are.
    pub skip_setup: bool,
}

/// Reads the arguments of this process.
///
/// # Errors
/// [`Error::Usage`] on an unknown command, flag or value.
pub fn parse() -> Result<Command, Error> {
    parse_from(lexopt::Parser::from_env())
}

fn parse_from(mut parser: lexopt::Parser) -> Result<Command, Error> {
    let name = match parser.next()? {
        None | Some(Short('h') | Long("help")) => return Ok(Command::Help),
        Some(Value(name)) => name.string()?,
        Some(other) => return Err(other.unexpected().into()),
    };
    match name.as_str() {
        "help" => Ok(Command::Help),
        "serve" => serve(parser),
        "build" => {
            let flags = flags(parser, &["skip-setup"])?;
            Ok(Command::Build { setup: !flags.contains(&"skip-setup") })
        }
        "bench" => bench(parser),
        "setup" => flags(parser, &[]).map(|_| Command::Setup),
        "style" => flags(parser, &[]).map(|_| Command::Style),
        "test" => test(parser),
        unknown => Err(Error::Usage(format!("there is no command `{unknown}`"))),
    }
}

fn serve(mut parser: lexopt::Parser) -> Result<Command, Error> {
    let mut setup = true;
    let mut trunk_arguments = Vec::new();
    // Everything that is not ours is trunk's, with or without a `--` before it: `cargo xtask serve --open`.
    for argument in parser.raw_args()? {
        match argument.to_str() {
            Some("--skip-setup") => setup = false,
            Some("--") if trunk_arguments.is_empty() => {}
            Some(_) | None => trunk_arguments.push(argument),
        }
    }
    Ok(Command::Serve { setup, trunk_arguments })
}

fn bench(mut parser: lexopt::Parser) -> Result<Command, Error> {
    let mut options = BenchOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("only") => options.only.extend(parser.value()?.string()?.split(',').map(str::to_owned)),
            Long(name @ ("pairs" | "runs" | "archive")) => {
                let name = format!("--{name}");
                let amount: usize = parser.value()?.parse()?;
                options.amounts.extend([name, amount.to_string()]);
            }
            Long("build") => options.build = true,
            Long("skip-setup") => options.skip_setup = true,
            other @ (Long(_) | Short(_) | Value(_)) => return Err(other.unexpected().into()),
        }
    }
    // Which parts there are is the bench's own to say; that one is wrong shall be said before anything is built.
    match options.only.iter().find(|part| !PARTS.contains(&part.as_str())) {
        Some(unknown) => Err(Error::Usage(format!("there is no part `{unknown}` of bench"))),
        None => Ok(Command::Bench(options)),
    }
}

fn test(mut parser: lexopt::Parser) -> Result<Command, Error> {
    let mut options = TestOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("only") => {
                for name in parser.value()?.string()?.split(',') {
                    options.only.push(name.parse()?);
                }
            }
            Long("engine") => options.engine = Some(parser.value()?.string()?.parse()?),
            Long("skip-setup") => options.skip_setup = true,
            other @ (Long(_) | Short(_) | Value(_)) => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Test(options))
}

/// The long flags given, of those `known`.
fn flags(mut parser: lexopt::Parser, known: &[&'static str]) -> Result<Vec<&'static str>, Error> {
    let mut given = Vec::new();
    while let Some(argument) = parser.next()? {
        let flag = match argument {
            Long(name) => known.iter().find(|flag| **flag == name).copied(),
            Short(_) | Value(_) => None,
        };
        match flag {
            Some(flag) => given.push(flag),
            None => return Err(argument.unexpected().into()),
        }
    }
    Ok(given)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Command, Error> {
        parse_from(lexopt::Parser::from_args(arguments))
    }

    #[test]
    fn serve_passes_what_is_not_its_own_to_trunk() {
        let Command::Serve { setup, trunk_arguments } = parsed(&["serve", "--skip-setup", "--", "--port", "9000"]).unwrap() else {
            panic!("not serve");
        };
        assert!(!setup);
        assert_eq!(trunk_arguments, ["--port", "9000"]);
    }

    #[test]
    fn several_steps_in_one_flag_or_in_several() {
        let Command::Test(options) = parsed(&["test", "--only", "fmt,doc", "--only", "e2e", "--engine", "webkit"]).unwrap() else {
            panic!("not test");
        };
        assert_eq!(options.only, [StepName::Fmt, StepName::Doc, StepName::E2e]);
        assert_eq!(options.engine, Some(Engine::Webkit));
    }

    #[test]
    fn unknown_words_are_refused() {
        assert!(parsed(&["deploy"]).is_err());
        assert!(parsed(&["test", "--only", "nothing"]).is_err());
        assert!(parsed(&["bench", "--quick"]).is_err());
        assert!(parsed(&["bench", "--only", "speed"]).is_err());
        assert!(parsed(&["bench", "--pairs", "many"]).is_err());
        assert!(parsed(&["setup", "now"]).is_err());
    }

    #[test]
    fn bench_hands_amounts_on() {
        let Command::Bench(options) = parsed(&["bench", "--only", "pages,press", "--pairs", "9", "--build"]).unwrap() else {
            panic!("not bench");
        };
        assert_eq!(options.only, ["pages", "press"]);
        assert_eq!(options.amounts, ["--pairs", "9"]);
        assert!(options.build && !options.skip_setup);
    }

    #[test]
    fn usage_names_every_part_of_bench() {
        for part in PARTS {
            assert!(USAGE.contains(part), "{part} is not in the usage text");
        }
    }

    #[test]
    fn usage_names_every_step() {
        for step in StepName::ALL {
            assert!(USAGE.contains(step.as_str()), "{} is not in the usage text", step.as_str());
        }
    }
}
