//! Parts of a still page that follow signals for as long as the page is shown.

use leptos::prelude::Owner;

/// What follows signals in a page; ends when this is dropped.
pub struct Alive(Owner);

impl Alive {
    /// Runs what makes effects; they end with the result.
    #[must_use]
    pub fn new(enliven: impl FnOnce()) -> Self {
        let owner = Owner::new();
        owner.with(enliven);
        Self(owner)
    }
}

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.cleanup();
    }
}
