//! Where a reader is in an article: plain numbers, without the page.

/// How many viewports the text of a long article is high, at least.
const LONG: f64 = 4.0;

/// A position in the text that means the same in a viewport of another width.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TextPosition {
    /// The index of the block at the upper edge of the viewport.
    pub(super) block: usize,
    /// How much of that block is above the edge, in thousandths.
    pub(super) offset: u32,
}

/// The upper and lower edge of a block, in CSS pixels below the upper edge of the viewport.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edges {
    pub(super) top: f64,
    pub(super) bottom: f64,
}

/// How far a reader is in an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// The article is too short to lose one's position in it.
    Short,
    /// The text begins below the upper edge of the viewport.
    NotBegun,
    /// The reader is inside the text.
    At(TextPosition),
    /// The end of the text is in the viewport.
    Finished,
}

impl Reading {
    /// Returns how far a reader is in an article of these blocks, in a viewport of this height.
    pub(super) fn of(blocks: &[Edges], viewport: f64) -> Self {
        let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else { return Self::Short };
        if viewport <= 0.0 || last.bottom - first.top < LONG * viewport {
            return Self::Short;
        }
        if first.top >= 0.0 {
            return Self::NotBegun;
        }
        if last.bottom <= viewport {
            return Self::Finished;
        }
        // Positions of scrolled pages are not whole numbers.
        let at = blocks.iter().enumerate().find(|(_, block)| block.bottom > 1.0);
        at.map_or(Self::Finished, |(index, block)| Self::At(TextPosition { block: index, offset: part_above(*block) }))
    }
}

/// Returns how much of a block is above the viewport, in thousandths.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 1000")]
fn part_above(block: Edges) -> u32 {
    let height = block.bottom - block.top;
    if height > 0.0 { ((-block.top / height).clamp(0.0, 1.0) * 1000.0) as u32 } else { 0 }
}

/// Returns the index of the block that was at `index` and begins with `words`. When the article was changed meanwhile, it is the nearest
/// one that begins so; `None` where none does.
pub(super) fn find_again(beginnings: &[String], index: usize, words: &str) -> Option<usize> {
    let same = beginnings.iter().enumerate().filter(|(_, beginning)| *beginning == words);
    same.map(|(found, _)| found).min_by_key(|found| found.abs_diff(index))
}

/// Returns the first words of a text: at most `limit` characters, and whole words where there are spaces. An ellipsis marks what is cut off.
pub(super) fn first_words(text: &str, limit: usize) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = words.char_indices().nth(limit) else { return words };
    let beginning = words.get(..cut).unwrap_or_default();
    let is_whole = words.get(cut..).is_some_and(|rest| rest.starts_with(' '));
    let whole = if is_whole { Some(beginning) } else { beginning.rsplit_once(' ').map(|(whole, _)| whole) };
    format!("{}…", whole.unwrap_or(beginning).trim_end_matches([',', ';', ':']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(scrolled: f64) -> Vec<Edges> {
        // Ten blocks of 400 px with 20 px between them, below a head of 300 px.
        (0..10).map(|index| 300.0 + 420.0 * f64::from(index) - scrolled).map(|top| Edges { top, bottom: top + 400.0 }).collect()
    }

    #[test]
    fn a_position_is_a_block_and_the_part_of_it_above_the_viewport() {
        assert_eq!(Reading::of(&blocks(0.0), 800.0), Reading::NotBegun);
        assert_eq!(Reading::of(&blocks(300.0), 800.0), Reading::NotBegun);
        assert_eq!(Reading::of(&blocks(400.0), 800.0), Reading::At(TextPosition { block: 0, offset: 250 }));
        assert_eq!(Reading::of(&blocks(710.0), 800.0), Reading::At(TextPosition { block: 1, offset: 0 }), "between two blocks");
        assert_eq!(Reading::of(&blocks(720.0 + 420.0 + 200.0), 800.0), Reading::At(TextPosition { block: 2, offset: 500 }));
        assert_eq!(Reading::of(&blocks(300.0 + 420.0 * 10.0 - 20.0 - 800.0), 800.0), Reading::Finished);
        assert_eq!(Reading::of(&blocks(9000.0), 800.0), Reading::Finished);
    }

    #[test]
    fn a_short_article_has_no_position() {
        assert_eq!(Reading::of(&blocks(400.0), 1100.0), Reading::Short);
        assert_eq!(Reading::of(&[], 800.0), Reading::Short);
        assert_eq!(Reading::of(&blocks(400.0), 0.0), Reading::Short);
    }

    #[test]
    fn a_block_is_found_again_in_a_changed_article() {
        let beginnings: Vec<String> = ["One", "More", "Two", "More", "Three"].map(str::to_owned).to_vec();
        assert_eq!(find_again(&beginnings, 2, "Two"), Some(2));
        assert_eq!(find_again(&beginnings, 9, "Two"), Some(2));
        assert_eq!(find_again(&beginnings, 4, "More"), Some(3));
        assert_eq!(find_again(&beginnings, 2, "Gone"), None);
    }

    #[test]
    fn first_words_are_whole() {
        assert_eq!(first_words("  The  wall\nholds. ", 40), "The wall holds.");
        assert_eq!(first_words("The wall holds", 8), "The wall…");
        assert_eq!(first_words("The wall, holds", 12), "The wall…");
        assert_eq!(first_words("The wall holds", 7), "The…");
        assert_eq!(first_words("堤防は持ちこたえた", 4), "堤防は持…");
        assert_eq!(first_words("", 4), "");
    }
}
