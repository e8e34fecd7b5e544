//! Compares dates, numbers, lists and plurals in the browser with what press writes, for every language that ships
//! (tests/locale/written.json). `cargo xtask test` runs it with wasm-bindgen-test in headless Chromium.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, reason = "clippy takes `#[wasm_bindgen_test]` for no test")]

use broadsheet::components::{LocalTimes, TimeLength};
use broadsheet::locale::Formatters;
use leptos::prelude::*;
use serde::Deserialize;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// What press writes in a language.
#[derive(Deserialize)]
struct Written {
    language: String,
    times: Vec<WrittenTime>,
    numbers: Vec<WrittenNumber>,
    lists: Vec<String>,
}

#[derive(Deserialize)]
struct WrittenTime {
    /// Without an offset, which is local time in JavaScript.
    moment: String,
    full: String,
    day: String,
    clock: String,
}

#[derive(Deserialize)]
struct WrittenNumber {
    number: usize,
    text: String,
    category: String,
}

fn written() -> Vec<Written> {
    serde_json::from_str(include_str!("locale/written.json")).expect("a list of languages")
}

/// Differences between Unicode's data in press and that in browsers, by language: one text stands for the other. Readers in the time zone of
/// the paper never see them, because the text of press stays.
const KNOWN: [(&str, &str, &str); 8] = [
    ("he", "\u{2011}", "-"),
    ("hi", ", और", " और"),
    ("es", " 0:", " 00:"),
    ("es", " 8:", " 08:"),
    ("hi", "जनवरी,", "जनवरी"),
    ("hi", "मई,", "मई"),
    ("hi", "नवंबर,", "नवंबर"),
    ("hi", "दिसंबर,", "दिसंबर"),
];

/// Returns a text with plain spaces: browsers and versions of Unicode's data differ in which spaces do not break.
fn plain(text: &str) -> String {
    format!(" {text}").replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ")
}

/// Collects what differs, so that one run shows all of it.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn compare(&mut self, language: &str, press: &str, browser: &str) {
        let alike =
            |text: &str| KNOWN.iter().filter(|(of, ..)| *of == language).fold(plain(text), |text, (_, from, to)| text.replace(from, to));
        if alike(press) != alike(browser) {
            self.0.push(format!("{language}: press “{press}”, browser “{browser}”"));
        }
    }

    fn assert_none(self) {
        assert!(self.0.is_empty(), "{}", self.0.join("\n"));
    }
}

#[wasm_bindgen_test]
fn dates_are_as_press_writes_them() {
    let mut differences = Differences::default();
    let owner = Owner::new();
    owner.with(|| {
        let times = LocalTimes::new();
        for Written { language, times: written, .. } in written() {
            for WrittenTime { moment, full, day, clock } in written {
                for (press, length) in [(full, TimeLength::Full), (day, TimeLength::Day), (clock, TimeLength::Clock)] {
                    differences.compare(&language, &press, &times.format(&moment, length, &language).unwrap_or_default());
                }
            }
        }
    });
    differences.assert_none();
}

#[wasm_bindgen_test]
fn numbers_plurals_and_lists_are_as_press_writes_them() {
    let mut differences = Differences::default();
    let names = ["Ida Quay", "Jon Mole", "Iris Weir", "Ulf Bar"].map(str::to_owned);
    for Written { language, numbers, lists, .. } in written() {
        let formatters = Formatters::new(&language);
        for WrittenNumber { number, text, category } in numbers {
            differences.compare(&language, &text, &formatters.number(number));
            differences.compare(&language, &format!("{number} {category}"), &format!("{number} {}", formatters.plural_category(number)));
        }
        for (index, list) in lists.iter().enumerate() {
            differences.compare(&language, list, &formatters.joined(names.get(..=index).unwrap_or_default()));
        }
    }
    differences.assert_none();
}
