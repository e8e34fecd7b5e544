//! An element, and what can be put into it: types and traits that name each other.

use std::borrow::Cow;

use broadsheet_content::link::{is_local, is_safe_link};
use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::{Word, Words};

use crate::action::Action;

/// An element with its attributes and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(pub(super) Box<Parts>);

/// Behind one pointer, and changed by a few functions that are never inlined: elements are handed from call to
/// call, and the code for that is downloaded by every reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<(&'static str, Cow<'static, str>)>,
    pub(super) children: Vec<Node>,
    pub(super) in_parts: bool,
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
    /// An element without attributes and children. The functions of [`tags`](super) are shorter.
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
    pub fn action(self, action: Action) -> Self {
        self.attr("data-action", action.as_str())
    }

    #[inline(never)]
    fn safe(self, name: &'static str, url: Cow<'static, str>, is_safe: fn(&str) -> bool) -> Self {
        if is_safe(&url) { self.set(name, url) } else { self }
    }

    #[inline(never)]
    pub(super) fn set(mut self, name: &'static str, value: Cow<'static, str>) -> Self {
        self.0.attributes.push((name, value));
        self
    }
}

/// Something that stands in an element: words, elements, several of them, or nothing.
pub trait Content: Sized {
    /// Adds it to what is there.
    fn add_to(self, nodes: &mut Vec<Node>);

    /// Adds it to what is in an element.
    fn put_into(self, mut parent: Element) -> Element {
        self.add_to(&mut parent.0.children);
        parent
    }
}

/// The value of an attribute.
pub trait Attribute {
    /// Sets it; what is not there is left out.
    fn set_on(self, element: Element, name: &'static str) -> Element;
}

/// Makes a list of nodes from several parts.
#[must_use]
pub fn nodes(content: impl Content) -> Vec<Node> {
    let mut nodes = Vec::new();
    content.add_to(&mut nodes);
    nodes
}
