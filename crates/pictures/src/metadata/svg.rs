//! Removal of metadata from drawings. Only elements of the namespaces that browsers draw, and attributes that they know, are kept.

use std::borrow::Cow;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesCData, BytesDecl, BytesStart, BytesText, Event};
use quick_xml::name::{PrefixDeclaration, ResolveResult};
use quick_xml::{NsReader, Writer, XmlVersion};

use super::attributes::is_of_svg;
use super::css::{self, Within};
use super::embedded::{Strip, cleaned, is_local};
use crate::{Trouble, drawing};

const SVG: &str = "http://www.w3.org/2000/svg";
const XHTML: &str = "http://www.w3.org/1999/xhtml";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";
const MATHML: &str = "http://www.w3.org/1998/Math/MathML";

/// A namespace, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Namespace {
    /// The name has none.
    None,
    Svg,
    Xhtml,
    /// Another one that browsers know: MathML, XLink, `xml:`.
    Known,
    /// That of a drawing program, of RDF or of Dublin Core.
    Other,
}

impl Namespace {
    fn of(uri: &str) -> Self {
        match uri {
            SVG => Self::Svg,
            XHTML => Self::Xhtml,
            XLINK | XML | MATHML => Self::Known,
            _ => Self::Other,
        }
    }

    fn resolved(found: ResolveResult<'_>) -> Result<Self, Trouble> {
        match found {
            ResolveResult::Unbound => Ok(Self::None),
            ResolveResult::Bound(namespace) => Ok(Self::of(namespace.0)),
            ResolveResult::Unknown(prefix) => Err(Trouble::NotWellFormed(format!("nothing says what the prefix `{prefix}` means"))),
        }
    }
}

