//! Generates text with a realistic distribution of words, which is the same at every run.

use fastrand::Rng;

/// Returns a random number with Zipf's distribution, in which small numbers are frequent and large ones rare.
fn rank(dice: &mut Rng, limit: usize) -> usize {
    (0..3).fold(limit, |rank, _| rank * dice.usize(..1000) / 1000)
}

const SMALL: [&str; 40] = [
    "the", "of", "and", "a", "to", "in", "that", "for", "on", "with", "as", "by", "at", "from", "is", "was", "were", "has", "had", "have",
    "it", "its", "not", "but", "which", "who", "will", "would", "this", "an", "be", "been", "or", "after", "before", "over", "under",
    "between", "said", "says",
];
const ONSETS: [&str; 24] =
    ["b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "l", "m", "n", "p", "pl", "qu", "r", "s", "sh", "st", "t", "tr", "w"];
const VOWELS: [&str; 10] = ["a", "e", "i", "o", "u", "ea", "ou", "ai", "oa", "ee"];
const CODAS: [&str; 18] = ["", "n", "r", "l", "t", "s", "nd", "rk", "st", "m", "p", "ck", "ng", "ld", "sh", "rt", "d", "th"];
const ENDINGS: [&str; 12] = ["", "", "", "s", "s", "ed", "ing", "er", "ly", "ness", "ment", "al"];

/// The approximate number of distinct words in the archive of a large paper.
const VOCABULARY: u64 = 30_000;

/// Returns the word with this number in the vocabulary.
fn word(number: u64) -> String {
    let mut dice = Rng::with_seed(number);
    let mut word = String::new();
    for _ in 0..dice.usize(1..=2) {
        word.extend(dice.choice(ONSETS));
        word.extend(dice.choice(VOWELS));
        word.extend(dice.choice(CODAS));
    }
    word.extend(dice.choice(ENDINGS));
    word
}

/// All words. Generating them once saves most of the time of writing an archive.
#[derive(Debug)]
pub struct Vocabulary(Vec<String>);

impl Vocabulary {
    /// Generates the vocabulary.
    pub fn new() -> Self {
        Self((0..VOCABULARY).map(word).collect())
    }

    fn pick(&self, dice: &mut Rng) -> &str {
        if dice.usize(..100) < 44 {
            return dice.choice(SMALL).unwrap_or_default();
        }
        self.0.get(rank(dice, self.0.len())).map_or("", String::as_str)
    }

    /// Returns a number of words, the first one capitalised, without a full stop.
    pub fn phrase(&self, dice: &mut Rng, words: usize) -> String {
        let phrase = (0..words).map(|_| self.pick(dice)).collect::<Vec<_>>().join(" ");
        let mut letters = phrase.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// Returns sentences with about `words` words in total.
    pub fn sentences(&self, dice: &mut Rng, words: usize) -> String {
        let mut text = String::with_capacity(words * 7);
        let mut left = words;
        while left > 0 {
            let length = dice.usize(6..=24).min(left);
            left -= length;
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&self.phrase(dice, length));
            text.push('.');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_same_dice_fall_the_same() {
        let words = Vocabulary::new();
        assert_eq!(words.sentences(&mut Rng::with_seed(7), 50), words.sentences(&mut Rng::with_seed(7), 50));
        assert_ne!(words.sentences(&mut Rng::with_seed(7), 50), words.sentences(&mut Rng::with_seed(8), 50));
    }

    #[test]
    fn an_article_is_as_varied_as_a_written_one() {
        let text = Vocabulary::new().sentences(&mut Rng::with_seed(1), 800);
        let all: Vec<&str> = text.split_whitespace().collect();
        let different: BTreeSet<_> = all.iter().map(|word| word.trim_end_matches('.').to_lowercase()).collect();
        assert_eq!(all.len(), 800);
        // English news of 800 words has 350 to 480 different ones.
        assert!((330..500).contains(&different.len()), "{}", different.len());
    }
}
