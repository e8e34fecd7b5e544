//! Times, and whether an article is published at a time.

use broadsheet_content::article::{Article, Status};
pub use jiff::Timestamp;
use jiff::civil;
use jiff::fmt::temporal::Pieces;

/// A point in time as it is written in content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The instant, for comparisons.
    pub instant: Timestamp,
    /// The local date and time at the written offset.
    pub local: civil::DateTime,
}

/// Parses an RFC 3339 time with its offset: `2026-11-12T08:30:00+01:00`.
#[must_use]
pub fn parse(text: &str) -> Option<Moment> {
    let instant: Timestamp = text.parse().ok()?;
    let pieces = Pieces::parse(text).ok()?;
    Some(Moment { instant, local: pieces.date().to_datetime(pieces.time()?) })
}

/// Returns when an article changed, newest first: its `updated`, and the times of its posts that are later than `published`.
#[must_use]
pub fn changes(article: &Article) -> Vec<String> {
    let instant = |time: &String| Some((parse(time)?.instant, time.clone()));
    let published = parse(&article.published).map(|moment| moment.instant);
    let posts = article.posts.iter().filter_map(|post| instant(&post.published));
    let posts = posts.filter(|(at, _)| published.is_none_or(|published| *at > published));
    let mut changes: Vec<(Timestamp, String)> = article.updated.iter().filter_map(instant).chain(posts).collect();
    changes.sort_by(|(one, _), (other, _)| other.cmp(one));
    changes.into_iter().map(|(_, time)| time).collect()
}

/// Returns the last of these changes before `now`. The page, feeds, sitemaps and structured data all take it from here: none of them
/// says that something has changed at a time to come.
#[must_use]
pub fn last_change(changes: &[String], now: Timestamp) -> Option<&String> {
    changes.iter().find(|time| !is_after(Some(time), now))
}

/// Whether readers may see an article, with the reason if they may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publication {
    /// Published on the site.
    Published,
    /// Withheld by its editor.
    Withheld,
    /// Retracted, or never to be published.
    Cancelled,
    /// Withheld until its embargo ends.
    Embargoed,
}

impl Publication {
    /// Returns the state of an article with this status and embargo at a time. An article whose embargo ends at that very
    /// moment is published; an article whose embargo cannot be parsed is not.
    #[must_use]
    pub fn of(status: Status, embargoed_until: Option<&str>, now: Timestamp) -> Self {
        match status {
            Status::Withheld => Self::Withheld,
            Status::Cancelled => Self::Cancelled,
            Status::Usable => match embargoed_until {
                Some(until) if parse(until).is_none_or(|until| until.instant > now) => Self::Embargoed,
                Some(_) | None => Self::Published,
            },
        }
    }

    /// Returns the name of the state for a message.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Withheld => "withheld",
            Self::Cancelled => "cancelled",
            Self::Embargoed => "under embargo",
        }
    }
}

/// Returns true when `text` is a time later than `now`.
#[must_use]
pub fn is_after(text: Option<&str>, now: Timestamp) -> bool {
    text.and_then(parse).is_some_and(|time| time.instant > now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_compared_as_instants_not_as_text() {
        let now = parse("2026-11-12T08:30:00+01:00").expect("a time").instant;
        assert!(is_after(Some("2026-11-12T07:31:00Z"), now));
        assert!(!is_after(Some("2026-11-12T09:00:00+02:00"), now));
        assert!(!is_after(Some("yesterday"), now));
        assert!(!is_after(None, now));
    }

    #[test]
    fn the_clock_on_the_wall_is_that_of_the_written_offset() {
        let moment = parse("2026-11-12T00:15:00+13:00").expect("a time");
        assert_eq!(moment.local.to_string(), "2026-11-12T00:15:00");
        assert_eq!(moment.instant.to_string(), "2026-11-11T11:15:00Z");
        assert_eq!(parse("2026-11-12"), None);
        assert_eq!(parse("2026-11-12T08:30:00"), None, "no offset, no point in time");
    }
}
