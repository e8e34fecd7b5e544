//! Reading and writing the record: scenarios of sections B, C, K. Names begin with the scenario's number.

use serde_json::{Value, json};

use super::fixture::{FIELDS, T0, catalogue, entry, json_with, necessary, record, shown};
use super::record::{DAY, LIFE, LOG_LIMIT, LONGEST_LIFE, NoRecord, read};
use super::rules::{Prompt, effective, prompt};

/// Checks that a stored text grants nothing, and that the banner is shown.
fn denied_with_banner(stored: &str, reason: NoRecord) {
    let reading = read(Some(stored));
    let start: String = stored.chars().take(60).collect();
    assert_eq!(reading, Err(reason), "{start}");
    assert_eq!(shown(&effective(&reading, T0, None, &catalogue())), necessary(), "{start}");
    assert_eq!(prompt(&reading, T0, None, &catalogue()), Prompt::Banner, "{start}");
}

#[test]
fn b20_anything_that_is_not_a_record_is_unreadable() {
    let five_megabytes = format!("{{\"x\":\"{}\"}}", "y".repeat(5 * 1024 * 1024));
    let deep = "[".repeat(10_000);
    let with_bom = format!("\u{feff}{}", record(&["analytics"], &[]).to_json());
    let with_nul = format!("{}\u{0}", record(&["analytics"], &[]).to_json());
    let values = [
        "",
        "null",
        "undefined",
        "true",
        "5",
        "\"x\"",
        "[]",
        "{}",
        "{",
        "[object Object]",
        "%7B",
        five_megabytes.as_str(),
        "\u{0}",
        "\u{fffd}", // a lone surrogate from JavaScript arrives as this
        "{\"v\":1,\"hash\":\"\\ud800\"}",
        with_bom.as_str(),
        with_nul.as_str(),
        deep.as_str(),
    ];
    for value in values {
        denied_with_banner(value, NoRecord::Unreadable);
    }
}

#[test]
fn b20_a_record_without_one_of_its_fields_is_unreadable() {
    for field in FIELDS {
        if field == "log" {
            continue; // the decision does not depend on the log: see k110
        }
        denied_with_banner(&json_with(field, None), NoRecord::Unreadable);
    }
}

#[test]
fn b20_a_field_of_the_wrong_type_is_unreadable() {
    let wrong = [
        ("v", json!("1")),
        ("v", json!(1.5)),
        ("rev", json!("3")),
        ("rev", json!(-1)),
        ("rev", json!(4_294_967_296_u64)),
        ("hash", json!(7)),
        ("id", json!(null)),
        ("id", json!("7".repeat(65))),
        ("how", json!("scrolled")),
        ("gpc", json!("no")),
        ("lang", json!(["en"])),
        ("svc", json!(1)),
        ("svc", json!(["youtube"])),
    ];
    for (field, value) in wrong {
        denied_with_banner(&json_with(field, Some(value)), NoRecord::Unreadable);
    }
}

#[test]
fn b21_only_a_list_of_strings_grants_categories() {
    for on in [json!(["analytics", 7, null]), json!("analytics"), json!({ "analytics": true }), json!(null), json!([["analytics"]])] {
        denied_with_banner(&json_with("on", Some(on)), NoRecord::Unreadable);
    }
}

#[test]
fn b23_only_the_literal_true_grants_a_service() {
    for value in [json!("true"), json!(1), json!({}), json!([true]), json!(null), json!(false)] {
        let stored = json_with("svc", Some(json!({ "youtube": value })));
        let allowed = effective(&read(Some(&stored)), T0, None, &catalogue());
        assert!(!allowed.allows_service("youtube"), "{value}");
        assert!(allowed.allows_service("counter"), "the rest of the record still counts: {value}");
    }
    let stored = json_with("svc", Some(json!({ "youtube": true })));
    assert!(effective(&read(Some(&stored)), T0, None, &catalogue()).allows_service("youtube"));
}

