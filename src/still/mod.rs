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
mod element;
// The browser writes no HTML.
#[cfg(not(target_arch = "wasm32"))]
mod html;
mod tags;

pub use element::{Attribute, Content, Element, Node, nodes};
pub use tags::*;

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
