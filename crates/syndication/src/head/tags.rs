//! Writes elements of a head with escaped values.

use crate::text::{clean, escape};

/// A sequence of elements.
#[derive(Debug, Default)]
pub(super) struct Tags(String);

impl Tags {
    /// Adds a void element. Names are not escaped, because they are constants of this crate; values are.
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

    /// Adds a `<meta name>`. Like the functions below, it adds nothing for an empty value.
    pub fn meta(&mut self, name: &str, content: &str) {
        if !content.is_empty() {
            self.element("meta", &[("name", name), ("content", content)]);
        }
    }

    /// Adds a `<meta property>`, the attribute that Open Graph uses.
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

    /// Adds constant HTML, which is not escaped.
    pub fn raw(&mut self, html: &'static str) {
        self.0.push_str(html);
    }

    pub fn into_html(self) -> String {
        self.0
    }
}
