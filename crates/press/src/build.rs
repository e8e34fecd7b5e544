//! Builds a whole site from a compiled app and a content folder: `press build`.
//!
//! ```text
//! app ──bundle──▶ names, styles, boot script ─┐
//! folder ──▶ Edition ──an article at a time──▶ document ──page──▶ HTML ──writer──▶ staged files ──target──▶ site
//! ```
//!
//! | module | what |
//! |---|---|
//! | [`bundle`] | the parts of a compiled app, read from trunk's output or a published site |
//! | [`page`] | assembles one page of HTML |
//! | [`sheets`] | chooses the styles that a page carries |
//! | [`target`] | the output folder, and how a new site replaces the previous one |
//! | [`record`] | the record of a published site, for the next build |
//! | `base_path` | adds the folder of a paper to the app's styles and tags |
//! | `comments` | removes comments from scripts |
//! | `worker` | the service worker, and the script that turns it off |
//! | `writer`, `tags` | writes files with their compressed forms; reads the tags of a page shell |
//! | `consent_mode` | the default consent state for Google's tags, where a paper has any |

mod base_path;
pub mod bundle;
mod bundle_error;
mod consent_mode;
mod minify;
pub mod page;
pub mod record;
pub mod sheets;
mod site;
mod tags;
pub mod target;
mod worker;
mod writer;

pub use site::{BuildError, Compression, Options, ServiceWorker, Summary, build};
