//! Cuts text into terms, in the same way when an index is built and when it is searched.

use std::mem;

/// The most characters of a term. What is longer, such as an address, is cut off.
const LONGEST: usize = 40;

/// Unicode normalisation, which natively is a crate's and in a browser `String.prototype.normalize`, so that no tables have to be loaded.
pub trait Normalize {
    /// Returns the text in normalisation form KD: letters apart from their marks, compatible characters as one.
    fn nfkd(&self, text: &str) -> String;
    /// Returns the text in normalisation form C.
    fn nfc(&self, text: &str) -> String;
}

/// Returns the terms of a text in their order, folded: in lower case and without accents.
///
/// Words are runs of letters and digits. Scripts that do not separate words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) yield each
/// character and each pair of neighbours; Hangul yields words and pairs. A word with letters that its language tells apart (`å` in Swedish)
/// yields the form with them, and then the one without.
#[must_use]
pub fn terms(text: &str, language: &str, normalize: &impl Normalize) -> Vec<String> {
    let mut terms = Vec::new();
    for word in words(text, language, normalize) {
        word.all_terms(&mut terms);
    }
    terms
}

/// Returns the terms that a document must have to match a text of a query.
///
/// They are fewer than [`terms`] gives: pairs stand for the characters in them, and a word counts as it is written.
#[must_use]
pub fn query_terms(text: &str, language: &str, normalize: &impl Normalize) -> Vec<String> {
    let mut terms = Vec::new();
    for word in words(text, language, normalize) {
        match word {
            Word::Letters { kept, .. } => terms.push(kept),
            Word::Hangul(units) => terms.push(units.concat()),
            Word::Unspaced(units) if units.len() == 1 => terms.extend(units),
            Word::Unspaced(units) => terms.extend(pairs(&units)),
        }
    }
    terms
}

/// A run of characters that belong together.
enum Word {
    /// A word, with the letters that its language tells apart, and folded.
    Letters { kept: String, folded: String },
    /// Syllables of Hangul.
    Hangul(Vec<String>),
    /// Characters of a script without spaces between words.
    Unspaced(Vec<String>),
}

impl Word {
    fn all_terms(self, terms: &mut Vec<String>) {
        match self {
            Self::Letters { kept, folded } => {
                if kept != folded {
                    terms.push(kept);
                }
                terms.push(folded);
            }
            Self::Hangul(units) => {
                terms.push(units.concat());
                if units.len() > 2 {
                    terms.extend(pairs(&units));
                }
            }
            Self::Unspaced(units) => {
                terms.extend(pairs(&units));
                terms.extend(units);
            }
        }
    }
}

fn pairs(units: &[String]) -> impl Iterator<Item = String> {
    units.windows(2).map(<[String]>::concat)
}

/// The kinds of characters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Hangul,
    Unspaced,
    Apostrophe,
    /// What is inside a word and no part of it: a soft hyphen.
    Ignored,
    Separator,
}

fn words(text: &str, language: &str, normalize: &impl Normalize) -> Vec<Word> {
    let keeps = Keeps::of(language);
    let marked = if text.is_ascii() { text.to_owned() } else { normalize.nfc(&kept_marks(&normalize.nfkd(text), keeps)) };
    let mut words = Vec::new();
    let mut run = String::new();
    let mut kind = Kind::Separator;
    let mut after_apostrophe = false;
    for character in marked.chars().chain(std::iter::once(' ')) {
        let next = kind_of(character);
        if next == Kind::Ignored {
            continue;
        }
        if next != kind && !run.is_empty() {
            let word = mem::take(&mut run);
            // The `s` of "today's" is no word.
            let is_ending = after_apostrophe && word.chars().count() == 1;
            if !is_ending {
                words.push(word_of(&word, kind, keeps, normalize));
            }
            after_apostrophe = next == Kind::Apostrophe && kind == Kind::Letter;
        } else if next == Kind::Separator {
            after_apostrophe = false;
        }
        kind = next;
        if matches!(next, Kind::Letter | Kind::Hangul | Kind::Unspaced) {
            run.push(character);
        }
    }
    words
}

