//! Decoding of originals, the picture files in `media/`.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, Limits};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::jpeg;
use crate::kind::Format;
use crate::trouble::{MOST_PIXELS, Trouble};

/// The longest side of an original in pixels.
const LONGEST_SIDE: u32 = 30_000;

/// A decoded original, upright and in sRGB.
#[derive(Debug)]
pub(crate) enum Pixels {
    /// Opaque: three bytes a pixel.
    Rgb(image::RgbImage),
    /// With transparency: four bytes a pixel.
    Rgba(image::RgbaImage),
}

impl Pixels {
    pub fn size(&self) -> (u32, u32) {
        match self {
            Self::Rgb(image) => image.dimensions(),
            Self::Rgba(image) => image.dimensions(),
        }
    }

    pub fn is_opaque(&self) -> bool {
        matches!(self, Self::Rgb(_))
    }
}

/// Returns width and height of an original as it is shown. Reads only its header and decodes nothing.
pub(crate) fn size(bytes: &[u8], format: Format) -> Result<(u32, u32), Trouble> {
    if format == Format::Jpeg {
        jpeg::check(bytes)?;
    }
    let (decoder, orientation) = open(bytes, format)?;
    let (width, height) = decoder.dimensions();
    Ok(if lies_on_its_side(orientation) { (height, width) } else { (width, height) })
}

/// Decodes an original that [`size`] has checked. The pixels are rotated by its orientation and converted to sRGB, so that the metadata is
/// no longer needed.
pub(crate) fn decode(bytes: &[u8], format: Format) -> Result<Pixels, Trouble> {
    let (mut decoder, orientation) = open(bytes, format)?;
    // A profile that cannot be read is treated as absent, as browsers do.
    let profile = decoder.icc_profile().ok().flatten().and_then(|profile| ColorProfile::new_from_slice(&profile).ok());
    let mut image = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    image.apply_orientation(orientation);
    let mut pixels = if image.color().has_alpha() {
        let image = image.into_rgba8();
        // Many programs write an alpha channel in which every pixel is opaque.
        if image.pixels().all(|pixel| pixel.0[3] == u8::MAX) {
            Pixels::Rgb(DynamicImage::ImageRgba8(image).into_rgb8())
        } else {
            Pixels::Rgba(image)
        }
    } else {
        Pixels::Rgb(image.into_rgb8())
    };
    if let Some(profile) = profile.filter(|profile| profile.color_space == DataColorSpace::Rgb) {
        to_srgb(&mut pixels, &profile);
    }
    Ok(pixels)
}

/// Returns a decoder after it has read the header of a picture and the size has been checked against the limits.
fn open(bytes: &[u8], format: Format) -> Result<(Box<dyn ImageDecoder + '_>, Orientation), Trouble> {
    let from = Cursor::new(bytes);
    let mut decoder: Box<dyn ImageDecoder + '_> = match format {
        Format::Png => Box::new(PngDecoder::new(from).map_err(damaged)?),
        Format::WebP => Box::new(WebPDecoder::new(from).map_err(damaged)?),
        Format::Jpeg => Box::new(JpegDecoder::new(from).map_err(damaged)?),
    };
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(Trouble::Damaged("it has no pixels".to_owned()));
    }
    if width.max(height) > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Trouble::TooLarge { width, height });
    }
    let mut limits = Limits::no_limits();
    // Up to eight bytes a pixel (16-bit RGBA), and as much again for the decoder's own use.
    limits.max_alloc = Some(u64::from(width) * u64::from(height) * 16 + (16 << 20));
    decoder.set_limits(limits).map_err(damaged)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((decoder, orientation))
}

fn lies_on_its_side(orientation: Orientation) -> bool {
    match orientation {
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH => true,
        Orientation::NoTransforms | Orientation::Rotate180 | Orientation::FlipHorizontal | Orientation::FlipVertical => false,
    }
}

fn to_srgb(pixels: &mut Pixels, profile: &ColorProfile) {
    let (layout, bytes): (_, &mut [u8]) = match pixels {
        Pixels::Rgb(image) => (Layout::Rgb, image),
        Pixels::Rgba(image) => (Layout::Rgba, image),
    };
    let srgb = ColorProfile::new_srgb();
    let Ok(transform) = profile.create_transform_8bit(layout, &srgb, layout, TransformOptions::default()) else { return };
    let mut converted = vec![0; bytes.len()];
    if transform.transform(bytes, &mut converted).is_ok() {
        bytes.copy_from_slice(&converted);
    }
}

fn damaged(error: ImageError) -> Trouble {
    match &error {
        ImageError::IoError(io) if io.kind() == std::io::ErrorKind::UnexpectedEof => Trouble::Truncated,
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::Limits(_)
        | ImageError::Unsupported(_)
        | ImageError::IoError(_) => Trouble::Damaged(error.to_string().trim().to_owned()),
    }
}
