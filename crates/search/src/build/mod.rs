//! Builds an index from all articles of an archive.
//!
//! The files are a function of the articles alone: neither their order nor an earlier index matters.

mod article;
mod calendar;
mod postings;
mod segment;
mod stems;
mod unicode;

use std::ops::Range;

use sha2::{Digest as _, Sha256};

use crate::format::Root;
use segment::SegmentBuilder;

pub use article::Article;
pub use calendar::{day_of, month_of};
pub use stems::stem;
pub use unicode::Unicode;

/// The sizes at whose multiples the articles of the newest year are cut into segments, largest first.
const CUTS: [usize; 3] = [4096, 256, 16];

/// Builds the index of a paper. `language` is the paper's. Passes the name and the bytes of each file to `write`, and returns the root.
pub fn build<T>(language: &str, articles: &[Article], write: &mut impl FnMut(String, Vec<u8>) -> T) -> Vec<u8> {
    let mut sorted: Vec<&Article> = articles.iter().collect();
    sorted.sort_by(|a, b| (a.published, &a.path).cmp(&(b.published, &b.path)));
    let months: Vec<u32> = sorted.iter().map(|article| month_of(article.published)).collect();
    let mut root = Root::default();
    for range in segments(&months) {
        let articles = sorted.get(range).unwrap_or_default();
        let mut builder = SegmentBuilder::new(language, name(articles));
        for article in articles {
            builder.add(article, &mut |name, bytes| {
                write(name, bytes);
            });
        }
        root.segments.push(builder.finish(&mut |name, bytes| {
            write(name, bytes);
        }));
    }
    root.write()
}

/// Returns how articles are cut into segments, by their months in rising order: all complete years, and then the newest year at multiples of
/// 4,096, 256 and 16. So an article that is added at the end changes small segments nearly always.
#[must_use]
pub fn segments(months: &[u32]) -> Vec<Range<usize>> {
    let newest_year = months.last().copied().unwrap_or_default() / 12;
    let first = months.partition_point(|month| month / 12 < newest_year);
    let count = months.len() - first;
    let cuts = CUTS.map(|size| first + count / size * size);
    let ends = [first].into_iter().chain(cuts).chain([months.len()]);
    let mut begin = 0;
    let ranges = ends.map(|end| std::mem::replace(&mut begin, end)..end);
    ranges.filter(|range| !range.is_empty()).collect()
}

/// Returns the name of a segment: a hash of the addresses of its articles. A corrected article changes files in it, and no name.
fn name(articles: &[&Article]) -> String {
    let mut hash = Sha256::new();
    for article in articles {
        hash.update(article.path.as_bytes());
        hash.update([0]);
    }
    hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complete_years_are_one_segment_and_the_newest_is_cut() {
        let months = |old: usize, new: usize| [vec![2024 * 12 + 3; old], vec![2025 * 12; new]].concat();
        assert_eq!(segments(&months(5, 3)), [0..5, 5..8]);
        assert_eq!(segments(&months(1, 16)), [0..1, 1..17]);
        assert_eq!(segments(&months(10, 4096 + 256 + 17)), [0..10, 10..4106, 4106..4362, 4362..4378, 4378..4379]);
        assert_eq!(segments(&[]), []);
    }
}
