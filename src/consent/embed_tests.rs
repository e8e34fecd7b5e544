//! "Always allow ..." inside an article (scenario 77), and the log it writes.

use super::decision::{ConsentAction, DecisionContext, Origin, choice_of, decide, is_repeat};
use super::fixture::{T0, catalogue, choice, entry, record};
use super::record::{DAY, How, LIFE, LOG_LIMIT, NoRecord, Record, StoredRecord, read};
use super::rules::{Prompt, effective, prompt};

/// Returns the record of a click on "Always allow" at an embed, as `Consent::decide` makes it.
fn always(service: &str, previous: &StoredRecord, now: i64, gpc: Option<bool>) -> Record {
    let (choice, how) = choice_of(&ConsentAction::Always(service.to_owned()), Origin::Embed, previous, now, &catalogue());
    let context = DecisionContext { now, gpc, language: "en", hash: "h".to_owned(), fresh_id: "fresh".to_owned() };
    decide(&choice, how, previous, context, &catalogue())
}

#[test]
fn h77_without_a_record_it_makes_one_and_the_banner_stays() {
    let made = always("youtube", &Err(NoRecord::Absent), T0, None);
    assert_eq!((made.how, &made.choice), (How::EmbedAlways, &choice(&[], &[("youtube", true)])));
    assert_eq!(made.expires, T0 + LIFE);
    let reading = read(Some(&made.to_json()));
    assert!(effective(&reading, T0, None, &catalogue()).allows_service("youtube"));
    assert!(!effective(&reading, T0, None, &catalogue()).allows_service("maps"));
    assert_eq!(prompt(&reading, T0, None, &catalogue()), Prompt::Banner);
    assert_eq!(prompt(&reading, T0, Some(true), &catalogue()), Prompt::None, "the signal answers for the rest");
    // Allowing a second embed does not answer the banner either.
    let second = always("maps", &reading, T0 + DAY, None);
    assert_eq!(second.expires, T0 + LIFE);
    assert_eq!(prompt(&Ok(second.clone()), T0 + DAY, None, &catalogue()), Prompt::Banner);
    // "Reject all" in the banner does not repeat it.
    let (nothing, how) = choice_of(&ConsentAction::RejectAll, Origin::Banner, &Ok(second.clone()), T0 + DAY, &catalogue());
    assert!(!is_repeat(&nothing, how, &Ok(second), T0 + DAY, &catalogue()));
}

#[test]
fn h77_a_standing_record_keeps_its_end_and_everything_else() {
    let before = record(&["analytics"], &[]);
    let after = always("youtube", &Ok(before.clone()), T0 + 10 * DAY, None);
    assert_eq!((after.at, after.expires), (T0 + 10 * DAY, before.expires));
    assert_eq!(after.choice, choice(&["analytics"], &[("youtube", true)]));
    assert_eq!(after.log.last().map(|last| last.how), Some(before.how));
    assert_eq!(prompt(&Ok(after), T0 + 10 * DAY, None, &catalogue()), Prompt::None);
}

#[test]
fn h77_an_expired_answer_is_none() {
    let before = record(&["analytics"], &[]);
    let now = before.expires + 1;
    let after = always("youtube", &Ok(before), now, None);
    assert_eq!((after.expires, &after.choice), (now + LIFE, &choice(&[], &[("youtube", true)])));
    assert_eq!(prompt(&Ok(after), now, None, &catalogue()), Prompt::Banner);
}

#[test]
fn h77_many_embeds_do_not_push_the_answer_out_of_the_log() {
    let mut reading: StoredRecord = Ok(record(&[], &[]));
    for n in 1..30 {
        let service = if n % 2 == 0 { "youtube" } else { "maps" };
        reading = Ok(always(service, &reading, T0 + n, None));
    }
    let last = reading.clone().unwrap();
    assert_eq!(last.log.len(), LOG_LIMIT);
    assert_eq!(last.log.first().map(|first| first.how), Some(How::PreferencesSave));
    assert_eq!(prompt(&reading, T0 + 30, None, &catalogue()), Prompt::None);
    assert!(last.log.iter().all(|kept| *kept != entry(1)));
}

#[test]
fn h77_under_a_later_signal_it_does_not_bring_suspended_advertising_back() {
    let before = record(&["advertising"], &[]);
    let after = Ok(always("youtube", &Ok(before), T0 + 1, Some(true)));
    let allowed = effective(&after, T0 + 1, Some(true), &catalogue());
    assert!(allowed.allows_service("youtube") && !allowed.allows_service("ads"));
    assert_eq!(prompt(&after, T0 + 1, Some(true), &catalogue()), Prompt::GpcNotice);
}

#[test]
fn an_embed_of_nobody_changes_nothing() {
    let after = always("nobody", &Ok(record(&["analytics"], &[])), T0, None);
    assert_eq!(after.choice, choice(&["analytics"], &[]));
}
