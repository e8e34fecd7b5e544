//! Reading of documents. An absent list is empty. A document without a required field is damaged as a whole, because an error
//! message is better than half a page.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{PageDocument, SiteDocument};
use crate::SCHEMA_VERSION;
use crate::json::from_value;
use crate::messages::Messages;

/// The reason why a document cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is not JSON, or a required field is missing.
    #[error("the document is damaged")]
    Damaged,
    /// It is of another version than [`SCHEMA_VERSION`].
    #[error("the document is of another version")]
    OtherVersion,
}

/// Reads the document of a page.
///
/// # Errors
/// Returns [`Unreadable`] when it is damaged or of another version.
pub fn read_page(text: &str) -> Result<PageDocument, Unreadable> {
    read(text)
}

/// Reads the document that all pages share.
///
/// # Errors
/// Returns [`Unreadable`] when it is damaged or of another version.
pub fn read_site(text: &str) -> Result<SiteDocument, Unreadable> {
    read(text)
}

/// Reads the file with all messages.
///
/// # Errors
/// Returns [`Unreadable`] when it is damaged, or has the messages of another version.
pub fn read_messages(text: &str) -> Result<Messages, Unreadable> {
    let value: Value = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
    let messages: Messages = from_value(&value).ok_or(Unreadable::Damaged)?;
    if messages.is_complete() { Ok(messages) } else { Err(Unreadable::OtherVersion) }
}

/// Reads a document. The version is checked first, because a document of another version may have any shape.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    let value: Value = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
    match value.get("schemaVersion").and_then(Value::as_u64) {
        Some(version) if version == u64::from(SCHEMA_VERSION) => from_value(&value).ok_or(Unreadable::Damaged),
        Some(_) => Err(Unreadable::OtherVersion),
        None => Err(Unreadable::Damaged),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::unknown_nodes;
    use crate::page::{FrontPage, Page};

    #[test]
    fn a_document_of_another_version_is_told_from_a_damaged_one() {
        assert_eq!(read_site(r#"{"schemaVersion":99,"shape":"unheard of"}"#), Err(Unreadable::OtherVersion));
        for damaged in [r#"{"schemaVersion":1}"#, r#"{"schemaVersion":1,"ti"#, r#"{"title":"x"}"#, "[]", "null", ""] {
            assert_eq!(read_site(damaged), Err(Unreadable::Damaged), "{damaged}");
        }
    }

    #[test]
    fn a_damaged_catalogue_is_not_an_empty_one() {
        let site = |consent: &str| {
            read_site(&format!(r#"{{"schemaVersion":1,"title":"A","baseUrl":"https://a.example","language":"en","consent":{consent}}}"#))
        };
        assert!(site(r#"{"revision":1,"categories":[],"services":[]}"#).is_ok());
        for damaged in
            ["7", "{}", r#"{"revision":1}"#, r#"{"revision":1,"services":[]}"#, r#"{"revision":1,"categories":[{"id":"a"}],"services":[]}"#]
        {
            assert_eq!(site(damaged), Err(Unreadable::Damaged), "{damaged}");
        }
    }

    #[test]
    fn a_page_that_lacks_what_its_kind_needs_is_damaged() {
        let page = |page: &str| {
            read_page(&format!(r#"{{"schemaVersion":1,"path":"/a/","title":"A","language":"en","page":{page}}}"#))
                .map(|document| document.page)
        };
        let front = FrontPage { lead: None, top: Vec::new(), containers: Vec::new(), date: None };
        assert_eq!(page(r#"{"kind":"front"}"#), Ok(Page::Front(front)), "lists that are absent are empty");
        for damaged in ["7", "{}", r#"{"kind":7}"#, r#"{"kind":"hologram"}"#, r#"{"kind":"about"}"#, r#"{"kind":"section","title":"A"}"#] {
            assert_eq!(page(damaged), Err(Unreadable::Damaged), "{damaged}");
        }
    }

    #[test]
    fn an_unknown_node_does_not_damage_its_page() {
        let text = r#"{"schemaVersion":1,"path":"/about/","title":"A","language":"en","later":1,"page":{"kind":"about","later":1,"body":[{"type":"hologram"},7]}}"#;
        let body = match read_page(text).map(|document| document.page) {
            Ok(Page::About(about)) => about.body,
            other => panic!("{other:?}"),
        };
        assert_eq!(unknown_nodes(&body), ["hologram", "?"]);
    }
}
