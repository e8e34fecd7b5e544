//! Documents as they are written.

use serde::Serialize;

use super::error::OutputError;

/// Compact JSON with an end of line.
pub(crate) fn json(path: &str, document: &impl Serialize) -> Result<Vec<u8>, OutputError> {
    let mut bytes = serde_json::to_vec(document).map_err(|source| OutputError::Json { path: path.to_owned(), source })?;
    bytes.push(b'\n');
    Ok(bytes)
}
