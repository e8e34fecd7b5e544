//! The posts of a page, as elements.

use web_sys::{Element, HtmlElement};

use super::anchor::PlacedPost;
use super::changes::ShownPost;
use crate::browser;

/// The class of a post that was withdrawn.
const WITHDRAWN: &str = "post--withdrawn";

/// Returns the elements of the posts of a section, in their order.
pub(super) fn elements(section: &Element) -> Vec<Element> {
    browser::all(section, ".post")
}

/// Returns what the page shows. A published page may be older or newer than any document, so its elements are asked.
pub(super) fn shown(section: &Element) -> Vec<ShownPost> {
    let post = |post: Element| ShownPost {
        id: post.id(),
        version: post.get_attribute("data-version").unwrap_or_default(),
        is_withdrawn: post.class_list().contains(WITHDRAWN),
    };
    elements(section).into_iter().map(post).collect()
}

/// Returns where the posts are. Those that the filter hides are left out.
pub(super) fn placed(section: &Element, changes: impl Fn(&str) -> bool) -> Vec<PlacedPost> {
    let is_drawn = |post: &Element| post.get_client_rects().length() > 0;
    let post = |post: Element| {
        let (rect, id) = (post.get_bounding_client_rect(), post.id());
        PlacedPost { top: rect.top(), bottom: rect.bottom(), changes: changes(&id), id }
    };
    elements(section).into_iter().filter(is_drawn).map(post).collect()
}

/// Returns the post with an id.
pub(super) fn find(section: &Element, id: &str) -> Option<Element> {
    elements(section).into_iter().find(|post| post.id() == id)
}

/// Puts a post in before the post with an id, or at the end.
pub(super) fn insert(section: &Element, post: &Element, before: Option<&str>) {
    let next = before.and_then(|id| find(section, id));
    let end = elements(section).last().and_then(|last| last.next_sibling());
    let place = next.map(Into::into).or(end);
    let _inserted = section.insert_before(post, place.as_ref());
}

/// Empties a post that was withdrawn but for its time, and marks it. What the editors have withdrawn is no longer shown.
pub(super) fn withdraw(post: &Element, mark: &HtmlElement) {
    for part in browser::all(post, ":scope > :not(.post__time)") {
        part.remove();
    }
    // The time names the post now, whose headline is gone.
    let name = format!("{}_h", post.id());
    if let Ok(Some(time)) = post.query_selector(".post__time") {
        time.set_id(&name);
    }
    let _added = post.append_child(mark);
    let _marked = post.class_list().add_1(WITHDRAWN);
    let _unmarked = post.class_list().remove_1("post--key");
}
