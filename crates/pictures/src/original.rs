//! Originals: what an editor has put into `media/`.

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
    /// With its ground shining through: four bytes a pixel.
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

/// Width and height of a whole original as it is shown, from its beginning: nothing is decoded.
pub(crate) fn size(bytes: &[u8], format: Format) -> Result<(u32, u32), Trouble> {
    if format == Format::Jpeg {
        jpeg::check(bytes)?;
    }
    let (decoder, orientation) = open(bytes, format)?;
    let (width, height) = decoder.dimensions();
    Ok(if lies_on_its_side(orientation) { (height, width) } else { (width, height) })
}

/// The pixels of an original that [`size`] has looked at, turned as its metadata say and in sRGB. Of the metadata
/// nothing is left.
pub(crate) fn decode(bytes: &[u8], format: Format) -> Result<Pixels, Trouble> {
    let (mut decoder, orientation) = open(bytes, format)?;
    // A profile that cannot be read is treated as absent, as browsers do.
    let profile = decoder.icc_profile().ok().flatten().and_then(|profile| ColorProfile::new_from_slice(&profile).ok());
    let mut image = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    image.apply_orientation(orientation);
    let mut pixels = if image.color().has_alpha() {
        let image = image.into_rgba8();
        // Many programs write an alpha channel that hides nothing.
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

/// A decoder that has read the beginning of a picture and found it of a bearable size.
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
