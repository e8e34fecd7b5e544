//! The results of commands: success, faults in the content, or failure.

use std::fmt::Display;
use std::io;
use std::process::ExitCode;

use crate::output::OutputError;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The command succeeded, perhaps with warnings.
    Done,
    /// The content has errors.
    Faulty,
    /// The command could not run.
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

/// The reason why a command could not do its work, and the remedy.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) message: String,
    pub(super) help: String,
}

impl Failure {
    pub(super) fn new(message: impl Display, help: impl Into<String>) -> Self {
        Self { message: message.to_string(), help: help.into() }
    }
}

/// Writing to standard output fails when its reader has exited (`press check | head`).
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::new(format!("cannot write the report: {error}"), "Check what press's output is piped into.")
    }
}

/// Adds help to an error of writing a site.
pub(super) fn output_failure(error: &OutputError) -> Failure {
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
