//! The 404 page.

use broadsheet_content::page::SiteDocument;

use crate::still::{Element, a, div, h1, li, p, ul};

/// Says that there is no page here, and where to go instead.
pub(super) fn missing(site: &SiteDocument) -> Element {
    let sections: Vec<_> = site.sections.iter().map(|label| li().child(a().href(label.path.clone()).child(label.title.clone()))).collect();
    div()
        .class("notice")
        .child(p().class("notice__kind").child("404"))
        .child(h1().class("notice__title").attr("tabindex", "-1").child("Page not found"))
        .child(
            p().child(
                "There is no page at this address. The link that led here may have a slip in it, or the article has been taken back.",
            ),
        )
        .child(p().child(a().href("/").child("Go to the front page")).child(" or to one of the sections:"))
        .child(ul().class("notice__links").child(sections))
}
