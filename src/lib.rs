//! The reader app of Broadsheet: articles and teasers in the browser.
//!
//! | module | what |
//! |---|---|
//! | [`still`] | trees of elements, written as HTML when the paper is published and as nodes in the browser |
//! | [`frame`] | the frame around every page |
//! | [`pages`] | one file for each kind of page |
//! | [`article`] | an article: its head, its body block by block, its corrections, its related teasers |
//! | [`components`] | what several kinds of page use: teaser, picture, time, pager |
//! | [`consent`] | what a reader allows: the rules, the record, the banner, the dialog |
//! | [`content`] | where page documents are, fetching and keeping them |
//! | [`navigation`] | going from page to page: links, history, scroll, focus |
//! | [`action`], [`actions`] | the names of what buttons do; doing it |
//! | [`look`] | light or dark, and how large: what the reader has chosen |
//! | [`start`] | taking over a published page, or drawing one that was not published |
//! | `render` | pages as HTML, natively, with feature `ssr` |
//! | [`browser`], [`title`] | what all of these share |
//!
//! Pages are still: plain functions from documents to elements, the same natively and in the browser. What
//! acts is little, and of two kinds: buttons with a `data-action`, served by one listener, and effects that follow
//! Leptos' signals and change what stands in the page (docs/decisions/0010, 0018).

pub mod action;
pub mod actions;
pub mod article;
pub mod browser;
pub mod components;
pub mod consent;
pub mod content;
pub mod frame;
pub mod look;
pub mod navigation;
pub mod pages;
#[cfg(all(feature = "ssr", not(target_arch = "wasm32")))]
pub mod render;
pub mod start;
pub mod still;
pub mod title;
