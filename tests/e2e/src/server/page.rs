//! What the harness changes in a page: its own script comes first, and the paper may be another one.

use super::state::OWN;

/// The page with the harness's script before its own, and with the paper of the test where it has one.
pub(super) fn changed(html: &str, paper: Option<&str>) -> String {
    let (before, after) = html.split_at(head_of(html));
    with_paper(&format!("{before}<script src=\"{OWN}prelude.js\"></script>{after}"), paper)
}

/// Published pages carry the paper as a data block.
fn with_paper(page: &str, paper: Option<&str>) -> String {
    const PAPER: &str = "<script type=\"application/json\" id=\"site\">";
    let cut = page.split_once(PAPER).and_then(|(before, rest)| Some((before, rest.split_once("</script>")?.1)));
    match (paper, cut) {
        (Some(paper), Some((before, after))) => format!("{before}{PAPER}{}</script>{after}", paper.replace('<', "\\u003c")),
        (None, _) | (_, None) => page.to_owned(),
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
