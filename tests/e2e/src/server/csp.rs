//! A Content Security Policy for a site that brings none: made from the page itself. See `headers.rs`.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The policy for a page: scripts that stand in it are let through by their hashes.
pub(super) fn policy(html: &str, frame_ancestors: &str) -> String {
    let mut scripts = String::from("'self' 'wasm-unsafe-eval'");
    for script in inline_scripts(html) {
        scripts.push_str(&format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(script))));
    }
    format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; \
         connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {frame_ancestors}"
    )
}

/// The text of every `<script>` without `src`.
fn inline_scripts(html: &str) -> Vec<&str> {
    let mut scripts = Vec::new();
    let mut rest = html;
    while let Some((_, from)) = rest.split_once("<script") {
        let Some((attributes, from)) = from.split_once('>') else { break };
        let Some((text, after)) = from.split_once("</script") else { break };
        let has_source = attributes.split_ascii_whitespace().any(|attribute| attribute == "src" || attribute.starts_with("src="));
        if !has_source {
            scripts.push(text);
        }
        rest = after;
    }
    scripts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_scripts_are_let_through_by_hash() {
        let html = "<head><script>a()</script><script defer src=/b.js></script><script type=\"module\">c()</script></head>";
        assert_eq!(inline_scripts(html), ["a()", "c()"]);
        // printf 'a()' | openssl dgst -sha256 -binary | base64
        assert!(policy(html, "'none'").contains("'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"));
    }
}
