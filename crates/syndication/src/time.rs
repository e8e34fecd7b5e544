//! Parses and formats times.

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;

/// Parses an RFC 3339 time with its offset.
pub(crate) fn parse(iso: &str) -> Option<Timestamp> {
    iso.parse().ok()
}

/// Formats a time for RSS: `Thu, 12 Nov 2026 07:30:00 GMT`.
pub(crate) fn rfc822(iso: &str) -> Option<String> {
    DateTimePrinter::new().timestamp_to_rfc9110_string(&parse(iso)?).ok()
}

/// Returns the later of two times. One that cannot be parsed counts as earlier.
pub(crate) fn later<'a>(one: &'a str, other: &'a str) -> &'a str {
    if parse(other) > parse(one) { other } else { one }
}

/// Returns year and month of a time at its own offset: `2026-11`.
pub(crate) fn month(iso: &str) -> Option<&str> {
    let month = iso.get(..7)?;
    let has_form = month.bytes().enumerate().all(|(at, byte)| if at == 4 { byte == b'-' } else { byte.is_ascii_digit() });
    (has_form && parse(iso).is_some()).then_some(month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_rss_has_them() {
        assert_eq!(rfc822("2026-11-12T08:30:00+01:00").as_deref(), Some("Thu, 12 Nov 2026 07:30:00 GMT"));
        assert_eq!(rfc822("2026-03-01T00:05:09.25Z").as_deref(), Some("Sun, 01 Mar 2026 00:05:09 GMT"));
        assert_eq!(rfc822("soon"), None);
    }

    #[test]
    fn the_later_time_is_later_as_an_instant() {
        let (one, other) = ("2026-11-12T09:00:00+02:00", "2026-11-12T08:30:00Z");
        assert_eq!(later(one, other), other);
        assert_eq!(later(other, one), other);
        assert_eq!(later("soon", one), one);
        assert_eq!(later(one, "soon"), one);
    }

    #[test]
    fn a_month_is_that_of_the_wall_clock() {
        assert_eq!(month("2026-11-01T00:30:00+05:00"), Some("2026-11"));
        assert_eq!(month("2026-11-41T00:30:00+05:00"), None);
        assert_eq!(month("../../etc"), None);
        assert_eq!(month("é"), None);
    }
}
