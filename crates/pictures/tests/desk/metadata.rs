//! Published originals have no metadata and look as before.

use broadsheet_pictures::metadata::without;
use image::ImageDecoder;
use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::png::{Png, PngChunk};
use img_parts::riff::{RiffChunk, RiffContent};
use img_parts::webp::WebP;
use img_parts::{Bytes, ImageEXIF, ImageICC};

use crate::support::{Studio, jpeg, png, waves};

/// Returns Exif data with this orientation and the name of a camera.
fn exif(orientation: u8) -> Bytes {
    let mut bytes = b"II*\0\x08\0\0\0\x02\0".to_vec();
    bytes.extend(b"\x0f\x01\x02\0\x04\0\0\0Ada\0");
    bytes.extend([0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    bytes.extend([0; 4]);
    bytes.into()
}

fn says(bytes: &[u8], name: &str) -> bool {
    bytes.windows(name.len()).any(|window| window == name.as_bytes())
}

/// Returns the picture without metadata.
fn cleaned(name: &str, bytes: &[u8]) -> Vec<u8> {
    let studio = Studio::new();
    let rest = without(&studio.file(name, bytes)).expect("reads").expect("metadata");
    assert!(!says(&rest, "Ada"), "{name}");
    assert_eq!(without(&studio.file(name, &rest)).expect("reads"), None, "nothing is left to remove");
    rest
}

/// Returns the stored pixels and the orientation.
fn seen(bytes: &[u8]) -> (Vec<u8>, u8) {
    let reader = image::ImageReader::new(std::io::Cursor::new(bytes)).with_guessed_format().expect("a format");
    let mut decoder = reader.into_decoder().expect("decodes");
    let orientation = decoder.orientation().expect("an orientation").to_exif();
    (image::DynamicImage::from_decoder(decoder).expect("decodes").into_bytes(), orientation)
}

#[test]
fn a_jpeg() {
    for orientation in [1, 6] {
        let mut picture = Jpeg::from_bytes(jpeg(&waves(40, 30)).into()).expect("a JPEG");
        picture.set_icc_profile(Some(Bytes::from_static(b"a profile")));
        for (marker, contents) in [
            (markers::APP1, b"http://ns.adobe.com/xap/1.0/\0<x>Ada</x>".as_slice()),
            (markers::APP2, b"MPF\0Ada"),
            (markers::APP13, b"Photoshop 3.0\0Ada"),
            (markers::COM, b"by Ada"),
        ] {
            picture.segments_mut().insert(1, JpegSegment::new_with_contents(marker, Bytes::from_static(contents)));
        }
        picture.set_exif(Some(exif(orientation)));
        let mut bytes = picture.encoder().bytes().to_vec();
        // The video of a phone's live photo.
        bytes.extend(b"\0\0\0\x18ftypmp42Ada");
        let rest = cleaned("a.jpg", &bytes);
        assert_eq!(seen(&rest), seen(&bytes));
        assert_eq!(seen(&rest).1, orientation);
        assert_eq!(Jpeg::from_bytes(rest.into()).expect("a JPEG").icc_profile(), Some(Bytes::from_static(b"a profile")));
    }
}

#[test]
fn a_png() {
    let mut picture = Png::from_bytes(png(&waves(40, 30)).into()).expect("a PNG");
    for kind in [b"tEXt", b"zTXt", b"iTXt"] {
        picture.chunks_mut().insert(1, PngChunk::new(*kind, Bytes::from_static(b"Author\0Ada")));
    }
    picture.set_exif(Some(exif(1)));
    let bytes = picture.encoder().bytes();
    assert_eq!(seen(&cleaned("a.png", &bytes)), seen(&bytes));
}

#[test]
fn a_webp() {
    for orientation in [1, 8] {
        let encoded = webp::Encoder::from_rgb(&waves(40, 30), 40, 30).encode(80.0).to_vec();
        let mut picture = WebP::from_bytes(encoded.into()).expect("a WebP");
        picture.chunks_mut().push(RiffChunk::new(*b"XMP ", RiffContent::Data(Bytes::from_static(b"<x>Ada</x>"))));
        picture.set_exif(Some(exif(orientation)));
        let bytes = picture.encoder().bytes();
        let rest = cleaned("a.webp", &bytes);
        assert_eq!(seen(&rest), seen(&bytes));
    }
}

#[test]
fn a_gif() {
    let table = [0_u8, 0, 0, 255, 255, 255];
    let head = [b"GIF89a\x01\0\x01\0\x80\0\0".as_slice(), &table].concat();
    let repeats = b"!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0".as_slice();
    let comment = b"!\xfe\x06by Ada\0".as_slice();
    let xmp = b"!\xff\x0bXMP DataXMP\x03Ada\0".as_slice();
    let frame = b"!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0".as_slice();
    let bytes = [&head, repeats, comment, frame, xmp, frame, b";Ada"].concat();
    assert_eq!(cleaned("a.gif", &bytes), [&head, repeats, frame, frame, b";"].concat());
}

#[test]
fn an_svg() {
    let drawing = concat!(
        "<?xml version=\"1.0\"?>\n<!-- by Ada -->\n",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:export-filename=\"/home/Ada/a.png\">",
        "<title>A &amp; B</title><metadata id=\"m\"><a><b>Ada</b></a></metadata><inkscape:page><path/></inkscape:page>",
        "<style><![CDATA[a > b {}]]></style><path d='M0 0' inkscape:label=\"Ada\" fill=\"red\"/></svg>",
    );
    let expected = concat!(
        "<?xml version=\"1.0\"?>\n\n",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\">",
        "<title>A &amp; B</title>",
        "<style><![CDATA[a > b {}]]></style><path d=\"M0 0\" fill=\"red\"/></svg>",
    );
    assert_eq!(String::from_utf8(cleaned("a.svg", drawing.as_bytes())).expect("text"), expected);
}

#[test]
fn other_files_and_damaged_ones_stay_as_they_are() {
    let studio = Studio::new();
    for bytes in [
        b"".as_slice(),
        b"<!-- a --><html><!-- b --></html>",
        b"WEBVTT\n\nNOTE by Ada\n",
        b"%PDF-1.7",
        b"\xff\xd8\xff\xe1\0\x40Exif",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"GIF89a\x01\0\x01\0\0\0\0!\xfe\x20",
        b"RIFF\x08\0\0\0WEBPVP8X",
        b"<svg><!-- a --><path",
    ] {
        assert_eq!(without(&studio.file("a", bytes)).expect("reads"), None, "{}", String::from_utf8_lossy(bytes));
    }
    assert!(without(&studio.cache()).is_err(), "there is no such file");
}