#[test]
fn b23_an_unclear_exception_denies_within_a_granted_category() {
    let mut object: Value = serde_json::from_str(&record(&["embeds"], &[]).to_json()).unwrap();
    object["svc"] = json!({ "youtube": "false" });
    let allowed = effective(&read(Some(&object.to_string())), T0, None, &catalogue());
    assert!(!allowed.allows_service("youtube"));
    assert!(allowed.allows_service("maps"));
}

#[test]
fn b25_a_time_is_whole_milliseconds_of_a_real_moment() {
    for field in ["at", "exp"] {
        for value in ["\"2026-01-01\"", "NaN", "-1", "1e20", "1.5", "null", "9007199254740993000", "8640000000000001"] {
            let stored = json_with(field, Some(json!("HERE"))).replace("\"HERE\"", value);
            denied_with_banner(&stored, NoRecord::Unreadable);
        }
    }
}

#[test]
fn b26_a_newer_schema_is_told_apart_whatever_else_it_holds() {
    denied_with_banner(&json_with("v", Some(json!(99))), NoRecord::NewerSchema);
    denied_with_banner("{\"v\":2}", NoRecord::NewerSchema);
}

#[test]
fn b27_an_older_schema_asks_again() {
    denied_with_banner(&json_with("v", Some(json!(0))), NoRecord::Unreadable);
    denied_with_banner(&json_with("v", Some(json!(-1))), NoRecord::Unreadable);
}

#[test]
fn a1_nothing_stored_is_absent() {
    assert_eq!(read(None), Err(NoRecord::Absent));
}

#[test]
fn c37_a_record_that_claims_to_hold_for_years_holds_for_180_days() {
    let ten_years = T0 + 10 * 365 * DAY;
    let reading = read(Some(&json_with("exp", Some(json!(ten_years))))).unwrap();
    assert_eq!((reading.at, reading.expires), (T0, T0 + LIFE));
    let longest = T0 + LONGEST_LIFE;
    assert_eq!(read(Some(&json_with("exp", Some(json!(longest))))).unwrap().expires, longest);
    assert_eq!(read(Some(&json_with("exp", Some(json!(longest + 1))))).unwrap().expires, T0 + LIFE);
}

#[test]
fn c38_a_record_that_ends_before_it_begins_is_unreadable() {
    denied_with_banner(&json_with("exp", Some(json!(T0 - 1))), NoRecord::Unreadable);
}

#[test]
fn k110_a_damaged_entry_of_the_log_is_dropped_alone() {
    let mut record = record(&["analytics"], &[("youtube", true)]);
    record.log = vec![entry(1), entry(2)];
    let mut object: Value = serde_json::from_str(&record.to_json()).unwrap();
    object["log"].as_array_mut().unwrap().extend([json!(7), json!({ "rev": 2 }), json!(null)]);
    assert_eq!(read(Some(&object.to_string())), Ok(record.clone()));
    for log in [json!(null), json!("x"), json!({})] {
        object["log"] = log;
        record.log.clear();
        assert_eq!(read(Some(&object.to_string())), Ok(record.clone()));
    }
}

#[test]
fn k110_only_the_newest_entries_of_a_long_log_are_read() {
    let mut record = record(&[], &[]);
    record.log = (0..13).map(entry).collect();
    let read = read(Some(&record.to_json())).unwrap();
    assert_eq!(read.log.len(), LOG_LIMIT);
    assert_eq!(read.log, (3..13).map(entry).collect::<Vec<_>>());
}

#[test]
fn the_json_has_the_fields_of_the_specification() {
    let mut full = record(&["analytics"], &[("youtube", true)]);
    full.log = vec![entry(5)];
    let object: Value = serde_json::from_str(&full.to_json()).unwrap();
    let expected = json!({
        "v": 1, "rev": 3, "hash": "00112233445566ff", "id": "7d8f1c36-5a52-4a33-9d5c-0a7f4b1c2d3e",
        "at": T0, "exp": T0 + LIFE, "how": "prefs_save", "gpc": false, "lang": "en",
        "on": ["analytics"], "svc": { "youtube": true },
        "log": [{ "rev": 2, "at": T0 + 5, "how": "banner_reject", "on": [], "svc": {} }],
    });
    assert_eq!(object, expected);
}
