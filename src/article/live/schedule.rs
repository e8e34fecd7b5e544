//! When a live page is polled.

/// The time between two polls of a page that the reader sees, in milliseconds.
const VISIBLE_MS: f64 = 20_000.0;
/// The same in a background tab.
const HIDDEN_MS: f64 = 60_000.0;
/// The longest time between two polls, which faults lead to.
const LONGEST_MS: f64 = 300_000.0;

/// What decides when a live page is polled. Times are in milliseconds since the epoch.
#[derive(Clone, Copy, Debug)]
pub(super) struct Conditions {
    /// The present time.
    pub now: f64,
    /// The time at which the page ends; `None` for an article that is no live page.
    pub ends: Option<f64>,
    /// The time of the last poll, or of the page itself.
    pub last: f64,
    /// How many polls in succession have failed.
    pub faults: u32,
    /// Whether the page is in a background tab.
    pub is_hidden: bool,
    /// Whether the reader saves data, and asks for new posts with a button.
    pub saves_data: bool,
}

/// What happens next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// The page is polled now.
    Poll,
    /// The conditions are looked at again after so many milliseconds.
    Wait(u32),
    /// The page has ended, or it never was live.
    Ended,
}

impl Conditions {
    /// Returns what happens next.
    pub(super) fn next(self) -> Next {
        let Some(until_end) = self.ends.map(|ends| ends - self.now).filter(|left| *left > 0.0) else { return Next::Ended };
        if self.saves_data {
            return wait(LONGEST_MS.min(until_end));
        }
        let passed = self.now - self.last;
        let left = self.interval() - passed;
        // A clock that was set back must not keep the page from being polled.
        if left <= 0.0 || passed < 0.0 { Next::Poll } else { wait(left.min(until_end)) }
    }

    /// Returns the time between two polls. It doubles with each fault.
    fn interval(self) -> f64 {
        let usual = if self.is_hidden { HIDDEN_MS } else { VISIBLE_MS };
        let backed_off = VISIBLE_MS * 2_f64.powi(i32::try_from(self.faults).unwrap_or(i32::MAX).min(8));
        usual.max(backed_off.min(LONGEST_MS))
    }
}

fn wait(milliseconds: f64) -> Next {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most five minutes, and more than none")]
    let milliseconds = milliseconds.ceil() as u32;
    Next::Wait(milliseconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    const USUAL: Conditions = Conditions { now: 1e12, ends: Some(1e12 + 1e8), last: 1e12, faults: 0, is_hidden: false, saves_data: false };

    #[test]
    fn a_page_is_polled_every_20_seconds_and_every_60_in_the_background() {
        assert_eq!(USUAL.next(), Next::Wait(20_000));
        assert_eq!(Conditions { now: 1e12 + 19_999.0, ..USUAL }.next(), Next::Wait(1));
        assert_eq!(Conditions { now: 1e12 + 20_000.0, ..USUAL }.next(), Next::Poll);
        let hidden = Conditions { is_hidden: true, ..USUAL };
        assert_eq!(hidden.next(), Next::Wait(60_000));
        assert_eq!(Conditions { now: 1e12 + 20_000.0, ..hidden }.next(), Next::Wait(40_000));
        assert_eq!(Conditions { now: 1e12 + 60_000.0, ..hidden }.next(), Next::Poll);
    }

    #[test]
    fn faults_double_the_time_up_to_five_minutes() {
        let after = |faults| Conditions { faults, ..USUAL }.next();
        assert_eq!([1, 2, 3, 4, 5, u32::MAX].map(after), [40_000, 80_000, 160_000, 300_000, 300_000, 300_000].map(Next::Wait));
        let hidden = |faults| Conditions { faults, is_hidden: true, ..USUAL }.next();
        assert_eq!([1, 2, 9].map(hidden), [60_000, 80_000, 300_000].map(Next::Wait));
    }

    #[test]
    fn nothing_is_polled_after_the_end() {
        assert_eq!(Conditions { ends: Some(1e12), ..USUAL }.next(), Next::Ended);
        assert_eq!(Conditions { ends: Some(1e12), last: 0.0, ..USUAL }.next(), Next::Ended);
        assert_eq!(Conditions { ends: None, ..USUAL }.next(), Next::Ended);
        assert_eq!(Conditions { ends: Some(1e12 + 5.2), ..USUAL }.next(), Next::Wait(6), "the end is noticed at once");
    }

    #[test]
    fn a_reader_who_saves_data_asks() {
        let saving = Conditions { saves_data: true, last: 0.0, ..USUAL };
        assert_eq!(saving.next(), Next::Wait(300_000));
        assert_eq!(Conditions { ends: Some(1e12 + 7.0), ..saving }.next(), Next::Wait(7));
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_stop_the_polls() {
        assert_eq!(Conditions { now: 1e12 - 1e7, ..USUAL }.next(), Next::Poll);
    }
}
