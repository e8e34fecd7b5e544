//! Tests of the command `press` from the outside: a content folder on disk, the command, its output and the files it writes.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking; only test functions are exempt by themselves"
)]

mod below_a_folder;
mod build;
mod check;
mod consent;
mod embargo;
mod embeds;
mod faults;
mod front;
mod hook;
mod languages;
mod live;
mod media;
mod messages;
mod names;
mod output;
mod pages;
mod parts;
mod pictures;
mod release;
mod sample;
mod services;
mod stability;
mod support;
mod unknown;
