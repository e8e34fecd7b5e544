//! Scales a part of a picture to a width.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};

use crate::Trouble;
use crate::original::Pixels;
use crate::shape::Crop;

/// A picture with the size of a copy, before it is encoded.
#[derive(Clone, Debug)]
pub(crate) struct Scaled {
    pub width: u32,
    pub height: u32,
    /// True for three bytes a pixel, false for four.
    pub opaque: bool,
    /// Rows from the top, pixels from the left.
    pub bytes: Vec<u8>,
}

/// Scales a part of a picture to a width, straight from the original's pixels (Lanczos, three lobes).
pub(crate) fn scale(pixels: &Pixels, crop: Crop, width: u32) -> Result<Scaled, Trouble> {
    let (opaque, kind, bytes): (_, _, &[u8]) = match pixels {
        Pixels::Rgb(image) => (true, PixelType::U8x3, image),
        Pixels::Rgba(image) => (false, PixelType::U8x4, image),
    };
    let (from_width, from_height) = pixels.size();
    let height = crop.height_at(width);
    let from = ImageRef::new(from_width, from_height, bytes, kind).map_err(|error| Trouble::Damaged(error.to_string()))?;
    let mut to = Image::new(width, height, kind);
    let part = ResizeOptions::new().crop(crop.left.into(), crop.top.into(), crop.width.into(), crop.height.into());
    Resizer::new().resize(&from, &mut to, &part).map_err(|error| Trouble::Damaged(error.to_string()))?;
    Ok(Scaled { width, height, opaque, bytes: to.into_vec() })
}
