//! Page documents: where they are, fetching them, keeping them.

mod address;
mod cache;
mod failure;
mod fetch;

pub use address::Address;
pub use cache::{DocumentCache, Freshness, Outcome};
pub use failure::Failure;
pub use fetch::{fetch_page, fetch_site};
