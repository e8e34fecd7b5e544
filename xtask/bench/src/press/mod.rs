//! The publisher on large archives: time, memory, and what a large archive does to the front.

mod archive;
mod run;
mod words;

pub use run::measure;
