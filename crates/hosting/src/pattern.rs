//! Patterns of paths.

use std::fmt;

use broadsheet_content::link::BasePath;
use serde::{Deserialize, Serialize};

/// A path, or all paths with the same start and end: `/sw.js`, `/fonts/*`, `/broadsheet-app-*`, `/*`.
///
/// It has at most one `*`, which stands for any characters, slashes included, because every host can express that. A pattern names files,
/// so it does not end in a slash: hosts differ in whether they match `/about/` or `/about/index.html`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Pattern(String);

/// The error for a pattern that not every host can express.
#[derive(Debug, thiserror::Error)]
#[error(
    "`{0}` is not a path pattern: it must begin with `/`, must not end with it, and may hold letters, digits, `-`, `_`, `.`, `~`, `/` and one `*`"
)]
pub struct PatternError(String);

impl Pattern {
    /// Parses a pattern.
    ///
    /// # Errors
    /// When a host could interpret it differently.
    pub fn new(text: &str) -> Result<Self, PatternError> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~' | b'/' | b'*');
        let stars = text.bytes().filter(|byte| *byte == b'*').count();
        if text.starts_with('/') && !text.ends_with('/') && stars <= 1 && text.bytes().all(plain) {
            Ok(Self(text.to_owned()))
        } else {
            Err(PatternError(text.to_owned()))
        }
    }

    /// Returns the pattern for every path.
    #[must_use]
    pub fn all() -> Self {
        Self("/*".to_owned())
    }

    /// Returns true for the pattern for every path.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.0 == "/*"
    }

    /// Returns whether the pattern matches a path (without query, percent-decoded).
    #[must_use]
    pub fn matches(&self, path: &str) -> bool {
        match self.0.split_once('*') {
            None => path == self.0,
            Some((start, end)) => path.len() >= start.len() + end.len() && path.starts_with(start) && path.ends_with(end),
        }
    }

    /// Returns the pattern of the same paths as a browser requests them, in a site below a folder.
    #[must_use]
    pub fn below(&self, base: &BasePath) -> Self {
        Self(base.join(&self.0))
    }

    /// Returns the text of the pattern.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the pattern as a regular expression for nginx: `^/fonts/.*$`.
    #[must_use]
    pub fn regex(&self) -> String {
        format!("^{}$", self.0.replace('.', "\\.").replace('*', ".*"))
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Pattern {
    type Error = PatternError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text)
    }
}

impl From<Pattern> for String {
    fn from(pattern: Pattern) -> Self {
        pattern.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything() {
        let matches = |pattern: &str, path: &str| Pattern::new(pattern).unwrap().matches(path);
        assert!(matches("/*", "/") && matches("/*", "/a/b/"));
        assert!(matches("/fonts/*", "/fonts/a.woff2") && !matches("/fonts/*", "/fonts") && !matches("/fonts/*", "/a/fonts/b"));
        assert!(matches("/sw.js", "/sw.js") && !matches("/sw.js", "/sw.js.map") && !matches("/sw.js", "/swxjs"));
        assert!(matches("/a*a", "/aa") && !matches("/a*a", "/a"));
    }

    #[test]
    fn what_a_host_could_misread_is_refused() {
        for text in ["", "fonts/*", "/about/", "/*/*", "/a b", "/a\nb", "/$uri", "/{path}", "/a?b", "/\u{e9}", "/a\"b"] {
            assert!(Pattern::new(text).is_err(), "{text}");
        }
    }

    #[test]
    fn dots_are_dots_in_expressions() {
        assert_eq!(Pattern::new("/sw.js").unwrap().regex(), "^/sw\\.js$");
        assert_eq!(Pattern::all().regex(), "^/.*$");
    }
}
