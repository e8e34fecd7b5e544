//! Locking what several requests share.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A poisoned lock means that a test has failed already; what is behind it is still of use for the report.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
