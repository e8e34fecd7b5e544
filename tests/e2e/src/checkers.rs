//! The accessibility checkers that pages are judged by.

use std::path::PathBuf;

/// Where the checkers' scripts are.
#[derive(Clone, Debug, Default)]
pub struct Checkers {
    /// `axe.min.js`.
    pub axe: PathBuf,
    /// `ace.js`.
    pub equal_access: PathBuf,
}
