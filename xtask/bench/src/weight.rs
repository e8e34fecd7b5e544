//! Sizes of files, uncompressed and compressed.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

/// The size of a file in bytes: raw, with gzip 9, and with brotli 11.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Weight {
    /// Uncompressed.
    pub raw: usize,
    /// gzip at its highest level.
    pub gzip: usize,
    /// brotli at its highest level with the default window of 4 MB.
    pub brotli: usize,
}

/// Compresses bytes with brotli at its highest level.
///
/// # Errors
/// When compressing into memory fails.
pub fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    Ok(packed)
}

impl Weight {
    /// Measures one file, which is compressed as one response.
    ///
    /// # Errors
    /// When compressing into memory fails, which is a bug of this program.
    pub fn of(bytes: &[u8]) -> std::io::Result<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes)?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli(bytes)?.len() })
    }

    /// Returns the weight of a file in a compressed format (fonts, pictures), which is sent unchanged.
    pub fn as_it_is(bytes: &[u8]) -> Self {
        Self { raw: bytes.len(), gzip: bytes.len(), brotli: bytes.len() }
    }
}

impl std::iter::Sum for Weight {
    fn sum<I: Iterator<Item = Self>>(weights: I) -> Self {
        weights.fold(Self::default(), |sum, one| Self {
            raw: sum.raw + one.raw,
            gzip: sum.gzip + one.gzip,
            brotli: sum.brotli + one.brotli,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compression_is_in_the_expected_order() {
        let text = "A harbour, a council, a ferry that is late. ".repeat(200);
        let weight = Weight::of(text.as_bytes()).unwrap();
        assert_eq!(weight.raw, text.len());
        assert!(weight.brotli < weight.gzip && weight.gzip < weight.raw / 10, "{weight:?}");
    }
}
