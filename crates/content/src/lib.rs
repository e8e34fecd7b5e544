//! The content model of Broadsheet, used on both sides: the reader app reads page documents with it,
//! and press reads articles, checks them and derives page documents from them.
//!
//! | module | what |
//! |---|---|
//! | [`article`], [`author`], [`site`], [`consent`] | the source formats that an editor writes |
//! | [`copies`] | a picture in several widths and formats, and how the copies are named |
//! | [`body`] | the typed tree inside an article: text and blocks |
//! | [`page`] | page documents, which a reader's browser fetches |
//! | [`link`] | which addresses may become links |
//! | [`json`] | reading types from JSON values |
//! | [`bidi`] | text of either direction beside other text |
//! | [`text`] | words of running text: counted, and cut to a length |
//! | [`messages`] | the texts of the consent interface, as data |
//! | [`editing`] (feature `editing`) | Markdown, checking with positions, the JSON Schema |
//!
//! Reading is tolerant: an unknown field or node is kept and is never an error, so that a newer article does not blank a page
//! of an older app. Checking is strict, and only press does it. The crate does not use the DOM and does no input or output.

pub mod article;
pub mod author;
pub mod bidi;
pub mod body;
pub mod consent;
pub mod copies;
#[cfg(feature = "editing")]
pub mod editing;
pub mod json;
pub mod link;
pub mod messages;
pub mod page;
pub mod site;
pub mod text;

/// The version of the formats in this crate. A document of another version is refused by the app,
/// which then falls back to a full page load.
pub const SCHEMA_VERSION: u32 = 1;

/// Fields this version does not know, kept unchanged.
pub type Extra = serde_json::Map<String, serde_json::Value>;
