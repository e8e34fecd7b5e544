//! The metadata that the app needs about a published page. The content itself is in the HTML, which the app does not render again.

use serde::{Deserialize, Serialize};

use super::{CookiesPage, PageDocument, Unreadable};
use crate::SCHEMA_VERSION;

/// Metadata of a published page, embedded in it as `<script type="application/json" id="page">`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageMetadata {
    /// [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// The page's path; absent on the 404 page, which is served at any path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The page's title without the paper's name; empty on the front.
    pub title: String,
    /// On an article: the path of its section, for the navigation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// On the cookies page: its content, for its interactive parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cookies: Option<CookiesPage>,
}

impl PageMetadata {
    /// Collects the metadata about a page.
    #[must_use]
    pub fn of(document: &PageDocument) -> Self {
        Self {
            schema_version: SCHEMA_VERSION,
            path: Some(document.path.clone()),
            title: document.title.clone(),
            section: document.page.article().map(|article| article.section.path.clone()),
            cookies: document.page.cookies().cloned(),
        }
    }

    /// Returns the metadata of the 404 page.
    #[must_use]
    pub fn missing() -> Self {
        Self { schema_version: SCHEMA_VERSION, path: None, title: String::new(), section: None, cookies: None }
    }
}

/// Reads the metadata of a page.
///
/// # Errors
/// Returns [`Unreadable`] when the metadata is damaged or of another version.
pub fn read_metadata(text: &str) -> Result<PageMetadata, Unreadable> {
    super::read::read(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_read_as_they_are_written() -> Result<(), Box<dyn std::error::Error>> {
        let article = PageMetadata {
            path: Some("/article/a/".into()),
            title: "A".into(),
            section: Some("/section/b/".into()),
            ..PageMetadata::missing()
        };
        for metadata in [article, PageMetadata::missing()] {
            assert_eq!(read_metadata(&serde_json::to_string(&metadata)?)?, metadata);
        }
        assert_eq!(read_metadata("{"), Err(Unreadable::Damaged));
        assert_eq!(read_metadata("{\"schemaVersion\":99,\"title\":\"\"}"), Err(Unreadable::OtherVersion));
        Ok(())
    }
}
