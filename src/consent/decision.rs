//! What a press of a button becomes: a record.

use broadsheet_content::consent::Catalogue;

use super::choice::Choice;
use super::record::{How, LIFE, LOG_LIMIT, LONGEST_LIFE, LogEntry, Millis, Record, StoredRecord, WRITE_LIMIT};
use super::rules::current_record;

/// A button that decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConsentAction {
    /// "Accept all".
    AcceptAll,
    /// "Reject all".
    RejectAll,
    /// "Save", with what was ticked.
    Save(Choice),
    /// "Always allow ..." in the place of an embed: the id of its service.
    Always(String),
}

/// Where the button stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The banner.
    Banner,
    /// The preferences, or the same controls on the cookies page.
    Preferences,
    /// The place of a film, a map or a post inside an article.
    Embed,
}

/// What was the case when the button was pressed.
#[derive(Clone, Debug)]
pub struct DecisionContext<'a> {
    /// The time.
    pub now: Millis,
    /// Global Privacy Control; `None` where the browser does not say.
    pub gpc: Option<bool>,
    /// Language of the text shown.
    pub language: &'a str,
    /// Hash of catalogue and text.
    pub hash: String,
    /// Used when there is no id to keep.
    pub fresh_id: String,
}

/// The choice a press means, and the word for how it was made.
#[must_use]
pub fn choice_of(press: &ConsentAction, origin: Origin, previous: &StoredRecord, now: Millis, catalogue: &Catalogue) -> (Choice, How) {
    let choice = match press {
        ConsentAction::AcceptAll => Choice::accept_all(catalogue),
        ConsentAction::RejectAll => Choice::reject_all(),
        ConsentAction::Save(choice) => choice.known(catalogue),
        ConsentAction::Always(service) => {
            let mut choice = current_record(previous, now, catalogue).map(|record| record.choice.known(catalogue)).unwrap_or_default();
            if let Some(service) = catalogue.services.iter().find(|known| known.id == *service) {
                choice.set_service(service, true);
            }
            choice
        }
    };
    let how = match (origin, press) {
        (Origin::Embed, _) | (_, ConsentAction::Always(_)) => How::EmbedAlways,
        (Origin::Banner, ConsentAction::AcceptAll) => How::BannerAccept,
        (Origin::Banner, ConsentAction::RejectAll) => How::BannerReject,
        (Origin::Banner, ConsentAction::Save(_)) | (Origin::Preferences, _) => {
            let granted_before =
                current_record(previous, now, catalogue).is_ok_and(|record| record.choice.known(catalogue) != Choice::reject_all());
            if granted_before && choice == Choice::reject_all() { How::Withdraw } else { How::PreferencesSave }
        }
    };
    (choice, how)
}

/// True when a press in the banner says again what already stands. The banner is not shown over a standing
/// answer, so this is the second half of a double click (scenario 11), or a decision made in another tab.
/// In the preferences, saving the same again is a decision: it renews the time (scenario 12).
#[must_use]
pub fn is_repeat(choice: &Choice, how: How, previous: &StoredRecord, now: Millis, catalogue: &Catalogue) -> bool {
    match how {
        How::BannerAccept | How::BannerReject => {
            current_record(previous, now, catalogue).is_ok_and(|record| record.choice == *choice && record.answers())
        }
        // Two presses before the app was there.
        How::EmbedAlways => current_record(previous, now, catalogue).is_ok_and(|record| record.choice.known(catalogue) == *choice),
        How::PreferencesSave | How::Withdraw => false,
    }
}

/// The record of a decision. It keeps the id of the record before it, whatever became of that, and its
/// log; ids the catalogue does not know are dropped (scenario 43).
#[must_use]
pub fn decide(choice: &Choice, how: How, previous: &StoredRecord, context: DecisionContext<'_>, catalogue: &Catalogue) -> Record {
    let DecisionContext { now, gpc, language, hash, fresh_id } = context;
    let (id, log) = match previous {
        Ok(record) => (record.id.clone(), log_with(record)),
        Err(_) => (fresh_id, Vec::new()),
    };
    // One more film neither prolongs what was said about everything else (scenario 77), nor confirms the advertising that
    // a privacy signal has suspended since.
    let (expires, gpc) = match current_record(previous, now, catalogue) {
        Ok(record) if how == How::EmbedAlways => (record.expires.min(now.saturating_add(LONGEST_LIFE)), record.gpc),
        Ok(_) | Err(_) => (now.saturating_add(LIFE), gpc),
    };
    let mut record = Record {
        revision: catalogue.revision,
        hash,
        id,
        at: now,
        expires,
        how,
        gpc,
        language: language.to_owned(),
        choice: choice.known(catalogue),
        log,
    };
    while record.to_json().len() >= WRITE_LIMIT && !record.log.is_empty() {
        drop_oldest(&mut record.log);
    }
    record
}

/// Drops the oldest entry; the last answer to the banner stays, or the banner would come back.
fn drop_oldest(log: &mut Vec<LogEntry>) {
    let answer = log.iter().rposition(|entry| entry.how != How::EmbedAlways);
    let oldest = usize::from(answer == Some(0) && log.len() > 1);
    log.remove(oldest);
}

fn log_with(record: &Record) -> Vec<LogEntry> {
    let mut log = record.log.clone();
    log.push(LogEntry { revision: record.revision, at: record.at, how: record.how, choice: record.choice.clone() });
    while log.len() > LOG_LIMIT {
        drop_oldest(&mut log);
    }
    log
}
