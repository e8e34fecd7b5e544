//! Tests of the output with parsers that share no code with the crate.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking; only test functions are exempt by themselves"
)]

mod feeds;
mod head;
mod paper;
mod properties;
mod site;
mod sitemaps;
