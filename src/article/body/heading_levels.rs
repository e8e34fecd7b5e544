//! The levels of headings inside a body, in the page's outline.

use broadsheet_content::body::{Block, Level};

/// A counter that gives each heading the level that leaves no gap in the outline: a label in a letters page without chapters is an `h2`,
/// the same label below a chapter an `h3`.
pub(super) struct HeadingLevels {
    highest: u8,
    chapter_seen: bool,
    subheading_seen: bool,
}

impl HeadingLevels {
    fn from(highest: u8) -> Self {
        Self { highest, chapter_seen: false, subheading_seen: false }
    }

    /// Returns the blocks, each with its level; `None` for blocks that are not headings.
    pub(super) fn of_blocks(blocks: Vec<Block>, highest: u8) -> Vec<(Option<u8>, Block)> {
        let mut levels = Self::from(highest);
        let level = |block: &Block| if let Block::Heading(heading) = block { Some(levels.next(heading.level)) } else { None };
        let found: Vec<Option<u8>> = blocks.iter().map(level).collect();
        found.into_iter().zip(blocks).collect()
    }

    /// Returns the level of the next heading.
    fn next(&mut self, level: Level) -> u8 {
        let below = match level {
            Level::Chapter => {
                self.chapter_seen = true;
                self.subheading_seen = false;
                0
            }
            Level::Subheading => {
                self.subheading_seen = true;
                u8::from(self.chapter_seen)
            }
            Level::Label => u8::from(self.chapter_seen) + u8::from(self.subheading_seen),
        };
        self.highest + below
    }
}

/// Returns the classes of a heading.
pub(super) fn class(level: Level) -> &'static str {
    match level {
        Level::Chapter => "heading heading--chapter",
        Level::Subheading => "heading heading--subheading",
        Level::Label => "heading heading--label",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_leave_no_gap() {
        let mut letters = HeadingLevels::from(2);
        assert_eq!([letters.next(Level::Label), letters.next(Level::Label)], [2, 2]);

        let mut long = HeadingLevels::from(2);
        let levels = [Level::Chapter, Level::Subheading, Level::Label, Level::Chapter, Level::Label];
        assert_eq!(levels.map(|level| long.next(level)), [2, 3, 4, 2, 3]);

        let mut odd = HeadingLevels::from(2);
        assert_eq!([odd.next(Level::Subheading), odd.next(Level::Chapter)], [2, 2]);
    }
}
