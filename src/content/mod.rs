//! Getting page documents: where they are, fetching them, keeping them.

pub mod address;
mod failure;
mod fetch;
mod library;

pub use failure::Failure;
pub use fetch::fetch_site;
pub use library::{Library, Outcome, Want};