fn word_of(run: &str, kind: Kind, keeps: Keeps, normalize: &impl Normalize) -> Word {
    let units = |run: &str| run.chars().map(String::from).collect();
    match kind {
        Kind::Hangul => Word::Hangul(units(run)),
        Kind::Unspaced => Word::Unspaced(units(run)),
        Kind::Letter | Kind::Apostrophe | Kind::Ignored | Kind::Separator => {
            let kept: String = run.chars().flat_map(|letter| lower(letter, keeps)).take(LONGEST).collect();
            if kept.is_ascii() {
                return Word::Letters { folded: kept.clone(), kept };
            }
            let bare = normalize.nfc(&kept_marks(&normalize.nfkd(&kept), Keeps::Nothing));
            let folded: String = bare.chars().flat_map(fold).take(LONGEST).collect();
            let kept = if keeps == Keeps::Nothing { folded.clone() } else { fold_others(&kept, keeps) };
            Word::Letters { kept, folded }
        }
    }
}

/// The letters with marks that are letters of their own in a language.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keeps {
    Nothing,
    /// `å ä ö ø æ`.
    Nordic,
    /// `ı`, which is the small letter of `I`.
    Turkic,
}

impl Keeps {
    fn of(language: &str) -> Self {
        match language.split('-').next().unwrap_or_default() {
            "sv" | "nb" | "nn" | "no" | "da" | "fi" | "fo" | "is" => Self::Nordic,
            "tr" | "az" => Self::Turkic,
            _ => Self::Nothing,
        }
    }
}

/// Returns a decomposed text without marks on letters, apart from the rings and dots that belong to a letter of the language. The signs of
/// Indic scripts, the voicing marks of Japanese and the vowels of Thai are no such marks.
fn kept_marks(decomposed: &str, keeps: Keeps) -> String {
    let mut kept = String::with_capacity(decomposed.len());
    let mut base = ' ';
    for character in decomposed.chars() {
        if is_mark(character) {
            let belongs = match (keeps, character) {
                (Keeps::Nordic, '\u{30A}') => matches!(base, 'a' | 'A'),
                (Keeps::Nordic, '\u{308}') => matches!(base, 'a' | 'A' | 'o' | 'O'),
                (Keeps::Turkic, '\u{307}') => base == 'I',
                _ => false,
            };
            if belongs {
                kept.push(character);
            }
        } else {
            kept.push(character);
            base = character;
        }
    }
    kept
}

/// Returns whether a character is a mark on a letter that a reader may leave out: accents, and the vowel points of Hebrew and Arabic.
fn is_mark(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}'..='\u{5C2}' | '\u{5C4}'..='\u{5C5}' | '\u{5C7}'
        | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}' | '\u{6E7}'..='\u{6E8}'
        | '\u{6EA}'..='\u{6ED}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

fn kind_of(character: char) -> Kind {
    match character {
        '\'' | '\u{2019}' | '\u{2BC}' => Kind::Apostrophe,
        // Soft hyphen, joiners, and the lengthening line of Arabic.
        '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{640}' => Kind::Ignored,
        '\u{AC00}'..='\u{D7A3}' => Kind::Hangul,
        // Thai, Lao, Burmese, Khmer; then kana, ideographs.
        '\u{E01}'..='\u{E3A}'
        | '\u{E40}'..='\u{E4E}'
        | '\u{E81}'..='\u{ECD}'
        | '\u{EDC}'..='\u{EDF}'
        | '\u{1000}'..='\u{103F}'
        | '\u{1050}'..='\u{108F}'
        | '\u{1780}'..='\u{17D3}'
        | '\u{17D7}'
        | '\u{17DC}'..='\u{17DD}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{309A}'
        | '\u{309D}'..='\u{309F}'
        | '\u{30A1}'..='\u{30FA}'
        | '\u{30FC}'..='\u{30FF}'
        | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{323AF}' => Kind::Unspaced,
        // The dots at the end of a sentence in Indic scripts.
        '\u{964}' | '\u{965}' | '\u{970}' => Kind::Separator,
        // Signs that join letters of Indic and Tibetan scripts are not alphabetic by Unicode.
        '\u{900}'..='\u{DFF}' | '\u{F71}'..='\u{F84}' => Kind::Letter,
        _ if character.is_alphanumeric() => Kind::Letter,
        _ => Kind::Separator,
    }
}

