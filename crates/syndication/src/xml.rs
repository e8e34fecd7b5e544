//! Writes XML. quick-xml escapes text; characters that XML forbids are removed here from all text.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::Unwritable;
use crate::text::clean;

pub(crate) type Xml = Writer<Vec<u8>>;

/// Attributes of an element. Those without a value are left out.
pub(crate) type Attributes<'a> = &'a [(&'a str, Option<&'a str>)];

/// Writes a document with its declaration, with one element a line.
pub(crate) fn document(content: impl FnOnce(&mut Xml) -> io::Result<()>) -> Result<Vec<u8>, Unwritable> {
    let mut xml = fragment();
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    content(&mut xml)?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

/// Creates a writer for a part of a document.
pub(crate) fn fragment() -> Xml {
    Writer::new_with_indent(Vec::new(), b' ', 0)
}

/// Writes an element with child elements.
pub(crate) fn element(
    xml: &mut Xml,
    name: &str,
    attributes: Attributes<'_>,
    content: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    with_attributes(xml, name, attributes, |element| element.write_inner_content(content).map(|_| ()))
}

/// Writes an element with text, which may be empty.
pub(crate) fn text(xml: &mut Xml, name: &str, attributes: Attributes<'_>, value: &str) -> io::Result<()> {
    with_attributes(xml, name, attributes, |element| element.write_text_content(BytesText::new(&clean(value))).map(|_| ()))
}

/// Writes an element with text, unless the text is empty or missing.
pub(crate) fn optional(xml: &mut Xml, name: &str, value: Option<&str>) -> io::Result<()> {
    match value.filter(|value| !value.is_empty()) {
        Some(value) => text(xml, name, &[], value),
        None => Ok(()),
    }
}

/// Writes an empty element.
pub(crate) fn empty(xml: &mut Xml, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
    with_attributes(xml, name, attributes, |element| element.write_empty().map(|_| ()))
}

fn with_attributes(
    xml: &mut Xml,
    name: &str,
    attributes: Attributes<'_>,
    write: impl FnOnce(quick_xml::writer::ElementWriter<'_, Vec<u8>>) -> io::Result<()>,
) -> io::Result<()> {
    let mut element = xml.create_element(name);
    for (key, value) in attributes {
        if let Some(value) = value {
            element = element.with_attribute((*key, clean(value).as_ref()));
        }
    }
    write(element)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn awkward_text_comes_back_from_a_parser_as_it_went_in() {
        for awkward in ["a < b & c > d", "]]>", "\"'", "🛶", "بعد ستة أعوام", "<![CDATA[x]]>", "a\tb\nc", "a\rb", "&#0;&lt;"] {
            let bytes = document(|xml| {
                element(xml, "a", &[("b", Some(awkward)), ("c", None)], |xml| {
                    text(xml, "d", &[], awkward)?;
                    optional(xml, "e", None)?;
                    empty(xml, "f", &[])
                })
            })
            .expect("writes");
            let source = String::from_utf8(bytes).expect("UTF-8");
            let tree = roxmltree::Document::parse(&source).expect("well-formed");
            assert_eq!(tree.root_element().attribute("b"), Some(awkward));
            let text = tree.descendants().find(|node| node.has_tag_name("d")).and_then(|node| node.text());
            assert_eq!(text, Some(awkward), "{source}");
        }
    }

    #[test]
    fn what_xml_cannot_hold_is_taken_out() {
        let bytes = document(|xml| text(xml, "a", &[("b", Some("\0x\u{1b}"))], "y\u{8}\u{ffff}z")).expect("writes");
        assert_eq!(String::from_utf8_lossy(&bytes), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"x\">yz</a>\n");
    }
}
