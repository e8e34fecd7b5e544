//! The browser engines that the end-to-end tests run in.

use std::str::FromStr;

use crate::error::Error;

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, Chrome, Edge.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK, whose engine is that of Safari.
    Webkit,
}

impl Engine {
    /// All of them, in the order they are tested.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// Returns the name on the command line and in `BROADSHEET_ENGINE`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }
}

impl FromStr for Engine {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|engine| engine.as_str() == name)
            .ok_or_else(|| Error::Usage(format!("there is no engine `{name}`; there are chromium, firefox and webkit")))
    }
}
