//! The page as it is without a consent manager, and with one of another maker.

use crate::error::Error;
use crate::site::{without_element, without_scripts_but};

/// What of a page is Broadsheet's own consent and app, beside its scripts: how each element begins and how it ends.
const OURS: [(&str, &str); 4] = [
    ("<section class=\"consent-banner\"", "</section>"),
    ("<section class=\"consent-banner consent-banner--notice\"", "</section>"),
    ("<div data-live=\"settings\"", "</div>"),
    ("<div id=\"consent-status\"", "</div>"),
];

/// The same page with nothing of Broadsheet's consent: no banner, no scripts but the data for search engines, no rules of
/// the style sheet that are about consent.
///
/// # Errors
/// When the page has no banner, or one that is built in another way.
pub fn without_consent(page: &str) -> Result<String, Error> {
    let mut page = without_scripts_but(page, |tag| tag.contains("application/ld+json"));
    for (opening, closing) in OURS {
        let Some(rest) = without_element(&page, opening, closing) else {
            return Err(Error::Bundle(format!("the page has no `{opening}…`: consent-beside no longer knows what to leave out")));
        };
        page = rest;
    }
    let (head, rest) = page.split_once("<style>").unwrap_or((&page, ""));
    let (style, body) = rest.split_once("</style>").unwrap_or((rest, ""));
    Ok(format!("{head}<style>{}</style>{body}", without_rules(style, "consent")))
}

/// A style sheet without the selectors that have this word, and without the blocks that are then empty.
pub fn without_rules(css: &str, word: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(end) = rest.find(['{', ';']) {
        let (prelude, block) = rest.split_at(end);
        // `@layer a, b;`
        if block.starts_with(';') {
            kept.push_str(prelude);
            kept.push(';');
            rest = block.get(1..).unwrap_or_default();
            continue;
        }
        let (inside, after) = block_of(block);
        let selectors = ["@media", "@layer", "@supports", "@container"];
        if selectors.iter().any(|group| prelude.starts_with(group)) {
            let inside = without_rules(inside, word);
            if !inside.is_empty() {
                kept.push_str(&format!("{prelude}{{{inside}}}"));
            }
        } else {
            let others: Vec<&str> = list(prelude).into_iter().filter(|selector| !selector.contains(word)).collect();
            if !others.is_empty() {
                kept.push_str(&format!("{}{{{inside}}}", others.join(",")));
            }
        }
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// What is in a block that begins here, and what comes after it.
fn block_of(css: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (at, character) in css.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 1 => return (css.get(1..at).unwrap_or_default(), css.get(at + 1..).unwrap_or_default()),
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    (css.get(1..).unwrap_or_default(), "")
}

/// Selectors between commas that are in no parentheses.
fn list(prelude: &str) -> Vec<&str> {
    let mut depth = 0_i32;
    prelude
        .split(|character| {
            depth += i32::from(character == '(') - i32::from(character == ')');
            character == ',' && depth == 0
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_about_consent_go_and_others_stay() {
        let css = "@layer a,b;.x{color:red}@layer b{.consent{top:0}@media print{.x,.consent-b:is(p,q) .y{top:0}}}@font-face{src:url(a)}";
        assert_eq!(without_rules(css, "consent"), "@layer a,b;.x{color:red}@layer b{@media print{.x{top:0}}}@font-face{src:url(a)}");
        assert_eq!(without_rules("@media print{.consent{top:0}}.y{}", "consent"), ".y{}");
    }

    #[test]
    fn a_page_without_a_banner_is_not_measured() {
        assert!(without_consent("<style></style><p>a</p>").is_err());
        let page = "<script>a</script><style>.consent-x{}</style><section class=\"consent-banner\" x>1</section>\
            <section class=\"consent-banner consent-banner--notice\">2</section><p>a</p><div data-live=\"settings\"></div>\
            <div id=\"consent-status\"><p></p></div>";
        assert_eq!(without_consent(page).unwrap(), "<style></style><p>a</p>");
    }
}
