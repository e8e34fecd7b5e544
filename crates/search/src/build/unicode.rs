//! Normalisation natively.

use unicode_normalization::UnicodeNormalization as _;

use crate::terms::Normalize;

/// Normalisation by the tables of the crate `unicode-normalization`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unicode;

impl Normalize for Unicode {
    fn nfkd(&self, text: &str) -> String {
        text.nfkd().collect()
    }

    fn nfc(&self, text: &str) -> String {
        text.nfc().collect()
    }
}
