//! The record of a reader's decision: one JSON object in localStorage, under 2 KB.
//!
//! Reading is strict and never panics: what is not exactly as we write it grants nothing. It is written
//! by hand over [`serde_json::Value`], which the app carries anyway; a derived reader would be larger and
//! would accept more.

use serde_json::{Map, Value};

use super::choice::{Choice, Exceptions};
use super::json::Json;

/// Milliseconds since the epoch, as `Date.now()` counts them. Time zones have no part in it (scenario 39).
pub type Millis = i64;

/// Where the record is kept in localStorage.
pub const KEY: &str = "broadsheet.consent";
/// Where a choice in the banner waits that was made before the app was there, until an app has recorded it: `boot.js` writes it.
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
/// A record is written in fewer bytes than this: the log gives way first.
pub const WRITE_LIMIT: usize = 2048;
/// More bytes than this were not written by us, and are not worth parsing (scenario 20: 5 MB).
const READ_LIMIT: usize = 16 * 1024;
/// Our hash, id and language are shorter; a longer one would not let the record stay under its limit.
const WORD_LIMIT: usize = 64;
/// The last moment that JavaScript's `Date` can name.
const LAST_MOMENT: Millis = 8_640_000_000_000_000;

/// How a reader decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// "Accept all" in the banner.
    BannerAccept,
    /// "Reject all" in the banner.
    BannerReject,
    /// A button in the preferences or on the cookies page.
    PreferencesSave,
    /// "Always allow" at an embed.
    EmbedAlways,
    /// Everything that was granted is taken back.
    Withdraw,
}

impl How {
    /// The word that stands in the record.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BannerAccept => "banner_accept",
            Self::BannerReject => "banner_reject",
            Self::PreferencesSave => "prefs_save",
            Self::EmbedAlways => "embed_always",
            Self::Withdraw => "withdraw",
        }
    }

    fn read(word: &str) -> Option<Self> {
        [Self::BannerAccept, Self::BannerReject, Self::PreferencesSave, Self::EmbedAlways, Self::Withdraw]
            .into_iter()
            .find(|how| how.as_str() == word)
    }
}

/// A decision, as stored. The names of its JSON fields are in `docs/consent.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Revision of the policy that was shown.
    pub revision: u32,
    /// Short hash of catalogue and banner text, see [`super::hash`].
    pub hash: String,
    /// Random, never sent anywhere; new after "forget my choice".
    pub id: String,
    /// When the reader decided.
    pub at: Millis,
    /// From this moment on it no longer holds. Only a decision sets it.
    pub expires: Millis,
    /// How the reader decided.
    pub how: How,
    /// Global Privacy Control at that time; `None` where the browser does not say.
    pub gpc: Option<bool>,
    /// Language of the text shown, BCP 47.
    pub language: String,
    /// What was granted.
    pub choice: Choice,
    /// Earlier decisions, oldest first.
    pub log: Vec<LogEntry>,
}

/// An earlier decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEntry {
    /// Revision of the policy at that time.
    pub revision: u32,
    /// When.
    pub at: Millis,
    /// How.
    pub how: How,
    /// What was granted.
    pub choice: Choice,
}

/// Why there is no decision to go by. Each grants nothing optional, and none changes the stored bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing is stored.
    Absent,
    /// What is stored was not written by us, is damaged, or claims to come from the future.
    Unreadable,
    /// A newer version of this app wrote it.
    NewerSchema,
    /// It is about another revision of the policy.
    Stale,
    /// It held for its time.
    Expired,
}

/// What the stored bytes say. Whether a record still holds is a question of time and catalogue:
/// [`super::rules::standing`].
pub type Reading = Result<Record, Reason>;

/// Reads what is stored. Gives [`Reason::Absent`], [`Reason::Unreadable`] or [`Reason::NewerSchema`];
/// the other reasons depend on the clock and the catalogue.
pub fn read(stored: Option<&str>) -> Reading {
    let text = stored.ok_or(Reason::Absent)?;
    if text.len() > READ_LIMIT {
        return Err(Reason::Unreadable);
    }
    let Ok(Value::Object(object)) = serde_json::from_str(text) else {
        return Err(Reason::Unreadable);
    };
    // The schema first: a newer one may have changed every other field (scenario 26). There is no older
    // one to migrate from yet, so 0 asks again rather than guess (scenario 27).
    match object.get("v").and_then(Value::as_i64) {
        Some(SCHEMA) => read_fields(&object).ok_or(Reason::Unreadable),
        Some(newer) if newer > SCHEMA => Err(Reason::NewerSchema),
        Some(_) | None => Err(Reason::Unreadable),
    }
}

