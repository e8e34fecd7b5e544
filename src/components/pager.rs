//! Links from one page of a list to the others.

use broadsheet_content::page::{Label, Pager};

use crate::still::{Element, a, li, nav, p, span, ul};

/// Newer and older pages of a list; says so where everything is on one page.
#[must_use]
pub fn pager_links(pager: &Pager) -> Element {
    if pager.newer.is_none() && pager.older.is_none() {
        let words = match pager.total {
            Some(0) | None => "There are no articles here yet.".to_owned(),
            Some(1) => "That is the one article here.".to_owned(),
            Some(total) => format!("That is everything here: {total} articles on one page."),
        };
        return p().class("pager__end").child(words);
    }
    let here = pager.number.map_or_else(|| "Newest".to_owned(), |number| format!("Page {number}"));
    let links = ul()
        .class("pager__links")
        .child(pager.newest.as_ref().map(|label| link(label, "Newest", None)))
        .child(pager.newer.as_ref().map(|label| link(label, "Newer", Some("prev"))))
        .child(li().class("pager__here").attr("aria-current", "page").child(here))
        .child(pager.older.as_ref().map(|label| link(label, "Older", Some("next"))))
        .child(pager.oldest.as_ref().map(|label| link(label, "Oldest", None)));
    nav()
        .class("pager")
        .attr("aria-label", "Pages of this list")
        .child(links)
        .child(pager.total.map(|total| p().class("pager__total").child(total).child(" articles in all")))
}

fn link(label: &Label, words: &'static str, rel: Option<&'static str>) -> Element {
    let name = (label.title != words).then(|| span().class("pager__name").child(" ").child(label.title.clone()));
    li().child(a().class("pager__link").href(label.path.clone()).attr("rel", rel).child(words).child(name))
}
