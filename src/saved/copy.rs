//! The mark on `<html>` by which a saved page is told from one that the host has sent: the service worker may answer with it although the
//! browser has a connection.

use crate::browser;

/// The attribute.
const COPY: &str = "data-copy";

/// Returns the HTML of a page with the mark.
pub(super) fn marked(html: &str) -> String {
    html.replacen("<html ", &format!("<html {COPY} "), 1)
}

/// Returns whether the page that was loaded is a saved copy. Browser only.
#[must_use]
pub fn is_loaded_from_copy() -> bool {
    browser::document_element().is_some_and(|html| html.has_attribute(COPY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_root_element_is_marked() {
        let html = r#"<!doctype html><html lang="en" dir="ltr"><head></head><body><html lang="en"></body></html>"#;
        let marked = marked(html);
        assert_eq!(marked, html.replacen("<html", "<html data-copy", 1));
    }
}
