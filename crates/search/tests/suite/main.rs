//! Indexes that are built, searched, and compared with a search through all texts.
#![cfg(feature = "build")]
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "what tests share is not a test to clippy")]

mod archive;
mod changes;
mod queries;
mod recall;
