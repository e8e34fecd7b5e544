//! Waiting for something, never for a time.

use std::time::Duration;

use tokio::time::Instant;

use crate::fault::{Fault, Outcome};

/// Nothing on a page of the paper takes this long on a slow machine, faults aside.
pub const LIMIT: Duration = Duration::from_secs(10);
const FIRST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_millis(80);

/// What a look at the page found.
#[derive(Debug)]
pub enum Look<T> {
    /// What was waited for.
    There(T),
    /// Something else: what.
    NotYet(String),
}

/// Looks again and again, with growing pauses, until what is waited for is there.
///
/// # Errors
/// When it is not there within `limit`, or the look itself fails.
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
