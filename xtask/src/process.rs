//! Runs programs: shows and reads their output, and ends them at a time limit and together with xtask.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::error::Error;
use crate::report;

/// The processes to kill when xtask ends, as arguments of `kill`: a process, or a process group as a negative number. These groups are not
/// the terminal's foreground group, so Ctrl-C does not reach them.
static RUNNING: Mutex<Vec<i32>> = Mutex::new(Vec::new());

/// The interval of messages about a step that prints nothing.
const SIGN_OF_LIFE: Duration = Duration::from_secs(60);

/// How long to wait for further output after a program has ended, because programs that it started may still hold the pipe.
const DRAIN: Duration = Duration::from_secs(1);

/// Installs a handler with which Ctrl-C, SIGTERM and SIGHUP also end the children, so that no browser, driver or display keeps running.
///
/// # Errors
/// When the handler cannot be set.
pub fn end_children_on_signals() -> Result<(), Error> {
    ctrlc::set_handler(|| {
        let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        for target in running.iter() {
            signal(*target, Signal::SIGTERM);
        }
        let groups: Vec<i32> = running.iter().copied().filter(|target| *target < 0).collect();
        if !groups.is_empty() {
            std::thread::sleep(Duration::from_millis(300));
            for group in groups {
                signal(group, Signal::SIGKILL);
            }
        }
        std::process::exit(130);
    })
    .map_err(|error| Error::Finding(format!("signals cannot be handled: {error}")))
}

/// Keeps a target in [`RUNNING`] until it is dropped.
#[derive(Debug)]
struct Registered(i32);

impl Registered {
    fn new(target: i32) -> Self {
        RUNNING.lock().unwrap_or_else(PoisonError::into_inner).push(target);
        Self(target)
    }
}

impl Drop for Registered {
    fn drop(&mut self) {
        RUNNING.lock().unwrap_or_else(PoisonError::into_inner).retain(|target| *target != self.0);
    }
}

/// Sends a signal. Errors are ignored, because the process may have ended.
fn signal(target: i32, signal: Signal) {
    let _ = kill(Pid::from_raw(target), signal);
}

fn id_of(child: &Child) -> i32 {
    i32::try_from(child.id()).unwrap_or(i32::MAX)
}

/// A child in its own process group. Drop kills the whole group.
#[derive(Debug)]
pub struct Group {
    child: Child,
    group: Registered,
}

impl Group {
    /// Starts the command in a group of its own.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(command: &mut Command) -> Result<Self, Error> {
        let child = command.process_group(0).spawn().map_err(start_error(command))?;
        let group = Registered::new(-id_of(&child));
        Ok(Self { child, group })
    }

    /// Takes the child's standard output, if it was piped.
    pub fn take_stdout(&mut self) -> Option<std::process::ChildStdout> {
        self.child.stdout.take()
    }

    fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().ok().flatten()
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // Kill the group even if the child has ended, because processes that it started may still run.
        signal(self.group.0, Signal::SIGKILL);
        let _ = self.child.wait();
    }
}

/// Runs a command that inherits our output streams.
///
/// # Errors
/// When it cannot be started or reports a failure.
pub fn run(command: &mut Command) -> Result<(), Error> {
    let mut child = command.spawn().map_err(start_error(command))?;
    let registered = Registered::new(id_of(&child));
    let status = child.wait().map_err(start_error(command))?;
    drop(registered);
    check(command, status)
}

