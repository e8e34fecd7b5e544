//! The reader app of Broadsheet: articles and teasers in the browser.
//!
//! | module | what |
//! |---|---|
//! | [`app`] | the frame around every page |
//! | [`pages`] | one file for each kind of page |
//! | [`article`] | an article: its head, its body block by block, its corrections, its related teasers |
//! | [`components`] | what several kinds of page use: teaser, picture, time, pager |
//! | [`consent`] | what a reader allows: the rules, the record, the banner, the dialog |
//! | [`content`] | where page documents are, fetching and keeping them |
//! | [`navigation`] | going from page to page: links, history, scroll, focus |
//! | [`context`], [`browser`], [`title`] | what all of these share |
//!
//! Data flow one way: `content` fetches documents, `navigation` decides which one is shown, `pages` and
//! what they use draw it. Components draw from their properties and from context, and touch the browser
//! in effects and event handlers only: feature `ssr` renders the very same ones natively.

pub mod app;
pub mod article;
pub mod browser;
pub mod components;
pub mod consent;
pub mod content;
pub mod context;
pub mod navigation;
pub mod pages;
pub mod title;
