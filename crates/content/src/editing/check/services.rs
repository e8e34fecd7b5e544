//! Checks of the parts of services: scripts and their hashes, page counters, storage keys.

use super::address::Leads;
use super::{At, Check, quoted};
use crate::editing::limits;

/// Prefix of the app's own storage keys, such as those of the reader's consent record and display settings.
const OWN_KEYS: &str = "broadsheet.";

/// The hashes that Subresource Integrity allows: prefix, length in base64 without padding, and padding.
const HASHES: [(&str, usize, &str); 3] = [("sha256-", 43, "="), ("sha384-", 64, ""), ("sha512-", 86, "==")];

impl Check<'_, '_> {
    /// Checks the script of a service. Its host becomes part of the Content Security Policy, where a host must be ASCII.
    pub fn script(&mut self, at: At<'_>) {
        let Some(text) = self.address(at, Leads::File) else { return };
        let host = text.get("https://".len()..).and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
        if !text.starts_with('/') && !host.chars().all(is_plain) {
            let message = format!("The host of `script` is {}, which a policy cannot name.", quoted(host));
            self.error("bad-address", at, message, "Write the host in letters a to z, digits, dots and hyphens: `xn--...` for others.");
        }
    }

    /// Checks Subresource Integrity hashes. A browser ignores a malformed hash and runs the script unchecked.
    pub fn integrity(&mut self, at: At<'_>) {
        let Some(text) = self.text(at, limits::SHORT_TEXT_CHARS) else { return };
        if let Some(bad) = text.split(' ').find(|hash| !is_hash(hash)) {
            let message = format!("`integrity` holds {}, which is no hash that a browser checks.", quoted(bad));
            let remedy = "Write `sha384-` and the hash of the script in base64; several with one space between them: \
                `openssl dgst -sha384 -binary script.js | openssl base64 -A`.";
            self.error("bad-integrity", at, message, remedy);
        }
    }

    /// Checks the address of a page counter: a file on this site, which press writes when it is missing.
    pub fn counter(&mut self, at: At<'_>) {
        let Some(text) = self.text(at, limits::URL_CHARS) else { return };
        let is_step = |step: &str| {
            let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
            !step.is_empty() && !step.starts_with('.') && step.bytes().all(is_letter)
        };
        if !text.strip_prefix('/').is_some_and(|path| path.split('/').all(is_step)) {
            let message = format!("`counter` is {}, which is no file of the paper's own.", quoted(text));
            let remedy = "Write it as `/count.txt`: a slash, then letters, digits, dots, hyphens and underscores, without a query.";
            self.error("bad-counter", at, message, remedy);
        }
    }

    /// Checks a storage key, or the common prefix of several keys with a `*` after it. The app removes the entries under these
    /// keys when a reader refuses the service.
    pub fn key(&mut self, at: At<'_>) {
        let Some(key) = self.text(at, limits::SHORT_TEXT_CHARS) else { return };
        if !is_key(key) {
            let message = format!("`key` is {}; a star stands for the rest of a key.", quoted(key));
            let remedy = "Write a whole key, or at least two characters that several begin with and one star after them: `_ga_*`.";
            self.error("bad-key", at, message, remedy);
        }
    }

    /// Refuses a key under which the app keeps the reader's own record, for a service that a reader can refuse.
    pub fn not_the_readers_record(&mut self, at: At<'_>) {
        let Some(key) = at.as_text().filter(|key| is_key(key)) else { return };
        let (start, is_several) = start_of(key);
        if start.starts_with(OWN_KEYS) || (is_several && OWN_KEYS.starts_with(start)) {
            let message = format!("`key` is {}, but what begins with `{OWN_KEYS}` is the reader's own record.", quoted(key));
            let remedy = "Give it another name, or name it under the necessary category: what a reader refuses is removed.";
            self.error("reserved-key", at, message, remedy);
        }
    }
}

/// Returns a key without its star, and whether it has one.
fn start_of(key: &str) -> (&str, bool) {
    key.strip_suffix('*').map_or((key, false), |start| (start, true))
}

fn is_key(key: &str) -> bool {
    let (start, is_several) = start_of(key);
    !start.contains('*') && !(is_several && start.chars().count() < 2)
}

/// True for an algorithm such as `sha384-` followed by base64 of the right length.
fn is_hash(text: &str) -> bool {
    HASHES.iter().any(|(name, letters, end)| {
        let hash = text.strip_prefix(name).and_then(|rest| rest.strip_suffix(end));
        hash.is_some_and(|hash| {
            hash.len() == *letters && hash.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_have_their_length() {
        for good in [format!("sha256-{}=", "a".repeat(43)), format!("sha384-{}", "+/".repeat(32)), format!("sha512-{}==", "Z".repeat(86))] {
            assert!(is_hash(&good), "{good}");
        }
        for bad in [
            String::new(),
            "sha384-".to_owned(),
            format!("sha384-{}", "a".repeat(63)),
            format!("sha384-{}=", "a".repeat(64)),
            format!("sha384-{}", "é".repeat(32)),
            format!("sha256-{}", "a".repeat(44)),
            format!("sha1-{}=", "a".repeat(27)),
            format!("SHA384-{}", "a".repeat(64)),
        ] {
            assert!(!is_hash(&bad), "{bad}");
        }
    }
}
