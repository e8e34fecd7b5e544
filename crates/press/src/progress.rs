//! Progress bars for long steps.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A shorter step shows no progress bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// A step with a number of parts. After a second, it shows a progress bar on stderr, if that is a terminal.
pub(crate) struct Step {
    bar: ProgressBar,
    started: Instant,
    shown: AtomicBool,
}

impl Step {
    /// Starts a step. `name` says what it does: `reading`.
    pub(crate) fn new(name: &'static str, parts: usize) -> Self {
        let bar = ProgressBar::with_draw_target(u64::try_from(parts).ok(), ProgressDrawTarget::hidden()).with_message(name);
        Self { bar, started: Instant::now(), shown: AtomicBool::new(false) }
    }

    /// Counts one more part as done.
    pub(crate) fn advance(&self) {
        self.bar.inc(1);
        if self.started.elapsed() > PATIENCE && !self.shown.swap(true, Ordering::Relaxed) {
            if let Ok(style) = ProgressStyle::with_template("{msg:>12} [{bar:32}] {pos}/{len} {eta}") {
                self.bar.set_style(style);
            }
            // This draws nothing when stderr is not a terminal.
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}

impl Drop for Step {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
