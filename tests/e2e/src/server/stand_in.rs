//! Stands in for other hosts: the same server, which a browser takes for another one when it is asked by another name.

/// What is answered at one address below `/stand-in/`.
#[derive(Clone, Debug)]
pub(super) struct StandIn {
    pub(super) content_type: &'static str,
    pub(super) body: String,
}

/// A Content Security Policy with one source more in a directive. `'none'` goes: it only means something alone.
pub(super) fn with_source(policy: &str, directive: &str, source: &str) -> String {
    let mut found = false;
    let mut directives: Vec<String> = policy
        .split(';')
        .map(str::trim)
        .filter(|words| !words.is_empty())
        .map(|words| {
            let mut words: Vec<&str> = words.split_ascii_whitespace().collect();
            if words.first() == Some(&directive) {
                found = true;
                words.retain(|word| *word != "'none'");
                words.push(source);
            }
            words.join(" ")
        })
        .collect();
    if !found {
        directives.push(format!("{directive} {source}"));
    }
    directives.join("; ")
}

#[cfg(test)]
mod tests {
    use super::with_source;

    #[test]
    fn a_source_is_added_to_its_directive_alone() {
        let policy = "default-src 'none'; frame-src 'none'; connect-src 'self'";
        assert_eq!(with_source(policy, "frame-src", "http://x"), "default-src 'none'; frame-src http://x; connect-src 'self'");
        assert_eq!(with_source(policy, "connect-src", "http://x"), "default-src 'none'; frame-src 'none'; connect-src 'self' http://x");
        assert_eq!(with_source("default-src 'none'", "script-src", "x"), "default-src 'none'; script-src x");
    }
}
