//! The harness of the end-to-end tests: real browsers against the release build in `dist/`.
//!
//! | module | what |
//! |---|---|
//! | [`server`] | the static host of `press serve` on 127.0.0.1 for each test, wrapped so that it records requests, fails, and stands in for other hosts |
//! | [`paper`] | what is in `dist/content/`: the tests find their pages in it instead of naming articles |
//! | [`press`] | sites that tests publish, once a run |
//! | [`settings`], [`driver`], [`webdriver`] | which engine, which programs; the driver's process; the protocol it speaks |
//! | [`tab`] | what a test holds: going to pages, scripts, waiting |
//! | [`locator`] | finding by role and accessible name, as assistive technology does |
//! | [`input`] | keyboard, mouse |
//! | [`frame`] | windows narrower than an engine allows |
//! | [`sight`] | what is seen, what is hidden, what sticks out |
//! | [`accessibility`], [`checkers`] | what accessibility checkers say; where they are |
//! | [`watch`], [`report`] | what the page did meanwhile: faults, storage writes, announcements, layout shifts |
//! | [`xss`] | the XSS collection, content that is full of it, and its site |
//! | [`run`] | one test from start to end |
//!
//! A test is a plain `#[test]` that calls [`run::Test::run`] with an async closure. Tests share one tokio runtime (and not
//! `#[tokio::test]`'s own), because a driver and its session outlive a test. Every test fails at its end when the page
//! reported an error, an unhandled rejection or a violation of the Content Security Policy that the test did not announce.
//!
//! `BROADSHEET_ENGINE` chooses the engine when the suite runs. Every test runs in Chromium; those in the suite's module
//! `every_engine` also run in Firefox and WebKit, because what they test depends on the engine. A test there that cannot
//! run in one of them says so with [`run::Test::not_in`], and is reported as skipped with its reason.

pub mod accessibility;
pub mod checkers;
pub mod driver;
pub mod fault;
pub mod frame;
pub mod input;
pub mod locator;
pub mod paper;
pub mod press;
pub mod report;
pub mod run;
pub mod server;
pub mod settings;
pub mod sight;
pub mod tab;
pub mod wait;
pub mod watch;
pub mod webdriver;
pub mod xss;

pub use fault::{Fault, Outcome};
pub use run::Test;
