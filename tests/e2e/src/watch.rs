//! Reads the records that the prelude makes in the page.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::fault::{Outcome, wrong};
use crate::report::{Expected, Report};
use crate::tab::Tab;

/// A write to the reader's device.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Write {
    /// `local`, `session` or `cookie`.
    pub area: String,
    /// `setItem`, `removeItem`, `clear`; `set` for a cookie.
    pub method: String,
    /// The key, or the cookie's name.
    pub key: Option<String>,
}

/// A layout shift without user input.
#[derive(Clone, Debug, Deserialize)]
pub struct Shift {
    /// The score, as in Cumulative Layout Shift.
    pub value: f64,
    /// The elements that moved.
    pub moved: Vec<String>,
}

impl Tab {
    /// Announces that the page will report something of this kind whose words contain `part`.
    pub fn expect_report(&self, kind: &'static str, part: &str) {
        self.expected.borrow_mut().push(Expected { kind, part: part.to_owned() });
    }

    /// Returns everything that pages of this test have reported so far.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn reports(&self) -> Outcome<Vec<Report>> {
        let told = self.host.reports().into_iter().filter_map(|report| serde_json::from_value(report).ok());
        let mut reports: Vec<Report> = told.collect();
        // Reports of the current page may not have arrived at the host yet. The browser's own pages have no reports.
        let present: Vec<Report> = self.script("return window.__test ? __test.reports : []", vec![]).await?;
        for report in present {
            if !reports.contains(&report) {
                reports.push(report);
            }
        }
        Ok(reports)
    }

    /// Reports that the test did not announce.
    pub(crate) async fn unexpected_reports(&self) -> Outcome<Vec<Report>> {
        let mut reports = self.reports().await?;
        let expected = self.expected.borrow();
        reports.retain(|report| !expected.iter().any(|expected| expected.kind == report.kind && report.words.contains(&expected.part)));
        Ok(reports)
    }

    /// Every write to the device by this document, those that failed included.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn writes(&self) -> Outcome<Vec<Write>> {
        self.script("return __test.writes", vec![]).await
    }

    /// Returns the real value of a key in localStorage, without the prelude's overrides.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn stored(&self, key: &str) -> Outcome<Option<String>> {
        self.script("return __test.local.getItem(arguments[0])", vec![json!(key)]).await
    }

    /// All that is on the device: keys of localStorage and sessionStorage, and cookies.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn device(&self) -> Outcome<Vec<String>> {
        let code = "return [...Object.keys(__test.local), ...Object.keys(__test.session), ...document.cookie.split('; ').filter(Boolean)]";
        self.script(code, vec![]).await
    }

    /// Returns the texts that live regions announced, in order.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn announced(&self) -> Outcome<Vec<String>> {
        self.script("return __test.announced", vec![]).await
    }

    /// Waits until a live region has said this.
    ///
    /// # Errors
    /// When none does.
    pub async fn until_announced(&self, words: &str) -> Outcome {
        let code = "return __test.announced.some((words) => words.includes(arguments[0])) || JSON.stringify(__test.announced)";
        self.until_true(&format!("“{words}” to be announced"), code, vec![json!(words)]).await
    }

    /// Layout shifts of this document so far.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn shifts(&self) -> Outcome<Vec<Shift>> {
        self.script("return __test.shifts", vec![]).await
    }

    /// Sets the page's clock, now and for later loads, in milliseconds since the epoch. Timers are left alone.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn set_clock(&self, time: i64) -> Outcome {
        self.host.change_prelude(|prelude| prelude.clock = Some(time));
        self.script::<Value>("__test.setClock(arguments[0])", vec![json!(time)]).await.map(|_| ())
    }

    /// Lets time pass on the page: its clock and its timers.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn let_pass(&self, milliseconds: i64) -> Outcome {
        self.host.change_prelude(|prelude| {
            if let Some(clock) = &mut prelude.clock {
                *clock += milliseconds;
            }
        });
        self.script::<Value>("__test.advance(arguments[0])", vec![json!(milliseconds)]).await.map(|_| ())
    }

    /// Fails when the page has reported something that the test did not announce.
    ///
    /// # Errors
    /// With the reports.
    pub async fn nothing_reported(&self) -> Outcome {
        let reports = self.unexpected_reports().await?;
        if reports.is_empty() {
            return Ok(());
        }
        let list: Vec<String> = reports.iter().map(|report| format!("  {}: {}", report.kind, report.words)).collect();
        wrong(format!("the page reported, unexpectedly:\n{}", list.join("\n")))
    }
}
