//! The commands, a file each.

mod check;
mod derive;

use std::fmt::Display;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::clock::{self, Timestamp};

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
    Derive(derive::Derive),
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

/// Reads the command line and does what it says.
#[must_use]
pub fn run() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Check(check) => check.run(),
        Command::Derive(derive) => derive.run(),
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
