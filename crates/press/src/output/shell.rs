//! The app's `index.html` for each page: the same shell with the paper's language, the page's own title, description
//! and address in its head, so that a deep link opens on any static host and a page found by a search
//! engine or shared in a chat says what it is.
//!
//! The shell is what trunk writes: one `<html>` tag, one `<head>`, in this order. Only its head is
//! touched.

use broadsheet_content::page::{PageDocument, SiteDocument};

/// A page's shell, cut where something is put in.
#[derive(Clone, Debug)]
pub struct Shell {
    before_html: String,
    /// The `<html>` tag without `lang`, `dir` and its end: `<html class="js"`.
    html: String,
    /// From there to where the title stands, without the description and the canonical link.
    before_title: String,
    /// From the title to `</head>`.
    after_title: String,
    /// From `</head>` on.
    rest: String,
}

/// A file that cannot serve as a shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShellError {
    /// There is no `<html>` tag.
    #[error("the shell has no <html> tag")]
    NoHtml,
    /// There is no `</head>`.
    #[error("the shell has no </head>: everything in a page's head belongs between <head> and </head>")]
    NoHead,
}

impl Shell {
    /// Cuts a shell. What it says of language, title, description and canonical address is left out: it
    /// may be a page that was made from the shell before.
    ///
    /// # Errors
    /// When there is no `<html>` tag or no `</head>`.
    pub fn new(source: &str) -> Result<Self, ShellError> {
        let (before_html, html, after_html) = cut_tag(source, "html").ok_or(ShellError::NoHtml)?;
        let end = find(after_html, "</head").ok_or(ShellError::NoHead)?;
        let (head, rest) = after_html.split_at_checked(end).ok_or(ShellError::NoHead)?;

        let mut head = head.to_owned();
        for (tag, name, value) in [("meta", "name", "description"), ("meta", "name", "robots"), ("link", "rel", "canonical")] {
            head = without_tag(&head, tag, name, value);
        }
        let html = html.strip_suffix('>').unwrap_or(html);
        let html = without_attribute(&without_attribute(html, "lang"), "dir");
        let (before_title, after_title) = cut_title(&head);
        Ok(Self { before_html: before_html.to_owned(), html, before_title, after_title, rest: rest.to_owned() })
    }

