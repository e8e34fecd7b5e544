//! The harness of the end-to-end tests: real browsers against the release build in `dist/`.
//!
//! | module | what |
//! |---|---|
//! | [`server`] | the static host of `press serve` on 127.0.0.1 for each test, wrapped so that it records requests, fails, and stands in for other hosts |
//! | [`paper`] | the documents in `dist/content/`, in which tests find their pages instead of naming articles |
//! | [`press`] | sites that tests publish, once a run |
//! | [`settings`], [`driver`], [`webdriver`] | which engine, which programs; the driver's process; the protocol it speaks |
//! | [`tab`] | the tab of a test: going to pages, scripts, waiting |
//! | [`locator`] | finding by role and accessible name, as assistive technology does |
//! | [`input`] | keyboard, mouse |
//! | [`frame`] | viewports narrower than an engine's windows |
//! | [`sight`] | visibility and overflow of elements |
//! | [`accessibility`], [`checkers`] | the findings of accessibility checkers; the paths of their scripts |
//! | [`watch`], [`report`] | records of the page: errors, storage writes, announcements, layout shifts |
//! | [`xss`] | the XSS collection, content with its payloads, and the site of it |
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
