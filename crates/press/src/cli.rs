//! The subcommands, one file each.

mod build;
mod check;
mod consent;
mod derive;
mod edition;
mod hook;
mod outcome;
mod serve;
mod time;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use outcome::Outcome;

/// Publishes a newspaper from a folder of articles.
#[derive(Debug, Parser)]
#[command(name = "press", version, about, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Check),
    Build(build::Build),
    Consent(consent::Consent),
    Derive(derive::Derive),
    Hook(hook::Hook),
    Serve(serve::Serve),
}

/// Parses the command line and runs the subcommand.
#[must_use]
pub fn run() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Check(check) => check.run(),
        Command::Build(build) => build.run(),
        Command::Consent(consent) => consent.run(),
        Command::Derive(derive) => derive.run(),
        Command::Hook(hook) => hook.run(),
        Command::Serve(serve) => serve.run(),
    };
    let outcome = result.unwrap_or_else(|failure| {
        // There is nowhere to report that stderr cannot be written to.
        let _ = writeln!(io::stderr(), "error: {}\nhelp: {}", failure.message, failure.help);
        Outcome::Failed
    });
    outcome.into()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
