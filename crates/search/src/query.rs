//! What a reader asks for.

use crate::terms::{Normalize, query_terms};

/// The most different terms of a query. Each costs a file; those after them are left out, and the answer says so.
pub const MOST_TERMS: usize = 16;
/// The most characters of a query that are read.
const LONGEST: usize = 1000;

/// The order of results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The best first.
    #[default]
    Relevance,
    /// The newest first.
    Newest,
}

/// A query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The language whose rules cut the text into terms.
    pub language: String,
    /// The terms that a document must have, each once.
    pub terms: Vec<String>,
    /// Terms that must follow each other in the headline or the excerpt.
    pub phrases: Vec<Vec<String>>,
    /// Whether the text had more than [`MOST_TERMS`] terms.
    pub is_cut: bool,
    /// The id of a section that documents must be in.
    pub section: Option<String>,
    /// The id of a topic that documents must have.
    pub topic: Option<String>,
    /// The year in which documents must have been published.
    pub year: Option<u32>,
    /// The order of results.
    pub order: Order,
}

impl Query {
    /// Reads what a reader has typed: words, and phrases in quotation marks. A phrase ends at the next mark of any kind, or at the end.
    #[must_use]
    pub fn new(text: &str, language: &str, normalize: &impl Normalize) -> Self {
        let mut query = Self { language: language.to_owned(), ..Self::default() };
        let text: String = text.chars().take(LONGEST).collect();
        for (at, part) in text.split(['"', '“', '”', '„', '«', '»']).enumerate() {
            let terms = query_terms(part, language, normalize);
            for term in &terms {
                if query.terms.contains(term) {
                    continue;
                }
                query.is_cut |= query.terms.len() == MOST_TERMS;
                if !query.is_cut {
                    query.terms.push(term.clone());
                }
            }
            if at % 2 == 1 && terms.len() > 1 {
                query.phrases.push(terms);
            }
        }
        query
    }

    /// Returns whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty() && self.section.is_none() && self.topic.is_none() && self.year.is_none()
    }
}

#[cfg(all(test, feature = "build"))]
mod tests {
    use super::*;
    use crate::build::Unicode;

    fn of(text: &str) -> Query {
        Query::new(text, "en", &Unicode)
    }

    #[test]
    fn words_count_once_and_phrases_stand_in_quotation_marks() {
        let query = of("harbour “sea wall” Harbour \"tide");
        assert_eq!(query.terms, ["harbour", "sea", "wall", "tide"]);
        assert_eq!(query.phrases, [["sea", "wall"]]);
    }

    #[test]
    fn a_query_of_many_words_is_cut_and_says_so() {
        let query = of(&(0..200).map(|number| format!("w{number} ")).collect::<String>());
        assert_eq!((query.terms.len(), query.is_cut), (MOST_TERMS, true));
        assert!(!of("a b c").is_cut);
    }

    #[test]
    fn a_query_without_letters_asks_for_nothing() {
        for text in ["", "   ", "🐟 — …", "\"\"", "\0\u{7}"] {
            assert!(of(text).is_empty(), "{text}");
        }
    }
}
