//! Encoding of copies. The settings were chosen with the sample newspaper's pictures (docs/decisions/0013).

use broadsheet_content::copies::Format;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};

use crate::scale::Scaled;
use crate::{Trouble, avif};

/// The version of the encoding. Raise it with every change to the bytes of a copy, except to widths, which are in the names. With a
/// new version, every copy gets a new name and is made again.
pub(crate) const VERSION: &str = "1";

/// The quality, on libwebp's scale to 100.
const WEBP_QUALITY: f32 = 74.0;
/// The quality, on the usual scale to 100.
const JPEG_QUALITY: u8 = 76;

/// Encodes a copy as a file.
pub(crate) fn encode(picture: &Scaled, format: Format) -> Result<Vec<u8>, Trouble> {
    match format {
        Format::Avif => avif::encode(picture),
        Format::Webp => webp(picture),
        Format::Fallback if picture.opaque => jpeg(picture),
        Format::Fallback => png(picture),
    }
}

fn webp(picture: &Scaled) -> Result<Vec<u8>, Trouble> {
    let encoder = if picture.opaque {
        webp::Encoder::from_rgb(&picture.bytes, picture.width, picture.height)
    } else {
        webp::Encoder::from_rgba(&picture.bytes, picture.width, picture.height)
    };
    let encoded = encoder.encode_simple(false, WEBP_QUALITY);
    encoded.map(|bytes| bytes.to_vec()).map_err(|error| Trouble::NotEncoded(format!("{error:?}")))
}

fn jpeg(picture: &Scaled) -> Result<Vec<u8>, Trouble> {
    let narrow = |side: u32| u16::try_from(side).map_err(|_| Trouble::NotEncoded("it is too large for a JPEG".to_owned()));
    let (width, height) = (narrow(picture.width)?, narrow(picture.height)?);
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, JPEG_QUALITY);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    let encoded = encoder.encode(&picture.bytes, width, height, jpeg_encoder::ColorType::Rgb);
    encoded.map_err(|error| Trouble::NotEncoded(error.to_string()))?;
    Ok(bytes)
}

fn png(picture: &Scaled) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive);
    let encoded = encoder.write_image(&picture.bytes, picture.width, picture.height, ExtendedColorType::Rgba8);
    encoded.map_err(|error| Trouble::NotEncoded(error.to_string()))?;
    Ok(bytes)
}
