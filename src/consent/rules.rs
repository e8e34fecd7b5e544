//! What is allowed and what to show: pure functions of the stored record, the clock, Global Privacy Control and the catalogue. Nothing here
//! uses the browser.

use broadsheet_content::consent::{Catalogue, CategoryKind};
use serde::Serialize;

use super::choice::{Choice, kind_of};
use super::record::{DAY, Millis, NoRecord, Record, StoredRecord};

/// What may run and be stored now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Effective {
    /// Ids of allowed categories, in the catalogue's order.
    pub categories: Vec<String>,
    /// Ids of allowed services, in the order in which they are started.
    pub services: Vec<String>,
}

impl Effective {
    /// Returns whether this category is allowed as a whole. An unknown one is not.
    #[must_use]
    pub fn allows_category(&self, id: &str) -> bool {
        self.categories.iter().any(|allowed| allowed == id)
    }

    /// Returns whether this service is allowed. An unknown one is not.
    #[must_use]
    pub fn allows_service(&self, id: &str) -> bool {
        self.services.iter().any(|allowed| allowed == id)
    }
}

/// The prompt that a reader sees without asking for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prompt {
    /// The banner, which asks for a choice.
    Banner,
    /// The notice that the browser's privacy signal is respected.
    GpcNotice,
    /// No prompt.
    #[default]
    None,
}

/// Returns the decision that holds at `now` under this catalogue.
///
/// The revision is checked before the time, so that a reader who is asked for both reasons sees what changed. The `hash` is not checked,
/// because readers are not asked again after a corrected typo (scenario 44).
///
/// # Errors
/// The reason why no decision holds: nothing optional may run.
pub fn current_record<'a>(reading: &'a StoredRecord, now: Millis, catalogue: &Catalogue) -> Result<&'a Record, NoRecord> {
    let record = reading.as_ref().map_err(|reason| *reason)?;
    if record.at > now.saturating_add(DAY) {
        // A clock may be wrong by a day. A record from further ahead is not trusted (scenario 35).
        Err(NoRecord::Unreadable)
    } else if record.revision != catalogue.revision {
        Err(NoRecord::Stale)
    } else if now >= record.expires {
        Err(NoRecord::Expired)
    } else {
        Ok(record)
    }
}

/// Returns what may run and be stored at `now`. `gpc` is the browser's privacy signal; `None` where it has none.
#[must_use]
pub fn effective(reading: &StoredRecord, now: Millis, gpc: Option<bool>, catalogue: &Catalogue) -> Effective {
    let granted = granted(reading, now, gpc, catalogue);
    let mut allowed = Effective::default();
    for category in &catalogue.categories {
        if category.kind == CategoryKind::Necessary || granted.category(&category.id) {
            allowed.categories.push(category.id.clone());
        }
    }
    for service in &catalogue.services {
        let may = match kind_of(catalogue, &service.category) {
            Some(CategoryKind::Necessary) => true,
            Some(CategoryKind::Functional | CategoryKind::Analytics | CategoryKind::Advertising | CategoryKind::Embeds) => {
                granted.service(service)
            }
            None => false,
        };
        if may {
            allowed.services.push(service.id.clone());
        }
    }
    allowed
}

/// Returns the prompt to show at `now`.
#[must_use]
pub fn prompt(reading: &StoredRecord, now: Millis, gpc: Option<bool>, catalogue: &Catalogue) -> Prompt {
    if !catalogue.asks() {
        return Prompt::None;
    }
    match current_record(reading, now, catalogue) {
        // With the privacy signal on there is no banner: the signal denies what the reader has not answered.
        Ok(record) if !record.answers() && gpc != Some(true) => Prompt::Banner,
        Ok(record) if overruled(record, gpc) && record.choice.known(catalogue) != granted(reading, now, gpc, catalogue) => {
            Prompt::GpcNotice
        }
        Ok(_) => Prompt::None,
        Err(_) if gpc == Some(true) => Prompt::GpcNotice,
        Err(_) => Prompt::Banner,
    }
}

/// Returns the optional grants that count at `now`, in the terms of this catalogue. The controls show them when they open, so that nothing
/// is ticked that is not allowed (scenarios 5, 69).
#[must_use]
pub fn granted(reading: &StoredRecord, now: Millis, gpc: Option<bool>, catalogue: &Catalogue) -> Choice {
    let Ok(record) = current_record(reading, now, catalogue) else {
        return Choice::reject_all();
    };
    let mut choice = record.choice.known(catalogue);
    if overruled(record, gpc) {
        for category in &catalogue.categories {
            if category.kind == CategoryKind::Advertising {
                choice.set_category(&category.id, false, catalogue);
            }
        }
    }
    choice
}

/// Returns whether the privacy signal was switched on after the decision, which suspends advertising (scenario 71). A grant that was given
/// with the signal on is explicit and counts (scenario 70).
fn overruled(record: &Record, gpc: Option<bool>) -> bool {
    gpc == Some(true) && record.gpc != Some(true)
}
