//! The publisher of Broadsheet. A folder of articles goes in, the documents of a newspaper's pages come
//! out:
//!
//! ```text
//! folder ──read──▶ Folder ──rules──▶ findings
//!                    │
//!                    └─derive──▶ Edition ──▶ page documents ──output──▶ files
//! ```
//!
//! | module | what |
//! |---|---|
//! | [`folder`], [`media`] | what lies in a content folder: every file read and checked by itself |
//! | [`facts`] | what is remembered of an article while its text is forgotten |
//! | [`rules`] | what only shows when files are seen together: unknown ids, dead links, missing pictures |
//! | [`finding`], [`report`] | a fault or doubt with its place, and how it is printed |
//! | [`address`], [`references`] | what a site-relative address names; where an article names something |
//! | [`pictures`] | copies of pictures in the place of originals |
//! | [`embeds`] | whether an embed is shown in a frame, or as a link alone |
//! | [`revisions`] | what readers were asked, revision by revision |
//! | [`clock`] | times, and what is published when |
//! | [`words`] | cutting text at a word |
//! | [`mod@derive`] | page documents from articles: pure functions, same input, same bytes |
//! | [`output`] | files written, left alone or removed |
//! | [`build`] | a whole site: pages rendered, compressed, put in the place of the site before |
//! | [`cli`] | the commands, a file each |

pub mod address;
pub mod build;
pub mod cli;
pub mod clock;
pub mod derive;
pub mod embeds;
pub mod facts;
pub mod finding;
pub mod folder;
pub mod media;
mod nearest;
pub mod output;
pub mod pictures;
mod progress;
pub mod references;
pub mod report;
pub mod revisions;
pub mod rules;
mod word_counts;
pub mod words;
