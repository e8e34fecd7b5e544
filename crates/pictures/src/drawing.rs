//! SVG as text: its encoding, and the entities that its document type declares.

use std::borrow::Cow;
use std::collections::HashMap;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::Trouble;

/// The most bytes of a drawing after its entities were expanded. Nested entities can grow without limit.
const LONGEST: usize = 64 << 20;

/// The deepest nesting of entities.
const DEEPEST: usize = 16;

/// Returns the text of a drawing without its byte-order mark.
///
/// # Errors
/// When the bytes are not text in the encoding that the drawing states, or that is not an encoding of browsers.
pub fn text(bytes: &[u8]) -> Result<Cow<'_, str>, Trouble> {
    let (encoding, bytes) = match (Encoding::for_bom(bytes), wide(bytes), stated(bytes)) {
        (Some((encoding, mark)), _, _) => (encoding, bytes.get(mark..).unwrap_or_default()),
        (None, Some(encoding), _) => (encoding, bytes),
        (None, None, None) => (UTF_8, bytes),
        (None, None, Some(label)) => {
            let encoding = Encoding::for_label(label.as_bytes()).filter(|encoding| encoding.is_ascii_compatible());
            (encoding.ok_or_else(|| Trouble::Encoding(label.to_owned()))?, bytes)
        }
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    text.ok_or_else(|| Trouble::Encoding(encoding.name().to_owned()))
}

/// Returns the encoding of text in UTF-16, with a byte-order mark or without.
pub(crate) fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0xff, 0xfe, ..] | [b'<', 0, ..] => Some(UTF_16LE),
        [0xfe, 0xff, ..] | [0, b'<', ..] => Some(UTF_16BE),
        _ => None,
    }
}

/// Returns the encoding in the XML declaration.
fn stated(bytes: &[u8]) -> Option<&str> {
    let declaration = bytes.strip_prefix(b"<?xml")?;
    let end = declaration.windows(2).position(|window| window == b"?>")?;
    let text = std::str::from_utf8(declaration.get(..end)?).ok()?;
    let (_, value) = text.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value.get(1..)?.split(quote).next()
}

/// Returns the text without its document type, with the entities that the document type declares in place of references to them.
/// Adobe Illustrator declares the namespaces in such entities.
///
/// # Errors
/// When the document type declares attributes or parameter entities, or the entities grow without limit.
pub(crate) fn expanded(text: &str) -> Result<Cow<'_, str>, Trouble> {
    let Some((start, end)) = document_type(text) else { return Ok(Cow::Borrowed(text)) };
    let (before, after) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
    let entities = entities(text.get(start..end).unwrap_or_default())?;
    let mut out = before.to_owned();
    if entities.is_empty() {
        out.push_str(after);
    } else {
        expand(after, &entities, 0, &mut out)?;
    }
    Ok(Cow::Owned(out))
}

/// Returns the start and the end of the document type.
fn document_type(text: &str) -> Option<(usize, usize)> {
    let mut at = 0;
    loop {
        let rest = text.get(at..)?;
        let markup = rest.trim_start();
        at += rest.len() - markup.len();
        at += if markup.starts_with("<?") {
            markup.find("?>")? + 2
        } else if markup.starts_with("<!--") {
            markup.find("-->")? + 3
        } else if markup.starts_with("<!DOCTYPE") {
            return Some((at, at + declaration_end(markup)?));
        } else {
            return None;
        };
    }
}

/// Returns the length of a declaration, in whose quotes, comments and internal subset `>` does not end it.
fn declaration_end(declaration: &str) -> Option<usize> {
    let mut at = 2;
    let mut is_subset = false;
    loop {
        let rest = declaration.get(at..)?;
        at += match rest.chars().next()? {
            '>' if !is_subset => return Some(at + 1),
            quote @ ('"' | '\'') => rest.get(1..)?.find(quote)? + 2,
            '[' => {
                is_subset = true;
                1
            }
            ']' => {
                is_subset = false;
                1
            }
            '<' if rest.starts_with("<!--") => rest.find("-->")? + 3,
            '<' if rest.starts_with("<?") => rest.find("?>")? + 2,
            other => other.len_utf8(),
        };
    }
}

