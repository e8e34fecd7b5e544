//! The site under test: its pages by kind, and a host that serves it.

mod host;
mod kinds;
mod plain;
mod strip;

pub use host::{Host, Site, Variant};
pub use kinds::{Delivery, PageOfKind, Pages};
