//! What is allowed, what is shown, and what a click becomes: scenarios of sections A, C, D, G, K. Names begin with the scenario's number.

use broadsheet_content::consent::{Catalogue, Category, CategoryKind};
use serde_json::json;

use super::choice::Choice;
use super::decision::{ConsentAction, DecisionContext, Origin, choice_of, decide, is_repeat};
use super::fixture::{T0, catalogue, choice, entry, necessary, record, shown};
use super::record::{DAY, How, LIFE, LOG_LIMIT, NoRecord, Record, StoredRecord, WRITE_LIMIT, read};
use super::rules::{Effective, Prompt, current_record, effective, granted, prompt};

fn now(moment: i64) -> DecisionContext<'static> {
    DecisionContext { now: moment, gpc: None, language: "en", hash: "h".to_owned(), fresh_id: "fresh".to_owned() }
}

/// Returns the record of a click in the banner or the settings, as `Consent::decide` makes it.
fn press(press: &ConsentAction, origin: Origin, previous: &StoredRecord, moment: i64) -> Record {
    let (choice, how) = choice_of(press, origin, previous, moment, &catalogue());
    decide(&choice, how, previous, now(moment), &catalogue())
}

fn allowed(record: Record) -> Effective {
    effective(&Ok(record), T0, None, &catalogue())
}

#[test]
fn a1_nothing_chosen_allows_what_is_necessary_and_asks() {
    let reading = Err(NoRecord::Absent);
    assert_eq!(shown(&effective(&reading, T0, None, &catalogue())), necessary());
    assert_eq!(prompt(&reading, T0, None, &catalogue()), Prompt::Banner);
}

#[test]
fn a1_a_catalogue_of_only_necessary_asks_nothing() {
    let mut catalogue = catalogue();
    catalogue.categories.retain(|category| category.kind == CategoryKind::Necessary);
    for gpc in [None, Some(true)] {
        assert_eq!(prompt(&Err(NoRecord::Absent), T0, gpc, &catalogue), Prompt::None);
    }
    assert_eq!(prompt(&Err(NoRecord::Absent), T0, None, &Catalogue::default()), Prompt::None);
}

#[test]
fn a2_accept_all_names_every_optional_category() {
    let record = press(&ConsentAction::AcceptAll, Origin::Banner, &Err(NoRecord::Absent), T0);
    assert_eq!(record.choice, choice(&["analytics", "embeds", "advertising"], &[]));
    assert_eq!((record.how, record.at, record.expires), (How::BannerAccept, T0, T0 + LIFE));
    assert_eq!((record.id.as_str(), record.log.len(), record.revision), ("fresh", 0, 3));
    let allowed = allowed(record);
    assert_eq!(allowed.services, ["choice", "counter", "youtube", "maps", "ads"], "in the catalogue's order, without the orphan");
}

#[test]
fn a3_reject_all_is_a_decision_that_grants_nothing() {
    let record = press(&ConsentAction::RejectAll, Origin::Banner, &Err(NoRecord::Absent), T0);
    assert_eq!((record.how, &record.choice), (How::BannerReject, &Choice::default()));
    let reading = read(Some(&record.to_json()));
    assert_eq!(prompt(&reading, T0, None, &catalogue()), Prompt::None);
    assert_eq!(shown(&effective(&reading, T0, None, &catalogue())), necessary());
}

#[test]
fn a5_the_controls_open_with_nothing_ticked() {
    for reason in [NoRecord::Absent, NoRecord::Unreadable, NoRecord::NewerSchema, NoRecord::Stale, NoRecord::Expired] {
        assert_eq!(granted(&Err(reason), T0, None, &catalogue()), Choice::default());
    }
    let mut stale = record(&["analytics"], &[]);
    stale.revision = 2;
    assert_eq!(granted(&Ok(stale), T0, None, &catalogue()), Choice::default(), "a grant of another revision ticks nothing");
}

#[test]
fn a6_saving_untouched_controls_rejects_all() {
    let untouched = granted(&Err(NoRecord::Absent), T0, None, &catalogue());
    let record = press(&ConsentAction::Save(untouched), Origin::Preferences, &Err(NoRecord::Absent), T0);
    assert_eq!((record.how, record.choice), (How::PreferencesSave, Choice::default()));
}

