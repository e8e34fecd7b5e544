//! Author pages.

use broadsheet_content::page::AuthorPage;

use super::list::page_number;
use crate::components::{Loading, Room, TeaserSize, pager_links, picture_image, teaser_list};
use crate::still::{Element, a, div, h1, header, p};

/// `/author/<id>/[<n>/]`
pub(super) fn author(author: &AuthorPage) -> Element {
    let portrait =
        author.image.as_ref().map(|picture| div().class("list__portrait").child(picture_image(picture, Room::Portrait, Loading::Near)));
    let role = author.role.clone().unwrap_or_else(|| "Author".to_owned());
    let head = header()
        .class("list__head")
        .child(portrait)
        .child(p().class("list__kind").child(role))
        .child(h1().class("list__title").attr("tabindex", "-1").child(author.name.clone()).child(author.pager.number.map(page_number)))
        .child(author.bio.clone().map(|bio| p().class("list__description").child(bio)))
        .child(author.email.clone().map(|email| p().class("list__contact").child(a().href(format!("mailto:{email}")).child(email))));
    div()
        .class("list")
        .in_parts()
        .child(head)
        .child(teaser_list(&author.teasers, TeaserSize::Row, 2, "list__teasers"))
        .child(pager_links(&author.pager))
}
