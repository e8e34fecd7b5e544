//! The app's way to localStorage (`boot.js` and `page.js` have their own, for what is not the record). Nothing here panics: a browser may throw when storage is
//! looked at (blocked by settings), have none (some web views), or refuse to write (full).
//!
//! Native builds: a stub. Each call gives [`Fault::Blocked`], as a browser without storage does; nothing
//! calls it, because it is used in effects and event handlers only.

use core::fmt;

/// localStorage did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is none to be had: looking at it threw, or it is null.
    Blocked,
    /// It is there, and the call threw.
    Refused,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Blocked => "localStorage is not available: it is blocked, or this browser has none",
            Self::Refused => "localStorage refused: it is full, or closed to this page",
        })
    }
}

impl core::error::Error for Fault {}

/// The string under this key.
///
/// # Errors
/// When localStorage is blocked or throws.
pub fn read(key: &str) -> Result<Option<String>, Fault> {
    browser::read(key)
}

/// Stores a string.
///
/// # Errors
/// When localStorage is blocked, full or throws. What was stored before may still be there.
pub fn write(key: &str, value: &str) -> Result<(), Fault> {
    browser::write(key, value)?;
    // Some browsers say yes and keep nothing.
    if browser::read(key)?.as_deref() == Some(value) { Ok(()) } else { Err(Fault::Refused) }
}

/// Removes a key.
///
/// # Errors
/// When localStorage is blocked or throws.
pub fn remove(key: &str) -> Result<(), Fault> {
    browser::remove(key)?;
    if browser::read(key)?.is_none() { Ok(()) } else { Err(Fault::Refused) }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use web_sys::{Storage, window};

    use super::Fault;

    fn storage() -> Result<Storage, Fault> {
        // The getter throws SecurityError where the reader blocks storage.
        window().and_then(|window| window.local_storage().ok().flatten()).ok_or(Fault::Blocked)
    }

    pub(super) fn read(key: &str) -> Result<Option<String>, Fault> {
        storage()?.get_item(key).map_err(|_| Fault::Refused)
    }

    pub(super) fn write(key: &str, value: &str) -> Result<(), Fault> {
        storage()?.set_item(key, value).map_err(|_| Fault::Refused)
    }

    pub(super) fn remove(key: &str) -> Result<(), Fault> {
        storage()?.remove_item(key).map_err(|_| Fault::Refused)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod browser {
    use super::Fault;

    pub(super) fn read(_key: &str) -> Result<Option<String>, Fault> {
        Err(Fault::Blocked)
    }

    pub(super) fn write(_key: &str, _value: &str) -> Result<(), Fault> {
        Err(Fault::Blocked)
    }

    pub(super) fn remove(_key: &str) -> Result<(), Fault> {
        Err(Fault::Blocked)
    }
}
