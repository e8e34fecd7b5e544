//! Indexes that are built, searched, and compared with a search through all texts.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "what tests share is not a test to clippy")]

mod changes;
mod invented;
mod queries;
mod recall;
