//! Serialisation of documents.

use serde::Serialize;

use super::error::OutputError;

/// Returns compact JSON with a final line feed.
pub(crate) fn json(path: &str, document: &impl Serialize) -> Result<Vec<u8>, OutputError> {
    let mut bytes = serde_json::to_vec(document).map_err(|source| OutputError::Json { path: path.to_owned(), source })?;
    bytes.push(b'\n');
    Ok(bytes)
}
