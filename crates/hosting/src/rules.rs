//! Header rules by path.

use std::path::{Path, PathBuf};

use broadsheet_content::link::BasePath;
use serde::{Deserialize, Serialize};

use crate::layout::FOLDER;
use crate::pattern::{Pattern, PatternError};

/// The version of the rules' file. Files of other versions are refused.
const VERSION: u32 = 1;

/// The name of the rules' file in [`FOLDER`].
pub const FILE: &str = "rules.json";

/// Headers by path. All rules whose patterns match a path apply; where two set the same header, the later one wins. Paths and patterns
/// are those of the site, without the folder that it is published in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    version: u32,
    /// The folder that the site is published in.
    #[serde(rename = "basePath", default, skip_serializing_if = "BasePath::is_root")]
    base_path: BasePath,
    rules: Vec<Rule>,
}

/// The headers of some paths.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The paths that the rule applies to.
    pub path: Pattern,
    /// The headers of these paths.
    pub headers: Vec<Header>,
}

/// One header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Raw")]
pub struct Header {
    name: String,
    value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    only: Option<Scheme>,
}

/// The schemes that a site is served over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scheme {
    /// For the preview on this machine.
    Http,
    /// For readers.
    Https,
}

/// A header as read from a file, before it is checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: String,
    value: String,
    only: Option<Scheme>,
}

/// The error for a header that a host could interpret differently.
#[derive(Debug, thiserror::Error)]
#[error(
    "the header `{name}: {value}` cannot be written for every host: a name has letters, digits and hyphens, a value plain ASCII without \" \\ $ {{ }}"
)]
pub struct HeaderError {
    name: String,
    value: String,
}

/// The error for rules of a site that could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file cannot be read.
    #[error("cannot read the site's header rules in {}: {source}", path.display())]
    Io {
        /// The path of the file.
        path: PathBuf,
        /// The underlying error.
        source: std::io::Error,
    },
    /// The file is malformed.
    #[error("{} does not hold header rules: {source}; `press build` writes it anew", path.display())]
    Form {
        /// The path of the file.
        path: PathBuf,
        /// The underlying error.
        source: serde_json::Error,
    },
    /// The file was written by another version.
    #[error("{} holds header rules of version {found}, and this press knows version {VERSION}: build the site with this press", path.display())]
    Version {
        /// The path of the file.
        path: PathBuf,
        /// The version of the file.
        found: u32,
    },
}

impl Header {
    /// Creates a header for both schemes.
    ///
    /// # Errors
    /// When a host could interpret it differently.
    pub fn new(name: &str, value: &str) -> Result<Self, HeaderError> {
        Self { name: name.to_owned(), value: value.to_owned(), only: None }.checked()
    }

    /// Creates a header that is sent over `https` only.
    ///
    /// # Errors
    /// As [`Header::new`].
    pub fn secure(name: &str, value: &str) -> Result<Self, HeaderError> {
        Self { name: name.to_owned(), value: value.to_owned(), only: Some(Scheme::Https) }.checked()
    }

    /// Checks name and value. `$` begins a variable in nginx, which has no way to escape it, and braces do in Caddy.
    fn checked(self) -> Result<Self, HeaderError> {
        let name = !self.name.is_empty() && self.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let plain = |byte: u8| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\' | b'$' | b'{' | b'}');
        let value = !self.value.is_empty() && self.value.trim() == self.value && self.value.bytes().all(plain);
        if name && value { Ok(self) } else { Err(HeaderError { name: self.name, value: self.value }) }
    }

    /// Returns the header `Cache-Control`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the header `Cache-Control: no-cache`.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Returns whether the header is sent over a scheme.
    #[must_use]
    pub fn is_sent(&self, scheme: Scheme) -> bool {
        self.only.is_none_or(|only| only == scheme)
    }
}

impl TryFrom<Raw> for Header {
    type Error = HeaderError;

    fn try_from(raw: Raw) -> Result<Self, Self::Error> {
        Self { name: raw.name, value: raw.value, only: raw.only }.checked()
    }
}

impl Rules {
    /// Creates rules from a list, in which later ones win over earlier ones.
    #[must_use]
    pub fn new(rules: Vec<Rule>) -> Self {
        Self { version: VERSION, base_path: BasePath::default(), rules }
    }

    /// Returns the same rules for a site that is published in a folder.
    ///
    /// # Errors
    /// When a host could interpret the folder's name differently.
    pub fn below(self, base_path: BasePath) -> Result<Self, PatternError> {
        Pattern::new(Pattern::all().below(&base_path).as_str())?;
        Ok(Self { base_path, ..self })
    }

    /// Returns the folder that the site is published in.
    #[must_use]
    pub fn base_path(&self) -> &BasePath {
        &self.base_path
    }

