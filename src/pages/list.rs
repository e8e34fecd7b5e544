//! Section and topic pages.

use broadsheet_content::page::ListPage;

use crate::components::{TeaserSize, pager_links, teaser_list};
use crate::still::{Element, div, h1, header, p, span};

/// `/section/<id>/[<n>/]` and `/topic/<id>/[<n>/]`; `kind` is `Section` or `Topic`.
pub(super) fn list(list: &ListPage, kind: &'static str) -> Element {
    let head = header()
        .class("list__head")
        .child(p().class("list__kind").child(kind))
        .child(h1().class("list__title").attr("tabindex", "-1").child(list.title.clone()).child(list.pager.number.map(page_number)))
        .child(list.description.clone().map(|description| p().class("list__description").child(description)));
    div()
        .class("list")
        .in_parts()
        .child(head)
        .child(teaser_list(&list.teasers, TeaserSize::Row, 2, "list__teasers"))
        .child(pager_links(&list.pager))
}

/// `, page 3` after the name of a list.
pub(super) fn page_number(number: usize) -> Element {
    span().class("list__number").child(", page ").child(number)
}
