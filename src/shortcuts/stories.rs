//! Going from story to story on a page with teasers.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::browser;

/// The direction in the list of stories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Next,
    Previous,
}

/// Moves the focus to the link of the next or previous story, and scrolls its teaser into view. Returns false where there is none.
pub(super) fn go(step: Step) -> bool {
    let links = browser::find("main").map(|main| browser::all(&main, ".teaser__link")).unwrap_or_default();
    // A teaser may be hidden by the styles.
    let links: Vec<Element> = links.into_iter().filter(|link| link.get_client_rects().length() > 0).collect();
    let active = browser::document().and_then(|document| document.active_element());
    let focused = active.and_then(|active| active.closest(".teaser").ok()?);
    let current = focused.and_then(|teaser| links.iter().position(|link| teaser.contains(Some(link))));
    let tops: Vec<f64> = links.iter().map(|link| link.get_bounding_client_rect().top()).collect();
    let link = index_after(&tops, current, step).and_then(|index| links.get(index)?.dyn_ref::<HtmlElement>());
    let Some(link) = link else { return false };
    browser::focus(link);
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    let teaser = link.closest(".teaser").ok().flatten();
    teaser.as_ref().unwrap_or(link).scroll_into_view_with_scroll_into_view_options(&options);
    true
}

/// Returns the index of the story to go to. `tops` are the upper edges of all stories in the viewport's coordinates, and `current` is the
/// story that has the focus. Without one, the way begins at the upper edge of the viewport.
fn index_after(tops: &[f64], current: Option<usize>, step: Step) -> Option<usize> {
    match (step, current) {
        (Step::Next, Some(current)) => Some(current + 1).filter(|next| *next < tops.len()),
        (Step::Previous, Some(current)) => current.checked_sub(1),
        (Step::Next, None) => tops.iter().position(|top| *top >= 0.0),
        (Step::Previous, None) => tops.iter().rposition(|top| *top < 0.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_goes_from_the_focused_story() {
        let tops = [-500.0, 100.0, 300.0];
        assert_eq!(index_after(&tops, Some(0), Step::Next), Some(1));
        assert_eq!(index_after(&tops, Some(2), Step::Next), None);
        assert_eq!(index_after(&tops, Some(2), Step::Previous), Some(1));
        assert_eq!(index_after(&tops, Some(0), Step::Previous), None);
    }

    #[test]
    fn without_a_focused_story_it_begins_in_the_viewport() {
        let tops = [-500.0, -20.0, 300.0, 900.0];
        assert_eq!(index_after(&tops, None, Step::Next), Some(2));
        assert_eq!(index_after(&tops, None, Step::Previous), Some(1));
        assert_eq!(index_after(&[100.0], None, Step::Previous), None);
        assert_eq!(index_after(&[], None, Step::Next), None);
    }
}
