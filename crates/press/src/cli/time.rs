//! Times on the command line.

use crate::clock::{self, Timestamp};

/// Parses a time given on the command line.
pub(super) fn time(text: &str) -> Result<Timestamp, String> {
    let moment = clock::parse(text).ok_or_else(|| "not an RFC 3339 time with an offset, such as 2026-11-12T08:30:00+01:00".to_owned())?;
    Ok(moment.instant)
}
