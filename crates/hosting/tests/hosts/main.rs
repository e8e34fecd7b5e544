//! The same expectations of three servers: a real nginx, a real Caddy, and the preview. A small site is made and served
//! with the configuration that press ships, on free ports of 127.0.0.1.
//!
//! A program that is missing is a failure that says how to get it: `cargo xtask setup` installs them on Debian.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking; only test functions are exempt by themselves"
)]

mod answers;
mod client;
mod observatory;
mod programs;
mod servers;
mod site;
