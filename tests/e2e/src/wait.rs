//! Waits for conditions instead of fixed times.

use std::time::Duration;

use tokio::time::Instant;

use crate::fault::{Fault, Outcome};

/// The time limit for changes of a page, which is generous for slow machines.
pub const LIMIT: Duration = Duration::from_secs(10);
const FIRST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_millis(80);

/// The result of checking a condition.
#[derive(Debug)]
pub enum Look<T> {
    /// The expected value.
    There(T),
    /// Another state, with its description.
    NotYet(String),
}

/// Checks a condition repeatedly, with growing pauses, until it holds.
///
/// # Errors
/// When it does not hold within `limit`, or the check itself fails.
pub async fn until<T>(what: &str, limit: Duration, mut look: impl AsyncFnMut() -> Outcome<Look<T>>) -> Outcome<T> {
    let start = Instant::now();
    let mut pause = FIRST_PAUSE;
    loop {
        match look().await? {
            Look::There(found) => return Ok(found),
            Look::NotYet(last) if start.elapsed() > limit => {
                let last = Some(last).filter(|last| !last.is_empty());
                return Err(Fault::Waited { what: what.to_owned(), seconds: limit.as_secs(), last });
            }
            Look::NotYet(_) => tokio::time::sleep(pause).await,
        }
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
