//! Assembles one page of HTML: head, boot script, styles, the app's markup, and the data that the app needs to start.

use broadsheet_content::link::BasePath;
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{PageDocument, PageMetadata, SiteDocument};
use broadsheet_syndication::escape;
use broadsheet_syndication::head::{Extras, Head, missing as head_of_missing, page as head_of_page};
use serde::Serialize;

use super::base_path::in_tags;
use super::sheets::Sheets;

/// Speculation rules: until the app has started, the browser prefetches a page when the pointer hovers over its link or a touch on it
/// begins. The app then prefetches the page's document instead. Browsers that save data ignore the rules, and they are
/// not for a reader who saves data by the reading settings. Paths of pages end in a slash.
#[must_use]
pub fn speculation_rules(base: &BasePath) -> String {
    format!(
        r#"{{"prefetch":[{{"where":{{"and":[{{"href_matches":"{base}/*/"}},{{"selector_matches":":root:not([data-saving]) a"}}]}},"eagerness":"moderate"}}]}}"#
    )
}

/// The parts that all pages of a site share.
#[derive(Debug)]
pub struct Frame<'a> {
    site: &'a SiteDocument,
    /// The doctype and the start of the head.
    start: String,
    /// Font preloads, scripts and the start of the styles, for the head after the tags that must come first.
    shared: String,
    sheets: &'a Sheets,
    speculation_rules: String,
    /// The site document as JSON, for the place after the app's markup.
    data: String,
}

