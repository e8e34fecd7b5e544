//! Keeping what the reader sees in its place while posts change.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::browser;

/// The heading of the posts.
pub(super) const TITLE: &str = ".live__title";

/// A post in the window: its upper and lower edge in CSS pixels from the upper edge of the window.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PlacedPost {
    pub id: String,
    pub top: f64,
    pub bottom: f64,
    /// Whether it is about to change in place.
    pub changes: bool,
}

/// What stays where it is in the window while posts change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// Nothing that the reader sees can move: the posts and their heading are below the window.
    None,
    /// The heading of the posts, below the list of key events, which may change.
    Title,
    /// The upper edge of a post.
    Post(String),
    /// The lower edge of the posts, which are all above the window.
    End,
}

impl Anchor {
    /// Chooses what stays in its place. That is the post below the last one in the window that changes, so that a post that grows does not
    /// push down what is read below it; otherwise the first post in the window. `title` is the upper edge of the heading of the posts.
    pub(super) fn choose(posts: &[PlacedPost], title: f64, window_height: f64) -> Self {
        let seen: Vec<&PlacedPost> = posts.iter().filter(|post| post.bottom > 0.0 && post.top < window_height).collect();
        let below_changes = seen.iter().rposition(|post| post.changes).and_then(|last| seen.get(last + 1));
        match below_changes.or(seen.first()) {
            Some(post) => Self::Post(post.id.clone()),
            None if posts.iter().any(|post| post.bottom <= 0.0) => Self::End,
            None if title < window_height => Self::Title,
            None => Self::None,
        }
    }

    /// Changes posts, and scrolls by as much as the anchor has moved. The browser's own scroll anchoring, which not every browser has, is
    /// off meanwhile.
    pub(super) fn hold(&self, section: &Element, change: impl FnOnce()) {
        let root = browser::document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
        if let Some(root) = &root {
            let _set = root.style().set_property("overflow-anchor", "none");
        }
        let before = self.position(section);
        change();
        if let (Some(before), Some(after), Some(window)) = (before, self.position(section), browser::window())
            && (after - before).abs() >= 0.5
        {
            let options = web_sys::ScrollToOptions::new();
            options.set_top(after - before);
            options.set_behavior(web_sys::ScrollBehavior::Instant);
            window.scroll_by_with_scroll_to_options(&options);
        }
        if let Some(root) = root {
            browser::after_next_frame(move || {
                let _removed = root.style().remove_property("overflow-anchor");
            });
        }
    }

    fn position(&self, section: &Element) -> Option<f64> {
        match self {
            Self::None => None,
            Self::Title => Some(section.query_selector(TITLE).ok()??.get_bounding_client_rect().top()),
            Self::Post(id) => Some(browser::document()?.get_element_by_id(id)?.get_bounding_client_rect().top()),
            Self::End => Some(section.get_bounding_client_rect().bottom()),
        }
    }
}

/// The room above the first post, in CSS pixels, in which the end of a new one is seen.
const ROOM: f64 = 100.0;

/// What decides whether new posts are put in without being asked for. Numbers are CSS pixels from the upper edge of the window.
#[derive(Clone, Copy, Debug)]
pub(super) struct Surroundings {
    /// The upper edge of the first post.
    pub first_post: f64,
    /// The lower edge of what stands above the heading of the posts: the list of key events, or the text of the article.
    pub text_above: f64,
    /// The upper and lower edge of what grows above the posts, where it does: the list of key events.
    pub grows: Option<(f64, f64)>,
    pub window_height: f64,
}

impl Surroundings {
    /// Returns whether new posts come by themselves. That is so in two places, in which nothing moves that is being read, and the new posts are
    /// seen:
    ///
    /// - The posts are below the window: the reader comes to the new ones first.
    /// - The reader is at the beginning of the posts, with nothing above them in the window but their heading and buttons. The first post then
    ///   stays in its place, and the end of the new ones is seen in the room above it.
    ///
    /// Everywhere else, a button waits.
    pub(super) fn let_posts_come(self) -> bool {
        if self.first_post >= self.window_height {
            return self.grows.is_none_or(|(top, bottom)| bottom <= 0.0 || top >= self.window_height);
        }
        self.first_post >= ROOM && self.text_above <= 0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(id: &str, top: f64, changes: bool) -> PlacedPost {
        PlacedPost { id: id.to_owned(), top, bottom: top + 200.0, changes }
    }

    #[test]
    fn the_first_post_in_the_window_stays() {
        let posts = [post("c", -300.0, false), post("b", -100.0, false), post("a", 100.0, false)];
        assert_eq!(Anchor::choose(&posts, -900.0, 600.0), Anchor::Post("b".to_owned()));
    }

    #[test]
    fn what_is_below_a_post_that_changes_stays() {
        let posts = [post("c", 0.0, false), post("b", 200.0, true), post("a", 400.0, false)];
        assert_eq!(Anchor::choose(&posts, -900.0, 600.0), Anchor::Post("a".to_owned()));
        assert_eq!(Anchor::choose(&posts, -900.0, 350.0), Anchor::Post("c".to_owned()), "the post below it is not in the window");
        assert_eq!(Anchor::choose(&[post("b", -50.0, true)], -900.0, 600.0), Anchor::Post("b".to_owned()));
    }

    #[test]
    fn nothing_moves_what_is_around_the_posts() {
        assert_eq!(Anchor::choose(&[post("a", 700.0, false)], 650.0, 600.0), Anchor::None);
        assert_eq!(Anchor::choose(&[], 650.0, 600.0), Anchor::None);
        assert_eq!(Anchor::choose(&[post("a", -900.0, false)], -950.0, 600.0), Anchor::End);
    }

    #[test]
    fn the_heading_stays_below_a_list_that_changes() {
        assert_eq!(Anchor::choose(&[post("a", 700.0, true)], 550.0, 600.0), Anchor::Title);
    }

    /// Below the text, on which the posts follow after their heading and buttons.
    const BELOW_TEXT: Surroundings = Surroundings { first_post: 0.0, text_above: 0.0, grows: None, window_height: 600.0 };

    #[test]
    fn new_posts_come_by_themselves_where_they_are_seen() {
        let comes = |first_post| {
            let (text_above, grows) = (first_post - 180.0, None);
            Surroundings { first_post, text_above, grows, ..BELOW_TEXT }.let_posts_come()
        };
        for (first_post, expected) in [(2000.0, true), (600.0, true), (500.0, false), (181.0, false), (180.0, true), (100.0, true)] {
            assert_eq!(comes(first_post), expected, "{first_post}");
        }
        for first_post in [99.0, 0.0, -1.0, -2000.0] {
            assert!(!comes(first_post), "{first_post}: they would go in above the window");
        }
    }

    #[test]
    fn a_list_in_the_window_does_not_grow_by_itself() {
        let comes =
            |first_post, text_above, grows| Surroundings { first_post, text_above, grows: Some(grows), ..BELOW_TEXT }.let_posts_come();
        assert!(!comes(800.0, 700.0, (400.0, 700.0)));
        assert!(!comes(150.0, 10.0, (-100.0, 10.0)));
        assert!(comes(150.0, 0.0, (-100.0, 0.0)));
        assert!(comes(1200.0, 1100.0, (700.0, 1100.0)));
    }
}
