//! The page's title.

use crate::navigation::Shown;

/// What is shown, in a few words; empty on the front.
#[must_use]
pub fn page_title(shown: &Shown) -> &str {
    match shown {
        Shown::Page(document) => &document.title,
        Shown::Adopted(facts) => &facts.title,
        Shown::Missing => "Page not found",
        Shown::Failed { .. } => "Page not loaded",
    }
}

/// The window's title: `Headline – The Paper`; the paper's name alone on the front.
#[must_use]
pub fn window_title(shown: &Shown, paper: &str) -> String {
    let page = page_title(shown);
    if page.is_empty() { paper.to_owned() } else { format!("{page} – {paper}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Failure;

    #[test]
    fn a_failure_is_named_in_the_title() {
        assert_eq!(window_title(&Shown::Missing, "The Ledger"), "Page not found – The Ledger");
        let failed = Shown::Failed { path: "/".to_owned(), failure: Failure::Timeout };
        assert_eq!(window_title(&failed, "The Ledger"), "Page not loaded – The Ledger");
    }
}
