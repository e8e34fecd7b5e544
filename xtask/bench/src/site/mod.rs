//! The site under test: its pages by kind, and a host that answers with it.

mod host;
mod kinds;
mod plain;
mod strip;

pub use host::{Host, Site, Variant};
pub use kinds::{Delivery, PageOfKind, Pages};
