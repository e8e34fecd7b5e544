//! Extracts inline scripts and styles from a page, which count as code and CSS like files.

/// Returns the contents of all inline scripts that are run (data blocks are not).
pub fn inline_scripts(html: &str) -> String {
    elements(html, "script")
        .filter(|(attributes, _)| !["src=", "json", "speculationrules"].iter().any(|word| attributes.contains(word)))
        .map(|(_, content)| content)
        .collect()
}

/// Returns the contents of all inline style sheets.
pub fn inline_styles(html: &str) -> String {
    elements(html, "style").map(|(_, content)| content).collect()
}

/// Returns `(attributes, content)` of every element of this name. It is not an HTML parser and only handles the output of our own build.
fn elements<'a>(html: &'a str, name: &str) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
    let (opening, closing) = (format!("<{name}"), format!("</{name}>"));
    let found: Vec<_> = html.split(&opening).skip(1).filter_map(|rest| rest.split_once(&closing)?.0.split_once('>')).collect();
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<script src="/boot.js"></script><script type="application/json">{"a":1}</script>
        <script type="speculationrules">{"prefetch":[]}</script>
        <script type="module" nonce="x">import init from "/a.js"; init()</script><style>p > a { color: red }</style>"#;

    #[test]
    fn scripts_that_run_are_counted_and_data_are_not() {
        assert_eq!(inline_scripts(PAGE), r#"import init from "/a.js"; init()"#);
    }

    #[test]
    fn styles_are_counted() {
        assert_eq!(inline_styles(PAGE), "p > a { color: red }");
    }
}