fn lower(letter: char, keeps: Keeps) -> impl Iterator<Item = char> {
    let letter = match (keeps, letter) {
        (Keeps::Turkic, 'I') => 'ı',
        (Keeps::Turkic, 'İ') => 'i',
        _ => letter,
    };
    // The dot above the small letter of `İ` in other languages is a mark.
    letter.to_lowercase().filter(|part| *part != '\u{307}')
}

/// Folds what normalisation leaves as it is, apart from the letters of the language.
fn fold_others(word: &str, keeps: Keeps) -> String {
    let is_kept = |letter: char| match keeps {
        Keeps::Nothing => false,
        Keeps::Nordic => matches!(letter, 'ø' | 'æ'),
        Keeps::Turkic => letter == 'ı',
    };
    word.chars().flat_map(|letter| if is_kept(letter) { Folded::One(letter) } else { fold(letter) }).take(LONGEST).collect()
}

/// One or two letters.
enum Folded {
    One(char),
    Two(char, char),
    None,
}

impl Iterator for Folded {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let (first, rest) = match *self {
            Self::One(first) => (first, Self::None),
            Self::Two(first, second) => (first, Self::One(second)),
            Self::None => return None,
        };
        *self = rest;
        Some(first)
    }
}

/// Returns the letters that a letter without a decomposition is searched by.
fn fold(letter: char) -> Folded {
    match letter {
        'ø' => Folded::One('o'),
        'ı' => Folded::One('i'),
        'ł' => Folded::One('l'),
        'đ' | 'ð' => Folded::One('d'),
        'ħ' => Folded::One('h'),
        'ς' => Folded::One('σ'),
        'æ' => Folded::Two('a', 'e'),
        'œ' => Folded::Two('o', 'e'),
        'ß' => Folded::Two('s', 's'),
        'þ' => Folded::Two('t', 'h'),
        _ => Folded::One(letter),
    }
}

#[cfg(all(test, feature = "build"))]
mod tests {
    use super::*;
    use crate::build::Unicode;

    fn of(text: &str, language: &str) -> Vec<String> {
        terms(text, language, &Unicode)
    }

    #[test]
    fn words_are_runs_of_letters_and_digits_in_lower_case_and_without_accents() {
        assert_eq!(of("Café-Straße, 4.71 m; ÉTÉ’s naïve", "en"), ["cafe", "strasse", "4", "71", "m", "ete", "naive"]);
        assert_eq!(of("l’eau", "fr"), ["l", "eau"]);
        assert_eq!(of("ﬁsh\u{AD}ing ＡＢＣ", "en"), ["fishing", "abc"]);
        assert_eq!(of("…—!? 🐟 ", "en"), Vec::<String>::new());
    }

    #[test]
    fn letters_that_a_language_tells_apart_are_found_in_both_forms() {
        assert_eq!(of("Får", "sv"), ["får", "far"]);
        assert_eq!(of("smørrebrød", "da"), ["smørrebrød", "smorrebrod"]);
        assert_eq!(of("Får", "en"), ["far"]);
        assert_eq!(of("IŞIK İZMİR", "tr"), ["ısık", "isik", "izmir"]);
        assert_eq!(query_terms("Får", "sv", &Unicode), ["får"]);
        assert_eq!(query_terms("far", "sv", &Unicode), ["far"]);
    }

    #[test]
    fn scripts_without_spaces_yield_pairs_and_characters() {
        assert_eq!(of("港口。", "zh"), ["港口", "港", "口"]);
        assert_eq!(query_terms("五港口", "zh", &Unicode), ["五港", "港口"]);
        assert_eq!(query_terms("港", "zh", &Unicode), ["港"]);
        assert_eq!(of("ガス", "ja"), ["ガス", "ガ", "ス"]);
        assert_eq!(of("항구도시", "ko"), ["항구도시", "항구", "구도", "도시"]);
        assert!(of("ท่าเรือ", "th").contains(&"เร".to_owned()));
    }

    #[test]
    fn vowel_points_are_left_out_and_signs_of_indic_scripts_are_not() {
        assert_eq!(of("مِينَاء", "ar"), ["ميناء"]);
        assert_eq!(of("שָׁלוֹם", "he"), ["שלום"]);
        assert_eq!(of("हिन्दी।", "hi").len(), 1);
        assert_eq!(of("Ελλάς ΕΛΛΆΣ", "el"), ["ελλασ", "ελλασ"]);
    }
}