/// Runs a command and returns its standard output. Its standard error is shown only in the error.
///
/// # Errors
/// When it cannot be started or reports a failure.
pub fn output(command: &mut Command) -> Result<String, Error> {
    let output = command.output().map_err(start_error(command))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(Error::Finding(format!("{} failed ({})\n{}", line(command), output.status, said.trim_end())));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command, shows its output, and calls `each` with each line of its standard output.
///
/// # Errors
/// When it cannot be started, reports a failure, or does not end within `limit`; it is then killed with its process group.
pub fn watch(command: &mut Command, limit: Duration, mut each: impl FnMut(&str)) -> Result<(), Error> {
    let start = Instant::now();
    let mut group = Group::start(command.stdout(Stdio::piped()))?;
    let lines = read_lines(group.take_stdout());
    let mut last_line = Instant::now();
    let mut ended: Option<(ExitStatus, Instant)> = None;
    loop {
        match lines.recv_timeout(Duration::from_millis(100)) {
            Ok(text) => {
                println!("{text}");
                each(&text);
                last_line = Instant::now();
            }
            Err(RecvTimeoutError::Disconnected) if ended.is_some() => break,
            Err(RecvTimeoutError::Disconnected) => std::thread::sleep(Duration::from_millis(20)),
            Err(RecvTimeoutError::Timeout) => {}
        }
        if ended.is_none() {
            ended = group.ended().map(|status| (status, Instant::now()));
        }
        match ended {
            Some((_, at)) if at.elapsed() > DRAIN => break,
            Some(_) => {}
            None if start.elapsed() > limit => return Err(Error::TimedOut { what: line(command), limit }),
            None if last_line.elapsed() > SIGN_OF_LIFE => {
                println!("  ... still running, {} so far", report::duration(start.elapsed()));
                last_line = Instant::now();
            }
            None => {}
        }
    }
    match ended {
        Some((status, _)) => check(command, status),
        None => Ok(()),
    }
}

/// Reads lines of a pipe in a separate thread. The channel closes at the end of the pipe.
fn read_lines(pipe: Option<std::process::ChildStdout>) -> mpsc::Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    if let Some(pipe) = pipe {
        std::thread::spawn(move || {
            for bytes in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
                if sender.send(String::from_utf8_lossy(&bytes).trim_end_matches('\r').to_owned()).is_err() {
                    return;
                }
            }
        });
    }
    receiver
}

fn check(command: &Command, status: ExitStatus) -> Result<(), Error> {
    if status.success() { Ok(()) } else { Err(Error::Failed { what: line(command), status }) }
}

fn start_error(command: &Command) -> impl FnOnce(std::io::Error) -> Error + use<> {
    let program = command.get_program().to_string_lossy().into_owned();
    move |source| Error::Start { program, source }
}

/// Returns the command line for messages.
pub fn line(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy()));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]).stdin(Stdio::null());
        command
    }

    #[test]
    fn lines_are_read_as_they_come_and_the_status_counts() {
        let mut lines = Vec::new();
        let result = watch(&mut shell("echo one; echo two; exit 3"), Duration::from_secs(20), |line| lines.push(line.to_owned()));
        assert_eq!(lines, ["one", "two"]);
        assert!(matches!(result, Err(Error::Failed { status, .. }) if status.code() == Some(3)));
    }

    #[test]
    fn a_step_that_hangs_is_ended_with_what_it_started() {
        let start = Instant::now();
        let mut child = String::new();
        let result = watch(&mut shell("sleep 60 & echo $!; wait"), Duration::from_millis(400), |line| child = line.to_owned());
        assert!(matches!(result, Err(Error::TimedOut { .. })));
        assert!(start.elapsed() < Duration::from_secs(10));
        assert!(is_gone(&child), "process {child} is still there");
    }

    #[test]
    fn a_program_left_behind_neither_blocks_nor_stays() {
        let start = Instant::now();
        let mut child = String::new();
        watch(&mut shell("sleep 60 & echo $!"), Duration::from_secs(30), |line| child = line.to_owned()).unwrap();
        assert!(start.elapsed() < Duration::from_secs(10));
        assert!(is_gone(&child), "process {child} is still there");
    }

    /// Returns true for a process that has ended, including a zombie.
    fn is_gone(process: &str) -> bool {
        let id: i32 = process.parse().unwrap();
        let deadline = Instant::now() + Duration::from_secs(5);
        while Instant::now() < deadline {
            let ended = nix::sys::signal::kill(Pid::from_raw(id), None).is_err();
            let unreaped = std::fs::read_to_string(format!("/proc/{id}/stat")).is_ok_and(|stat| stat.contains(") Z "));
            if ended || unreaped {
                return true;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        false
    }
}
