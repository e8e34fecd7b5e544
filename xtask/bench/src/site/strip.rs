//! Removes the scripts of a page, to measure the cost of the app.

/// Returns the page without `script` elements, including data blocks, and without links that preload scripts. HTML and CSS stay the same.
/// It is not an HTML parser and only handles the output of our own build.
pub fn without_scripts(html: &str) -> String {
    let mut rest = html;
    let mut kept = String::with_capacity(html.len());
    while let Some(start) = find_tag(rest, "<script") {
        let (before, script) = rest.split_at(start);
        kept.push_str(before);
        let end = script.find("</script>").map_or(script.len(), |end| end + "</script>".len());
        rest = script.get(end..).unwrap_or_default();
    }
    kept.push_str(rest);
    without_preloads(&kept)
}

/// Removes links that preload scripts. Links are void elements, which end at `>`.
fn without_preloads(html: &str) -> String {
    let mut rest = html;
    let mut kept = String::with_capacity(html.len());
    while let Some(start) = find_tag(rest, "<link") {
        let (before, link) = rest.split_at(start);
        kept.push_str(before);
        let (tag, after) = link.find('>').map_or((link, ""), |end| link.split_at(end + 1));
        if !fetches_script(tag) {
            kept.push_str(tag);
        }
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// Returns the offset of an element of this name: `<link` but not `<linkage`.
fn find_tag(html: &str, opening: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let start = from + html.get(from..)?.find(opening)?;
        let after = html.get(start + opening.len()..)?.chars().next()?;
        if after.is_whitespace() || after == '>' {
            return Some(start);
        }
        from = start + opening.len();
    }
}

fn fetches_script(link: &str) -> bool {
    let says = |attribute: &str, value: &str| {
        [format!("{attribute}=\"{value}\""), format!("{attribute}={value} "), format!("{attribute}={value}>")]
            .iter()
            .any(|written| link.contains(written.as_str()))
    };
    says("rel", "modulepreload") || ((says("rel", "preload") || says("rel", "prefetch")) && (says("as", "script") || says("as", "fetch")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_go_and_text_stays() {
        let page = "<head><script>a < b</script><style>p{}</style></head><p>A<script type=\"application/json\">{}</script>B</p>";
        assert_eq!(without_scripts(page), "<head><style>p{}</style></head><p>AB</p>");
    }

    #[test]
    fn scripts_are_not_fetched_ahead_either_but_fonts_are() {
        let font = "<link rel=\"preload\" href=\"/a.woff2\" as=\"font\" crossorigin>";
        let page = format!(
            "<link rel=\"modulepreload\" href=\"/a.js\">{font}<link rel=\"preload\" href=\"/a.wasm\" as=\"fetch\"><link rel=preload as=script>"
        );
        assert_eq!(without_scripts(&page), font);
    }

    #[test]
    fn words_that_only_begin_like_a_tag_stay() {
        assert_eq!(without_scripts("<scripture>a</scripture><linkage>"), "<scripture>a</scripture><linkage>");
    }
}