fn read_fields(object: &Map<String, Value>) -> Option<Record> {
    let at = moment(object.get("at")?)?;
    let expires = moment(object.get("exp")?)?;
    if expires < at {
        return None;
    }
    Some(Record {
        revision: revision(object.get("rev")?)?,
        hash: string(object, "hash")?,
        id: string(object, "id")?,
        at,
        expires: if expires - at > LONGEST_LIFE { at + LIFE } else { expires },
        how: How::read(object.get("how")?.as_str()?)?,
        gpc: read_gpc(object.get("gpc")?)?,
        language: string(object, "lang")?,
        choice: read_choice(object)?,
        log: read_log(object.get("log")),
    })
}

/// `true`, `false` or `null`; the outer `None` is anything else.
fn read_gpc(value: &Value) -> Option<Option<bool>> {
    if value.is_null() { Some(None) } else { value.as_bool().map(Some) }
}

impl Choice {
    /// Reads what [`to_json`](Self::to_json) writes; `None` for anything else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        read_choice(serde_json::from_str::<Value>(text).ok()?.as_object()?)
    }
}

fn read_choice(object: &Map<String, Value>) -> Option<Choice> {
    let mut on = Vec::new();
    for id in object.get("on")?.as_array()? {
        on.push(id.as_str()?.to_owned());
    }
    let mut services = Exceptions::default();
    for (id, value) in object.get("svc")?.as_object()? {
        // Only the literal `true` grants (scenario 23). Anything else denies, even where the category is
        // on: someone meant an exception here.
        services.set(id, *value == Value::Bool(true));
    }
    Some(Choice { on, services })
}

/// A damaged entry is dropped alone: the log is history, the decision does not hang on it.
fn read_log(log: Option<&Value>) -> Vec<LogEntry> {
    let mut entries = Vec::new();
    if let Some(Value::Array(log)) = log {
        for entry in log {
            entries.extend(read_entry(entry));
        }
    }
    keep_newest(&mut entries);
    entries
}

fn read_entry(entry: &Value) -> Option<LogEntry> {
    let object = entry.as_object()?;
    Some(LogEntry {
        revision: revision(object.get("rev")?)?,
        at: moment(object.get("at")?)?,
        how: How::read(object.get("how")?.as_str()?)?,
        choice: read_choice(object)?,
    })
}

/// Drops the oldest entries beyond [`LOG_LIMIT`].
pub(super) fn keep_newest(log: &mut Vec<LogEntry>) {
    log.drain(..log.len().saturating_sub(LOG_LIMIT));
}

fn string(object: &Map<String, Value>, field: &str) -> Option<String> {
    object.get(field)?.as_str().filter(|word| word.len() <= WORD_LIMIT).map(str::to_owned)
}

fn revision(value: &Value) -> Option<u32> {
    u32::try_from(value.as_u64()?).ok()
}

/// Whole milliseconds of a moment that a `Date` can name. `1e20`, `-1`, `"2026-01-01"` and `1.5` are not.
fn moment(value: &Value) -> Option<Millis> {
    value.as_i64().filter(|millis| (0..=LAST_MOMENT).contains(millis))
}

impl Record {
    /// Has the reader answered what the banner asks? A service that was always allowed from the place of an embed says
    /// nothing about the rest (scenario 77): an answer is in the log then, or there is none. `boot.js` has the same rule.
    #[must_use]
    pub fn answers(&self) -> bool {
        let holds =
            |entry: &LogEntry| entry.how != How::EmbedAlways && entry.revision == self.revision && entry.at.saturating_add(LIFE) > self.at;
        self.how != How::EmbedAlways || self.log.iter().any(holds)
    }

    /// The JSON that is stored.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = Json::object();
        json.number("v", SCHEMA);
        json.number("rev", self.revision.into());
        json.text("hash", &self.hash);
        json.text("id", &self.id);
        json.number("at", self.at);
        json.number("exp", self.expires);
        json.text("how", self.how.as_str());
        json.flag("gpc", self.gpc);
        json.text("lang", &self.language);
        json.choice(&self.choice);
        json.objects("log", &self.log, |json, entry| {
            json.number("rev", entry.revision.into());
            json.number("at", entry.at);
            json.text("how", entry.how.as_str());
            json.choice(&entry.choice);
        });
        json.end()
    }
}
