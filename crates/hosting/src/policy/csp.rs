//! The Content Security Policy.

use std::collections::BTreeSet;

use super::origins::Origins;
use crate::sri;

/// The name of the app's own policy for Trusted Types, without which a browser accepts no address of a script.
const TRUSTED: &str = "broadsheet";

/// Returns the policy for the whole site. One policy is enough, because pages differ in their data but not in their scripts. `scripts`
/// and `styles` are those that are inlined in pages.
pub(super) fn policy(scripts: &[&str], styles: &[&str], origins: &Origins) -> String {
    let mut directives = vec![
        "default-src 'none'".to_owned(),
        // `'wasm-unsafe-eval'` allows compiling WebAssembly, but not `eval`.
        directive("script-src", &["'self'", "'wasm-unsafe-eval'"], scripts, &origins.scripts),
        directive("style-src", &["'self'"], styles, &BTreeSet::new()),
        directive("img-src", &["'self'"], &[], &origins.images),
        directive("media-src", &["'self'"], &[], &BTreeSet::new()),
        directive("font-src", &["'self'"], &[], &BTreeSet::new()),
        directive("manifest-src", &["'self'"], &[], &BTreeSet::new()),
        directive("connect-src", &["'self'"], &[], &origins.connections),
        directive("worker-src", &["'self'"], &[], &BTreeSet::new()),
        if origins.frames.is_empty() { "frame-src 'none'".to_owned() } else { directive("frame-src", &[], &[], &origins.frames) },
        "object-src 'none'".to_owned(),
        "base-uri 'none'".to_owned(),
        // The search form is sent to `/search/` of the paper itself, with JavaScript or without.
        "form-action 'self'".to_owned(),
        "frame-ancestors 'none'".to_owned(),
    ];
    // Third-party scripts create elements from strings, so a paper that declares one cannot require Trusted Types.
    if origins.scripts.is_empty() {
        directives.push("require-trusted-types-for 'script'".to_owned());
        directives.push(format!("trusted-types {TRUSTED}"));
    }
    directives.join("; ")
}

fn directive(name: &str, own: &[&str], inline: &[&str], origins: &BTreeSet<String>) -> String {
    let hashes: BTreeSet<String> = inline.iter().map(|text| sri::source(text)).collect();
    let sources = own.iter().map(|source| (*source).to_owned()).chain(hashes).chain(origins.iter().cloned());
    format!("{name} {}", sources.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some<'a>(text: &'a str, name: &str) -> &'a str {
        let rest = text.split("; ").find_map(|directive| directive.strip_prefix(name)?.strip_prefix(' '));
        rest.unwrap_or_else(|| panic!("{name} is not in {text}"))
    }

    #[test]
    fn a_paper_that_loads_nothing_from_elsewhere() {
        let text = policy(&["a()"], &["p{}", "p{}"], &Origins::default());
        let own = ["img-src", "media-src", "font-src", "manifest-src", "connect-src", "worker-src", "form-action"];
        let nothing = ["default-src", "frame-src", "object-src", "base-uri", "frame-ancestors"];
        for (names, sources) in [(&own[..], "'self'"), (&nothing[..], "'none'")] {
            for name in names {
                assert_eq!(some(&text, name), sources, "{name}");
            }
        }
        assert_eq!(some(&text, "script-src"), "'self' 'wasm-unsafe-eval' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='");
        assert_eq!(some(&text, "style-src").matches("'sha256-").count(), 1);
        assert_eq!(some(&text, "require-trusted-types-for"), "'script'");
        assert_eq!(some(&text, "trusted-types"), "broadsheet");
        assert_eq!(text.split("; ").count(), own.len() + nothing.len() + 4, "a directive that no line above names: {text}");
        assert!(!text.contains("unsafe-inline") && !text.contains("'unsafe-eval'") && !text.contains("http"));
    }

    #[test]
    fn what_readers_can_allow_may_be_loaded() {
        let one = |origin: &str| BTreeSet::from([origin.to_owned()]);
        let origins = Origins {
            frames: one("https://films.example"),
            scripts: one("https://ads.example"),
            connections: one("https://count.example"),
            images: one("https://pixel.example"),
        };
        let text = policy(&[], &[], &origins);
        assert_eq!(some(&text, "frame-src"), "https://films.example");
        assert_eq!(some(&text, "script-src"), "'self' 'wasm-unsafe-eval' https://ads.example");
        assert_eq!(some(&text, "connect-src"), "'self' https://count.example");
        assert_eq!(some(&text, "img-src"), "'self' https://pixel.example");
        assert!(!text.contains("trusted-types"));
    }
}
