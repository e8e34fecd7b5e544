//! `/about/`

use broadsheet_content::page::AboutPage;

use crate::article::body::body;
use crate::still::{Element, div, h1};

/// What the paper says of itself.
pub(super) fn about(about: &AboutPage, title: &str) -> Element {
    div()
        .class("about")
        .child(h1().class("article__headline").attr("tabindex", "-1").child(title.to_owned()))
        .child(div().class("prose").child(body(&about.body, 2)))
}
