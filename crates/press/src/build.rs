//! A whole site from a compiled app and a content folder: `press build`.
//!
//! ```text
//! app ──bundle──▶ names, styles, boot script ─┐
//! folder ──▶ Edition ──an article at a time──▶ document ──page──▶ HTML ──writer──▶ staged files ──target──▶ site
//! ```
//!
//! | module | what |
//! |---|---|
//! | [`bundle`] | what a compiled app is made of, found in trunk's output or in a published site |
//! | [`page`] | one page of HTML, put together |
//! | [`target`] | where a site is written, and how it takes the place of the one before |
//! | [`record`] | what a published site remembers about itself |
//! | `glue`, `comments` | the app's own JavaScript modules, put into its glue; scripts without their comments |
//! | `writer`, `tags` | files with their compressed forms; reading the tags of a page shell |
//! | `consent_mode` | what Google's tags are told, where a paper has any |

pub mod bundle;
mod bundle_error;
mod comments;
mod consent_mode;
mod glue;
pub mod page;
pub mod record;
mod site;
mod tags;
pub mod target;
mod writer;

pub use site::{BuildError, Compression, Options, Summary, build};
