//! Adds the folder of a paper to the app's styles and tags, which name files of the site by paths from its root.

use broadsheet_content::link::BasePath;

/// Adds the folder to the addresses in styles.
pub(super) fn in_styles(styles: &str, base: &BasePath) -> String {
    after_each(styles, ["url(", "url(\"", "url('"], base)
}

/// Adds the folder to the addresses that tags link to.
pub(super) fn in_tags(tags: &str, base: &BasePath) -> String {
    after_each(tags, ["href=", "href=\"", "href='"], base)
}

fn after_each(text: &str, starts: [&str; 3], base: &BasePath) -> String {
    if base.is_root() {
        return text.to_owned();
    }
    starts.iter().fold(text.to_owned(), |text, start| text.replace(&format!("{start}/"), &format!("{start}{base}/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_from_the_root_get_the_folder_however_they_are_quoted() {
        let (root, base) = (BasePath::default(), BasePath::of("https://club.example/gazette"));
        let styles = "src:url(/fonts/a.woff2),url(\"/fonts/b.woff2\"),url('/c'),url(data:x)";
        assert_eq!(in_styles(styles, &root), styles);
        assert_eq!(
            in_styles(styles, &base),
            "src:url(/gazette/fonts/a.woff2),url(\"/gazette/fonts/b.woff2\"),url('/gazette/c'),url(data:x)"
        );
        let tags = "<link href=/a><link href=\"/b\"><link href='/c'><link href=\"https://a.example/\">";
        assert_eq!(in_tags(tags, &root), tags);
        assert_eq!(
            in_tags(tags, &base),
            "<link href=/gazette/a><link href=\"/gazette/b\"><link href='/gazette/c'><link href=\"https://a.example/\">"
        );
    }
}
