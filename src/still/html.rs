//! Still trees as HTML, when the paper is published.

use std::fmt;

use super::element::{Element, Node};

/// Elements without an end tag.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "source", "track"];

impl fmt::Display for Element {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "<{}", self.0.tag)?;
        for (name, value) in &self.0.attributes {
            write!(out, " {name}=\"")?;
            escape(out, value)?;
            out.write_str("\"")?;
        }
        out.write_str(">")?;
        if VOID.contains(&self.0.tag) {
            return Ok(());
        }
        for child in &self.0.children {
            child.fmt(out)?;
        }
        write!(out, "</{}>", self.0.tag)
    }
}

impl fmt::Display for Node {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Element(element) => element.fmt(out),
            Self::Text(words) => escape(out, words),
        }
    }
}

/// Text as it may stand in an element and between double quotes. A NUL, which no HTML may carry, becomes the
/// sign for what cannot be shown; a carriage return would be read as an end of line.
fn escape(out: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let with = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\r' => "&#13;",
            0 => "\u{fffd}",
            _ => continue,
        };
        out.write_str(text.get(from..at).unwrap_or_default())?;
        out.write_str(with)?;
        from = at + 1;
    }
    out.write_str(text.get(from..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::super::*;

    #[test]
    fn an_element_is_written_with_everything_escaped() {
        let link = a().href("/a?b=1&c=\"2\"").attr("title", "1 < 2".to_owned()).child("<b> & \0\r").child(br());
        assert_eq!(link.to_string(), "<a href=\"/a?b=1&amp;c=&quot;2&quot;\" title=\"1 &lt; 2\">&lt;b&gt; &amp; \u{fffd}&#13;<br></a>");
    }

    #[test]
    fn what_is_not_there_is_not_written() {
        let picture = img().attr("width", None::<u32>).attr("hidden", false).attr("alt", "");
        assert_eq!(p().child(None::<Element>).child(Vec::<Element>::new()).child(picture).to_string(), "<p><img alt=\"\"></p>");
    }
}