#[test]
fn a8_a_service_may_be_granted_without_its_category() {
    let mut ticked = Choice::default();
    let youtube = catalogue().services[2].clone();
    ticked.set_service(&youtube, true);
    let record = press(&ConsentAction::Save(ticked), Origin::Preferences, &Err(NoRecord::Absent), T0);
    let allowed = allowed(record);
    assert_eq!(allowed.services, ["choice", "youtube"]);
    assert_eq!(allowed.categories, ["necessary"]);
}

#[test]
fn a8_ticking_a_category_settles_its_services() {
    let catalogue = catalogue();
    let mut ticked = choice(&[], &[("youtube", true)]);
    ticked.set_category("embeds", true, &catalogue);
    assert_eq!(ticked, choice(&["embeds"], &[]));
    ticked.set_service(&catalogue.services[3], false);
    assert_eq!(ticked, choice(&["embeds"], &[("maps", false)]));
    ticked.set_service(&catalogue.services[3], true);
    assert_eq!(ticked, choice(&["embeds"], &[]));
    ticked.set_category("embeds", false, &catalogue);
    assert_eq!(ticked, Choice::default());
}

#[test]
fn a8_granting_every_service_of_a_category_does_not_grant_the_category() {
    let catalogue = catalogue();
    let mut ticked = Choice::default();
    ticked.set_service(&catalogue.services[2], true);
    ticked.set_service(&catalogue.services[3], true);
    assert!(ticked.known(&catalogue).on.is_empty());
}

#[test]
fn a10_an_unknown_id_is_denied() {
    let allowed = allowed(record(&["analytics", "nonsense"], &[("nothing", true), ("orphan", true)]));
    assert!(!allowed.allows_category("nonsense") && !allowed.allows_service("nothing") && !allowed.allows_service("orphan"));
    assert!(allowed.allows_service("counter"), "the rest is still processed");
}

#[test]
fn a11_a_second_press_of_the_same_button_is_no_new_decision() {
    let catalogue = catalogue();
    let first = Ok(press(&ConsentAction::AcceptAll, Origin::Banner, &Err(NoRecord::Absent), T0));
    let (again, how) = choice_of(&ConsentAction::AcceptAll, Origin::Banner, &first, T0 + 90, &catalogue);
    assert!(is_repeat(&again, how, &first, T0 + 90, &catalogue));
    let (other, how) = choice_of(&ConsentAction::RejectAll, Origin::Banner, &first, T0 + 90, &catalogue);
    assert!(!is_repeat(&other, how, &first, T0 + 90, &catalogue), "the last click wins");
    assert_eq!(decide(&other, how, &first, now(T0 + 90), &catalogue).choice, Choice::default());
}

#[test]
fn a12_saving_the_same_again_renews_the_time_and_changes_nothing_else() {
    let before = Ok(record(&["analytics"], &[]));
    let later = T0 + 30 * DAY;
    let ticked = granted(&before, later, None, &catalogue());
    let (choice, how) = choice_of(&ConsentAction::Save(ticked.clone()), Origin::Preferences, &before, later, &catalogue());
    assert!(!is_repeat(&choice, how, &before, later, &catalogue()));
    let saved = press(&ConsentAction::Save(ticked), Origin::Preferences, &before, later);
    assert_eq!((saved.at, saved.expires), (later, later + LIFE));
    assert_eq!(effective(&Ok(saved), later, None, &catalogue()), effective(&before, later, None, &catalogue()));
}

#[test]
fn taking_everything_back_is_a_withdrawal() {
    let granted_before = Ok(record(&[], &[("youtube", true)]));
    assert_eq!(press(&ConsentAction::RejectAll, Origin::Preferences, &granted_before, T0).how, How::Withdraw);
    assert_eq!(press(&ConsentAction::Save(Choice::default()), Origin::Preferences, &granted_before, T0).how, How::Withdraw);
    assert_eq!(
        press(&ConsentAction::Save(choice(&["analytics"], &[])), Origin::Preferences, &granted_before, T0).how,
        How::PreferencesSave
    );
    assert_eq!(press(&ConsentAction::RejectAll, Origin::Preferences, &Ok(record(&[], &[])), T0).how, How::PreferencesSave);
}

