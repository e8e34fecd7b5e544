//! Reads the tags in the head of a page shell.

/// A tag: `<meta name="viewport" …>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// As it is written, from `<` to `>`.
    pub(super) text: &'a str,
}

impl<'a> Tag<'a> {
    /// Returns the value of an attribute, quoted or bare; empty for an attribute without a value.
    pub(super) fn attribute(self, name: &str) -> Option<&'a str> {
        let mut rest = self.text.get(self.text.find(|c: char| c.is_ascii_whitespace())?..)?;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            if rest.is_empty() || rest.starts_with('>') {
                return None;
            }
            let length = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '>')).unwrap_or(rest.len());
            let (own, after) = rest.split_at_checked(length)?;
            let (value, after) = match after.strip_prefix('=') {
                None => ("", after),
                Some(value) => cut_value(value)?,
            };
            if own.eq_ignore_ascii_case(name) {
                return Some(value);
            }
            // Without progress, the rest is not an attribute.
            rest = if after.len() < rest.len() { after } else { return None };
        }
    }

    /// Returns whether an attribute has this value, ignoring case.
    pub(super) fn says(self, name: &str, value: &str) -> bool {
        self.attribute(name).is_some_and(|own| own.eq_ignore_ascii_case(value))
    }
}

/// Splits the value of an attribute from the text after it.
fn cut_value(text: &str) -> Option<(&str, &str)> {
    if let Some(quote) = text.chars().next().filter(|quote| matches!(quote, '"' | '\'')) {
        return text.get(1..)?.split_once(quote);
    }
    text.split_at_checked(text.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(text.len()))
}

/// Returns the tags of these names in the head of a page, in order; `None` without a `</head>`. Comments, scripts and styles
/// are skipped.
pub(super) fn head_tags<'a>(page: &'a str, names: &[&str]) -> Option<Vec<Tag<'a>>> {
    let mut rest = page.get(..find(page, "</head")?)?;
    let mut tags = Vec::new();
    while let Some(start) = rest.find('<') {
        rest = rest.get(start..)?;
        let end = if rest.starts_with("<!--") { rest.find("-->").map(|at| at + 3) } else { end_of_tag(rest) };
        let Some((text, after)) = end.and_then(|end| rest.split_at_checked(end)) else { break };
        rest = after;
        let name = text.get(1..).unwrap_or_default();
        let name = name.split(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/')).next().unwrap_or_default();
        if let Some(element) = ["script", "style", "noscript", "title"].into_iter().find(|element| name.eq_ignore_ascii_case(element)) {
            rest = rest.get(find(rest, &format!("</{element}")).unwrap_or(rest.len())..)?;
        } else if names.iter().any(|wanted| name.eq_ignore_ascii_case(wanted)) {
            tags.push(Tag { text });
        }
    }
    Some(tags)
}

/// Returns the offset after the tag, which ends at the first `>` outside quotes.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(letter),
            (None, '>') => return Some(at + 1),
            (None, _) => {}
        }
    }
    None
}

/// Returns the offset of `wanted`, ignoring case.
fn find(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|window| window.eq_ignore_ascii_case(wanted.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_as_browsers_read_them() {
        for text in [r#"<meta lang="en">"#, "<meta lang='en'>", "<meta lang=en>", "<meta\n  LANG=en >", r#"<meta hidden lang="en" />"#] {
            assert_eq!(Tag { text }.attribute("lang"), Some("en"), "{text}");
        }
        for text in ["<meta>", "<meta data-lang=en>", r#"<meta title="lang=en">"#, "<meta ="] {
            assert_eq!(Tag { text }.attribute("lang"), None, "{text}");
        }
    }

    #[test]
    fn tags_of_the_head_are_found_and_nothing_else_is_taken_for_one() {
        let page = concat!(
            "<!doctype html><html><head><!-- <meta name=a> --><META name=\"b>c\">\n<script>\"<meta name=d>\"</script>",
            "<title><meta name=e></title><link rel=icon href=/i.svg><metas></head><body><meta name=f></body></html>"
        );
        let tags: Vec<&str> = head_tags(page, &["meta", "link"]).expect("a head").into_iter().map(|tag| tag.text).collect();
        assert_eq!(tags, ["<META name=\"b>c\">", "<link rel=icon href=/i.svg>"]);
        assert_eq!(head_tags("{}", &["meta"]), None);
    }
}
