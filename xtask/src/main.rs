//! Developer commands: `cargo xtask <serve|build|test|bench|press|setup>`, described in docs/developer/commands.md. They run on Unix only
//! (Linux, macOS, WSL), because they use process groups and signals.

mod bench;
mod build;
mod cli;
mod error;
mod pins;
mod press;
mod process;
mod project;
mod report;
mod serve;
mod setup;
mod style;
mod test;

use std::process::ExitCode;

use clap::Parser as _;

use cli::{Cli, Command};
use error::Error;
use project::Project;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode, Error> {
    let Cli { command } = Cli::parse();
    process::end_children_on_signals()?;
    let project = Project::open()?;
    match command {
        Command::Serve { skip_setup, trunk_arguments } => serve::run(&project, !skip_setup, &trunk_arguments),
        Command::Build { skip_setup } => build::run(&project, !skip_setup).map(|()| ExitCode::SUCCESS),
        Command::Test(options) => test::run(&project, &options),
        Command::Bench(options) => bench::run(&project, &options),
        Command::Press { arguments } => match press::run(&project, &arguments)? {},
        Command::Style => style::run(&project).map(|()| ExitCode::SUCCESS),
        Command::Setup => setup::run_all(&project, test::all_needs()).map(|()| ExitCode::SUCCESS),
    }
}
