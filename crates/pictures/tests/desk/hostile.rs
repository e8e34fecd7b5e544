//! Invalid files: each is reported with the code of its fault and causes no panic.

use std::io::Cursor;

use broadsheet_pictures::metadata::without_in;
use broadsheet_pictures::{Shape, Trouble};
use image::{ImageFormat, Rgb, RgbImage};
use proptest::prelude::*;

use crate::support::{Studio, jpeg, png, transparent_png, waves};

fn webp(image: &RgbImage) -> Vec<u8> {
    webp::Encoder::from_rgb(image, image.width(), image.height()).encode(80.0).to_vec()
}

#[track_caller]
fn trouble(name: &str, bytes: &[u8]) -> Trouble {
    let studio = Studio::new();
    let trouble = studio.make(&studio.file(name, bytes), Shape::Natural).expect_err("trouble");
    assert!(!trouble.to_string().is_empty() && trouble.remedy().ends_with('.') && !trouble.code().is_empty());
    trouble
}

#[test]
fn half_a_file_is_told_from_a_whole_one() {
    let drawn = waves(300, 200);
    for (name, whole) in [("a.jpg", jpeg(&drawn)), ("a.png", png(&drawn)), ("a.webp", webp(&drawn))] {
        let studio = Studio::new();
        assert!(studio.make(&studio.file(name, &whole), Shape::Natural).is_ok_and(|copies| copies.is_some()), "{name}");
        for part in [whole.len() / 2, whole.len() * 9 / 10] {
            let found = trouble(name, &whole[..part]);
            assert!(matches!(found, Trouble::Truncated | Trouble::Damaged(_)), "{name} cut at {part}: {found:?}");
        }
    }
    assert_eq!(trouble("a.jpg", &jpeg(&drawn)[..400]), Trouble::Truncated);
}