/// Returns the entities that a document type declares.
fn entities(document_type: &str) -> Result<HashMap<&str, &str>, Trouble> {
    let mut entities = HashMap::new();
    let subset = document_type.find('[').and_then(|at| document_type.get(at + 1..)).unwrap_or_default();
    let mut rest = subset;
    while let Some(at) = rest.find(['<', '%']) {
        rest = rest.get(at..).unwrap_or_default();
        let end = if rest.starts_with('%') {
            return Err(Trouble::Declarations("parameter entities"));
        } else if rest.starts_with("<!--") {
            rest.find("-->").map(|at| at + 3)
        } else if rest.starts_with("<?") {
            rest.find("?>").map(|at| at + 2)
        } else {
            declaration_end(rest)
        };
        let declaration =
            end.and_then(|end| rest.get(..end)).ok_or_else(|| Trouble::NotWellFormed("its document type does not end".to_owned()))?;
        if declaration.starts_with("<!ATTLIST") {
            return Err(Trouble::Declarations("default attributes"));
        }
        if let Some((name, value)) =
            declaration.strip_prefix("<!ENTITY").and_then(|entity| entity.trim_start().split_once(char::is_whitespace))
        {
            if name == "%" {
                return Err(Trouble::Declarations("parameter entities"));
            }
            let value = value.trim_start();
            // Browsers do not load an entity from another file.
            let text =
                value.chars().next().filter(|quote| matches!(quote, '"' | '\'')).and_then(|quote| value.get(1..)?.split(quote).next());
            // The first declaration counts.
            entities.entry(name).or_insert(text.unwrap_or_default());
        }
        rest = rest.get(declaration.len()..).unwrap_or_default();
    }
    Ok(entities)
}

fn expand(text: &str, entities: &HashMap<&str, &str>, depth: usize, out: &mut String) -> Result<(), Trouble> {
    if depth > DEEPEST {
        return Err(Trouble::Declarations("entities that contain each other"));
    }
    let mut rest = text;
    loop {
        if out.len() > LONGEST {
            return Err(Trouble::Declarations("entities that grow too long"));
        }
        let Some(at) = rest.find(['&', '<']) else {
            out.push_str(rest);
            return Ok(());
        };
        let (before, markup) = rest.split_at(at);
        out.push_str(before);
        // In these a `&` is no reference.
        let literal = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")].into_iter().find(|(start, _)| markup.starts_with(start));
        let (kept, after) = if let Some((_, end)) = literal {
            markup.split_at(markup.find(end).map_or(markup.len(), |at| at + end.len()))
        } else if let Some((name, after)) = markup.strip_prefix('&').and_then(|name| name.split_once(';'))
            && let Some(value) = entities.get(name)
        {
            expand(value, entities, depth + 1, out)?;
            ("", after)
        } else {
            markup.split_at(1)
        };
        out.push_str(kept);
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_in_the_encoding_that_it_states() {
        assert_eq!(text(b"\xef\xbb\xbf<svg>\xc3\xa4</svg>").as_deref(), Ok("<svg>\u{e4}</svg>"));
        assert_eq!(
            text(b"<?xml version='1.0' encoding = 'ISO-8859-1'?><svg>\xe4</svg>").as_deref(),
            Ok("<?xml version='1.0' encoding = 'ISO-8859-1'?><svg>\u{e4}</svg>")
        );
        for order in [u16::to_le_bytes, u16::to_be_bytes] {
            for mark in ["", "\u{feff}"] {
                let wide: Vec<u8> = format!("{mark}<svg>\u{e4}</svg>").encode_utf16().flat_map(order).collect();
                assert_eq!(text(&wide).as_deref(), Ok("<svg>\u{e4}</svg>"));
            }
        }
        assert_eq!(text(b"<svg>\xe4</svg>"), Err(Trouble::Encoding("UTF-8".to_owned())));
        assert_eq!(text(b"<?xml encoding=\"klingon\"?><svg/>"), Err(Trouble::Encoding("klingon".to_owned())));
    }

    #[test]
    fn entities_stand_in_the_text() {
        let with = |subset: &str| {
            format!("<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"a>\" \"b\" [{subset}]><svg xmlns=\"&a;\">&amp;<![CDATA[&a;]]></svg>")
        };
        assert_eq!(
            expanded(&with("<!-- ]> by Ada --><!ENTITY a \"x&b;y\"><!ENTITY b '>'>")).as_deref(),
            Ok("<?xml version=\"1.0\"?><svg xmlns=\"x>y\">&amp;<![CDATA[&a;]]></svg>")
        );
        assert_eq!(expanded("<svg>&a;</svg>").as_deref(), Ok("<svg>&a;</svg>"));
        assert!(matches!(expanded(&with("<!ENTITY a \"&a;\">")), Err(Trouble::Declarations(_))), "one that contains itself");
        let grows: String = (0..12)
            .map(|level| format!("<!ENTITY {} \"{}\">", char::from(b'a' + level), format!("&{};", char::from(b'b' + level)).repeat(10)))
            .collect();
        assert!(
            matches!(expanded(&with(&format!("{grows}<!ENTITY m \"long\">"))), Err(Trouble::Declarations(_))),
            "a thousand million times"
        );
        assert!(matches!(expanded(&with("<!ATTLIST svg width CDATA \"4\">")), Err(Trouble::Declarations(_))));
        assert!(matches!(expanded(&with("<!ENTITY % p \"\"> %p;")), Err(Trouble::Declarations(_))));
    }
}
