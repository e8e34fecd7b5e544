//! The record of a reader's decision: one JSON object in localStorage, under 2 KB.
//!
//! Reading is strict and never panics: what this module did not write grants nothing. The names of the JSON fields are in
//! `docs/consent.md`.

use broadsheet_content::json::from_value;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::choice::Choice;

/// Milliseconds since the epoch, as `Date.now()` counts them. Time zones have no part in it (scenario 39).
pub type Millis = i64;

/// The key of the record in localStorage.
pub const KEY: &str = "broadsheet.consent";
/// The key under which `boot.js` keeps a choice that was made in the banner before the app was there, until the app has recorded it.
pub const EARLY: &str = "broadsheet.pressed";
/// Version of the record's JSON, apart from the policy's revision.
pub const SCHEMA: i64 = 1;
/// A day in milliseconds.
pub const DAY: Millis = 86_400_000;
/// How long a decision holds.
pub const LIFE: Millis = 180 * DAY;
/// A record that claims to hold longer than this is cut to [`LIFE`] (scenario 37).
pub const LONGEST_LIFE: Millis = 400 * DAY;
/// Entries kept in the log (scenario 110).
pub const LOG_LIMIT: usize = 10;
/// A record is written in fewer bytes than this: the oldest log entries are dropped first.
pub const WRITE_LIMIT: usize = 2048;
/// A longer text was not written by this app and is not worth parsing (scenario 20: 5 MB).
const READ_LIMIT: usize = 16 * 1024;
/// Longest hash, id or language in bytes. A longer one would not let the record stay under its limit.
const WORD_LIMIT: usize = 64;
/// The last moment that JavaScript's `Date` can name.
const LAST_MOMENT: Millis = 8_640_000_000_000_000;

/// How a reader decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum How {
    /// "Accept all" in the banner.
    #[serde(rename = "banner_accept")]
    BannerAccept,
    /// "Reject all" in the banner.
    #[serde(rename = "banner_reject")]
    BannerReject,
    /// A button in the settings or on the cookies page.
    #[serde(rename = "prefs_save")]
    PreferencesSave,
    /// "Always allow" at an embed.
    #[serde(rename = "embed_always")]
    EmbedAlways,
    /// Everything that was granted is taken back.
    #[serde(rename = "withdraw")]
    Withdraw,
}

/// A decision, as stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Revision of the policy that was shown.
    #[serde(rename = "rev")]
    pub revision: u32,
    /// Short hash of catalogue and banner text, see [`super::hash`].
    pub hash: String,
    /// Random, never sent anywhere; new after "forget my choice".
    pub id: String,
    /// When the reader decided.
    pub at: Millis,
    /// From this moment on it no longer holds. Only a decision sets it.
    #[serde(rename = "exp")]
    pub expires: Millis,
    /// How the reader decided.
    pub how: How,
    /// Global Privacy Control at that time; `None` where the browser does not say.
    #[serde(deserialize_with = "required")]
    pub gpc: Option<bool>,
    /// Language of the text shown, BCP 47.
    #[serde(rename = "lang")]
    pub language: String,
    /// What was granted.
    #[serde(flatten)]
    pub choice: Choice,
    /// Earlier decisions, oldest first.
    #[serde(default, deserialize_with = "log")]
    pub log: Vec<LogEntry>,
}

/// An earlier decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// Revision of the policy at that time.
    #[serde(rename = "rev")]
    pub revision: u32,
    /// When.
    pub at: Millis,
    /// How.
    pub how: How,
    /// What was granted.
    #[serde(flatten)]
    pub choice: Choice,
}

/// `null` is a value here, and a missing field is an error: serde would take it for `null`.
fn required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    Option::deserialize(deserializer)
}

/// A damaged entry is dropped alone: the log is history, and the decision does not depend on it.
fn log<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<LogEntry>, D::Error> {
    let Value::Array(entries) = Value::deserialize(deserializer)? else { return Ok(Vec::new()) };
    let is_possible = |entry: &LogEntry| (0..=LAST_MOMENT).contains(&entry.at);
    let mut log: Vec<LogEntry> = entries.iter().filter_map(from_value).filter(is_possible).collect();
    // The oldest entries are dropped.
    log.drain(..log.len().saturating_sub(LOG_LIMIT));
    Ok(log)
}

/// Why there is no decision to go by. Each grants nothing optional, and none changes the stored bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRecord {
    /// Nothing is stored.
    Absent,
    /// What is stored was not written by this app, is damaged, or claims to come from the future.
    Unreadable,
    /// A newer version of this app wrote it.
    NewerSchema,
    /// It is about another revision of the policy.
    Stale,
    /// Its time has run out.
    Expired,
}

/// What the stored bytes say. Whether a record still holds is a question of time and catalogue: [`super::rules::current_record`].
pub type StoredRecord = Result<Record, NoRecord>;

/// Reads what is stored. Gives [`NoRecord::Absent`], [`NoRecord::Unreadable`] or [`NoRecord::NewerSchema`]; the other reasons depend on the
/// clock and the catalogue.
pub fn read(stored: Option<&str>) -> StoredRecord {
    let text = stored.ok_or(NoRecord::Absent)?;
    if text.len() > READ_LIMIT {
        return Err(NoRecord::Unreadable);
    }
    let object: Value = serde_json::from_str(text).map_err(|_| NoRecord::Unreadable)?;
    // The schema first: a newer one may have changed every other field (scenario 26). There is no older one to migrate from yet, so
    // 0 asks again rather than guess (scenario 27).
    match object.get("v").and_then(Value::as_i64) {
        Some(SCHEMA) => from_value(&object).and_then(Record::checked).ok_or(NoRecord::Unreadable),
        Some(newer) if newer > SCHEMA => Err(NoRecord::NewerSchema),
        Some(_) | None => Err(NoRecord::Unreadable),
    }
}

impl Record {
    /// The record with its life cut to what is allowed; `None` where a value is out of its range.
    fn checked(mut self) -> Option<Self> {
        let is_moment = |millis: Millis| (0..=LAST_MOMENT).contains(&millis);
        let are_short = [&self.hash, &self.id, &self.language].into_iter().all(|word| word.len() <= WORD_LIMIT);
        if !is_moment(self.at) || !is_moment(self.expires) || self.expires < self.at || !are_short {
            return None;
        }
        if self.expires - self.at > LONGEST_LIFE {
            self.expires = self.at + LIFE;
        }
        Some(self)
    }

    /// True when the reader has answered what the banner asks. A service that was always allowed from the place of an embed says
    /// nothing about the rest (scenario 77): the answer is in the log then, or there is none. `boot.js` has the same rule.
    #[must_use]
    pub fn answers(&self) -> bool {
        let holds =
            |entry: &LogEntry| entry.how != How::EmbedAlways && entry.revision == self.revision && entry.at.saturating_add(LIFE) > self.at;
        self.how != How::EmbedAlways || self.log.iter().any(holds)
    }

    /// The JSON that is stored.
    #[must_use]
    pub fn to_json(&self) -> String {
        #[derive(Serialize)]
        struct Versioned<'a> {
            v: i64,
            #[serde(flatten)]
            record: &'a Record,
        }
        // Strings, numbers and lists of them always have a JSON form.
        serde_json::to_string(&Versioned { v: SCHEMA, record: self }).unwrap_or_default()
    }
}
