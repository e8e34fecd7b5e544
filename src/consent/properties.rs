//! Properties that hold for every input (consent.md, "Property tests").

use broadsheet_content::consent::{Catalogue, CategoryKind};
use proptest::prelude::*;

use super::choice::Choice;
use super::decision::{DecisionContext, decide};
use super::fixture::{T0, catalogue, choice};
use super::record::{DAY, How, LIFE, LogEntry, Millis, NoRecord, Record, read};
use super::rules::{current_record, effective, prompt};

/// Returns ids that the catalogue knows, and some that it does not.
fn id() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec!["necessary", "analytics", "embeds", "advertising", "choice", "counter", "youtube", "maps", "ads", "orphan"])
            .prop_map(str::to_owned),
        1 => ".{0,12}",
    ]
}

fn any_choice() -> impl Strategy<Value = Choice> {
    (prop::collection::vec(id(), 0..6), prop::collection::vec((id(), any::<bool>()), 0..6)).prop_map(|(on, services)| {
        let on: Vec<&str> = on.iter().map(String::as_str).collect();
        let services: Vec<(&str, bool)> = services.iter().map(|(id, allowed)| (id.as_str(), *allowed)).collect();
        choice(&on, &services)
    })
}

fn any_how() -> impl Strategy<Value = How> {
    prop::sample::select(vec![How::BannerAccept, How::BannerReject, How::PreferencesSave, How::EmbedAlways, How::Withdraw])
}

fn any_moment() -> impl Strategy<Value = Millis> {
    prop_oneof![T0 - 3 * DAY..T0 + 3 * DAY, 0..8_000_000_000_000_000i64]
}

prop_compose! {
    fn any_entry()(revision in any::<u32>(), at in any_moment(), how in any_how(), choice in any_choice()) -> LogEntry {
        LogEntry { revision, at, how, choice }
    }
}

prop_compose! {
    /// Returns a record that this app could have written.
    fn any_record()(
        revision in prop_oneof![3 => Just(3u32), 1 => any::<u32>()],
        hash in "[0-9a-f]{16}", id in "[ -~]{0,64}", at in any_moment(), life in prop_oneof![Just(LIFE), 0..400 * DAY],
        how in any_how(), gpc in any::<Option<bool>>(), language in ".{0,8}", choice in any_choice(),
        log in prop::collection::vec(any_entry(), 0..=10),
    ) -> Record {
        Record { revision, hash, id, at, expires: at + life, how, gpc, language, choice, log }
    }
}

/// Returns the necessary categories and services of a catalogue.
fn necessary(catalogue: &Catalogue) -> (Vec<String>, Vec<String>) {
    let categories: Vec<String> = catalogue
        .categories
        .iter()
        .filter(|category| category.kind == CategoryKind::Necessary)
        .map(|category| category.id.clone())
        .collect();
    let services =
        catalogue.services.iter().filter(|service| categories.contains(&service.category)).map(|service| service.id.clone()).collect();
    (categories, services)
}

proptest! {
    #[test]
    fn reading_never_panics_on_arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let text = String::from_utf8_lossy(&bytes);
        let _ = read(Some(&text));
    }

    /// Checks damaged records as well, because they get further in the parser than random bytes.
    #[test]
    fn reading_never_panics_on_a_damaged_record(record in any_record(), at in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 0..4)) {
        let mut damaged = record.to_json().into_bytes();
        let at = at.index(damaged.len());
        damaged.splice(at..at, bytes);
        let text = String::from_utf8_lossy(&damaged);
        let reading = read(Some(&text));
        let _ = effective(&reading, T0, Some(true), &catalogue());
        let _ = prompt(&reading, T0, None, &catalogue());
    }

    #[test]
    fn what_is_written_is_read_back(record in any_record()) {
        prop_assert_eq!(read(Some(&record.to_json())), Ok(record));
    }

    /// Checks that a record which is read and written again has the same bytes.
    #[test]
    fn reading_never_changes_the_bytes(record in any_record()) {
        let stored = record.to_json();
        let reading = read(Some(&stored));
        prop_assert_eq!(reading.map(|read| read.to_json()), Ok(stored));
    }

    #[test]
    fn nothing_is_allowed_that_was_not_granted(record in any_record(), now in any_moment(), gpc in any::<Option<bool>>()) {
        let catalogue = catalogue();
        let granted = record.choice.clone();
        let allowed = effective(&Ok(record), now, gpc, &catalogue);
        let (categories, services) = necessary(&catalogue);
        for id in &allowed.categories {
            prop_assert!(categories.contains(id) || granted.on.contains(id), "category {}", id);
        }
        for id in &allowed.services {
            let service = catalogue.services.iter().find(|service| service.id == *id).unwrap();
            let exception = granted.services.get(id);
            let by_grant = exception == Some(&true) || (exception.is_none() && granted.on.contains(&service.category));
            prop_assert!(services.contains(id) || by_grant, "service {}", id);
        }
        for id in categories.iter() {
            prop_assert!(allowed.categories.contains(id));
        }
    }

    #[test]
    fn every_reason_allows_the_necessary_alone(record in any_record(), now in any_moment(), gpc in any::<Option<bool>>()) {
        let catalogue = catalogue();
        let (categories, services) = necessary(&catalogue);
        let reading = Ok(record);
        if current_record(&reading, now, &catalogue).is_err() {
            let allowed = effective(&reading, now, gpc, &catalogue);
            prop_assert_eq!(allowed.categories, categories.clone());
            prop_assert_eq!(allowed.services, services.clone());
        }
        for reason in [NoRecord::Absent, NoRecord::Unreadable, NoRecord::NewerSchema, NoRecord::Stale, NoRecord::Expired] {
            let allowed = effective(&Err(reason), now, gpc, &catalogue);
            prop_assert_eq!(allowed.categories, categories.clone());
            prop_assert_eq!(allowed.services, services.clone());
        }
    }

    /// Checks that `Choice::known` does not change what is allowed.
    #[test]
    fn a_decision_allows_exactly_what_was_ticked(ticked in any_choice(), how in any_how(), before in any_record()) {
        let catalogue = catalogue();
        let context = DecisionContext { now: T0, gpc: None, language: "en", hash: "h".to_owned(), fresh_id: "f".to_owned() };
        let decided = decide(&ticked, how, &Ok(before), context, &catalogue);
        let mut raw = decided.clone();
        raw.choice = ticked;
        prop_assert_eq!(effective(&Ok(decided.clone()), T0, None, &catalogue), effective(&Ok(raw), T0, None, &catalogue));
        prop_assert_eq!(decided.choice.known(&catalogue), decided.choice.clone());
        prop_assert_eq!(read(Some(&decided.to_json())), Ok(decided));
    }
}
