//! The commands, a file each.

mod build;
mod check;
mod consent;
mod derive;
mod edition;
mod hook;
mod serve;

use std::fmt::Display;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::clock::{self, Timestamp};
use crate::output::OutputError;

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

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All is well, warnings aside.
    Done,
    /// The content has errors.
    Faulty,
    /// The command could not do its work at all.
    Failed,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => Self::SUCCESS,
            Outcome::Faulty => Self::from(1),
            Outcome::Failed => Self::from(2),
        }
    }
}

/// Why a command could not do its work, and what to do about it.
#[derive(Debug)]
struct Failure {
    message: String,
    help: String,
}

impl Failure {
    fn new(message: impl Display, help: impl Into<String>) -> Self {
        Self { message: message.to_string(), help: help.into() }
    }
}

/// Writing to standard output fails when its reader has gone (`press check | head`).
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::new(format!("cannot write the report: {error}"), "Check what press's output is piped into.")
    }
}

/// Why a site could not be written.
fn output_failure(error: &OutputError) -> Failure {
    let help = match error {
        OutputError::Occupied(_) => "press only replaces what it has written itself.",
        OutputError::Record { .. } => "Remove the folder that the record is in, or choose another output folder.",
        OutputError::Io { .. } if error.is_disk_full() => "Make room, then run press again. Nothing that was there before is half written.",
        OutputError::Io { .. }
        | OutputError::Overlap { .. }
        | OutputError::Document(_)
        | OutputError::Address(_)
        | OutputError::Json { .. } => "Nothing that was there before is half written: put it right and run press again.",
    };
    Failure::new(error, help)
}

/// Reads the command line and does what it says.
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
        // Nowhere to say that even this cannot be written.
        let _ = writeln!(io::stderr(), "error: {}\nhelp: {}", failure.message, failure.help);
        Outcome::Failed
    });
    outcome.into()
}

/// A time given on the command line.
fn time(text: &str) -> Result<Timestamp, String> {
    let moment = clock::parse(text).ok_or_else(|| "not an RFC 3339 time with an offset, such as 2026-11-12T08:30:00+01:00".to_owned())?;
    Ok(moment.instant)
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
