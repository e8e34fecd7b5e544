//! The text of the article that is shown.

use web_sys::{Element, HtmlElement};

use super::record::{Stored, now};
use super::text_position::{Edges, Reading, TextPosition, find_again, first_words};
use crate::browser;

/// The characters by which a block is found again.
const BEGINNING: usize = 40;
/// The characters of a heading or paragraph in the offer.
const NAME: usize = 60;

/// The blocks of the article that is shown.
pub(super) struct Text(Vec<Element>);

impl Text {
    /// Returns the text of the article in `main`; `None` where the page is no article.
    pub(super) fn shown() -> Option<Self> {
        let prose = browser::find(".article > .prose")?;
        let children = prose.children();
        Some(Self((0..children.length()).filter_map(|index| children.item(index)).collect()))
    }

    /// Returns how far the reader is.
    pub(super) fn reading(&self) -> Reading {
        let edges: Vec<Edges> = self.0.iter().map(edges).collect();
        Reading::of(&edges, viewport_height())
    }

    /// Returns what to store for a position.
    pub(super) fn stored(&self, position: TextPosition) -> Option<Stored> {
        let words = beginning(self.0.get(position.block)?);
        // A block without text, such as a picture without a caption, cannot be found again.
        (!words.is_empty()).then(|| Stored { at: now(), block: position.block, offset: position.offset, words })
    }

    /// Returns a stored position in the text as it is now; `None` where its block is gone.
    pub(super) fn position_of(&self, stored: &Stored) -> Option<TextPosition> {
        let beginnings: Vec<String> = self.0.iter().map(beginning).collect();
        let block = find_again(&beginnings, stored.block, &stored.words)?;
        Some(TextPosition { block, offset: stored.offset })
    }

    /// Returns the name of a position: the nearest heading above it, or else its first words.
    pub(super) fn name_of(&self, position: TextPosition) -> Option<String> {
        let above = self.0.get(..=position.block)?;
        let heading = above.iter().rev().find(|block| matches!(block.tag_name().as_str(), "H2" | "H3" | "H4"));
        let text = heading.or(above.last())?.text_content()?;
        Some(first_words(&text, NAME)).filter(|name| !name.is_empty())
    }

    /// Scrolls to a position, and moves the focus to its block, from where the keyboard goes on.
    pub(super) fn go_to(&self, position: TextPosition) {
        let (Some(window), Some(block)) = (browser::window(), self.0.get(position.block)) else { return };
        let edges = edges(block);
        let scrolled = window.scroll_y().unwrap_or_default();
        window.scroll_to_with_x_and_y(0.0, scrolled + edges.top + f64::from(position.offset) / 1000.0 * (edges.bottom - edges.top));
        if let Some(block) = wasm_bindgen::JsCast::dyn_ref::<HtmlElement>(block) {
            if !block.has_attribute("tabindex") {
                block.set_tab_index(-1);
            }
            browser::focus(block);
        }
    }
}

fn edges(block: &Element) -> Edges {
    let rectangle = block.get_bounding_client_rect();
    Edges { top: rectangle.top(), bottom: rectangle.bottom() }
}

fn beginning(block: &Element) -> String {
    first_words(&block.text_content().unwrap_or_default(), BEGINNING)
}

pub(super) fn viewport_height() -> f64 {
    browser::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default()
}
