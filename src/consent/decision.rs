//! Makes a record of a consent action.

use broadsheet_content::consent::Catalogue;

use super::choice::Choice;
use super::record::{How, LIFE, LOG_LIMIT, LONGEST_LIFE, LogEntry, Millis, Record, StoredRecord, WRITE_LIMIT};
use super::rules::current_record;

/// What a button of the prompts or the settings asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConsentAction {
    /// "Accept all".
    AcceptAll,
    /// "Reject all".
    RejectAll,
    /// "Save", with what was ticked.
    Save(Choice),
    /// "Always allow ..." at an embed, with the id of its service.
    Always(String),
}

/// Where the button is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The banner.
    Banner,
    /// The settings, or the same controls on the cookies page.
    Preferences,
    /// The placeholder of an embed in an article.
    Embed,
}

/// The context of a decision, at the time of the click.
#[derive(Clone, Debug)]
pub struct DecisionContext<'a> {
    /// The time of the click.
    pub now: Millis,
    /// Global Privacy Control; `None` where the browser does not have it.
    pub gpc: Option<bool>,
    /// The language of the texts that were shown, BCP 47.
    pub language: &'a str,
    /// The hash of the catalogue and of the texts that were shown.
    pub hash: String,
    /// The id of the new record where there is no earlier one to keep.
    pub fresh_id: String,
}

/// Returns the choice that an action means, and how it was made.
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

/// Returns whether a click repeats the decision that holds. The banner is not shown while its answer holds, so a repetition is the second
/// half of a double click (scenario 11), or another tab has decided the same. In the settings, saving the same again is a decision: it
/// renews the time (scenario 12).
#[must_use]
pub fn is_repeat(choice: &Choice, how: How, previous: &StoredRecord, now: Millis, catalogue: &Catalogue) -> bool {
    match how {
        How::BannerAccept | How::BannerReject => {
            current_record(previous, now, catalogue).is_ok_and(|record| record.choice == *choice && record.answers())
        }
        // The button was clicked twice before the app was ready.
        How::EmbedAlways => current_record(previous, now, catalogue).is_ok_and(|record| record.choice.known(catalogue) == *choice),
        How::PreferencesSave | How::Withdraw => false,
    }
}

/// Returns the record of a decision. It keeps id and log of the record before it, even when that one no longer holds. Ids that are not in
/// the catalogue are dropped (scenario 43).
#[must_use]
pub fn decide(choice: &Choice, how: How, previous: &StoredRecord, context: DecisionContext<'_>, catalogue: &Catalogue) -> Record {
    let DecisionContext { now, gpc, language, hash, fresh_id } = context;
    let (id, log) = match previous {
        Ok(record) => (record.id.clone(), log_with(record)),
        Err(_) => (fresh_id, Vec::new()),
    };
    // Allowing one more embed does not extend the expiry of the decision about everything else (scenario 77), and does not confirm the
    // advertising that a privacy signal has suspended since.
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

/// Drops the oldest entry, but keeps the last answer to the banner, without which the banner would come back.
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
