//! The file of "Export", with the addresses of saved articles.
//!
//! It has no texts: an import fetches them from the paper, so that a file from elsewhere cannot change what the paper has written.

use serde_json::{Value, json};

use super::list::SavedArticle;

/// The word by which the file is known.
const FORMAT: &str = "broadsheet-saved-articles";

/// The most articles of a file that are read.
const MOST: usize = super::list::MOST_ARTICLES;

/// Returns the text of the file. `path` returns the path of an article without the folder of the paper.
pub fn write<'a>(articles: impl Iterator<Item = &'a SavedArticle>, path: impl Fn(&'a str) -> Option<&'a str>) -> String {
    let articles: Vec<Value> =
        articles.filter_map(|article| Some(json!({ "path": path(&article.path)?, "headline": article.title }))).collect();
    format!("{:#}\n", json!({ "format": FORMAT, "articles": articles }))
}

/// Returns the paths of the articles, oldest first, so that they are saved in their order; `None` for any other file.
pub(super) fn read(text: &str) -> Option<Vec<String>> {
    // A text editor may have added a byte order mark.
    let file: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    if file.get("format")?.as_str() != Some(FORMAT) {
        return None;
    }
    let articles = file.get("articles")?.as_array()?;
    let path = |article: &Value| article.get("path").and_then(Value::as_str).unwrap_or_default().to_owned();
    Some(articles.iter().take(MOST).map(path).rev().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_oldest_first() {
        let article = |path: &str| SavedArticle { path: path.to_owned(), title: "\"A\" & b".to_owned(), ..SavedArticle::default() };
        let articles = [article("/gazette/article/b/"), article("/other/"), article("/gazette/article/a/")];
        let text = write(articles.iter(), |path| path.strip_prefix("/gazette"));
        assert_eq!(read(&format!("\u{feff}{text}")), Some(vec!["/article/a/".to_owned(), "/article/b/".to_owned()]));
    }

    #[test]
    fn any_other_file_is_none() {
        for text in ["", "{}", "[]", r#"{"format":"x","articles":[]}"#, r#"{"format":"broadsheet-saved-articles"}"#, "\u{0}PNG"] {
            assert_eq!(read(text), None, "{text}");
        }
        let strange = r#"{"format":"broadsheet-saved-articles","articles":[7,{"path":7},{"path":"/a/"}]}"#;
        assert_eq!(read(strange), Some(vec!["/a/".to_owned(), String::new(), String::new()]));
    }
}
