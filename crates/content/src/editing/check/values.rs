//! Checks of ids, times, languages and e-mail addresses.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use oxilangtag::LanguageTag;

use super::{At, Check, capitalised, quoted};
use crate::editing::limits;
use crate::editing::names::is_device_name;
use crate::editing::tree::Node;

impl Check<'_, '_> {
    /// Checks an id or slug, which is part of an address and often of a file name.
    pub fn id<'b>(&mut self, at: At<'b>) -> Option<&'b str> {
        let Some(text) = at.as_text() else {
            self.wrong_type(at, "text", "Put it in double quotes.");
            return None;
        };
        if is_id(text) {
            return Some(text);
        }
        let message = format!("{} is {}, which cannot stand in an address.", capitalised(&at.name()), quoted(text));
        let remedy =
            format!("{}Use lower-case letters a to z, digits and single hyphens between them, 1 to 100 characters.", proposal(text));
        self.error("not-an-id", at, message, remedy);
        None
    }

    /// Checks an id that names a folder of the site, which no name of a device can on Windows.
    pub fn folder_id(&mut self, at: At<'_>) {
        let Some(id) = self.id(at) else { return };
        if is_device_name(id) {
            let message =
                format!("{} is `{id}`, which Windows takes for a device: no folder can have this name there.", capitalised(&at.name()));
            self.error("device-name", at, message, format!("Choose another, such as `{id}-1` or a longer word."));
        }
    }

    /// Checks a list of ids. A duplicate is a warning.
    pub fn ids(&mut self, at: At<'_>, limit: usize) {
        if !self.list(at, limit) {
            return;
        }
        let mut seen = std::collections::HashSet::new();
        for item in at.items() {
            if let Some(id) = self.id(item)
                && !seen.insert(id.to_owned())
            {
                let message = format!("`{id}` stands in the list a second time.");
                self.warning("duplicate-entry", item, message, "Name it once.");
            }
        }
    }

    /// Checks a time in RFC 3339 format with an offset.
    pub fn time(&mut self, at: At<'_>) {
        let Some(text) = at.as_text() else {
            let remedy = if matches!(at.value.node, Node::Bool(_)) {
                "Write a time with its offset: `2026-11-12T08:30:00+01:00`. To hold the article back, set `status` to `withheld`."
            } else {
                "Write it in double quotes with its offset: `2026-11-12T08:30:00+01:00`."
            };
            self.wrong_type(at, "a time", remedy);
            return;
        };
        if parse_time(text).is_none() {
            let message = format!("{} is {}, which is no time with an offset.", capitalised(&at.name()), quoted(text));
            let remedy = "Write date, `T`, time with seconds and the offset from UTC: `2026-11-12T08:30:00+01:00`, or `Z` for UTC.";
            self.error("not-a-time", at, message, remedy);
        }
    }

    /// Checks a year, a month, a date, a time of day, or a date with a time, as in HTML's `datetime`.
    pub fn machine_date(&mut self, at: At<'_>) {
        let Some(text) = self.text(at, limits::SHORT_TEXT_CHARS) else { return };
        if !is_machine_date(text) {
            let message = format!("`datetime` is {}, which is neither a date nor a time.", quoted(text));
            let remedy = "Write `1921`, `1921-03`, `1921-03-12`, `08:30` or `2026-11-12T08:30:00+01:00`, or leave it out.";
            self.error("not-a-date", at, message, remedy);
        }
    }

    /// Checks a language tag (BCP 47). The primary subtag must have two or three letters, because `english` is well-formed,
    /// too.
    pub fn language(&mut self, at: At<'_>) {
        let Some(text) = self.text(at, limits::ID_CHARS) else { return };
        let known =
            LanguageTag::parse(text).is_ok_and(|tag| (2..=3).contains(&tag.primary_language().len()) && tag.primary_language() != "x");
        if !known {
            let message = format!("{} is {}, which is no language tag.", capitalised(&at.name()), quoted(text));
            let hyphens = text.replace('_', "-");
            let hint = if hyphens != text && LanguageTag::parse(hyphens.as_str()).is_ok() {
                format!("Did you mean `{hyphens}`? ")
            } else {
                String::new()
            };
            self.error("not-a-language", at, message, format!("{hint}Write a tag as in BCP 47: `en`, `en-GB`, `ar`, `pt-BR`."));
        }
    }

    /// Checks an e-mail address, as far as its form tells.
    pub fn email(&mut self, at: At<'_>) {
        let Some(text) = self.text(at, limits::SHORT_TEXT_CHARS) else { return };
        if !is_email(text) {
            let message = format!("{} is {}, which is no e-mail address.", capitalised(&at.name()), quoted(text));
            self.error("not-an-email", at, message, "Write it as `desk@news.example`.");
        }
    }
}

