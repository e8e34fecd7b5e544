//! Still trees: what a page is made of, as far as it does not act.
//!
//! A page is mostly words that never change once they stand there. Such parts are plain functions that give
//! an [`Element`]. Two writers take it from there: `html` turns it into HTML when the paper is published,
//! [`dom`] into nodes when the reader goes on to another page. A published page is adopted by the app as it
//! stands: nothing is compared, so nothing can fail to match, whatever an extension or a translator has made
//! of it (docs/decisions/0010).
//!
//! Addresses go through [`Element::href`] and [`Element::src`], and nothing else sets them: what could run
//! something is left out there, whatever a document says.

mod content;
pub mod dom;
#[cfg(not(target_arch = "wasm32"))]
pub mod drawn;
// The browser writes no HTML.
#[cfg(not(target_arch = "wasm32"))]
mod html;
mod tags;

use std::borrow::Cow;

use broadsheet_content::link::{is_local, is_safe_link};
use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::{Word, Words};

pub use content::{Attribute, Content};
pub use tags::*;

/// An element with its attributes and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(Box<Parts>);

/// Behind one pointer, and changed by a few functions that are never inlined: elements are handed from call to
/// call, and the code for that is downloaded by every reader.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Parts {
    tag: &'static str,
    attributes: Vec<(&'static str, Cow<'static, str>)>,
    children: Vec<Node>,
    in_parts: bool,
}

/// A part of a still tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Words. Never empty, and never beside other words: HTML could not tell the two apart.
    Text(Cow<'static, str>),
}

impl Element {
    /// An element without attributes and children. The functions of [`tags`](self) are shorter.
    #[inline(never)]
    #[must_use]
    pub fn new(tag: &'static str) -> Self {
        Self(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new(), in_parts: false }))
    }

    /// Sets an attribute; `None` and `false` leave it out.
    #[must_use]
    pub fn attr(self, name: &'static str, value: impl Attribute) -> Self {
        debug_assert!(!matches!(name, "href" | "src" | "srcset" | "poster" | "style"), "{name} has a function of its own, or none");
        value.set_on(self, name)
    }

    /// Sets the class.
    #[must_use]
    pub fn class(self, class: impl Attribute) -> Self {
        class.set_on(self, "class")
    }

    /// Where a link leads: left out when it could run something.
    #[must_use]
    pub fn href(self, url: impl Into<Cow<'static, str>>) -> Self {
        self.safe("href", url.into(), is_safe_link)
    }

    /// Where a picture, sound or film is: left out when that is another host, which would learn who reads.
    #[must_use]
    pub fn src(self, url: impl Into<Cow<'static, str>>) -> Self {
        self.safe("src", url.into(), is_local)
    }

    /// The picture that stands for a film until it plays, under the same rule.
    #[must_use]
    pub fn poster(self, url: Option<String>) -> Self {
        match url {
            Some(url) => self.safe("poster", url.into(), is_local),
            None => self,
        }
    }

    /// Pictures of several widths: `/media/a-480.avif 480w, /media/a-960.avif 960w`. Each under the same rule.
    #[must_use]
    pub fn srcset(self, candidates: String) -> Self {
        self.safe("srcset", candidates.into(), |candidates| {
            candidates.split(", ").all(|candidate| is_local(candidate.split(' ').next().unwrap_or_default()))
        })
    }

    /// Marks words of the consent interface where they are in another language than the paper: English, which stands in for
    /// others.
    #[inline(never)]
    #[must_use]
    pub fn in_words_of(self, site: &SiteDocument) -> Self {
        self.attr("lang", site.words_language.clone()).attr("dir", site.words_language.as_ref().map(|_| "ltr"))
    }

    /// Adds words of the consent interface.
    // One function for all of them: made anew at each place it cost every reader a kilobyte.
    #[inline(never)]
    #[must_use]
    pub fn say(self, words: &Words, word: Word) -> Self {
        self.child(words.get(word).to_owned())
    }

    /// Adds what is in the element, after what is there already.
    #[must_use]
    pub fn child(self, content: impl Content) -> Self {
        content.put_into(self)
    }

    /// What is in the element stands below each other, and may be drawn one after the other: a long page shows its first
    /// window without waiting for the rest.
    #[must_use]
    pub fn in_parts(mut self) -> Self {
        self.0.in_parts = true;
        self
    }

    /// A button of the page: what it does is in [`crate::actions`].
    #[must_use]
    pub fn action(self, action: crate::actions::Action) -> Self {
        self.attr("data-action", action.as_str())
    }

    #[inline(never)]
    fn safe(self, name: &'static str, url: Cow<'static, str>, is_safe: fn(&str) -> bool) -> Self {
        if is_safe(&url) { self.set(name, url) } else { self }
    }

    #[inline(never)]
    fn set(mut self, name: &'static str, value: Cow<'static, str>) -> Self {
        self.0.attributes.push((name, value));
        self
    }
}

/// Makes a list of nodes from several parts.
#[must_use]
pub fn nodes(content: impl Content) -> Vec<Node> {
    let mut nodes = Vec::new();
    content.add_to(&mut nodes);
    nodes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_run_something_is_left_out() {
        for url in ["javascript:alert(1)", " JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "java\tscript:x"] {
            assert!(a().href(url).0.attributes.is_empty(), "{url}");
        }
        for url in ["https://elsewhere.example/a.jpg", "//elsewhere.example/a.jpg", "data:image/png,x", "javascript:x"] {
            assert!(img().src(url).0.attributes.is_empty(), "{url}");
            assert!(img().srcset(format!("/a.jpg 1w, {url} 2w")).0.attributes.is_empty(), "{url}");
        }
        assert_eq!(a().href("/about/").0.attributes.len() + img().src("/media/a.jpg").0.attributes.len(), 2);
    }

    #[test]
    fn words_side_by_side_are_one_node() {
        let paragraph = p().child("a").child("").child("b".to_owned()).child(3_u32);
        assert_eq!(paragraph.0.children, [Node::Text("ab3".into())]);
    }
}
