//! Makes the plainest page with an article's text, the reference for its first paint.

/// The style of a minimal hand-written page.
const STYLE: &str = "body{max-width:36rem;margin:0 auto;padding:1rem;font:1.125rem/1.5 serif}img{max-width:100%;height:auto}";

/// Returns a page with the article of this one and a few lines of style, without fonts, scripts and other content. `None` where there is no
/// `article` in `main`. It is not an HTML parser and only handles the output of our own build.
pub fn plain_page(html: &str) -> Option<String> {
    let (_, main) = html.split_once("<main")?;
    let (_, article) = main.split_once("<article")?;
    let (article, _) = article.split_once("<section aria-labelledby=\"related-title\"").or_else(|| article.split_once("</main>"))?;
    let (_, title) = html.split_once("<title>")?;
    let (title, _) = title.split_once("</title>")?;
    Some(format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{title}</title><style>{STYLE}</style></head><body><main><article{article}</main></body></html>\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_an_article_is_left_out() {
        let page = "<head><title>A – B</title><script>x</script></head><nav>n</nav><main id=\"main\"><article class=\"a\"><h1>A</h1></article>\
                    <section aria-labelledby=\"related-title\" class=\"related\">r</section></main>";
        let plain = plain_page(page).unwrap();
        assert!(plain.ends_with("<body><main><article class=\"a\"><h1>A</h1></article></main></body></html>\n"), "{plain}");
        assert!(plain.contains("<title>A – B</title>") && !plain.contains("script"));
        assert_eq!(plain_page("<main><h1>A</h1></main>"), None);
    }
}
