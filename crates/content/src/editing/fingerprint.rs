//! The short hash in a record, which tells the catalogue and the messages that a reader saw.
//!
//! The hash is FNV-1a, 64 bits, in hex. It tells two versions of one paper's texts apart. It does not protect against an attacker, so a
//! cryptographic hash would add a crate and bytes without use. It is fed field by field and not as JSON, so that it does not depend on the
//! order in which a library writes keys.

use crate::consent::{Catalogue, Category, Service, Stored};
use crate::messages::{MessageId, Messages};

struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds a field and a separator. 0xFF occurs in no UTF-8 text, so "ab", "c" differs from "a", "bc".
    fn field(&mut self, text: &str) {
        for byte in text.bytes().chain([0xFF]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn fields<'a>(&mut self, texts: impl IntoIterator<Item = &'a str>) {
        for text in texts {
            self.field(text);
        }
        // Mark the end of the list, so that moving an item into the next list changes the hash.
        self.field("\u{0}");
    }
}

/// Returns the hash of the texts that are shown before a reader decides: 16 hexadecimal digits.
///
/// Each struct is destructured by field name, so that a new field fails to compile until it is added here.
#[must_use]
pub fn fingerprint(catalogue: &Catalogue, messages: &Messages) -> String {
    let Catalogue { revision, change_note, categories, services, google_consent_mode } = catalogue;
    let mut fnv = Fnv::new();
    fnv.field(&revision.to_string());
    fnv.fields(change_note.as_deref());
    fnv.field(if *google_consent_mode { "google" } else { "" });
    for Category { id, kind, title, description } in categories {
        fnv.fields([id.as_str(), kind.as_str(), title, description]);
    }
    for Service { id, category, title, provider, purpose, policy_url, origins, stores, script, integrity, counter } in services {
        fnv.fields([id.as_str(), category, title, provider, purpose]);
        fnv.fields(policy_url.as_deref());
        fnv.fields(script.as_deref());
        fnv.fields(integrity.as_deref());
        fnv.fields(counter.as_deref());
        fnv.fields(origins.iter().map(String::as_str));
        for Stored { kind, key, purpose, retention, retired } in stores {
            fnv.fields([kind.as_str(), key.as_str(), purpose, retention, if *retired { "retired" } else { "" }]);
        }
    }
    fnv.fields(SHOWN_BEFORE_DECIDING.map(|id| messages.get(id)));
    format!("{:016x}", fnv.0)
}

/// The messages that a reader is shown before deciding.
pub const SHOWN_BEFORE_DECIDING: [MessageId; 10] = [
    MessageId::LanguageName,
    MessageId::Banner,
    MessageId::BannerText,
    MessageId::AcceptAll,
    MessageId::RejectAll,
    MessageId::Choose,
    MessageId::Settings,
    MessageId::SettingsText,
    MessageId::Save,
    MessageId::AlwaysOn,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::CategoryKind;
    use crate::messages::Message;
    use crate::page::Direction;

    fn catalogue(title: &str, description: &str) -> Catalogue {
        let category =
            Category { id: "analytics".into(), kind: CategoryKind::Analytics, title: title.into(), description: description.into() };
        Catalogue { revision: 1, categories: vec![category], ..Catalogue::default() }
    }

    /// Returns messages that are numbered, each with an ending.
    fn numbered(ending: impl Fn(usize) -> String) -> Messages {
        let texts = (0..MessageId::COUNT).map(|number| Message::Text(format!("message {number}{}", ending(number))));
        Messages::new("en".into(), Direction::Ltr, texts.collect(), Vec::new())
    }

    fn messages() -> Messages {
        numbered(|_| String::new())
    }

    #[test]
    fn what_moves_from_field_to_field_or_is_corrected_has_another_hash() {
        let hash = |title, description| fingerprint(&catalogue(title, description), &messages());
        assert_ne!(hash("ab", "c"), hash("a", "bc"));
        assert_ne!(hash("Counting", "How many read."), hash("Counting", "How many read!"));
        assert_eq!(hash("ab", "c"), hash("ab", "c"));
        assert_eq!(hash("ab", "c").len(), 16);
    }

    #[test]
    fn other_messages_have_another_hash() {
        let other = numbered(|number| if number == MessageId::BannerText as usize { "!".to_owned() } else { String::new() });
        let catalogue = catalogue("Counting", "");
        assert_ne!(fingerprint(&catalogue, &messages()), fingerprint(&catalogue, &other));
    }
}
