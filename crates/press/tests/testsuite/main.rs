//! press as its users meet it: a content folder on disk, the command, what it prints and writes.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking; only test functions are exempt by themselves"
)]

mod check;
mod embargo;
mod faults;
mod front;
mod languages;
mod output;
mod pages;
mod sample;
mod shell;
mod stability;
mod support;
mod unknown;