#[test]
fn c30_to_c31_a_decision_holds_up_to_its_last_millisecond() {
    let catalogue = catalogue();
    let reading = Ok(record(&["analytics"], &[]));
    let end = T0 + LIFE;
    assert!(current_record(&reading, end - 1, &catalogue).is_ok());
    assert!(effective(&reading, end - 1, None, &catalogue).allows_category("analytics"));
    for late in [end, end + 1, i64::MAX] {
        assert_eq!(current_record(&reading, late, &catalogue), Err(NoRecord::Expired));
        assert_eq!(shown(&effective(&reading, late, None, &catalogue)), necessary());
        assert_eq!(prompt(&reading, late, None, &catalogue), Prompt::Banner);
    }
}

#[test]
fn c32_reading_every_day_moves_no_end() {
    let stored = record(&["analytics"], &[]).to_json();
    for day in 0..180 {
        let reading = read(Some(&stored));
        assert!(effective(&reading, T0 + day * DAY, None, &catalogue()).allows_category("analytics"));
        assert_eq!(reading.unwrap().to_json(), stored);
    }
}

#[test]
fn c35_a_decision_from_more_than_a_day_ahead_is_not_trusted() {
    let catalogue = catalogue();
    let reading = Ok(record(&["analytics"], &[]));
    assert!(current_record(&reading, T0 - DAY, &catalogue).is_ok());
    assert_eq!(current_record(&reading, T0 - DAY - 1, &catalogue), Err(NoRecord::Unreadable));
    assert_eq!(prompt(&reading, T0 - DAY - 1, None, &catalogue), Prompt::Banner);
    assert_eq!(current_record(&reading, i64::MIN, &catalogue), Err(NoRecord::Unreadable));
}

#[test]
fn d40_another_revision_denies_and_asks() {
    for revision in [2, 4] {
        let mut old = record(&["analytics"], &[]);
        old.revision = revision;
        let reading = Ok(old);
        assert_eq!(
            current_record(&reading, T0 + LIFE, &catalogue()),
            Err(NoRecord::Stale),
            "the change is told even when the time is over"
        );
        assert_eq!(shown(&effective(&reading, T0, None, &catalogue())), necessary());
        assert_eq!(prompt(&reading, T0, None, &catalogue()), Prompt::Banner);
    }
}

#[test]
fn d42_a_new_category_inherits_nothing_from_accept_all() {
    let accepted = press(&ConsentAction::AcceptAll, Origin::Banner, &Err(NoRecord::Absent), T0);
    let mut grown = catalogue();
    let profile = Category { id: "profile".into(), kind: CategoryKind::Functional, title: String::new(), description: String::new() };
    grown.categories.push(profile);
    let allowed = effective(&Ok(accepted), T0, None, &grown);
    assert!(!allowed.allows_category("profile"));
    assert!(allowed.allows_category("analytics"));
}

#[test]
fn d43_a_removed_category_is_ignored_and_goes_at_the_next_save() {
    let before = Ok(record(&["removed", "analytics"], &[("gone", true), ("maps", true)]));
    let ticked = granted(&before, T0, None, &catalogue());
    assert_eq!(ticked, choice(&["analytics"], &[("maps", true)]));
    assert_eq!(press(&ConsentAction::Save(ticked), Origin::Preferences, &before, T0).choice, choice(&["analytics"], &[("maps", true)]));
}

#[test]
fn d44_a_corrected_typo_asks_nobody_again() {
    let record = Record { hash: "of the wording with the typo".to_owned(), ..record(&["analytics"], &[]) };
    assert!(current_record(&Ok(record), T0, &catalogue()).is_ok());
}

#[test]
fn e52_the_id_is_kept_until_it_is_forgotten() {
    let mut old = record(&["analytics"], &[]);
    old.revision = 2;
    let id = old.id.clone();
    let again = press(&ConsentAction::RejectAll, Origin::Banner, &Ok(old), T0 + LIFE);
    assert_eq!((again.id, again.log.len()), (id, 1), "an outdated record keeps its id and its history");
    for reason in [NoRecord::Absent, NoRecord::Unreadable, NoRecord::NewerSchema] {
        assert_eq!(press(&ConsentAction::RejectAll, Origin::Banner, &Err(reason), T0).id, "fresh");
    }
}

