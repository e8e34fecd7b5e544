//! Headings inside a body, and their ranks in the page's outline.

use super::text;
use crate::still::{Element, h2, h3, h4, p};
use broadsheet_content::body::{Heading, Level};

/// The lowest rank HTML has a use for here.
pub(super) const LOWEST: u8 = 6;

/// Gives each heading the rank that leaves no gap in the outline: a label in a letters page without
/// chapters is an `h2`, the same label below a chapter an `h3`.
pub(super) struct Ranks {
    highest: u8,
    chapter_seen: bool,
    subheading_seen: bool,
}

impl Ranks {
    /// Ranks from this one downwards.
    pub(super) fn from(highest: u8) -> Self {
        Self { highest, chapter_seen: false, subheading_seen: false }
    }

    /// The rank of the next heading.
    pub(super) fn of(&mut self, level: Level) -> u8 {
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
        (self.highest + below).min(LOWEST)
    }
}

/// A heading at a rank.
pub(super) fn draw(heading: &Heading, rank: u8) -> Element {
    let class = match heading.level {
        Level::Chapter => "heading heading--chapter",
        Level::Subheading => "heading heading--subheading",
        Level::Label => "heading heading--label",
    };
    let element = match rank {
        2 => h2(),
        3 => h3(),
        4 => h4(),
        // Inside a box a heading has no place in the outline.
        _ => p(),
    };
    element.class(class).child(text::draw(&heading.children))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_leave_no_gap() {
        let mut letters = Ranks::from(2);
        assert_eq!([letters.of(Level::Label), letters.of(Level::Label)], [2, 2]);

        let mut long = Ranks::from(2);
        let levels = [Level::Chapter, Level::Subheading, Level::Label, Level::Chapter, Level::Label];
        assert_eq!(levels.map(|level| long.of(level)), [2, 3, 4, 2, 3]);

        let mut odd = Ranks::from(2);
        assert_eq!([odd.of(Level::Subheading), odd.of(Level::Chapter)], [2, 2]);
    }
}
