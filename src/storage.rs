//! Reads and writes localStorage without panicking. A browser may throw when the property is read (blocked by settings), have no
//! localStorage (some web views), or refuse to write (full).
//!
//! Natively each call returns [`StorageError::Blocked`], as in a browser without storage.

use crate::browser;

/// The key of the reading positions. It stands here because `/cookies/` names and removes it, which is below the module that writes it.
pub const POSITIONS: &str = "broadsheet.positions";

/// The reason why a call of localStorage failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// localStorage is missing: reading the property threw, or it is null.
    #[error("localStorage is not available: it is blocked, or this browser has none")]
    Blocked,
    /// localStorage exists, but the call threw or had no effect.
    #[error("localStorage refused: it is full, or closed to this page")]
    Refused,
}

/// Returns the string under a key; `None` where there is none.
///
/// # Errors
/// When localStorage is blocked or throws.
pub fn read(key: &str) -> Result<Option<String>, StorageError> {
    local_storage()?.get_item(key).map_err(|_| StorageError::Refused)
}

/// Stores a string under a key.
///
/// # Errors
/// When localStorage is blocked, full or throws. What was stored before may still be there.
pub fn write(key: &str, value: &str) -> Result<(), StorageError> {
    local_storage()?.set_item(key, value).map_err(|_| StorageError::Refused)?;
    // Some browsers report success and keep nothing.
    if read(key)?.as_deref() == Some(value) { Ok(()) } else { Err(StorageError::Refused) }
}

/// Removes a key.
///
/// # Errors
/// When localStorage is blocked or throws.
pub fn remove(key: &str) -> Result<(), StorageError> {
    local_storage()?.remove_item(key).map_err(|_| StorageError::Refused)?;
    if read(key)?.is_none() { Ok(()) } else { Err(StorageError::Refused) }
}

/// Calls `handler` when another tab has changed this key, or cleared all of the storage. Browser only.
pub fn listen(key: &'static str, mut handler: impl FnMut() + 'static) {
    browser::listen("storage", move |event| {
        // The event has no key when all of the storage was cleared.
        if browser::property(&event, "key").is_none_or(|changed| changed == key) {
            handler();
        }
    });
}

fn local_storage() -> Result<web_sys::Storage, StorageError> {
    if cfg!(not(target_arch = "wasm32")) {
        return Err(StorageError::Blocked);
    }
    // The getter throws SecurityError where the reader blocks storage.
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).ok_or(StorageError::Blocked)
}