#[test]
fn nothing_and_nonsense_have_names() {
    assert_eq!(trouble("a.jpg", b""), Trouble::Empty);
    assert_eq!(trouble("a.jpg", b"<!doctype html><title>404</title>"), Trouble::NotAPicture);
    assert_eq!(trouble("a.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Trouble::OtherKind("HEIC"));
    let studio = Studio::new();
    let missing = studio.make(&studio.cache().join("nowhere.jpg"), Shape::Natural);
    assert!(matches!(missing, Err(Trouble::Unreadable(_))), "{missing:?}");
}

#[test]
fn a_cmyk_picture_is_refused_by_name() {
    let mut bytes = Vec::new();
    let ink = vec![120_u8; 64 * 64 * 4];
    jpeg_encoder::Encoder::new(&mut bytes, 90).encode(&ink, 64, 64, jpeg_encoder::ColorType::Cmyk).expect("encodes");
    assert_eq!(trouble("a.jpg", &bytes), Trouble::Cmyk);
}

#[test]
fn a_picture_too_large_to_decode_is_refused_before_it_is_decoded() {
    let mut bytes = png(&waves(4, 4));
    // The header's width and height, and its checksum.
    bytes[16..24].copy_from_slice(&[0, 0, 0x75, 0x2f, 0, 0, 0x75, 0x2f]);
    let checksum = crc32(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&checksum.to_be_bytes());
    assert_eq!(trouble("a.png", &bytes), Trouble::TooLarge { width: 29_999, height: 29_999 });
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

#[test]
fn a_picture_under_a_wrong_ending_is_what_it_is() {
    let studio = Studio::new();
    let copies = studio.copies(&studio.file("a.jpg", &transparent_png(64)), Shape::Natural);
    assert!(copies.src.ends_with(".png"), "{}", copies.src);
}

#[test]
fn what_moves_and_what_is_drawn_is_published_as_it_is() {
    let studio = Studio::new();
    for (name, bytes) in [
        ("a.svg", b"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>".as_slice()),
        ("a.gif", b"GIF89a\x01\0\x01\0\0\0\0;"),
        ("a.avif", b"\0\0\0\x20ftypavif\0\0\0\0"),
        ("a.webp", b"RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\0\0\0\0\0\0"),
    ] {
        assert_eq!(studio.make(&studio.file(name, bytes), Shape::Natural), Ok(None), "{name}");
    }
}

#[test]
fn the_smallest_and_the_thinnest_pictures_have_copies() {
    let studio = Studio::new();
    for (width, height) in [(1, 1), (2, 1), (1, 900), (900, 1)] {
        let bytes = png(&RgbImage::from_pixel(width, height, Rgb([9, 99, 199])));
        for shape in [Shape::Natural, Shape::Teaser(None)] {
            let copies = studio.copies(&studio.file(&format!("{width}x{height}.png"), &bytes), shape);
            assert!(copies.width >= 1 && copies.height >= 1 && copies.widest <= width, "{copies:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Changes bytes at any position of a small picture of each format.
    #[test]
    fn no_file_makes_the_desk_panic(format in 0..3_usize, changes in proptest::collection::vec((any::<u16>(), any::<u8>()), 1..6)) {
        let drawn = waves(24, 16);
        let mut bytes = vec![jpeg(&drawn), png(&drawn), webp(&drawn)].swap_remove(format);
        for (at, value) in changes {
            let at = usize::from(at) % bytes.len();
            bytes[at] = value;
        }
        let studio = Studio::new();
        // The result may be a valid picture or not. The test is that nothing panics.
        if let Err(trouble) = studio.make(&studio.file("a", &bytes), Shape::Natural) {
            prop_assert!(!trouble.to_string().contains("cannot be made sense of"), "a decoder panicked");
        }
    }
}

/// Small files of the kinds from which metadata is removed.
fn seeds() -> Vec<Vec<u8>> {
    let drawn = waves(24, 16);
    let frame = b"!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0";
    let gif = [b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xfe\x02ab\0".as_slice(), frame, b";"].concat();
    let svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE svg [<!-- a --><!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:i=\"urn:i\"><style>/* \u{e4} */a{b:url('file:/c')}</style><i:a b=\"&a;\"/><image href=\"data:image/gif;base64,R0lGODlh\"/></svg>";
    vec![jpeg(&drawn), png(&drawn), webp(&drawn), gif, svg.as_bytes().to_vec(), svg.encode_utf16().flat_map(u16::to_le_bytes).collect()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    /// What is left of a changed file can be read again, and has nothing more to remove.
    #[test]
    fn metadata_is_removed_once_and_for_all(seed in 0..6_usize, changes in proptest::collection::vec((any::<u16>(), any::<u8>()), 0..6)) {
        let mut bytes = seeds().swap_remove(seed);
        for (at, value) in changes {
            let at = usize::from(at) % bytes.len();
            bytes[at] = value;
        }
        if let Ok(Some(rest)) = without_in(&bytes) {
            prop_assert_eq!(without_in(&rest), Ok(None), "{:?}", String::from_utf8_lossy(&rest));
        }
    }
}

#[test]
fn formats_are_read_as_they_are_written_by_others() {
    let studio = Studio::new();
    let grey = image::GrayImage::from_fn(64, 48, |x, y| image::Luma([(x * 2 + y) as u8]));
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        let mut bytes = Cursor::new(Vec::new());
        let image = image::DynamicImage::ImageLuma8(grey.clone());
        let image = if format == ImageFormat::WebP { image::DynamicImage::ImageRgb8(image.into_rgb8()) } else { image };
        image.write_to(&mut bytes, format).expect("encodes");
        let copies = studio.copies(&studio.file("grey", bytes.get_ref()), Shape::Natural);
        assert_eq!((copies.width, copies.height), (64, 48), "{format:?}");
    }
    let deep = image::ImageBuffer::<image::Rgb<u16>, _>::from_fn(64, 48, |x, y| image::Rgb([(x * 1000) as u16, (y * 1000) as u16, 9]));
    let mut bytes = Cursor::new(Vec::new());
    image::DynamicImage::ImageRgb16(deep).write_to(&mut bytes, ImageFormat::Png).expect("encodes");
    assert_eq!(studio.copies(&studio.file("deep.png", bytes.get_ref()), Shape::Natural).width, 64);
}