/// True for lower-case letters, digits and single hyphens between them, 1 to 100 characters.
pub(super) fn is_id(text: &str) -> bool {
    text.len() <= limits::ID_CHARS
        && text.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// Suggests a valid id that resembles an invalid one; empty when there is none.
fn proposal(text: &str) -> String {
    let lower: String =
        text.chars().take(200).flat_map(char::to_lowercase).map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let id = lower.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    if is_id(&id) && !is_device_name(&id) { format!("Perhaps `{id}`? ") } else { String::new() }
}

/// Reads a time in RFC 3339 format with an offset.
pub(super) fn parse_time(text: &str) -> Option<Timestamp> {
    if has_rfc3339_form(text) { text.parse().ok() } else { None }
}

/// Checks the form of a time before jiff parses it. jiff accepts more than RFC 3339: spaces, offsets of hours alone, leap
/// seconds, names of zones.
fn has_rfc3339_form(text: &str) -> bool {
    let Some((date, rest)) = text.split_at_checked(10) else { return false };
    let Some((time, rest)) = rest.split_at_checked(9) else { return false };
    let offset = match rest.strip_prefix('.') {
        Some(fraction) => {
            let offset = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            if offset.len() == fraction.len() || fraction.len() - offset.len() > 9 {
                return false;
            }
            offset
        }
        None => rest,
    };
    has_form(date, "0000-00-00")
        && has_form(time, "T00:00:00")
        && !time.ends_with("60")
        && (offset == "Z" || offset.strip_prefix(['+', '-']).is_some_and(is_offset))
}

/// True for hours and minutes of an offset. jiff accepts more hours than a day has.
fn is_offset(text: &str) -> bool {
    has_form(text, "00:00") && text.split_once(':').is_some_and(|(hours, minutes)| hours <= "23" && minutes <= "59")
}

/// True when `text` has a digit wherever `form` has a zero, and the same characters as `form` elsewhere.
fn has_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text.bytes().zip(form.bytes()).all(|(byte, form)| if form == b'0' { byte.is_ascii_digit() } else { byte == form })
}

fn is_machine_date(text: &str) -> bool {
    let is_date = |text: &str| has_form(text, "0000-00-00") && text.parse::<Date>().is_ok();
    let is_time = |text: &str| (has_form(text, "00:00") || has_form(text, "00:00:00")) && text.parse::<Time>().is_ok();
    if text.starts_with("0000") {
        return false; // HTML has no year 0
    }
    has_form(text, "0000")
        || (has_form(text, "0000-00") && is_date(&format!("{text}-01")))
        || is_date(text)
        || is_time(text)
        || text.split_once('T').is_some_and(|(date, time)| is_date(date) && is_time(time))
        || (has_rfc3339_form(text) && text.parse::<Timestamp>().is_ok())
}

/// True for a local part, an `@`, and a host with a dot.
pub(super) fn is_email(text: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty() && !part.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '@' | '<' | '>' | ',' | '"' | '\\'))
    };
    text.split_once('@')
        .is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.') && !host.starts_with('.') && !host.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain_words_with_single_hyphens() {
        for good in ["a", "night-ferry-returns", "2026", "a1-b2", &"x".repeat(100)] {
            assert!(is_id(good), "{good}");
        }
        let long = "x".repeat(101);
        for bad in ["", "-a", "a-", "a--b", "A", "a b", "..", "a.b", "%2e%2e", "a/b", "é", "a\0", "a\u{202E}b", "a_b", &long] {
            assert!(!is_id(bad), "{bad:?}");
        }
        assert_eq!(proposal("Night Ferry, returns!"), "Perhaps `night-ferry-returns`? ");
        assert_eq!(proposal("..."), "");
    }

    #[test]
    fn times_have_an_offset_and_exist() {
        for good in [
            "2026-11-12T08:30:00+01:00",
            "2026-11-12T08:30:00Z",
            "2026-11-12T08:30:00.25-05:30",
            "2026-11-12T08:30:00+23:59",
            "2024-02-29T00:00:00Z",
        ] {
            assert!(has_rfc3339_form(good) && good.parse::<Timestamp>().is_ok(), "{good}");
        }
        for bad in [
            "2026-11-12",
            "2026-11-12T08:30:00",
            "2026-11-12 08:30:00Z",
            "2026-11-12T08:30Z",
            "2026-11-12T08:30:00+01",
            "2026-11-12T08:30:00z",
            "2026-11-12T08:30:60Z",
            "2026-11-12T08:30:00.Z",
            "2026-11-12T08:30:00+01:00[Europe/Oslo]",
            "2026-11-12T08:30:00+24:00",
            "2026-11-12T08:30:00-24:00",
            "2026-11-12T08:30:00+25:30",
            "2026-11-12T08:30:00+99:00",
            "2026-11-12T08:30:00+01:60",
            "2026-11-12T08:30:00+-1:00",
            "２026-11-12T08:30:00Z",
            "",
        ] {
            assert!(!has_rfc3339_form(bad), "{bad}");
        }
        for absent in ["2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-12T24:00:00Z", "2026-11-12T08:30:00+99:00"] {
            assert!(absent.parse::<Timestamp>().is_err(), "{absent}");
        }
    }

    #[test]
    fn machine_dates_are_what_html_takes() {
        for good in ["1921", "1921-03", "1921-03-12", "08:30", "08:30:15", "1921-03-12T08:30", "2026-11-12T08:30:00+01:00"] {
            assert!(is_machine_date(good), "{good}");
        }
        for bad in [
            "21",
            "March",
            "1921-13",
            "1921-02-30",
            "8:30",
            "0000",
            "0000-01-01",
            "2026-11-12T08:30:00+24:00",
            "25:00",
            "1921-03-12T",
            "T08:30",
        ] {
            assert!(!is_machine_date(bad), "{bad}");
        }
    }

    #[test]
    fn email_addresses_have_two_sides() {
        assert!(is_email("desk@ledger.example"));
        for bad in ["desk", "desk@", "@ledger.example", "a@b", "a b@c.d", "a@b.c@d.e", "a@.b"] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
