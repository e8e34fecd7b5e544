//! Generated originals, and a desk in a temporary folder.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use broadsheet_content::article::FocalPoint;
use broadsheet_pictures::{Copies, Desk, Shape, Trouble, Wanted};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ImageEncoder, Rgb, RgbImage, Rgba, RgbaImage};
use tempfile::TempDir;

pub struct Studio {
    dir: TempDir,
}

impl Studio {
    pub fn new() -> Self {
        Self { dir: tempfile::tempdir().expect("a temporary folder") }
    }

    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.dir.path().join(name);
        fs::write(&path, bytes).expect("writes");
        path
    }

    pub fn cache(&self) -> PathBuf {
        self.dir.path().join("cache")
    }

    pub fn desk(&self) -> Desk {
        Desk::open(&self.cache()).expect("opens")
    }

    /// Makes the copies of one original in one shape.
    pub fn make(&self, path: &Path, shape: Shape) -> Result<Option<Copies>, Trouble> {
        let desk = self.desk();
        let plan = desk.plan(&[Wanted { path: path.to_owned(), shape }]).expect("plans");
        plan.carry_out(&|| {}).expect("a cache").remove(0)
    }

    pub fn copies(&self, path: &Path, shape: Shape) -> Copies {
        self.make(path, shape).expect("no trouble").expect("copies")
    }

    /// Returns the bytes of the copy whose name has this ending.
    pub fn copy(&self, copies: &Copies, ending: &str) -> Vec<u8> {
        let file = copies.files(&self.desk()).find(|file| file.name.ends_with(ending)).expect("such a copy");
        fs::read(file.path).expect("reads")
    }
}

pub fn around(x: f64, y: f64) -> Shape {
    Shape::Teaser(Some(FocalPoint { x, y }))
}

/// Returns a picture with smooth waves and an edge, redder to the right and greener to the bottom.
pub fn waves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let (across, down) = (f64::from(x) / f64::from(width), f64::from(y) / f64::from(height));
        let wave = 24.0 * (across * 40.0).sin() * (down * 30.0).cos();
        let blue = if across + down > 1.0 { 180.0 } else { 60.0 };
        Rgb([across * 200.0 + 28.0 + wave, down * 200.0 + 28.0 + wave, blue].map(|value| value as u8))
    })
}

pub fn jpeg(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 95).encode_image(image).expect("encodes");
    bytes
}

pub fn png(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, image::ImageFormat::Png).expect("encodes");
    bytes.into_inner()
}

pub fn png_with_profile(image: &RgbImage, profile: Vec<u8>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new(&mut bytes);
    encoder.set_icc_profile(profile).expect("a profile");
    encoder.write_image(image, image.width(), image.height(), image::ExtendedColorType::Rgb8).expect("encodes");
    bytes
}

/// Returns a PNG with a disc on a transparent background.
pub fn transparent_png(side: u32) -> Vec<u8> {
    let middle = f64::from(side) / 2.0;
    let image = RgbaImage::from_fn(side, side, |x, y| {
        let far = (f64::from(x) - middle).hypot(f64::from(y) - middle);
        Rgba([200, 40, 40, if far < middle * 0.8 { 255 } else { 0 }])
    });
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, image::ImageFormat::Png).expect("encodes");
    bytes.into_inner()
}

/// Returns the JPEG with the Exif orientation that phones write.
pub fn turned(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
}

pub fn decoded(bytes: &[u8]) -> RgbImage {
    image::load_from_memory(bytes).expect("decodes").into_rgb8()
}

/// Returns the peak signal-to-noise ratio of two pictures in decibels.
pub fn likeness(a: &RgbImage, b: &RgbImage) -> f64 {
    assert_eq!(a.dimensions(), b.dimensions());
    let errors = a.as_raw().iter().zip(b.as_raw()).map(|(a, b)| (f64::from(*a) - f64::from(*b)).powi(2));
    let mean = errors.sum::<f64>() / a.as_raw().len() as f64;
    10.0 * (255.0 * 255.0 / mean.max(1e-9)).log10()
}

/// Returns width and height of an AVIF, from its box `ispe`.
pub fn avif_size(bytes: &[u8]) -> (u32, u32) {
    let at = bytes.windows(4).position(|window| window == b"ispe").expect("an AVIF");
    let number = |from: usize| u32::from_be_bytes(bytes[from..from + 4].try_into().expect("four bytes"));
    (number(at + 8), number(at + 12))
}