    /// The shell of a page.
    #[must_use]
    pub fn page(&self, site: &SiteDocument, document: &PageDocument) -> String {
        let title = if document.title.is_empty() { site.title.clone() } else { format!("{} – {}", document.title, site.title) };
        let mut tags = String::new();
        if !document.description.is_empty() {
            tags.push_str(&format!(r#"<meta name="description" content="{}">"#, escape(&document.description)));
        }
        let address = format!("{}{}", site.base_url.trim_end_matches('/'), document.path);
        tags.push_str(&format!(r#"<link rel="canonical" href="{}">"#, escape(&address)));
        self.with(site, &title, &tags)
    }

    /// The shell for addresses of which there is no page: found by nobody but those who ask for them.
    #[must_use]
    pub fn not_found(&self, site: &SiteDocument) -> String {
        let title = format!("Page not found – {}", site.title);
        self.with(site, &title, r#"<meta name="robots" content="noindex">"#)
    }

    /// Language and direction are the paper's: its masthead, navigation and footer stand on every page. An
    /// article in another language says so itself.
    fn with(&self, site: &SiteDocument, title: &str, tags: &str) -> String {
        let Self { before_html, html, before_title, after_title, rest } = self;
        let (language, direction, title) = (escape(&site.language), site.direction.as_str(), escape(title));
        let html = format!(r#"{html} lang="{language}" dir="{direction}">"#);
        format!("{before_html}{html}{before_title}<title>{title}</title>{after_title}{tags}{rest}")
    }
}

/// Text as it may stand in an element or between double quotes.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

/// Where `wanted` (lower case) begins, in whatever case it is written.
fn find(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|window| window.eq_ignore_ascii_case(wanted.as_bytes()))
}

/// What is before the first tag of this name, the tag, and what is after it.
fn cut_tag<'a>(text: &'a str, name: &str) -> Option<(&'a str, &'a str, &'a str)> {
    let mut from = 0;
    loop {
        let start = from + find(text.get(from..)?, &format!("<{name}"))?;
        let after_name = text.get(start + 1 + name.len()..)?;
        if after_name.starts_with(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/')) {
            let end = start + text.get(start..)?.find('>')? + 1;
            return Some((text.get(..start)?, text.get(start..end)?, text.get(end..)?));
        }
        from = start + 1;
    }
}

/// What is before a head's title and what is after it; without a title, the end is its place.
fn cut_title(head: &str) -> (String, String) {
    let Some((before, _, after)) = cut_tag(head, "title") else { return (head.to_owned(), String::new()) };
    let end = find(after, "</title>").map_or(0, |at| at + "</title>".len());
    (before.to_owned(), after.get(end..).unwrap_or_default().to_owned())
}

/// Without each tag of this name whose attribute has this value.
fn without_tag(head: &str, tag: &str, name: &str, value: &str) -> String {
    let mut out = String::with_capacity(head.len());
    let mut rest = head;
    while let Some((before, found, after)) = cut_tag(rest, tag) {
        out.push_str(before);
        if !attribute(found, name).is_some_and(|(_, _, own)| own.eq_ignore_ascii_case(value)) {
            out.push_str(found);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn without_attribute(tag: &str, name: &str) -> String {
    match attribute(tag, name) {
        Some((start, end, _)) => format!("{}{}", tag.get(..start).unwrap_or_default().trim_end(), tag.get(end..).unwrap_or_default()),
        None => tag.to_owned(),
    }
}

/// Where an attribute of a tag is, and its value: quoted, bare or missing.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<(usize, usize, &'a str)> {
    let mut at = tag.find(|c: char| c.is_ascii_whitespace())?;
    loop {
        let rest = tag.get(at..)?;
        let start = at + rest.find(|c: char| !c.is_ascii_whitespace() && c != '/')?;
        let rest = tag.get(start..)?;
        if rest.starts_with('>') {
            return None;
        }
        let length = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '>')).unwrap_or(rest.len());
        let own = rest.get(..length)?;
        let (value, end) = match rest.get(length..)?.strip_prefix('=') {
            None => ("", start + length),
            Some(value) => {
                let from = start + length + 1;
                match value.chars().next().filter(|quote| matches!(quote, '"' | '\'')) {
                    Some(quote) => {
                        let inner = value.get(1..)?.split(quote).next()?;
                        (inner, from + inner.len() + 2)
                    }
                    None => {
                        let inner = value.split(|c: char| c.is_ascii_whitespace() || c == '>').next()?;
                        (inner, from + inner.len())
                    }
                }
            }
        };
        if own.eq_ignore_ascii_case(name) {
            return Some((start, end.min(tag.len()), value));
        }
        // An empty name cannot be passed by: what follows is no attribute.
        at = if end > at { end } else { return None };
    }
}

#[cfg(test)]
mod tests {
    use broadsheet_content::SCHEMA_VERSION;
    use broadsheet_content::consent::Catalogue;
    use broadsheet_content::page::{Direction, Page};
    use broadsheet_content::site::Contact;

    use super::*;

    const SOURCE: &str = concat!(
        "<!doctype html>\n<html lang=\"en\" class=js><head><meta charset=\"utf-8\"><title>Shell</title>",
        "<link rel=\"stylesheet\" href=\"/a.css\"></head>\n<body><div id=\"app\"></div></body></html>\n"
    );

    fn site() -> SiteDocument {
        SiteDocument {
            schema_version: SCHEMA_VERSION,
            title: "Salt & Sea".to_owned(),
            tagline: None,
            base_url: "https://paper.example".to_owned(),
            language: "en-GB".to_owned(),
            direction: Direction::Ltr,
            navigation: Vec::new(),
            sections: Vec::new(),
            contact: Contact::default(),
            consent: Catalogue::default(),
        }
    }

    fn document(title: &str, description: &str, direction: Direction) -> PageDocument {
        PageDocument {
            schema_version: SCHEMA_VERSION,
            path: "/article/a/".to_owned(),
            title: title.to_owned(),
            description: description.to_owned(),
            language: "ar".to_owned(),
            direction,
            page: Page::Cookies,
        }
    }

    #[test]
    fn a_page_has_its_own_head() {
        let shell = Shell::new(SOURCE).expect("a shell");
        let page = shell.page(&site(), &document("\"Wall\" <holds>", "It & they", Direction::Rtl));
        insta::assert_snapshot!(page, @r#"
        <!doctype html>
        <html class=js lang="en-GB" dir="ltr"><head><meta charset="utf-8"><title>&quot;Wall&quot; &lt;holds&gt; – Salt &amp; Sea</title><link rel="stylesheet" href="/a.css"><meta name="description" content="It &amp; they"><link rel="canonical" href="https://paper.example/article/a/"></head>
        <body><div id="app"></div></body></html>
        "#);
    }

    #[test]
    fn a_front_has_the_papers_title_alone() {
        let page = Shell::new(SOURCE).expect("a shell").page(&site(), &document("", "", Direction::Ltr));
        assert!(page.contains("<title>Salt &amp; Sea</title>"));
        assert!(!page.contains("description"));
    }

    #[test]
    fn a_page_made_from_a_page_is_the_same_page() {
        let document = document("A", "B", Direction::Rtl);
        let page = Shell::new(SOURCE).expect("a shell").page(&site(), &document);
        let again = Shell::new(&page).expect("a shell").page(&site(), &document);
        assert_eq!(page, again);
        let from_404 = Shell::new(&Shell::new(SOURCE).expect("a shell").not_found(&site())).expect("a shell");
        assert_eq!(from_404.page(&site(), &document), page);
    }

    #[test]
    fn attributes_are_read_as_browsers_read_them() {
        for tag in [r#"<html lang="en">"#, "<html lang='en'>", "<html lang=en>", "<html\n  LANG=en >", r#"<html hidden lang="en" />"#] {
            assert_eq!(attribute(tag, "lang").map(|(_, _, value)| value), Some("en"), "{tag}");
        }
        for tag in ["<html>", "<html data-lang=en>", r#"<html title="lang=en">"#, "<html ="] {
            assert_eq!(attribute(tag, "lang"), None, "{tag}");
        }
    }

    #[test]
    fn what_is_not_a_page_is_refused() {
        assert_eq!(Shell::new("{}").err(), Some(ShellError::NoHtml));
        assert_eq!(Shell::new("<html><body></body></html>").err(), Some(ShellError::NoHead));
    }
}
