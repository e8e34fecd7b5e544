//! Tests of the desk through its public interface, as press uses it.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test that does not find what it looks for fails")]

mod copies;
mod hostile;
mod metadata;
mod support;
