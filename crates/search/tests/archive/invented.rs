//! An archive of invented articles: words with the frequencies of a natural language, from a fixed seed.

use std::collections::BTreeMap;

use broadsheet_search::build::{Article, Unicode, build};
use broadsheet_search::index::{Answer, Index, Suggestion, Unanswered};
use broadsheet_search::query::Query;

/// Numbers that look random and are the same in each run (SplitMix64).
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// A rank from 0, by Zipf's law.
    pub fn rank(&mut self, words: f64) -> usize {
        let share = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        words.powf(share) as usize - 1
    }
}

/// A pronounceable word for each rank; some end in `s`, as plurals do.
pub fn word(rank: usize) -> String {
    const SYLLABLES: [&str; 16] = ["ba", "ce", "di", "fo", "gu", "ha", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "we"];
    let (mut rest, ending) = (rank / 2, if rank % 2 == 1 { "s" } else { "" });
    let mut word = String::new();
    loop {
        word.push_str(SYLLABLES[rest % 16]);
        rest /= 16;
        if rest == 0 {
            return word + ending;
        }
    }
}

/// A number of articles from the years 2000 to 2026, in the order of their dates.
pub fn archive(count: usize, words: usize) -> Vec<Article> {
    let mut random = Random(7);
    let span = 1_798_000_000 - 946_684_800;
    let text = |random: &mut Random, words: usize| -> String { (0..words).map(|_| word(random.rank(200_000.0)) + " ").collect() };
    let article = |at: usize| {
        let body = text(&mut random, words);
        let section = format!("s{}", random.below(8));
        Article {
            path: format!("/article/a{at:06}/"),
            headline: text(&mut random, 8).trim().to_owned(),
            excerpt: body.chars().take(140).collect(),
            text: body,
            section: (section.clone(), section.to_uppercase()),
            topics: vec![format!("t{}", random.below(200))],
            published: 946_684_800 + (at as i64) * span / count as i64,
            ..Article::default()
        }
    };
    (0..count).map(article).collect()
}

/// A published index.
pub struct Site {
    pub root: Vec<u8>,
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    pub fn new(articles: &[Article]) -> Self {
        let mut files = BTreeMap::new();
        let root = build("en", articles, &mut |name, bytes| assert!(files.insert(name, bytes).is_none(), "written twice"));
        Self { root, files }
    }

    pub fn search(&self, query: &Query) -> Answer {
        self.page(query, 0).0
    }

    /// Returns a page of results, and the files that were loaded, step by step.
    pub fn page(&self, query: &Query, page: usize) -> (Answer, Vec<Vec<String>>) {
        self.answer(|index| index.search(query, page, &Unicode))
    }

    pub fn suggest(&self, beginning: &str) -> Vec<Suggestion> {
        self.answer(|index| index.suggest(beginning)).0
    }

    fn answer<T>(&self, ask: impl Fn(&Index) -> Result<T, Unanswered>) -> (T, Vec<Vec<String>>) {
        let mut index = Index::new(&self.root).unwrap();
        let mut steps = Vec::new();
        loop {
            match ask(&index) {
                Ok(answer) => return (answer, steps),
                Err(Unanswered::Needs(names)) => {
                    for name in &names {
                        index.insert(name.clone(), self.files.get(name).cloned().unwrap_or_default());
                    }
                    steps.push(names);
                }
                Err(Unanswered::Damaged) => panic!("damaged"),
            }
        }
    }
}

pub fn query(text: &str) -> Query {
    Query::new(text, "en", &Unicode)
}

pub fn paths(answer: &Answer) -> Vec<&str> {
    answer.hits.iter().map(|hit| hit.path.as_str()).collect()
}
