//! The record of a reader's decision: one JSON object in localStorage, under 2 KB.
//!
//! Reading is strict and never panics: anything that this module did not write grants nothing. The names of the JSON fields are in
//! `docs/consent.md`.

use broadsheet_content::json::from_value;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::choice::Choice;

/// Milliseconds since the epoch, as `Date.now()` counts them. They do not depend on the time zone (scenario 39).
pub type Millis = i64;

/// The key of the record in localStorage.
pub const KEY: &str = "broadsheet.consent";
/// The key under which `boot.js` keeps a choice that was made in the banner before the app was ready, until the app has recorded it.
pub const EARLY: &str = "broadsheet.pressed";
/// The version of the record's JSON. The revision of the policy is counted separately.
pub const SCHEMA: i64 = 1;
/// A day in milliseconds.
pub const DAY: Millis = 86_400_000;
/// How long a decision holds, in milliseconds.
pub const LIFE: Millis = 180 * DAY;
/// How long a record may claim to hold, in milliseconds. A longer life is cut to [`LIFE`] (scenario 37).
pub const LONGEST_LIFE: Millis = 400 * DAY;
/// The maximum number of entries in the log (scenario 110).
pub const LOG_LIMIT: usize = 10;
/// The size limit of a written record in bytes: the oldest log entries are dropped until it is smaller.
pub const WRITE_LIMIT: usize = 2048;
/// The maximum size of a stored text in bytes. A longer one was not written by this app and is not parsed (scenario 20: 5 MB).
const READ_LIMIT: usize = 16 * 1024;
/// The maximum length of hash, id and language in bytes. Longer ones would let the record exceed its size limit.
const WORD_LIMIT: usize = 64;
/// The last time that JavaScript's `Date` can represent.
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
    /// The withdrawal of everything that was granted.
    #[serde(rename = "withdraw")]
    Withdraw,
}

/// A decision, as stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The revision of the policy that was shown.
    #[serde(rename = "rev")]
    pub revision: u32,
    /// Short hash of catalogue and banner text, see `broadsheet_content::editing::fingerprint`.
    pub hash: String,
    /// A random id, never sent anywhere; a new one after "forget my choice".
    pub id: String,
    /// When the reader decided, in milliseconds since the epoch.
    pub at: Millis,
    /// When the decision expires, in milliseconds since the epoch. Only a decision sets it.
    #[serde(rename = "exp")]
    pub expires: Millis,
    /// How the reader decided.
    pub how: How,
    /// Global Privacy Control at that time; `None` where the browser does not have it.
    #[serde(deserialize_with = "required")]
    pub gpc: Option<bool>,
    /// The language of the texts that were shown, BCP 47.
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
    /// The revision of the policy at that time.
    #[serde(rename = "rev")]
    pub revision: u32,
    /// When the reader decided, in milliseconds since the epoch.
    pub at: Millis,
    /// How the reader decided.
    pub how: How,
    /// What was granted.
    #[serde(flatten)]
    pub choice: Choice,
}

/// Reads a field that may be `null` but must not be missing: by default serde takes a missing field for `null`.
fn required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    Option::deserialize(deserializer)
}

/// Reads the log. Drops a damaged entry alone: the decision does not depend on the log.
fn log<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<LogEntry>, D::Error> {
    let Value::Array(entries) = Value::deserialize(deserializer)? else { return Ok(Vec::new()) };
    let is_possible = |entry: &LogEntry| (0..=LAST_MOMENT).contains(&entry.at);
    let mut log: Vec<LogEntry> = entries.iter().filter_map(from_value).filter(is_possible).collect();
    log.drain(..log.len().saturating_sub(LOG_LIMIT));
    Ok(log)
}

/// The reason why no decision holds. Each grants nothing optional, and none changes the stored bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRecord {
    /// Nothing is stored.
    Absent,
    /// What is stored was not written by this app, is damaged, or claims to come from the future.
    Unreadable,
    /// A newer version of this app wrote it.
    NewerSchema,
    /// The record is about another revision of the policy.
    Stale,
    /// The record has expired.
    Expired,
}

/// The result of reading the stored bytes. Whether a record still holds depends on time and catalogue: [`super::rules::current_record`].
pub type StoredRecord = Result<Record, NoRecord>;

/// Reads the stored text.
///
/// # Errors
/// [`NoRecord::Absent`], [`NoRecord::Unreadable`] or [`NoRecord::NewerSchema`]; the other reasons depend on the clock and the catalogue.
pub fn read(stored: Option<&str>) -> StoredRecord {
    let text = stored.ok_or(NoRecord::Absent)?;
    if text.len() > READ_LIMIT {
        return Err(NoRecord::Unreadable);
    }
    let object: Value = serde_json::from_str(text).map_err(|_| NoRecord::Unreadable)?;
    // Check the schema first: a newer one may have changed every other field (scenario 26). There is no older one to migrate from yet, so
    // the reader is asked again for 0 (scenario 27).
    match object.get("v").and_then(Value::as_i64) {
        Some(SCHEMA) => from_value(&object).and_then(Record::checked).ok_or(NoRecord::Unreadable),
        Some(newer) if newer > SCHEMA => Err(NoRecord::NewerSchema),
        Some(_) | None => Err(NoRecord::Unreadable),
    }
}

impl Record {
    /// Returns the record with its life cut to what is allowed; `None` where a value is out of its range.
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

    /// Returns whether the reader has answered the banner. Always allowing a service at an embed says nothing about the rest (scenario 77):
    /// then only an answer in the log counts. `boot.js` has the same rule.
    #[must_use]
    pub fn answers(&self) -> bool {
        let holds =
            |entry: &LogEntry| entry.how != How::EmbedAlways && entry.revision == self.revision && entry.at.saturating_add(LIFE) > self.at;
        self.how != How::EmbedAlways || self.log.iter().any(holds)
    }

    /// Returns the JSON to store.
    #[must_use]
    pub fn to_json(&self) -> String {
        #[derive(Serialize)]
        struct Versioned<'a> {
            v: i64,
            #[serde(flatten)]
            record: &'a Record,
        }
        // Serializing strings, numbers and lists of them cannot fail.
        serde_json::to_string(&Versioned { v: SCHEMA, record: self }).unwrap_or_default()
    }
}
