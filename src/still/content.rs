//! What can be put into an element, and what can be an attribute's value.

use std::borrow::Cow;

use super::element::{Attribute, Content, Element, Node};

impl Content for Node {
    fn add_to(self, nodes: &mut Vec<Node>) {
        match self {
            Node::Element(element) => element.add_to(nodes),
            Node::Text(words) => words.add_to(nodes),
        }
    }
}

impl Content for Element {
    #[inline(never)]
    fn add_to(self, nodes: &mut Vec<Node>) {
        nodes.push(Node::Element(self));
    }

    #[inline(never)]
    fn put_into(self, mut parent: Element) -> Element {
        self.add_to(&mut parent.0.children);
        parent
    }
}

impl Content for Cow<'static, str> {
    #[inline(never)]
    fn add_to(self, nodes: &mut Vec<Node>) {
        if self.is_empty() {
            return;
        }
        match nodes.last_mut() {
            Some(Node::Text(before)) => before.to_mut().push_str(&self),
            Some(Node::Element(_)) | None => nodes.push(Node::Text(self)),
        }
    }
}

impl Content for &'static str {
    #[inline(never)]
    fn add_to(self, nodes: &mut Vec<Node>) {
        Cow::Borrowed(self).add_to(nodes);
    }

    #[inline(never)]
    fn put_into(self, mut parent: Element) -> Element {
        self.add_to(&mut parent.0.children);
        parent
    }
}

impl Content for String {
    #[inline(never)]
    fn add_to(self, nodes: &mut Vec<Node>) {
        Cow::<'static, str>::Owned(self).add_to(nodes);
    }

    #[inline(never)]
    fn put_into(self, mut parent: Element) -> Element {
        self.add_to(&mut parent.0.children);
        parent
    }
}

impl Content for u32 {
    fn add_to(self, nodes: &mut Vec<Node>) {
        self.to_string().add_to(nodes);
    }
}

impl Content for usize {
    fn add_to(self, nodes: &mut Vec<Node>) {
        self.to_string().add_to(nodes);
    }
}

impl<C: Content> Content for Option<C> {
    fn add_to(self, nodes: &mut Vec<Node>) {
        if let Some(content) = self {
            content.add_to(nodes);
        }
    }

    #[inline(never)]
    fn put_into(self, parent: Element) -> Element {
        match self {
            Some(content) => content.put_into(parent),
            None => parent,
        }
    }
}

impl<C: Content> Content for Vec<C> {
    #[inline(never)]
    fn add_to(self, nodes: &mut Vec<Node>) {
        for content in self {
            content.add_to(nodes);
        }
    }

    #[inline(never)]
    fn put_into(self, mut parent: Element) -> Element {
        self.add_to(&mut parent.0.children);
        parent
    }
}

impl<C: Content, const N: usize> Content for [C; N] {
    fn add_to(self, nodes: &mut Vec<Node>) {
        for content in self {
            content.add_to(nodes);
        }
    }
}

impl Attribute for &'static str {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        element.set(name, Cow::Borrowed(self))
    }
}

impl Attribute for String {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        element.set(name, Cow::Owned(self))
    }
}

impl Attribute for u32 {
    fn set_on(self, element: Element, name: &'static str) -> Element {
        self.to_string().set_on(element, name)
    }
}

/// An attribute that is there or not: `default`, `controls`.
impl Attribute for bool {
    fn set_on(self, element: Element, name: &'static str) -> Element {
        if self { "".set_on(element, name) } else { element }
    }
}

impl<A: Attribute> Attribute for Option<A> {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        match self {
            Some(value) => value.set_on(element, name),
            None => element,
        }
    }
}