/// Returns a drawing in UTF-8 without comments, processing instructions, document type, `<metadata>`, and the elements and attributes in
/// which programs store file names and their own state. Pictures inside it lose their metadata as well.
pub(super) fn without(bytes: &[u8], depth: usize, strip: Strip) -> Result<Vec<u8>, Trouble> {
    let text = drawing::text(bytes)?;
    let text = drawing::expanded(&text)?;
    let mut reader = NsReader::from_str(&text);
    reader.config_mut().check_comments = true;
    let mut cleaner = Cleaner { writer: Writer::new(Vec::with_capacity(text.len())), text: &text, depth, strip, style: None };
    // The number of elements around the reader, and of those that are left out.
    let (mut open, mut left_out) = (0_usize, 0_usize);
    let mut has_root = false;
    loop {
        let (namespace, event) = reader.read_resolved_event().map_err(not_well_formed)?;
        let namespace = if matches!(event, Event::Start(_) | Event::Empty(_)) { Namespace::resolved(namespace)? } else { Namespace::None };
        match event {
            Event::Eof => break,
            Event::Start(element) => {
                check_root(&element, namespace, open, &mut has_root)?;
                open += 1;
                let clean = cleaner.element(&element, namespace, &reader)?;
                if left_out > 0 || is_left_out(&element, namespace) {
                    left_out += 1;
                } else {
                    cleaner.style = (element.local_name().as_ref() == "style").then(Within::default);
                    cleaner.write(Event::Start(clean))?;
                }
            }
            Event::Empty(element) => {
                check_root(&element, namespace, open, &mut has_root)?;
                let clean = cleaner.element(&element, namespace, &reader)?;
                if left_out == 0 && !is_left_out(&element, namespace) {
                    cleaner.write(Event::Empty(clean))?;
                }
            }
            Event::End(end) => {
                open = open.saturating_sub(1);
                if left_out > 0 {
                    left_out -= 1;
                } else {
                    cleaner.style = None;
                    cleaner.write(Event::End(end))?;
                }
            }
            Event::GeneralRef(reference) => {
                let is_known = reference.resolve_char_ref().map_err(not_well_formed)?.is_some()
                    || resolve_predefined_entity(&reference.borrow().into_inner()).is_some();
                if !is_known {
                    let name = reference.into_inner();
                    return Err(Trouble::NotWellFormed(format!("nothing says what `&{name};` means")));
                }
                if left_out == 0 && cleaner.style != Some(Within::Comment) {
                    cleaner.write(Event::GeneralRef(reference))?;
                }
            }
            Event::Text(text) if open == 0 && !text.trim_ascii().is_empty() => {
                return Err(Trouble::NotWellFormed("there is text outside its element `svg`".to_owned()));
            }
            Event::Text(text) if left_out == 0 => {
                let text = cleaner.text(text.into_inner())?;
                cleaner.write(Event::Text(BytesText::from_escaped(text)))?;
            }
            Event::CData(text) if left_out == 0 => {
                let text = cleaner.text(text.into_inner())?;
                cleaner.write(Event::CData(BytesCData::new(text)))?;
            }
            // What is written is UTF-8.
            Event::Decl(declaration) => match declaration.encoding() {
                Some(Ok(encoding)) if !encoding.eq_ignore_ascii_case("utf-8") => {
                    cleaner.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
                }
                _ => cleaner.write(Event::Decl(declaration))?,
            },
            Event::PI(instruction) if instruction.target() == "xml-stylesheet" && !instruction.content().contains("file:") => {
                cleaner.write(Event::PI(instruction))?;
            }
            Event::Text(_) | Event::CData(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    if open > 0 || !has_root {
        return Err(Trouble::NotWellFormed("it ends before its element `svg` does".to_owned()));
    }
    Ok(cleaner.writer.into_inner())
}

fn not_well_formed(error: impl std::fmt::Display) -> Trouble {
    Trouble::NotWellFormed(error.to_string())
}

/// Checks an element that has no other around it.
fn check_root(element: &BytesStart<'_>, namespace: Namespace, open: usize, has_root: &mut bool) -> Result<(), Trouble> {
    if open > 0 {
        return Ok(());
    }
    if std::mem::replace(has_root, true) {
        return Err(Trouble::NotWellFormed("there is a second element outside its element `svg`".to_owned()));
    }
    match namespace {
        _ if element.local_name().as_ref() != "svg" => Err(Trouble::NotAPicture),
        Namespace::Svg => Ok(()),
        Namespace::None | Namespace::Xhtml | Namespace::Known | Namespace::Other => Err(Trouble::NoNamespace),
    }
}

fn is_left_out(element: &BytesStart<'_>, namespace: Namespace) -> bool {
    match namespace {
        Namespace::Svg => element.local_name().as_ref() == "metadata",
        Namespace::Xhtml => element.local_name().as_ref() == "meta",
        Namespace::Known => false,
        // Browsers draw none of these.
        Namespace::None | Namespace::Other => true,
    }
}

struct Cleaner<'t> {
    writer: Writer<Vec<u8>>,
    /// The drawing.
    text: &'t str,
    depth: usize,
    strip: Strip,
    /// Inside an element `style`, where its text stops.
    style: Option<Within>,
}

impl Cleaner<'_> {
    fn write(&mut self, event: Event<'_>) -> Result<(), Trouble> {
        self.writer.write_event(event).map_err(|error| Trouble::Damaged(error.to_string()))
    }

    /// Returns text without comments of styles.
    fn text<'t>(&mut self, text: Cow<'t, str>) -> Result<Cow<'t, str>, Trouble> {
        let Some(within) = &mut self.style else { return Ok(text) };
        let style = css::without_comments(&text, within);
        Ok(Cow::Owned(cleaned(&style, self.depth, self.strip)?.into_owned()))
    }

    /// Returns whether a style selects elements by this attribute, or a script may read it.
    fn is_used(&self, attribute: &str) -> bool {
        attribute != "content" && (self.text.contains(&format!("[{attribute}")) || self.text.contains("<script"))
    }

    /// Returns an element with the attributes that are kept.
    fn element<'e>(&self, element: &BytesStart<'e>, of: Namespace, reader: &NsReader<&[u8]>) -> Result<BytesStart<'e>, Trouble> {
        let attributes: Vec<Attribute<'_>> = element.attributes().collect::<Result<_, _>>().map_err(not_well_formed)?;
        let mut kept = Vec::with_capacity(attributes.len());
        let mut is_changed = false;
        for attribute in &attributes {
            let value = attribute.normalized_value(XmlVersion::default()).map_err(not_well_formed)?;
            let namespace = match attribute.key.as_namespace_binding() {
                Some(PrefixDeclaration::Default) => None,
                Some(PrefixDeclaration::Named(_)) if Namespace::of(&value) == Namespace::Other => {
                    is_changed = true;
                    continue;
                }
                Some(PrefixDeclaration::Named(_)) => None,
                None => Some(Namespace::resolved(reader.resolver().resolve_attribute(attribute.key).0)?),
            };
            let name = attribute.key.local_name();
            let is_kept = match namespace {
                None | Some(Namespace::Known) => true,
                // Programs add their own, such as the whole diagram of draw.io in `content`.
                Some(Namespace::None) if of == Namespace::Svg => is_of_svg(name.as_ref()) || self.is_used(name.as_ref()),
                Some(Namespace::None) => !name.as_ref().starts_with("data-") || self.is_used(name.as_ref()),
                Some(Namespace::Svg | Namespace::Xhtml | Namespace::Other) => false,
            };
            if !is_kept || (matches!(name.as_ref(), "href" | "src" | "base") && is_local(&value)) {
                is_changed = true;
                continue;
            }
            let clean = self.value(name.as_ref(), &value)?;
            is_changed |= clean != value;
            kept.push((attribute.key.0.to_owned(), clean.into_owned()));
        }
        let mut rest = element.to_owned();
        if is_changed {
            rest.clear_attributes();
            rest.extend_attributes(kept.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        }
        Ok(rest.into_owned())
    }

    fn value<'v>(&self, name: &str, value: &'v str) -> Result<Cow<'v, str>, Trouble> {
        if name != "style" || !value.contains("/*") {
            return cleaned(value, self.depth, self.strip);
        }
        let style = css::without_comments(value, &mut Within::default());
        Ok(Cow::Owned(cleaned(&style, self.depth, self.strip)?.into_owned()))
    }
}
