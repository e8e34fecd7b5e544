//! The command line. docs/developer/commands.md describes each command with its reasons.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::test::{Engine, StepName};

/// Developer commands of Broadsheet, described in docs/developer/commands.md
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// A command with its options.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Set up what is missing, then serve the sample newspaper at http://127.0.0.1:8080/
    Serve {
        /// Take the tools as they are
        #[arg(long)]
        skip_setup: bool,
        /// For `trunk serve`, such as `--open` or `--port 9000`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        trunk_arguments: Vec<OsString>,
    },
    /// Build the release bundle and the sample newspaper into dist/
    Build {
        /// Take the tools as they are
        #[arg(long)]
        skip_setup: bool,
    },
    /// Set up what is missing, browsers included, then run every check and every test
    Test(TestOptions),
    /// Hold the site in dist/ against the budgets: sizes, timings, Lighthouse
    Bench(BenchOptions),
    /// Run press, the publisher, from its source: `cargo xtask press check content`
    Press {
        /// For press
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Join the files of style/ for index.html: trunk calls this
    Style,
    /// Set up all that serve, build, test and bench need
    Setup,
}

/// What to test.
#[derive(Debug, Args)]
pub struct TestOptions {
    /// Only these steps
    #[arg(long, value_delimiter = ',', value_parser = PossibleValuesParser::new(StepName::ALL.map(StepName::as_str)).try_map(|name| name.parse::<StepName>()))]
    pub only: Vec<StepName>,
    /// Only this engine in the end-to-end tests
    #[arg(long, value_parser = PossibleValuesParser::new(Engine::ALL.map(Engine::as_str)).try_map(|name| name.parse::<Engine>()))]
    pub engine: Option<Engine>,
    /// Take the tools as they are
    #[arg(long)]
    pub skip_setup: bool,
}

/// What to measure.
#[derive(Debug, Args)]
pub struct BenchOptions {
    /// Only these parts; without it all but press
    #[arg(long, value_delimiter = ',')]
    pub only: Vec<Part>,
    /// How often each page is loaded with and without its scripts, and each tap is done
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..))]
    pub pairs: u32,
    /// Other sites to measure in turn with dist/, by the part beside: folders with the same pages at the same addresses
    #[arg(long, value_name = "FOLDER")]
    pub beside: Vec<PathBuf>,
    /// How often Lighthouse runs on each page
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    pub runs: u32,
    /// How many articles the large archive of press has
    #[arg(long, default_value_t = 100_000, value_parser = clap::value_parser!(u32).range(1000..))]
    pub archive: u32,
    /// Build dist/ anew although it is there
    #[arg(long)]
    pub build: bool,
    /// Take the tools as they are
    #[arg(long)]
    pub skip_setup: bool,
}

/// A part of the bench.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// What the files weigh
    Sizes,
    /// First loads of pages on a phone, and layout shifts
    Pages,
    /// Taps: a teaser, "Reject all"
    Navigation,
    /// First loads and taps beside other sites: those of --beside
    Beside,
    /// Lighthouse on every kind of page
    Lighthouse,
    /// The publisher's time and memory: writes about 15 GB and removes them
    Press,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Command, clap::Error> {
        Cli::try_parse_from([&["cargo xtask"], arguments].concat()).map(|cli| cli.command)
    }

    #[test]
    fn serve_passes_what_is_not_its_own_to_trunk() {
        for arguments in [&["serve", "--skip-setup", "--", "--port", "9000"][..], &["serve", "--skip-setup", "--port", "9000"]] {
            let Ok(Command::Serve { skip_setup: true, trunk_arguments }) = parsed(arguments) else { panic!("not serve") };
            assert_eq!(trunk_arguments, ["--port", "9000"]);
        }
    }

    #[test]
    fn several_steps_in_one_flag_or_in_several() {
        let Ok(Command::Test(options)) = parsed(&["test", "--only", "fmt,doc", "--only", "e2e", "--engine", "webkit"]) else {
            panic!("not test");
        };
        assert_eq!(options.only, [StepName::Fmt, StepName::Doc, StepName::E2e]);
        assert_eq!(options.engine, Some(Engine::Webkit));
    }

    #[test]
    fn unknown_words_are_refused() {
        for arguments in ["deploy", "test --only nothing", "bench --quick", "bench --only speed", "bench --pairs 0", "setup now"] {
            assert!(parsed(&arguments.split(' ').collect::<Vec<_>>()).is_err(), "{arguments}");
        }
    }
}
