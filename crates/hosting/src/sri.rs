//! Subresource Integrity, with which a browser refuses a file whose bytes have changed since the page was made.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// Returns the value of an `integrity` attribute: `sha256-<base64>`. A longer hash would make every page larger, which contains two.
#[must_use]
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

/// Returns the source expression of a Content Security Policy for an inline script or style: `'sha256-<base64>'`, with quotes. `text` must
/// be exactly the text between the tags.
#[must_use]
pub fn source(text: &str) -> String {
    format!("'{}'", integrity(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_openssl() {
        // printf 'a()' | openssl dgst -sha256 -binary | base64
        assert_eq!(integrity(b"a()"), "sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4=");
        assert_eq!(source("a()"), "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='");
    }
}
