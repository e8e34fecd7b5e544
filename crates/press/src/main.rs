//! The command `press`: see [`press::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    press::cli::run()
}
