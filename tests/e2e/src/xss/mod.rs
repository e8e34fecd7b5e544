//! The XSS collection (`tests/e2e/xss/payloads.json`), content that is full of it, and the site press makes of that.
//!
//! Every payload is written into every field that holds text, an address or a name. What `press check` refuses is told
//! apart from what it lets through by the findings alone, so that a rule that is forgotten shows; the rest is published.

mod articles;
mod blocks;
mod hostile;
mod paper;
mod writing;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::fault::{Fault, Outcome};

pub use articles::{everything, singles};
pub use blocks::with_text;
pub use hostile::{Hostile, hostile, hostile_paper};
pub use paper::{PAPERS, paper_of};
pub use writing::{Kind, Place, Writing};

/// JavaScript for [`Test::also`](crate::Test::also): whatever a payload manages to do is a report, and so a failed test.
pub const WATCH: &str = include_str!("../script/xss.js");

/// A hostile text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payload {
    /// `svg-03`: what it says when it runs, as `__xss('svg-03')` or by a request for `/__xss/svg-03`.
    pub id: String,
    /// What kind of trick it is.
    pub family: String,
    /// What the text is.
    #[serde(default)]
    pub form: Form,
    /// The text.
    pub text: String,
}

/// What the text of a payload is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Text, as an editor could paste it into a field.
    #[default]
    Text,
    /// What stands between the quotes of a JSON string: its escapes ask for what no text can hold.
    Escaped,
    /// Members of a JSON object.
    Members,
}

/// All payloads.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Collection {
    /// The families, and what each tries.
    pub families: BTreeMap<String, String>,
    /// In the order of the file.
    pub payloads: Vec<Payload>,
}

/// The collection.
///
/// # Errors
/// When its file cannot be read.
pub fn collection() -> Outcome<&'static Collection> {
    static COLLECTION: LazyLock<Outcome<Collection>> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../xss/payloads.json"))
            .map_err(|error| Fault::Document { path: "tests/e2e/xss/payloads.json".into(), why: error.to_string() })
    });
    COLLECTION.as_ref().map_err(|fault| Fault::Wrong(fault.to_string()))
}

impl Collection {
    /// Payloads of one form.
    pub fn of(&self, form: Form) -> impl Iterator<Item = &Payload> + Clone {
        self.payloads.iter().filter(move |payload| payload.form == form)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_collection_is_large_and_every_payload_can_be_told_from_the_others() {
        let collection = collection().unwrap();
        assert!(collection.payloads.len() >= 200, "only {} payloads", collection.payloads.len());
        let ids: BTreeSet<&str> = collection.payloads.iter().map(|payload| payload.id.as_str()).collect();
        let texts: BTreeSet<&str> = collection.payloads.iter().map(|payload| payload.text.as_str()).collect();
        assert_eq!([ids.len(), texts.len()], [collection.payloads.len(); 2], "two payloads are alike");
    }

    #[test]
    fn every_family_is_named_and_has_payloads() {
        let collection = collection().unwrap();
        for payload in &collection.payloads {
            let number = payload.id.strip_prefix(&payload.family).and_then(|rest| rest.strip_prefix('-'));
            assert!(number.is_some_and(|number| number.parse::<u16>().is_ok()), "{} is not named after its family", payload.id);
        }
        let used: BTreeSet<&str> = collection.payloads.iter().map(|payload| payload.family.as_str()).collect();
        let named: BTreeSet<&str> = collection.families.keys().map(String::as_str).collect();
        assert_eq!(used, named);
        assert!(named.len() >= 25);
    }

    #[test]
    fn what_can_run_says_so() {
        // Others only lead away, hide or break something.
        let speaks = |payload: &&Payload| payload.text.contains("__xss");
        let speaking = collection().unwrap().payloads.iter().filter(speaks).count();
        assert!(speaking > 400, "only {speaking} payloads would be noticed");
    }
}
