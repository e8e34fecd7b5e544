//! Checks of addresses (URLs). Only the listed schemes may reach a page: `javascript:` and `data:` run code, and `//host` or a
//! backslash leads to another host while looking like a path on the site.

use url::Url;

use super::values::is_email;
use super::{At, Check, capitalised, quoted};
use crate::editing::limits;

/// The targets that an address of a field may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leads {
    /// A link in a text: anywhere a reader can go.
    Anywhere,
    /// A file: on the site, or on another one over https.
    File,
    /// Another site, over https.
    Elsewhere,
}

impl Leads {
    fn remedy(self) -> &'static str {
        match self {
            Self::Anywhere => "Start it with `https://`, `http://`, `mailto:`, `tel:`, with `/` for a page of the site, or with `#`.",
            Self::File => "Start it with `/media/` for a file in media/, or with `https://`.",
            Self::Elsewhere => "Start it with `https://`.",
        }
    }
}

impl Check<'_, '_> {
    pub fn address<'b>(&mut self, at: At<'b>, leads: Leads) -> Option<&'b str> {
        let text = self.text(at, limits::URL_CHARS)?;
        match fault(text, leads) {
            None => Some(text),
            Some(Fault { why, remedy }) => {
                let message = format!("{} is {}, {why}.", capitalised(&at.name()), quoted(text));
                self.error("bad-address", at, message, remedy);
                None
            }
        }
    }

    /// Checks the address that the site is published at.
    pub fn base_url(&mut self, at: At<'_>) {
        let Some(text) = self.address(at, Leads::Elsewhere) else { return };
        if text.ends_with('/') || text.contains(['?', '#']) {
            let message = format!("`baseUrl` is {}, with a slash, query or fragment at its end.", quoted(text));
            let bare = text.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
            self.error("base-url", at, message, format!("Write `{bare}`."));
        } else if let Some(folder) = unusable_folder(text) {
            let what = if folder.is_empty() { "two slashes".to_owned() } else { format!("the folder {}", quoted(folder)) };
            let message = format!("`baseUrl` is {}, with {what} in it.", quoted(text));
            let help = "Write one slash between folders, and name each with letters from a to z, digits, `-`, `_`, `~` and `.`, without a dot \
                        at its start: `https://club.example/gazette`.";
            self.error("base-url", at, message, help);
        }
    }

    /// Checks an origin: a scheme, a host and optionally a port.
    pub fn origin(&mut self, at: At<'_>) {
        let Some(text) = self.address(at, Leads::Elsewhere) else { return };
        let origin = Url::parse(text).map(|url| url.origin().ascii_serialization()).unwrap_or_default();
        if origin != text {
            let message = format!("{} is {}, which is more than an origin.", capitalised(&at.name()), quoted(text));
            self.error(
                "not-an-origin",
                at,
                message,
                format!("Write `{origin}`: scheme and host in small letters, without a slash, path or query."),
            );
        }
    }
}

/// The reason why an address is refused, as a relative clause for a message, and the remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    why: &'static str,
    remedy: String,
}

impl Fault {
    fn new(why: &'static str, remedy: impl Into<String>) -> Self {
        Self { why, remedy: remedy.into() }
    }
}

/// Returns the fault of an address; `None` when it is allowed.
pub(super) fn fault(text: &str, leads: Leads) -> Option<Fault> {
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Some(Fault::new("which holds a space or an invisible character", without_blanks(text)));
    }
    if text.contains('\\') {
        return Some(Fault::new("which holds a backslash", "Write `/` in its place."));
    }
    if text.starts_with("//") {
        return Some(Fault::new("which leads to another site without saying how", format!("Write `https:{text}`.")));
    }
    if text.starts_with('/') {
        return match leads {
            Leads::Elsewhere => Some(Fault::new("which does not name a site", leads.remedy())),
            Leads::File if climbs(text) => {
                Some(Fault::new("which leads out of its folder", "Write the path from the slash on, without `..`."))
            }
            Leads::File | Leads::Anywhere => None,
        };
    }
    if text.starts_with('#') {
        return (leads != Leads::Anywhere).then(|| Fault::new("which is a place in a page", leads.remedy()));
    }
    let Some((scheme, rest)) = text.split_once(':') else {
        let remedy = if leads == Leads::Anywhere && is_email(text) { format!("Write `mailto:{text}`.") } else { leads.remedy().to_owned() };
        return Some(Fault::new("which starts with neither a scheme nor a slash", remedy));
    };
    match (scheme.to_ascii_lowercase().as_str(), leads) {
        ("https", _) | ("http", Leads::Anywhere) => host_fault(text, rest),
        ("mailto", Leads::Anywhere) => {
            let address = rest.split('?').next().unwrap_or_default();
            (!is_email(address)).then(|| Fault::new("which is no e-mail address", "Write it as `mailto:desk@news.example`."))
        }
        ("tel", Leads::Anywhere) => {
            let is_number = rest.chars().any(|c| c.is_ascii_digit()) && rest.chars().all(|c| c.is_ascii_digit() || "+-.()".contains(c));
            (!is_number).then(|| Fault::new("which is no telephone number", telephone(rest)))
        }
        _ => Some(Fault::new("whose scheme is not allowed", leads.remedy())),
    }
}