impl<'a> Frame<'a> {
    /// Creates the frame of a paper's pages. `scripts` are written into every page unchanged, so escape them with [`in_script`].
    /// `head` and `stylesheet` name files of the site by paths from its root. `stylesheet` is the app's whole stylesheet: `boot.js`
    /// fetches it with the app, which renders pages of other kinds.
    ///
    /// Language and direction are the paper's, because its masthead, navigation and footer are on every page. An article in
    /// another language declares its own.
    ///
    /// # Errors
    /// When the site document cannot be serialised.
    pub fn new(
        site: &'a SiteDocument,
        head: &str,
        sheets: &'a Sheets,
        stylesheet: &str,
        scripts: &[&str],
    ) -> Result<Self, serde_json::Error> {
        let base = site.base_path();
        let (head, stylesheet) = (in_tags(head, &base), escape(&base.join(stylesheet)));
        let (language, direction) = (escape(&site.language), site.direction.as_str());
        let scripts: String = scripts.iter().map(|script| format!("<script>{script}</script>")).collect();
        Ok(Self {
            site,
            start: format!(r#"<!doctype html><html lang="{language}" dir="{direction}"><head>"#),
            shared: format!(r#"{head}{scripts}<style data-all="{stylesheet}">"#),
            sheets,
            speculation_rules: speculation_rules(&base),
            data: in_json(&site.of_every_page())?,
        })
    }

    /// Builds a page. `body` is the markup that the app rendered.
    ///
    /// # Errors
    /// When the page's metadata cannot be serialised.
    pub fn page(&self, document: &PageDocument, extras: &Extras, body: &str) -> Result<String, serde_json::Error> {
        self.put_together(&head_of_page(self.site, document, extras), body, &PageMetadata::of(document), &self.data)
    }

    /// Builds the page for unknown addresses (404), which search engines must not index.
    ///
    /// # Errors
    /// When the page's metadata cannot be serialised.
    pub fn missing(&self, body: &str) -> Result<String, serde_json::Error> {
        self.put_together(
            &head_of_missing(self.site, self.site.messages.get(MessageId::Missing)),
            body,
            &PageMetadata::missing(),
            &self.data,
        )
    }

    /// Assembles a page. The data that only search engines read comes last.
    fn put_together(&self, head: &Head, body: &str, metadata: &PageMetadata, data: &str) -> Result<String, serde_json::Error> {
        let metadata = in_json(metadata)?;
        let parts = [
            self.start.as_str(),
            &head.opening,
            &self.shared,
            self.sheets.of_page(body),
            "</style>",
            r#"<script type="speculationrules">"#,
            &self.speculation_rules,
            "</script>",
            &head.rest,
            r#"</head><body><div id="app">"#,
            body,
            r#"</div><script type="application/json" id="site">"#,
            data,
            r#"</script><script type="application/json" id="page">"#,
            &metadata,
            "</script>",
            &head.data,
            "</body></html>\n",
        ];
        Ok(parts.concat())
    }
}

/// Serialises a value as JSON that is safe in a `<script>`: it cannot end the script or be read as markup, and the line
/// terminators of JavaScript (U+2028, U+2029) are escaped.
///
/// # Errors
/// When the value cannot be serialised.
pub fn in_json(value: &impl Serialize) -> Result<String, serde_json::Error> {
    let json = serde_json::to_string(value)?;
    let mut out = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '<' => out.push_str("\\u003c"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            other => out.push(other),
        }
    }
    Ok(out)
}

/// Escapes a script for a `<script>` element. It is for our own scripts, in which `</`, `<!--` and non-ASCII characters occur only in
/// strings. The result is ASCII, so a host that declares another charset changes neither the script nor its hash.
#[must_use]
pub fn in_script(script: &str) -> String {
    let mut escaped = String::with_capacity(script.len());
    for letter in script.trim().replace("</", "<\\/").replace("<!--", "<\\!--").chars() {
        if letter.is_ascii() {
            escaped.push(letter);
        } else {
            escaped.extend(letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use broadsheet_content::SCHEMA_VERSION;
    use broadsheet_content::editing::messages::messages;
    use broadsheet_content::page::{Direction, read_metadata, read_site};

    use broadsheet_content::page::Page;

    use super::*;

    fn site() -> SiteDocument {
        SiteDocument {
            schema_version: SCHEMA_VERSION,
            title: "Salt </script> & \u{2028}Sea <!-- ".to_owned(),
            base_url: "https://paper.example".to_owned(),
            language: "en-GB".to_owned(),
            messages: messages("en-GB", None),
            ..SiteDocument::default()
        }
    }

    fn document() -> PageDocument {
        PageDocument {
            schema_version: SCHEMA_VERSION,
            path: "/cookies/".to_owned(),
            title: "</script><script>alert(1)</script>".to_owned(),
            description: String::new(),
            language: "ar".to_owned(),
            direction: Direction::Rtl,
            consent_revision: None,
            page: Page::Cookies(Box::default()),
        }
    }

    fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
        text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(inside, _)| inside).expect("there")
    }

    #[test]
    fn a_page_is_put_together() {
        let site = SiteDocument { title: "Salt".to_owned(), ..site() };
        let sheets = Sheets::new("", [&"p{color:red}".to_owned()], "");
        let frame = Frame::new(&site, "<link rel=icon>", &sheets, "/all.css", &["first()", "boot()"]).expect("JSON");
        let document = PageDocument { title: "Cookies".to_owned(), ..document() };
        let page = frame.page(&document, &Extras::default(), "<main></main>").expect("JSON");
        let order = [
            r#"<!doctype html><html lang="en-GB" dir="ltr"><head><meta charset="utf-8">"#,
            "<title>Cookies – Salt</title>",
            r#"<link rel=icon><script>first()</script><script>boot()</script><style data-all="/all.css">"#,
            "p{color:red}</style><script type=\"speculationrules\">{",
            r#"<link rel="canonical" href="https://paper.example/cookies/">"#,
            r#"</head><body><div id="app"><main></main></div><script type="application/json" id="site">{"#,
            r#"</script><script type="application/json" id="page">{"#,
            "</script>",
            "</body></html>\n",
        ];
        let mut rest = page.as_str();
        for part in order {
            rest =
                rest.split_once(part).map(|(_, rest)| rest).unwrap_or_else(|| panic!("{part} is not there, or not in its place: {page}"));
        }
        assert_eq!(rest, "");
    }

    #[test]
    fn no_text_ends_the_script_it_stands_in_and_all_of_it_is_read_again() {
        let (site, document) = (site(), document());
        let sheets = Sheets::new("", [], "");
        let frame = Frame::new(&site, "", &sheets, "", &[]).expect("JSON");
        let page = frame.page(&document, &Extras::default(), "").expect("JSON");
        assert_eq!(page.matches("<script").count(), page.matches("</script>").count(), "{page}");
        assert!(!page.contains("<script>alert"), "{page}");
        assert!(!page.contains("<!--") && !page.contains('\u{2028}'), "{page}");
        assert_eq!(read_site(between(&page, "id=\"site\">", "</script>")), Ok(site.of_every_page()));
        assert_eq!(read_metadata(between(&page, "id=\"page\">", "</script>")), Ok(PageMetadata::of(&document)));
    }

    #[test]
    fn the_page_that_is_none_is_not_to_be_found() {
        let site = site();
        let sheets = Sheets::new("", [], "");
        let page = Frame::new(&site, "", &sheets, "", &[]).and_then(|frame| frame.missing("<main></main>")).expect("JSON");
        assert!(page.contains("<title>Page not found – Salt "), "{page}");
        assert!(page.contains(r#"<meta name="robots" content="noindex">"#));
        assert_eq!(read_metadata(between(&page, "id=\"page\">", "</script>")), Ok(PageMetadata::missing()));
    }

    #[test]
    fn a_script_is_ascii_and_cannot_end_its_element() {
        assert_eq!(in_script("say('é𝄞')"), "say('\\u00e9\\ud834\\udd1e')");
        assert_eq!(in_script("say('</script><!--')"), "say('<\\/script><\\!--')");
    }
}
