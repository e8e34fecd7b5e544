//! Subresource Integrity: a browser refuses a file whose bytes are not those that the page was made with.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The value of an `integrity` attribute: `sha256-<base64>`. A longer hash would be as many bytes more in every page, which names two.
#[must_use]
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

/// A script or style that stands in a page, as a Content Security Policy names it: `'sha256-<base64>'`, quotes included.
/// The text is what stands between the tags, to the byte.
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
