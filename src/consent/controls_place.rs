//! The two locations of the settings' controls.

/// The location of the controls. Both may be in the page at once, so their ids must differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ControlsPlace {
    /// In the dialog.
    Dialog,
    /// On `/cookies/`.
    Page,
}

impl ControlsPlace {
    /// Returns an id that no other element of the page has.
    pub(super) fn id(self, name: &str) -> String {
        match self {
            Self::Dialog => format!("consent-dialog-{name}"),
            Self::Page => format!("consent-page-{name}"),
        }
    }
}
