//! The measurements that a script in the page collects.

use serde::{Deserialize, Serialize};

/// The script that is injected into every page before its own scripts. It only listens to events, unless a measurement calls it.
pub(super) const PROBE: &str = include_str!("probe.js");

/// The part of a task in milliseconds that does not count as blocking.
const BLOCKING: f64 = 50.0;

/// The measurements of one page load. Times are in milliseconds since the navigation began.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Load {
    /// The first contentful paint.
    pub fcp: Option<f64>,
    /// The largest contentful paint at the time when the page was quiet.
    pub lcp: Option<Paint>,
    /// The time of `html[data-app="ready"]`.
    pub ready: Option<f64>,
    /// The last value of `data-app`.
    pub app: Option<String>,
    /// The time of the first frame with the page's text.
    pub readable: Option<f64>,
    /// Every layout shift.
    pub shifts: Vec<Shift>,
    /// Every task above 50 ms.
    pub tasks: Vec<Task>,
    /// Every interaction above 16 ms.
    pub events: Vec<Event>,
    /// The page and all that it fetched.
    pub requests: Vec<Request>,
    /// Whether the page became quiet in time.
    pub quiet: bool,
}

/// A candidate for the largest contentful paint.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Paint {
    /// The time.
    pub at: f64,
    /// The element and its classes.
    pub what: String,
    /// The address of the picture, if it is one.
    pub url: Option<String>,
}

/// A layout shift.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Shift {
    /// The time.
    pub at: f64,
    /// Its score.
    pub value: f64,
    /// Whether it followed a tap or a key, in which case it does not count.
    pub after_input: bool,
    /// The elements that moved.
    pub moved: Vec<String>,
}

/// A long task.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Task {
    /// The start time.
    pub at: f64,
    /// The duration.
    pub duration: f64,
}

/// An event caused by the reader's input.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Event {
    /// `click`
    pub name: String,
    /// The time.
    pub at: f64,
    /// The duration until the next paint, with a precision of 8 ms.
    pub duration: f64,
}

/// A request and its response.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Request {
    /// The address without the origin.
    pub url: String,
    /// The start time.
    pub started: f64,
    /// The time when the last byte of the response arrived.
    pub ended: f64,
    /// The transferred bytes, including headers.
    pub bytes: f64,
}

impl Load {
    /// Returns the milliseconds until the largest contentful paint; NaN when nothing was painted.
    pub fn lcp(&self) -> f64 {
        self.lcp.as_ref().map_or(f64::NAN, |paint| paint.at)
    }

    /// Returns the milliseconds until the first contentful paint; NaN when nothing was painted.
    pub fn fcp(&self) -> f64 {
        self.fcp.unwrap_or(f64::NAN)
    }

    /// Returns the milliseconds until the page's text was painted; NaN when there was none.
    pub fn readable(&self) -> f64 {
        self.readable.map_or(f64::NAN, |readable| readable.max(self.fcp()))
    }

    // `fold` is used here and below because the `sum` of no floats is -0.

    /// Returns the time that long tasks took beyond 50 ms each, from the first contentful paint until the page was quiet. A task during the
    /// paint counts from the paint on, as in Lighthouse.
    pub fn blocking(&self) -> f64 {
        let from = self.fcp();
        let blocking = |task: &Task| (task.at + task.duration - task.at.max(from) - BLOCKING).max(0.0);
        self.tasks.iter().map(blocking).fold(0.0, |sum, blocked| sum + blocked)
    }

    /// Returns the sum of all layout shifts that did not follow input. It is stricter than CLS, which is the worst window of five seconds.
    pub fn shift(&self) -> f64 {
        self.shifts.iter().filter(|shift| !shift.after_input).fold(0.0, |sum, shift| sum + shift.value)
    }

    /// Returns the number of responses that were complete at this time, and their bytes.
    pub fn answers_until(&self, time: f64) -> (usize, f64) {
        self.requests
            .iter()
            .filter(|request| request.ended > 0.0 && request.ended <= time)
            .fold((0, 0.0), |(count, bytes), request| (count + 1, bytes + request.bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load() -> Load {
        let request = |url: &str, ended, bytes| Request { url: url.to_owned(), started: 0.0, ended, bytes };
        let task = |at, duration| Task { at, duration };
        let shift = |value, after_input| Shift { at: 1.0, value, after_input, moved: Vec::new() };
        Load {
            fcp: Some(1000.0),
            lcp: None,
            ready: None,
            app: None,
            readable: Some(990.0),
            shifts: vec![shift(0.1, false), shift(0.5, true), shift(0.2, false)],
            tasks: vec![task(500.0, 300.0), task(960.0, 140.0), task(2000.0, 80.0)],
            events: Vec::new(),
            requests: vec![request("/", 900.0, 9000.0), request("/a.js", 1500.0, 100.0), request("/cut", 0.0, 0.0)],
            quiet: true,
        }
    }

    #[test]
    fn blocking_counts_from_the_first_paint_and_above_50_ms() {
        // The task before the paint counts nothing, the one during it 50 (100 ms after the paint), the later one 30.
        assert!((load().blocking() - 80.0).abs() < 1e-9);
    }

    #[test]
    fn shifts_after_input_do_not_count() {
        assert!((load().shift() - 0.3).abs() < 1e-9);
    }

    #[test]
    fn a_page_is_not_readable_before_it_is_painted() {
        assert!((load().readable() - 1000.0).abs() < f64::EPSILON);
    }

    #[test]
    fn answers_are_counted_when_complete() {
        assert_eq!(load().answers_until(1000.0), (1, 9000.0));
        assert_eq!(load().answers_until(2000.0), (2, 9100.0));
    }

    #[test]
    fn what_was_not_painted_has_no_time() {
        assert!(load().lcp().is_nan());
    }
}
