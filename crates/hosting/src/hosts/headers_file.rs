//! The file `_headers` for Netlify and Cloudflare Pages.

use crate::rules::{Rules, Scheme};

/// The limits of Cloudflare Pages: characters of a line, and rules.
const LONGEST: usize = 2000;
const MOST: usize = 100;

/// The error for rules that this file cannot express.
#[derive(Debug, thiserror::Error)]
pub enum HeadersFileError {
    /// A header is too long.
    #[error(
        "the header {name} has {length} characters, and Cloudflare Pages reads {LONGEST} a line: declare fewer services in content/site.json"
    )]
    Long {
        /// The name of the header.
        name: String,
        /// The length of its line in characters.
        length: usize,
    },
    /// Two rules set the same header for one path. These hosts would join both values.
    #[error("both {one} and {other} set {name}, and Netlify and Cloudflare Pages would send both values at once")]
    Both {
        /// The header.
        name: String,
        /// The pattern of one rule.
        one: String,
        /// The pattern of the other, which is within the first.
        other: String,
    },
    /// There are too many rules.
    #[error("there are {0} header rules, and Cloudflare Pages reads {MOST}")]
    Many(usize),
}

/// Returns the file. These hosts join the values of all rules that match, so a header that differs by path is left out of the rule for
/// all paths. This only concerns `Cache-Control`, for which both hosts send `max-age=0, must-revalidate` by default.
///
/// # Errors
/// When the hosts would misread the rules.
pub fn headers_file(rules: &Rules) -> Result<String, HeadersFileError> {
    let by_header = rules.by_header(Scheme::Https);
    let mut blocks: Vec<(&str, Vec<String>)> = rules.rules().iter().map(|rule| (rule.path.as_str(), Vec::new())).collect();
    for (name, values) in by_header {
        let differs = values.len() > 1;
        let written: Vec<_> = values.into_iter().filter(|(path, _)| !(differs && path.is_all())).collect();
        for (path, value) in &written {
            // In our patterns the star is at the end, so a pattern within another one begins like it.
            let start = path.as_str().trim_end_matches('*');
            if let Some((other, _)) = written.iter().find(|(other, _)| other != path && other.as_str().starts_with(start)) {
                return Err(HeadersFileError::Both { name: name.to_owned(), one: path.to_string(), other: other.to_string() });
            }
            let line = format!("  {name}: {value}");
            if line.len() > LONGEST {
                return Err(HeadersFileError::Long { name: name.to_owned(), length: line.len() });
            }
            if let Some((_, lines)) = blocks.iter_mut().find(|(known, _)| *known == path.as_str()) {
                lines.push(line);
            }
        }
    }
    blocks.retain(|(_, lines)| !lines.is_empty());
    if blocks.len() > MOST {
        return Err(HeadersFileError::Many(blocks.len()));
    }
    let mut text = String::from("# Written by press for Netlify and Cloudflare Pages: edits are lost with the next build.\n");
    for (path, lines) in blocks {
        text.push_str(&format!("\n{}\n{}\n", rules.base_path().join(path), lines.join("\n")));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Policy;
    use crate::pattern::Pattern;
    use crate::rules::{Header, Rule};

    #[test]
    fn no_path_gets_a_header_from_two_rules() {
        let rules = Policy { immutable: vec!["/broadsheet-app-*", "/pictures/*"], ..Policy::default() }.rules().unwrap();
        let text = headers_file(&rules).unwrap();
        let all = text.split("\n\n").find(|block| block.starts_with("/*\n")).unwrap();
        assert!(all.contains("\n  Content-Security-Policy: default-src 'none'; ") && all.contains("; upgrade-insecure-requests"));
        assert!(all.contains("\n  Strict-Transport-Security: max-age=") && !all.contains("Cache-Control"));
        assert!(text.contains("\n/broadsheet-app-*\n  Cache-Control: public, max-age=31536000, immutable\n"));
        assert!(text.contains("\n/content/*\n  X-Robots-Tag: noindex\n"));
    }

    #[test]
    fn what_a_host_would_join_is_refused() {
        let rule = |path: &str, value: &str| Rule { path: Pattern::new(path).unwrap(), headers: vec![Header::new("A", value).unwrap()] };
        let rules = Rules::new(vec![rule("/*", "0"), rule("/a/*", "1"), rule("/a/b/*", "2")]);
        assert!(matches!(headers_file(&rules), Err(HeadersFileError::Both { .. })));
        let rules = Rules::new(vec![rule("/*", &"x".repeat(2000))]);
        assert!(matches!(headers_file(&rules), Err(HeadersFileError::Long { .. })));
    }
}
