//! The facts that the app needs about a published page. The content itself is in the HTML, which the app does not render again.

use serde::{Deserialize, Serialize};

use super::{CookiesPage, PageDocument, Unreadable};
use crate::SCHEMA_VERSION;

/// Facts about a published page, embedded in it as `<script type="application/json" id="page">`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
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

impl Facts {
    /// Collects the facts about a page.
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

    /// Returns the facts of the 404 page.
    #[must_use]
    pub fn missing() -> Self {
        Self { schema_version: SCHEMA_VERSION, path: None, title: String::new(), section: None, cookies: None }
    }
}

/// Reads the facts of a page.
///
/// # Errors
/// When they are damaged or of another version.
pub fn read_facts(text: &str) -> Result<Facts, Unreadable> {
    super::read::read(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_read_as_they_are_written() -> Result<(), Box<dyn std::error::Error>> {
        let article =
            Facts { path: Some("/article/a/".into()), title: "A".into(), section: Some("/section/b/".into()), ..Facts::missing() };
        for facts in [article, Facts::missing()] {
            assert_eq!(read_facts(&serde_json::to_string(&facts)?)?, facts);
        }
        assert_eq!(read_facts("{"), Err(Unreadable::Damaged));
        assert_eq!(read_facts("{\"schemaVersion\":99,\"title\":\"\"}"), Err(Unreadable::OtherVersion));
        Ok(())
    }
}