#[test]
fn g68_the_privacy_signal_denies_without_a_banner() {
    for reason in [NoRecord::Absent, NoRecord::Unreadable, NoRecord::Expired] {
        assert_eq!(prompt(&Err(reason), T0, Some(true), &catalogue()), Prompt::GpcNotice);
        assert_eq!(shown(&effective(&Err(reason), T0, Some(true), &catalogue())), necessary());
    }
    assert_eq!(prompt(&Err(NoRecord::Absent), T0, Some(false), &catalogue()), Prompt::Banner);
}

#[test]
fn g69_under_the_signal_the_controls_open_with_all_off() {
    assert_eq!(granted(&Err(NoRecord::Absent), T0, Some(true), &catalogue()), Choice::default());
}

#[test]
fn g70_an_explicit_grant_under_the_signal_is_honoured() {
    let context = DecisionContext { gpc: Some(true), ..now(T0) };
    let record = decide(&Choice::accept_all(&catalogue()), How::PreferencesSave, &Err(NoRecord::Absent), context, &catalogue());
    assert_eq!(record.gpc, Some(true));
    let reading = read(Some(&record.to_json()));
    assert!(effective(&reading, T0, Some(true), &catalogue()).allows_service("ads"));
    assert_eq!(prompt(&reading, T0, Some(true), &catalogue()), Prompt::None);
}

#[test]
fn g71_a_later_signal_suspends_advertising_and_says_so() {
    let stored = record(&["analytics", "advertising"], &[]).to_json();
    let reading = read(Some(&stored));
    let allowed = effective(&reading, T0, Some(true), &catalogue());
    assert!(allowed.allows_category("analytics") && !allowed.allows_category("advertising") && !allowed.allows_service("ads"));
    assert_eq!(prompt(&reading, T0, Some(true), &catalogue()), Prompt::GpcNotice);
    assert_eq!(granted(&reading, T0, Some(true), &catalogue()), choice(&["analytics"], &[]), "not ticked until confirmed");
    assert_eq!(reading.unwrap().to_json(), stored);

    let by_exception = Ok(record(&[], &[("ads", true)]));
    assert!(!effective(&by_exception, T0, Some(true), &catalogue()).allows_service("ads"));
    let without_ads = Ok(record(&["analytics"], &[]));
    assert_eq!(prompt(&without_ads, T0, Some(true), &catalogue()), Prompt::None, "nothing is suspended, nothing is said");
}

#[test]
fn g72_without_the_signal_the_stored_choice_applies_again() {
    let reading = Ok(record(&["advertising"], &[]));
    assert!(effective(&reading, T0, Some(false), &catalogue()).allows_service("ads"));
    assert_eq!(prompt(&reading, T0, Some(false), &catalogue()), Prompt::None);
}

#[test]
fn k110_the_log_keeps_the_ten_newest() {
    let mut last = record(&["analytics"], &[]);
    last.log = (0..10).map(entry).collect();
    let saved = press(&ConsentAction::RejectAll, Origin::Banner, &Ok(last.clone()), T0 + DAY);
    assert_eq!(saved.log.len(), LOG_LIMIT);
    assert_eq!(saved.log[0], entry(1), "the oldest is dropped");
    assert_eq!((saved.log[9].at, &saved.log[9].choice), (last.at, &last.choice), "the one before is the newest");
}

#[test]
fn a_record_stays_under_two_kilobytes_and_keeps_the_decision() {
    let mut large = catalogue();
    for number in 0..20 {
        let id = format!("a-category-with-a-rather-long-name-{number}");
        large.categories.push(Category { id, kind: CategoryKind::Functional, title: String::new(), description: String::new() });
    }
    let mut reading: StoredRecord = Err(NoRecord::Absent);
    for n in 0..12 {
        reading = Ok(decide(&Choice::accept_all(&large), How::PreferencesSave, &reading, now(T0 + n), &large));
        let record = reading.as_ref().unwrap();
        assert!(record.to_json().len() < WRITE_LIMIT);
        assert_eq!(record.choice.on.len(), 23);
    }
    assert_eq!(json!(reading.unwrap().log.len()), json!(1), "the log gave way");
}
