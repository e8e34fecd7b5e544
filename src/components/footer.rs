//! The foot of every page.

use broadsheet_content::page::SiteDocument;

use crate::consent::settings_button;
use crate::look::look;
use crate::still::{Element, a, address, div, footer, li, nav, p, span, ul};

/// Sections, the paper's own pages, how to reach it, the reader's cookie settings and how they want to read.
#[must_use]
pub fn foot(site: &SiteDocument) -> Element {
    let sections: Vec<_> = site.sections.iter().map(|label| li().child(a().href(label.path.clone()).child(label.title.clone()))).collect();
    let contact = site.contact.clone();
    let pages = ul()
        .class("footer__paper")
        .child(li().child(a().href("/about/").child("About the paper")))
        .child(li().child(a().href("/cookies/").child("Cookies")))
        .child(li().child(settings_button(site)));
    let reach = address()
        .class("footer__contact")
        .child(contact.email.map(|email| a().href(format!("mailto:{email}")).child(email)))
        .child(contact.phone.map(|phone| {
            let number: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            a().href(format!("tel:{number}")).child(phone)
        }))
        .child(contact.address.map(|address| span().child(address)));
    footer().class("footer").child(
        div()
            .class("footer__inner")
            .child(p().class("footer__title").child(site.title.clone()))
            .child(nav().class("footer__sections").attr("aria-label", "All sections").child(ul().child(sections)))
            .child(pages)
            .child(reach)
            .child(div().class("footer__look").child(look())),
    )
}
