//! Page documents: their addresses, fetching and caching.

mod address;
mod cache;
mod failure;
mod fetch;

pub use address::Address;
pub use cache::{DocumentCache, Freshness, Outcome};
pub use failure::Failure;
pub use fetch::{
    Abort, Answer, fetch_document, fetch_html, fetch_offline, fetch_other, fetch_page, fetch_page_text, fetch_site, load_messages,
    poll_live_page, read_page_at, refetch_page,
};