    /// Returns the rules, in which later ones win over earlier ones.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Returns the headers for a path (without query, percent-decoded). For a missing file, pass `/404.html`.
    #[must_use]
    pub fn for_path(&self, path: &str, scheme: Scheme) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> = Vec::new();
        for header in self.rules.iter().filter(|rule| rule.path.matches(path)).flat_map(|rule| &rule.headers) {
            if !header.is_sent(scheme) {
                continue;
            }
            match found.iter_mut().find(|(name, _)| name.eq_ignore_ascii_case(&header.name)) {
                Some((_, value)) => header.value.clone_into(value),
                None => found.push((header.name.clone(), header.value.clone())),
            }
        }
        found
    }

    /// Returns for each header, in the order of first use, its values by path, of which later ones win.
    #[must_use]
    pub fn by_header(&self, scheme: Scheme) -> Vec<(&str, Vec<(&Pattern, &str)>)> {
        let mut found: Vec<(&str, Vec<(&Pattern, &str)>)> = Vec::new();
        for rule in &self.rules {
            for header in rule.headers.iter().filter(|header| header.is_sent(scheme)) {
                let index = found.iter().position(|(name, _)| name.eq_ignore_ascii_case(&header.name)).unwrap_or_else(|| {
                    found.push((&header.name, Vec::new()));
                    found.len() - 1
                });
                let Some((_, values)) = found.get_mut(index) else { continue };
                values.retain(|(path, _)| **path != rule.path);
                values.push((&rule.path, &header.value));
            }
        }
        found
    }

    /// Reads the rules of a site; `None` when it has none.
    ///
    /// # Errors
    /// When they exist and cannot be read.
    pub fn read(site: &Path) -> Result<Option<Self>, ReadError> {
        let path = site.join(FOLDER).join(FILE);
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(ReadError::Io { path, source }),
        };
        let rules: Self = serde_json::from_slice(&bytes).map_err(|source| ReadError::Form { path: path.clone(), source })?;
        if rules.version == VERSION { Ok(Some(rules)) } else { Err(ReadError::Version { path, found: rules.version }) }
    }

    /// Returns the text of the file that [`Rules::read`] reads.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Rules are strings, numbers and lists, so serialising them to JSON cannot fail.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(path: &str, headers: Vec<Header>) -> Rule {
        Rule { path: Pattern::new(path).unwrap(), headers }
    }

    fn some() -> Rules {
        Rules::new(vec![
            rule("/*", vec![Header::new("A", "1").unwrap(), Header::new("B", "2").unwrap(), Header::secure("B", "3").unwrap()]),
            rule("/x/*", vec![Header::new("a", "4").unwrap(), Header::secure("C", "5").unwrap()]),
        ])
    }

    #[test]
    fn the_later_rule_wins_and_the_scheme_counts() {
        let pairs =
            |path, scheme| some().for_path(path, scheme).into_iter().map(|(name, value)| format!("{name}{value}")).collect::<Vec<_>>();
        assert_eq!(pairs("/y", Scheme::Http), ["A1", "B2"]);
        assert_eq!(pairs("/y", Scheme::Https), ["A1", "B3"]);
        assert_eq!(pairs("/x/y", Scheme::Http), ["A4", "B2"]);
        assert_eq!(pairs("/x/y", Scheme::Https), ["A4", "B3", "C5"]);
    }

    #[test]
    fn values_by_header_say_the_same() {
        let rules = some();
        let names: Vec<_> = rules.by_header(Scheme::Https).into_iter().map(|(name, values)| (name, values.len())).collect();
        assert_eq!(names, [("A", 2), ("B", 1), ("C", 1)]);
    }

    #[test]
    fn rules_are_read_back_and_checked() {
        let site = tempfile::tempdir().unwrap();
        assert!(Rules::read(site.path()).unwrap().is_none());
        let file = site.path().join(FOLDER).join(FILE);
        std::fs::create_dir(file.parent().unwrap()).unwrap();
        std::fs::write(&file, some().to_json()).unwrap();
        assert_eq!(Rules::read(site.path()).unwrap().unwrap(), some());
        for (from, to) in [("\"1\"", "\"1\\r\\nX: y\""), ("\"/x/*\"", "\"/x/\""), ("\"version\": 1", "\"version\": 2")] {
            std::fs::write(&file, some().to_json().replace(from, to)).unwrap();
            let error = Rules::read(site.path()).unwrap_err().to_string();
            assert!(error.contains("rules.json"), "{error}");
        }
    }

    #[test]
    fn a_header_cannot_hold_a_line_or_a_variable() {
        for value in ["", " a", "a\r\nb: c", "$uri", "{path}", "a\"b", "a\\b", "\u{e9}"] {
            assert!(Header::new("A", value).is_err(), "{value}");
        }
        assert!(Header::new("A b", "c").is_err() && Header::new("", "c").is_err());
    }
}
