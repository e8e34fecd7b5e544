//! Tests of the HTML that components render natively: snapshots of each kind of block and page, and every page of the sample newspaper.
//!
//! A snapshot that is missing or differs fails its test. `INSTA_UPDATE=always cargo test --features ssr --test render`
//! writes them. Review the difference before you commit it.

#![cfg(not(target_arch = "wasm32"))]

mod blocks;
mod fixture;
mod pages;
mod sample;
mod tree;
