//! The publisher with large archives: time, memory, and the effect of the archive's size on the front.

mod archive;
mod run;
mod words;

pub use run::measure;
