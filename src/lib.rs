//! The reader app of Broadsheet, a Leptos app: articles and teasers in the browser.
//!
//! | module | content |
//! |---|---|
//! | `publish` | pages as HTML, natively, with feature `ssr` |
//! | [`start`] | adopts a published page, or mounts one that was not published |
//! | [`app`] | the frame around every page |
//! | [`shortcuts`] | keys of the keyboard, and the list of them |
//! | [`reading_position`] | offers to go on in a long article where the reader stopped |
//! | [`navigation`] | going from page to page: links, history, scroll position, focus, the content of `main` |
//! | [`pages`] | one component for each kind of page |
//! | [`article`] | an article: its head, its body block by block, its corrections, its related teasers |
//! | [`components`] | what several kinds of page use: teaser, picture, time, pager |
//! | [`reading_settings`] | theme, text size and what else a reader can set |
//! | [`consent`] | what a reader allows: the rules, the record, the banner, the settings |
//! | [`saved`] | the articles that a reader has saved, and the service worker |
//! | [`share`] | sharing an article or a post, and their addresses as text |
//! | [`dialog`] | a modal dialog |
//! | [`documents`] | page documents: their addresses, fetching and caching |
//! | [`locale`] | the messages of the interface; numbers, lists and plurals in the language of the paper |
//! | [`styles`] | loads the styles of all pages, and their fonts |
//! | [`focus`] | moves the focus when the focused element is removed or hidden |
//! | [`addresses`] | addresses of documents as attributes: checked, and with the folder of the paper |
//! | [`script_urls`] | the policy for Trusted Types |
//! | [`storage`], [`offline_cache`] | localStorage and the Cache API |
//! | [`browser`] | shorthands for web-sys |
//!
//! Modules use those below them in this list, never those above. The same components serve press, which renders them to HTML, and the
//! browser, which mounts them on navigation. A published page is adopted, not hydrated (docs/developer/how-the-app-works.md).

pub mod addresses;
pub mod app;
pub mod article;
pub mod browser;
pub mod components;
pub mod consent;
pub mod dialog;
pub mod documents;
pub mod focus;
pub mod locale;
pub mod navigation;
pub mod offline_cache;
pub mod pages;
#[cfg(all(feature = "ssr", not(target_arch = "wasm32")))]
pub mod publish;
pub mod reading_position;
pub mod reading_settings;
pub mod saved;
pub mod script_urls;
pub mod share;
pub mod shortcuts;
pub mod start;
pub mod storage;
pub mod styles;
