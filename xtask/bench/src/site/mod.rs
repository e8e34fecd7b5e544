//! The site under test: its pages by kind, its answers, and a host that gives them.

mod answers;
mod host;
mod kinds;
mod strip;

pub use answers::{Answers, Variant};
pub use host::Host;
pub use kinds::{Delivery, PageOfKind, Pages};
