//! Runs the same tests with three servers: nginx, Caddy and the preview. A small site is created and served with the configuration that
//! press ships, on free ports of 127.0.0.1.
//!
//! A missing program is a failure whose message says how to install it: `cargo xtask setup` does so on Debian.

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
