//! The accessibility checkers.

use std::path::PathBuf;

/// The paths of the checkers' scripts.
#[derive(Clone, Debug, Default)]
pub struct Checkers {
    /// `axe.min.js`.
    pub axe: PathBuf,
    /// `ace.js`.
    pub equal_access: PathBuf,
}
