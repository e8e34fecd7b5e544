//! Elements of a head, escaped.

use crate::text::{clean, escape};

/// Elements one after another.
#[derive(Debug, Default)]
pub(super) struct Tags(String);

impl Tags {
    /// An element without content. Names are this crate's own; values are escaped.
    pub fn element(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (key, value) in attributes {
            self.0.push(' ');
            self.0.push_str(key);
            self.0.push_str("=\"");
            self.0.push_str(&escape(&clean(value)));
            self.0.push('"');
        }
        self.0.push('>');
    }

    /// Left out when there is nothing to say, as all that follow.
    pub fn meta(&mut self, name: &str, content: &str) {
        if !content.is_empty() {
            self.element("meta", &[("name", name), ("content", content)]);
        }
    }

    /// Open Graph names its metadata `property`.
    pub fn property(&mut self, name: &str, content: &str) {
        if !content.is_empty() {
            self.element("meta", &[("property", name), ("content", content)]);
        }
    }

    pub fn link(&mut self, rel: &str, href: &str) {
        self.element("link", &[("rel", rel), ("href", href)]);
    }

    pub fn title(&mut self, title: &str) {
        self.0.push_str("<title>");
        self.0.push_str(&escape(&clean(title)));
        self.0.push_str("</title>");
    }

    /// HTML of this crate's own, without anything of a paper in it.
    pub fn raw(&mut self, html: &'static str) {
        self.0.push_str(html);
    }

    pub fn into_html(self) -> String {
        self.0
    }
}
