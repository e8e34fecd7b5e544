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
    /// WebKitGTK: the engine that Safari readers have.
    Webkit,
}

impl Engine {
    /// All of them, in the order they are tested.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// As the command line and `BROADSHEET_ENGINE` call it.
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
