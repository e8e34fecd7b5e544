//! What is stored.

use serde::{Serialize, Serializer};
use serde_json::Value;

/// The key in localStorage.
pub use crate::storage::POSITIONS as KEY;
/// The maximum number of articles.
const LIMIT: usize = 50;
const DAY_MS: u64 = 86_400_000;
/// How long a position is kept, in milliseconds.
const LIFE_MS: u64 = 30 * DAY_MS;

/// The position in an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Stored {
    /// When the article was read, in milliseconds since the epoch.
    pub(super) at: u64,
    /// The index of the block at the upper edge of the viewport.
    pub(super) block: usize,
    /// How much of that block was above the edge, in thousandths.
    pub(super) offset: u32,
    /// The first words of the block, by which it is found when the article was changed meanwhile.
    pub(super) words: String,
}

/// The positions in all articles, by their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Positions(Vec<(String, Stored)>);

impl Positions {
    /// Reads the stored text. What cannot be read, is older than thirty days, or lies in the future, is left out.
    pub(super) fn read(stored: Option<&str>, now: u64) -> Self {
        let stored: Value = stored.and_then(|stored| serde_json::from_str(stored).ok()).unwrap_or_default();
        let entries = stored.as_object().into_iter().flatten();
        let entries = entries.filter_map(|(path, value)| Some((path.clone(), Stored::read(value)?)));
        // A clock may be set back by some hours.
        let counts = |stored: &Stored| now.saturating_sub(stored.at) < LIFE_MS && stored.at.saturating_sub(now) < DAY_MS;
        Self(entries.filter(|(_, stored)| counts(stored)).collect())
    }

    /// Returns the position in an article.
    pub(super) fn of(&self, path: &str) -> Option<&Stored> {
        self.0.iter().find(|(known, _)| known == path).map(|(_, stored)| stored)
    }

    /// Keeps the position in an article, and forgets the oldest beyond the limit.
    pub(super) fn put(&mut self, path: &str, stored: Stored) {
        self.remove(path);
        self.0.push((path.to_owned(), stored));
        while self.0.len() > LIMIT {
            let oldest = self.0.iter().enumerate().min_by_key(|(_, (_, stored))| stored.at);
            let Some((oldest, _)) = oldest else { return };
            self.0.swap_remove(oldest);
        }
    }

    /// Forgets the position in an article.
    pub(super) fn remove(&mut self, path: &str) {
        self.0.retain(|(known, _)| known != path);
    }

    /// Returns the JSON to store; `None` where there is no position.
    pub(super) fn to_json(&self) -> Option<String> {
        (!self.0.is_empty()).then(|| serde_json::to_string(self).unwrap_or_default())
    }
}

impl Serialize for Positions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(path, stored)| (path, stored)))
    }
}

impl Stored {
    fn read(value: &Value) -> Option<Self> {
        let number = |name| value.get(name).and_then(Value::as_u64);
        let block = number("block").and_then(|block| usize::try_from(block).ok())?;
        let offset = number("offset").filter(|offset| *offset <= 1000).and_then(|offset| u32::try_from(offset).ok())?;
        let words = value.get("words").and_then(Value::as_str).filter(|words| !words.is_empty())?;
        Some(Self { at: number("at")?, block, offset, words: words.to_owned() })
    }
}

/// Returns the present time in milliseconds since the epoch. Browser only.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an integer, and never before 1970")]
pub(super) fn now() -> u64 {
    js_sys::Date::now() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_795_000_000_000;

    fn stored(at: u64, block: usize) -> Stored {
        Stored { at, block, offset: 250, words: "The first".to_owned() }
    }

    #[test]
    fn what_is_stored_is_read_again() {
        let mut positions = Positions::default();
        assert_eq!(positions.to_json(), None);
        positions.put("/article/one/", stored(NOW - 2, 3));
        positions.put("/article/two/", stored(NOW - 1, 7));
        positions.put("/article/one/", stored(NOW, 9));
        let read = Positions::read(positions.to_json().as_deref(), NOW);
        assert_eq!(read.0.len(), 2);
        assert_eq!(read.of("/article/two/"), positions.of("/article/two/"));
        assert_eq!(read.of("/article/one/").map(|stored| stored.block), Some(9));
        assert_eq!(read.of("/article/three/"), None);
        positions.remove("/article/one/");
        positions.remove("/article/two/");
        assert_eq!(positions.to_json(), None);
    }

    #[test]
    fn the_fifty_latest_are_kept_for_thirty_days() {
        let mut positions = Positions::default();
        for number in 0..60_u64 {
            positions.put(&format!("/article/{number}/"), stored(NOW + number, 1));
        }
        assert_eq!(positions.0.len(), 50);
        assert!(positions.of("/article/9/").is_none() && positions.of("/article/10/").is_some());
        let json = positions.to_json();
        assert_eq!(Positions::read(json.as_deref(), NOW + LIFE_MS + 30).0.len(), 29);
        assert_eq!(Positions::read(json.as_deref(), NOW + LIFE_MS + 60), Positions::default());
        assert_eq!(Positions::read(json.as_deref(), NOW - 2 * DAY_MS), Positions::default(), "from the future");
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        for text in ["", "null", "[]", "7", r#"{"/a/":7}"#, r#"{"/a/":{"at":1}}"#] {
            assert_eq!(Positions::read(Some(text), 1), Positions::default(), "{text}");
        }
        for (block, offset, words) in
            [("-1", "0", "x"), ("1.5", "0", "x"), ("1", "1001", "x"), ("1", "0.5", "x"), ("1", "null", "x"), ("1", "0", "")]
        {
            let text = format!(r#"{{"/a/":{{"at":1,"block":{block},"offset":{offset},"words":"{words}"}}}}"#);
            assert_eq!(Positions::read(Some(&text), 1), Positions::default(), "{text}");
        }
        assert!(Positions::read(Some(r#"{"/a/":{"at":1,"block":1,"offset":0,"words":"x"},"/b/":7}"#), 1).of("/a/").is_some());
    }
}
