//! Comparing two documents of an article. Pure: no DOM.

use broadsheet_content::SCHEMA_VERSION;
use serde_json::Value;

use super::list::Change;

/// Fields of an article that are not what its authors have written: they change with other articles, and when it is no longer live.
const NOT_ITS_OWN: [&str; 2] = ["related", "liveUntil"];

/// The content of an article, without what is not its own.
#[derive(Debug, PartialEq)]
pub(super) struct Content(Value);

impl Content {
    /// Reads the document of the article at `path`. `None` where it is of another version, damaged, or the document of another page.
    pub(super) fn read(document: &str, path: &str) -> Option<Self> {
        let mut document: Value = serde_json::from_str(document).ok()?;
        let is_known = document.get("schemaVersion")?.as_u64() == Some(SCHEMA_VERSION.into());
        if !is_known || document.get("path")?.as_str() != Some(path) {
            return None;
        }
        let mut content = document.get_mut("page")?.take();
        let fields = content.as_object_mut()?;
        for name in NOT_ITS_OWN {
            fields.remove(name);
        }
        Some(Self(content))
    }

    /// Returns what the paper has changed since `before`.
    pub(super) fn change_since(&self, before: &Self) -> Option<Change> {
        if before.corrections() < self.corrections() { Some(Change::Corrected) } else { (before != self).then_some(Change::Updated) }
    }

    fn corrections(&self) -> usize {
        self.0.get("corrections").and_then(Value::as_array).map_or(0, Vec::len)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document(corrections: &[&str], headline: &str, related: &[&str]) -> Value {
        json!({
            "schemaVersion": SCHEMA_VERSION,
            "path": "/article/a/",
            "page": { "kind": "article", "headline": headline, "corrections": corrections, "related": related },
        })
    }

    fn read(document: &Value) -> Option<Content> {
        Content::read(&document.to_string(), "/article/a/")
    }

    #[test]
    fn a_correction_is_told_from_an_update_and_related_articles_are_neither() {
        let before = read(&document(&[], "A", &["b"])).unwrap();
        let change_to = |document: Value| read(&document).unwrap().change_since(&before);
        assert_eq!(change_to(document(&[], "A", &["b"])), None);
        assert_eq!(change_to(document(&[], "A", &["c"])), None);
        assert_eq!(change_to(document(&[], "B", &["b"])), Some(Change::Updated));
        assert_eq!(change_to(document(&["It was a Tuesday."], "B", &["b"])), Some(Change::Corrected));
        let corrected = read(&document(&["It was a Tuesday."], "A", &[])).unwrap();
        assert_eq!(before.change_since(&corrected), Some(Change::Updated), "a correction that was taken back");
        let mut live = document(&[], "A", &[]);
        live["page"]["liveUntil"] = json!({ "iso": "2026-12-01T08:00:00Z" });
        assert_eq!(change_to(live), None);
    }

    #[test]
    fn what_is_not_a_document_of_the_article_is_not_compared() {
        let other = |name: &str, value: Value| {
            let mut document = document(&[], "A", &[]);
            document[name] = value;
            document
        };
        for strange in [json!(null), other("schemaVersion", json!(0)), other("path", json!("/article/b/")), other("page", json!([]))] {
            assert_eq!(read(&strange), None, "{strange}");
        }
        assert_eq!(Content::read("{", "/article/a/"), None);
    }
}
