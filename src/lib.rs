//! The reader app of Broadsheet, a Leptos app: articles and teasers in the browser.
//!
//! | module | what |
//! |---|---|
//! | `publish` | pages as HTML, natively, with feature `ssr` |
//! | [`start`] | adopts a published page, or mounts one that was not published |
//! | [`app`] | the frame around every page |
//! | [`navigation`] | going from page to page: links, history, scroll, focus, what stands in `main` |
//! | [`pages`] | one component for each kind of page |
//! | [`article`] | an article: its head, its body block by block, its corrections, its related teasers |
//! | [`components`] | what several kinds of page use: teaser, picture, time, pager |
//! | [`consent`] | what a reader allows: the rules, the record, the banner, the settings |
//! | [`documents`] | where page documents are, fetching and keeping them |
//! | [`look`] | light or dark, and how large |
//! | [`styles`] | waits for the styles of all pages |
//! | [`focus`] | hands the focus on when the element that had it goes away |
//! | [`browser`], [`storage`] | short forms of what the app often asks of web-sys |
//!
//! Modules use those below them in this list, never those above. One set of components serves both sides: press renders it to HTML, and
//! the browser mounts it on navigation. A published page is adopted, not hydrated (docs/developer/how-the-app-works.md).

pub mod app;
pub mod article;
pub mod browser;
pub mod components;
pub mod consent;
pub mod documents;
pub mod focus;
pub mod look;
pub mod navigation;
pub mod pages;
#[cfg(all(feature = "ssr", not(target_arch = "wasm32")))]
pub mod publish;
pub mod start;
pub mod storage;
pub mod styles;