/// Returns the remedy for an address with blanks, which depends on whether they can be meant.
fn without_blanks(text: &str) -> String {
    let trimmed = text.trim();
    let (scheme, rest) = trimmed.split_once(':').unwrap_or_default();
    if scheme.eq_ignore_ascii_case("tel") {
        return telephone(rest);
    }
    let is_blank = |c: char| c.is_whitespace() || c.is_control();
    if scheme.eq_ignore_ascii_case("mailto") && !trimmed.contains('?') {
        return format!("Write `{}`.", trimmed.replace(is_blank, ""));
    }
    if !trimmed.contains(is_blank) {
        return format!("Take it out: `{trimmed}`.");
    }
    let mended = trimmed.replace(' ', "%20");
    if !mended.contains(is_blank) {
        return format!("Write `%20` for each space: `{mended}`.");
    }
    "Write `%20` for each space, and take invisible characters out.".to_owned()
}

/// Returns the remedy for a telephone number: its digits, without the zero in brackets that is dialled inside a country only.
fn telephone(number: &str) -> String {
    let number = number.trim().replace("(0)", "");
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let plus = if number.starts_with('+') { "+" } else { "" };
    let example = if digits.is_empty() { "+441632960118".to_owned() } else { format!("{plus}{digits}") };
    format!("Write the number in digits alone, with `+` and the code of the country first: `tel:{example}`.")
}

fn host_fault(text: &str, rest: &str) -> Option<Fault> {
    if !rest.starts_with("//") || rest.starts_with("///") {
        return Some(Fault::new(
            "which has no `//` before its host",
            "Write two slashes and the host after the colon: `https://news.example`.",
        ));
    }
    match Url::parse(text) {
        Ok(url) if url.host_str().is_none_or(str::is_empty) => {
            Some(Fault::new("which has no host", "Write the host after the slashes: `https://news.example`."))
        }
        Ok(url) if !url.username().is_empty() || url.password().is_some() => {
            Some(Fault::new("which holds a user name or password", "Take out what stands before the `@`, and the `@`."))
        }
        Ok(_) => None,
        Err(_) => Some(Fault::new("which is no address", "Open the page in a browser and copy the address from there.")),
    }
}

/// Returns the first folder of an address that not every host and browser would read as it is written.
fn unusable_folder(text: &str) -> Option<&str> {
    let (_, path) = text.split_once("://")?.1.split_once('/')?;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    path.split('/').find(|folder| folder.is_empty() || folder.starts_with('.') || !folder.bytes().all(is_plain))
}

/// True when a path has a `..` segment, percent-encoded or not.
fn climbs(path: &str) -> bool {
    let decoded = path.to_ascii_lowercase().replace("%2e", ".").replace("%2f", "/").replace("%5c", "/");
    decoded.split(['/', '?', '#']).any(|part| part == "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_where_readers_can_go() {
        for good in [
            "https://a.example",
            "http://a.example/x?y#z",
            "mailto:desk@a.example",
            "mailto:desk@a.example?subject=Gulls",
            "tel:+44-1632-960-118",
            "/article/night-ferry/",
            "/",
            "#posts",
            "https://münchen.example/straße",
            "HTTPS://A.example/",
        ] {
            assert_eq!(fault(good, Leads::Anywhere), None, "{good}");
            assert!(crate::link::SafeUrl::parse(good).is_some(), "the app draws {good} as a link");
        }
        for bad in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\tscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "ftp://a.example",
            "//a.example",
            "/\\a.example",
            "\\\\a.example",
            "https:a.example",
            "https:///a.example",
            "https://",
            "https://user:word@a.example",
            "https://a b.example",
            "article/x",
            "www.a.example",
            "mailto:nobody",
            "tel:",
            "tel:call-me",
            "https://a.example/\u{7}",
            ":",
        ] {
            assert!(fault(bad, Leads::Anywhere).is_some(), "{bad:?}");
        }
    }

    #[test]
    fn a_remedy_fits_the_fault() {
        for (bad, remedy) in [
            ("tel:+44 1632 960118", "`tel:+441632960118`"),
            ("tel:+44\u{a0}1632\u{202f}960118", "`tel:+441632960118`"),
            (" TEL: +44 (0)1632 960118", "`tel:+441632960118`"),
            ("tel:01632/960118", "`tel:01632960118`"),
            ("tel:call-me", "digits"),
            ("mailto: desk@a.example", "`mailto:desk@a.example`"),
            ("mailto:desk", "`mailto:desk@news.example`"),
            ("desk@a.example", "`mailto:desk@a.example`"),
            ("https://a.example/x ", "`https://a.example/x`"),
            ("https://a.example/x y", "`%20`"),
            ("/media/slip nets.jpg", "`%20`"),
            ("//a.example/x", "`https://a.example/x`"),
            ("https:a.example", "two slashes"),
            ("https://", "address"),
            ("https://user:word@a.example", "`@`"),
            ("\\\\a.example", "`/`"),
            ("article/x", "Start it with"),
            ("ftp://a.example", "Start it with"),
        ] {
            let fault = fault(bad, Leads::Anywhere).expect("refused");
            assert!(fault.remedy.contains(remedy) && fault.remedy.ends_with('.'), "{bad}: {fault:?}");
            let starts_so = ["https://", "tel:", "mailto:", "/"].iter().any(|start| bad.trim().starts_with(start));
            assert!(!starts_so || !fault.remedy.starts_with("Start it with"), "{bad}: {fault:?}");
        }
    }

    #[test]
    fn files_are_on_the_site_or_come_over_https() {
        for good in ["/media/a.jpg", "https://a.example/a.jpg", "/media/a..b.jpg"] {
            assert_eq!(fault(good, Leads::File), None, "{good}");
        }
        for bad in
            ["/media/../../etc/passwd", "/media/%2e%2E/x", "/media/..%2fx", "http://a.example/a.jpg", "#a", "mailto:a@b.c", "media/a.jpg"]
        {
            assert!(fault(bad, Leads::File).is_some(), "{bad}");
        }
        assert!(fault("/x", Leads::Elsewhere).is_some());
    }
}
