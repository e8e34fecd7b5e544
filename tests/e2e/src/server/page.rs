//! The changes that the harness makes to a page: it adds its own script first, and may replace the site document.

use broadsheet_content::page::{CookiesPage, SiteDocument};
use serde_json::Value;

use super::state::OWN;

/// The page with the harness's script before its own, and with the paper of the test where it has one.
pub(super) fn changed(html: &str, paper: Option<&SiteDocument>) -> String {
    let (before, after) = html.split_at(head_of(html));
    let page = format!("{before}<script src=\"{OWN}prelude.js\"></script>{after}");
    match paper {
        Some(paper) => with_paper(&page, paper),
        None => page,
    }
}

/// Published pages carry the paper as a data block, and the cookies page its texts.
fn with_paper(page: &str, paper: &SiteDocument) -> String {
    let page = with_data(page, "site", |_| serde_json::to_value(paper).unwrap_or_default());
    with_data(&page, "page", |mut facts| {
        if let Some(cookies) = facts.get_mut("cookies") {
            *cookies = serde_json::to_value(CookiesPage::of(paper)).unwrap_or_default();
        }
        facts
    })
}

/// A page with another value in the data block of this id.
fn with_data(page: &str, id: &str, change: impl FnOnce(Value) -> Value) -> String {
    let start = format!("<script type=\"application/json\" id=\"{id}\">");
    let cut = page.split_once(&start).and_then(|(before, rest)| Some((before, rest.split_once("</script>")?)));
    match cut {
        Some((before, (data, after))) => {
            let data = change(serde_json::from_str(data).unwrap_or_default()).to_string().replace('<', "\\u003c");
            format!("{before}{start}{data}</script>{after}")
        }
        None => page.to_owned(),
    }
}

/// Where the head of a page begins: after `<head>`, or, where minifying has left that tag out, after `<html ...>`.
fn head_of(html: &str) -> usize {
    let after = |tag: &str| html.find(tag).and_then(|start| html.get(start..)?.find('>').map(|end| start + end + 1));
    after("<head>").or_else(|| after("<html")).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::head_of;

    #[test]
    fn the_harness_finds_the_head_of_a_minified_page() {
        for page in ["<!doctype html><html lang=en><meta charset=utf-8>", "<html>\n<head><meta charset=utf-8>"] {
            assert!(page[head_of(page)..].starts_with("<meta"), "{page}");
        }
        assert_eq!(head_of("words"), 0);
    }
}
