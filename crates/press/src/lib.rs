//! The publisher of Broadsheet, which makes the pages of a newspaper from a folder of articles:
//!
//! ```text
//! folder ──read──▶ Folder ──rules──▶ findings
//!                    │
//!                    └─derive──▶ Edition ──▶ page documents ──output──▶ files
//! ```
//!
//! | module | what |
//! |---|---|
//! | [`folder`], [`media`] | reads a content folder and checks each file by itself |
//! | `metadata` | metadata in files that are published as they are |
//! | [`facts`] | the facts about an article that stay in memory without its text |
//! | [`rules`] | rules across files: unknown ids, dead links, missing pictures |
//! | [`finding`], [`report`] | findings with their positions, and how they are printed |
//! | [`address`], [`references`] | parses addresses on this site; finds what an article refers to |
//! | `shown`, [`pictures`] | the files of `media/` that pages name; replaces originals of pictures with copies |
//! | [`embeds`] | decides whether an embed is shown in a frame or as a link |
//! | [`revisions`] | the recorded revisions of the consent catalogue |
//! | [`clock`] | times, and whether an article is published at a time |
//! | [`mod@derive`] | derives page documents from articles |
//! | [`output`] | writes files, and removes those that no longer belong to a site |
//! | [`build`] | builds a whole site: renders and compresses pages, and replaces the previous site |
//! | [`cli`] | the subcommands, one file each |

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
mod metadata;
mod nearest;
pub mod output;
pub mod pictures;
mod progress;
pub mod references;
pub mod report;
pub mod revisions;
pub mod rules;
mod settle;
mod shown;
mod word_counts;
