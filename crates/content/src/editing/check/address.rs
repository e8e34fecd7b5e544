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
        if let Some(text) = at.as_text().filter(|text| !text.trim().is_empty() && text.contains(is_blank)) {
            // In other addresses `%20` stands for a space; in the name of a folder of a site it would not do.
            let message = format!("`baseUrl` is {}, which holds a space or an invisible character.", quoted(text));
            self.error("bad-address", at, message, base_url_remedy(text));
            return;
        }
        let Some(text) = self.address(at, Leads::Elsewhere) else { return };
        if text.ends_with('/') || text.contains(['?', '#']) {
            let message = format!("`baseUrl` is {}, with a slash, query or fragment at its end.", quoted(text));
            self.error("base-url", at, message, base_url_remedy(text));
        } else if let Some(folder) = unusable_folder(text) {
            let what = if folder.is_empty() { "two slashes".to_owned() } else { format!("the folder {}", quoted(folder)) };
            let message = format!("`baseUrl` is {}, with {what} in it.", quoted(text));
            self.error("base-url", at, message, base_url_remedy(text));
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
    if text.contains(is_blank) {
        return Some(Fault::new("which holds a space or an invisible character", without_blanks(text, leads)));
    }
    if text.contains('\\') {
        return Some(Fault::new("which holds a backslash", "Write `/` in its place."));
    }
    if text.starts_with("//") {
        let whole = format!("https:{text}");
        let remedy = if fault(&whole, leads).is_none() { format!("Write `{whole}`.") } else { leads.remedy().to_owned() };
        return Some(Fault::new("which leads to another site without saying how", remedy));
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

/// True for white space and control characters.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

/// Returns the remedy for an address with blanks, which depends on whether they can be meant. What it proposes is allowed.
fn without_blanks(text: &str, leads: Leads) -> String {
    let trimmed = text.trim();
    let (scheme, rest) = trimmed.split_once(':').unwrap_or_default();
    if scheme.eq_ignore_ascii_case("tel") && leads == Leads::Anywhere {
        return telephone(rest);
    }
    let is_allowed = |text: &str| !text.contains(is_blank) && fault(text, leads).is_none();
    if scheme.eq_ignore_ascii_case("mailto") && !trimmed.contains('?') {
        let address = trimmed.replace(is_blank, "");
        return if is_allowed(&address) { format!("Write `{address}`.") } else { leads.remedy().to_owned() };
    }
    if !trimmed.contains(is_blank) {
        return if is_allowed(trimmed) { format!("Take it out: `{trimmed}`.") } else { format!("Take it out. {}", leads.remedy()) };
    }
    let mended = trimmed.replace(' ', "%20");
    if is_allowed(&mended) {
        return format!("Write `%20` for each space: `{mended}`.");
    }
    "Write `%20` for each space after the host, and take invisible characters out.".to_owned()
}

/// Returns the remedy for a `baseUrl`: what it can be, if that is plain, or else what is allowed.
fn base_url_remedy(text: &str) -> String {
    let help = "Write one slash between folders and none at the end, and name each folder with letters from a to z, digits, `-`, `_`, `~` and \
                `.`, without a dot at its start: `https://club.example/gazette`.";
    near_base_url(text).map_or_else(|| help.to_owned(), |near| format!("Write `{near}`."))
}

/// Returns the nearest `baseUrl` that is allowed: without blanks around it, a query, a fragment and needless slashes, and with a hyphen
/// for each blank in the name of a folder.
fn near_base_url(text: &str) -> Option<String> {
    let (scheme, rest) = text.trim().split(['?', '#']).next()?.split_once("://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut near = format!("{scheme}://{host}");
    for folder in path.split('/').map(str::trim).filter(|folder| !folder.is_empty()) {
        near.push('/');
        near.push_str(&folder.replace("%20", "-").replace(is_blank, "-"));
    }
    (fault(&near, Leads::Elsewhere).is_none() && unusable_folder(&near).is_none()).then_some(near)
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
    fn what_a_remedy_tells_to_write_is_allowed() {
        let leads = [Leads::Anywhere, Leads::File, Leads::Elsewhere];
        for bad in [
            "https://a b.example/x",
            "https://a.example/x y",
            " mailto:desk ",
            "mailto: desk",
            "/media/a b.jpg ",
            "//",
            "//a b",
            "//:x",
            "//a.example/x",
            " ftp://a.example",
            " tel:1 2",
            "https://user:word@a.example/x y",
            " #a",
            "https://a.example/x\u{a0}y",
            " article/x",
        ] {
            for leads in leads {
                let Some(Fault { remedy, .. }) = fault(bad, leads) else { continue };
                let proposal = remedy.split("Write `").nth(1).or(remedy.split(": `").nth(1)).and_then(|rest| rest.split('`').next());
                let proposal = proposal.filter(|proposal| *proposal != "%20" && *proposal != "/");
                assert!(proposal.is_none_or(|proposal| fault(proposal, leads).is_none()), "{bad:?}, {leads:?}: {remedy}");
            }
        }
    }

    #[test]
    fn the_remedy_for_a_base_url_is_one() {
        for (bad, remedy) in [
            ("https://club.example/a b", "Write `https://club.example/a-b`."),
            ("https://club.example/a%20b/", "Write `https://club.example/a-b`."),
            (" https://club.example/ ", "Write `https://club.example`."),
            ("https://club.example/ gazette /?x#y", "Write `https://club.example/gazette`."),
            ("https://club.example//gazette", "Write `https://club.example/gazette`."),
            ("https://club.example/a\u{a0}b", "Write `https://club.example/a-b`."),
        ] {
            assert_eq!(base_url_remedy(bad), remedy, "{bad:?}");
        }
        for bad in
            ["https://a b.example", "https://club.example/z\u{fc}rich/", "https://club.example/../x y", "http://club.example/a b", "a b"]
        {
            assert!(base_url_remedy(bad).starts_with("Write one slash"), "{bad}");
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
