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
            Some(why) => {
                let message = format!("{} is {}, {why}.", capitalised(&at.name()), quoted(text));
                self.error("bad-address", at, message, leads.remedy());
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

/// Returns why an address is refused, as a relative clause for a message; `None` when it is allowed.
pub(super) fn fault(text: &str, leads: Leads) -> Option<&'static str> {
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Some("which holds a space or an invisible character");
    }
    if text.contains('\\') {
        return Some("which holds a backslash");
    }
    if text.starts_with("//") {
        return Some("which leads to another site without saying how");
    }
    if text.starts_with('/') {
        return match leads {
            Leads::Elsewhere => Some("which does not name a site"),
            Leads::File if climbs(text) => Some("which leads out of its folder"),
            Leads::File | Leads::Anywhere => None,
        };
    }
    if text.starts_with('#') {
        return (leads != Leads::Anywhere).then_some("which is a place in a page");
    }
    let Some((scheme, rest)) = text.split_once(':') else {
        return Some("which starts with neither a scheme nor a slash");
    };
    match (scheme.to_ascii_lowercase().as_str(), leads) {
        ("https", _) | ("http", Leads::Anywhere) => host_fault(text, rest),
        ("mailto", Leads::Anywhere) => {
            let address = rest.split('?').next().unwrap_or_default();
            (!is_email(address)).then_some("which is no e-mail address")
        }
        ("tel", Leads::Anywhere) => {
            let is_number = rest.chars().any(|c| c.is_ascii_digit()) && rest.chars().all(|c| c.is_ascii_digit() || "+-.()".contains(c));
            (!is_number).then_some("which is no telephone number")
        }
        _ => Some("whose scheme is not allowed"),
    }
}

fn host_fault(text: &str, rest: &str) -> Option<&'static str> {
    if !rest.starts_with("//") || rest.starts_with("///") {
        return Some("which has no `//` before its host");
    }
    match Url::parse(text) {
        Ok(url) if url.host_str().is_none_or(str::is_empty) => Some("which has no host"),
        Ok(url) if !url.username().is_empty() || url.password().is_some() => Some("which holds a user name or password"),
        Ok(_) => None,
        Err(_) => Some("which is no address"),
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
