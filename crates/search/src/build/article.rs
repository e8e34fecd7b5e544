//! What is indexed.

use std::collections::HashMap;

use super::unicode::Unicode;
use crate::terms::terms;

/// How often a word of the headline counts.
const HEADLINE: u32 = 2;

/// An article to be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The path of its page, which no other article has.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// All of its other words.
    pub text: String,
    /// What is shown below its headline among results, about 140 characters.
    pub excerpt: String,
    /// The id and the name of its section.
    pub section: (String, String),
    /// The ids of its topics.
    pub topics: Vec<String>,
    /// Its language, if it is not the paper's.
    pub language: String,
    /// The seconds between 1 January 1970 (UTC) and its publication.
    pub published: i64,
}

impl Article {
    /// Returns how often each term counts, and the sum: the length of the article. `language` is that of its text.
    pub(crate) fn frequencies(&self, language: &str) -> (HashMap<String, u32>, u32) {
        let mut frequencies: HashMap<String, u32> = HashMap::new();
        let mut length = 0;
        for (text, times) in [(&self.headline, HEADLINE), (&self.text, 1)] {
            for term in terms(text, language, &Unicode) {
                *frequencies.entry(term).or_default() += times;
                length += times;
            }
        }
        (frequencies, length)
    }
}
