//! How well a document matches: Okapi BM25 in steps of a fifteenth, and a little less for each month of age.

/// How soon further occurrences of a term in a document stop counting.
const K1: f64 = 1.2;
/// How much the length of a document counts.
const B: f64 = 0.75;
/// The largest impact. It fits into four bits; 0 is none.
pub const STRONGEST: u8 = 15;
/// The months after which a document counts half as much.
const HALF_LIFE: f64 = 240.0;
/// The weight of other forms of a word than the one in the query.
const OTHER_FORM: f64 = 0.7;

/// Returns the impact of a term that occurs `frequency` times in a document of `length` terms, from 1 to [`STRONGEST`].
#[must_use]
pub fn impact(frequency: u32, length: u32, average_length: u32) -> u8 {
    let saturation = saturation(frequency, length, average_length);
    (1..STRONGEST).find(|step| f64::from(*step) >= saturation * f64::from(STRONGEST)).unwrap_or(STRONGEST)
}

/// Returns the part of BM25 that depends on the document, without the factor `K1 + 1`: between 0 and 1.
fn saturation(frequency: u32, length: u32, average_length: u32) -> f64 {
    let (frequency, ratio) = (f64::from(frequency), f64::from(length_class(length)) / f64::from(average_length.max(1)));
    frequency / (frequency + K1 * (1.0 - B + B * ratio))
}

/// Rounds a length to a fifth of itself, so that a word more or less changes no impacts.
fn length_class(length: u32) -> u32 {
    let step = (length / 5).next_power_of_two().max(1);
    length / step * step
}

/// Returns how much a term counts that occurs in `frequency` of `documents`: the inverse document frequency.
#[must_use]
pub fn rarity(frequency: u32, documents: u32) -> f64 {
    let (frequency, documents) = (f64::from(frequency), f64::from(documents));
    (1.0 + (documents - frequency + 0.5).max(0.5) / (frequency + 0.5)).ln()
}

/// Returns how much a document counts that is as many months older than the newest.
#[must_use]
pub fn recency(months: u32) -> f64 {
    (-f64::from(months) / HALF_LIFE).exp2()
}

/// Returns the weight of a term in a document, by its impact and whether the form of the query is among those that occur.
#[must_use]
pub fn weight(impact: u8, has_form: bool) -> f64 {
    f64::from(impact) * if has_form { 1.0 } else { OTHER_FORM }
}

/// Returns the score of BM25 without steps: what a search over all texts would compute.
#[cfg(any(test, feature = "build"))]
#[must_use]
pub fn exact(frequency: u32, length: u32, average_length: u32) -> f64 {
    saturation(frequency, length, average_length) * f64::from(STRONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_occurrences_and_shorter_documents_count_more() {
        assert!(impact(1, 500, 500) < impact(3, 500, 500));
        assert!(impact(2, 100, 500) > impact(2, 2000, 500));
        assert_eq!((impact(1_000_000, 1, 500), impact(1, u32::MAX, 1)), (STRONGEST, 1));
    }

    #[test]
    fn a_word_more_does_not_change_the_impact_of_others() {
        assert_eq!(impact(2, 500, 480), impact(2, 501, 480));
    }

    #[test]
    fn rare_terms_and_new_documents_count_more() {
        assert!(rarity(1, 1000) > rarity(500, 1000) && rarity(1000, 1000) > 0.0 && rarity(2000, 1000) > 0.0);
        assert!((recency(240) - 0.5).abs() < 1e-9 && (recency(0) - 1.0).abs() < 1e-9);
    }
}
