//! Full-text search over static files.
//!
//! An index is built natively from all articles of an archive ([`build`]) and published beside its pages. A reader's browser loads a root of
//! some KB, and for each query a few files of about 4 KB, however large the archive is. Nothing of a query reaches a server.
//!
//! | module | |
//! |---|---|
//! | [`terms`] | cuts text into terms, on both sides |
//! | [`query`] | reads what a reader types |
//! | [`index`] | answers queries; the caller loads the files that it names |
//! | [`score`] | ranks by BM25 and age |
//! | [`mod@format`] | reads and writes the files |
//! | [`build`] | builds an index (feature `build`) |
//! | [`oracle`] | answers queries by looking at every text, for tests (feature `build`) |
//!
//! ```
//! # #[cfg(feature = "build")] {
//! use std::collections::BTreeMap;
//!
//! use broadsheet_search::build::{Article, Unicode, build};
//! use broadsheet_search::index::{Index, Unanswered};
//! use broadsheet_search::query::Query;
//!
//! let article = |path: &str, headline: &str| Article {
//!     path: path.to_owned(),
//!     headline: headline.to_owned(),
//!     published: 1_790_000_000,
//!     ..Article::default()
//! };
//! let articles = [article("/article/wall/", "The sea wall holds"), article("/article/ferry/", "No ferry at night")];
//! let mut site = BTreeMap::new();
//! let root = build("en", &articles, &mut |name, bytes| site.insert(name, bytes));
//!
//! let mut index = Index::new(&root)?;
//! let query = Query::new("walls", "en", &Unicode);
//! let answer = loop {
//!     match index.search(&query, 0, &Unicode) {
//!         Ok(answer) => break answer,
//!         Err(Unanswered::Needs(names)) => {
//!             for name in names {
//!                 let bytes = site.get(&name).cloned().unwrap_or_default(); // a browser would fetch it
//!                 index.insert(name, bytes);
//!             }
//!         }
//!         Err(Unanswered::Damaged) => return Err(broadsheet_search::Damaged),
//!     }
//! };
//! assert_eq!(answer.total, 0); // "walls" occurs nowhere, and the answer offers the nearest word
//! assert_eq!(answer.nearest, Some(("walls".to_owned(), vec!["wall".to_owned()])));
//! # }
//! # Ok::<(), broadsheet_search::Damaged>(())
//! ```

#[cfg(feature = "build")]
pub mod build;
mod bytes;
mod edits;
pub mod format;
pub mod index;
#[cfg(feature = "build")]
pub mod oracle;
pub mod query;
pub mod score;
pub mod terms;

pub use bytes::Damaged;
