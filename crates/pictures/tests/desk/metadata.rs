//! Published originals have no metadata and look as before.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use broadsheet_pictures::Trouble;
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
            (markers::APP0, b"JFXX\0\x10Ada"),
            (markers::APP11, b"JP\0\x01c2pa Ada"),
            (markers::APP14, b"Adobe\0\x64\0\0\0\0\x01Ada"),
        ] {
            picture.segments_mut().insert(1, JpegSegment::new_with_contents(marker, Bytes::from_static(contents)));
        }
        picture.set_exif(Some(exif(orientation)));
        let bytes = picture.encoder().bytes();
        // A JFIF header with a thumbnail of one pixel, and bytes that belong to no segment.
        let start = b"\xff\xd8\xff\xe0\0\x13JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x01Adastray Ada";
        let mut bytes = [start, &bytes[2..]].concat();
        // Segments between the scan and the end.
        bytes.truncate(bytes.len() - 2);
        bytes.extend(b"\xff\xe1\0\x0bExif\0\0Ada\xff\xfe\0\x05Ada\xff\xd9");
        // The video of a phone's live photo.
        bytes.extend(b"\0\0\0\x18ftypmp42Ada");
        let rest = cleaned("a.jpg", &bytes);
        assert_eq!(seen(&rest), seen(&bytes));
        assert_eq!(seen(&rest).1, orientation);
        assert!(says(&rest, "JFIF\0\x01\x02\x01\0\x48\0\x48\0\0"), "the density stays, without the thumbnail");
        assert_eq!(Jpeg::from_bytes(rest.into()).expect("a JPEG").icc_profile(), Some(Bytes::from_static(b"a profile")));
    }
}

#[test]
fn a_png() {
    let mut picture = Png::from_bytes(png(&waves(40, 30)).into()).expect("a PNG");
    // Texts, a time, Content Credentials, regions and palettes of programs, and one that is yet to be invented.
    for kind in [b"tEXt", b"zTXt", b"iTXt", b"tIME", b"caBX", b"prVW", b"mkBF", b"sPLT", b"adAx"] {
        picture.chunks_mut().insert(1, PngChunk::new(*kind, Bytes::from_static(b"Author\0Ada")));
    }
    picture.chunks_mut().insert(1, PngChunk::new(*b"gAMA", Bytes::from_static(&[0, 0, 0xb1, 0x8f])));
    picture.set_exif(Some(exif(1)));
    let mut bytes = picture.encoder().bytes().to_vec();
    bytes.extend(b"behind the end: Ada");
    let rest = cleaned("a.png", &bytes);
    assert_eq!(seen(&rest), seen(&bytes));
    assert!(says(&rest, "gAMA"), "the brightness stays");
}

#[test]
fn a_webp() {
    for orientation in [1, 8] {
        let encoded = webp::Encoder::from_rgb(&waves(40, 30), 40, 30).encode(80.0).to_vec();
        let mut picture = WebP::from_bytes(encoded.into()).expect("a WebP");
        picture.chunks_mut().push(RiffChunk::new(*b"XMP ", RiffContent::Data(Bytes::from_static(b"<x>Ada</x>"))));
        picture.chunks_mut().push(RiffChunk::new(*b"C2PA", RiffContent::Data(Bytes::from_static(b"Ada's"))));
        picture.set_exif(Some(exif(orientation)));
        let mut bytes = picture.encoder().bytes().to_vec();
        bytes.extend(b"behind the end: Ada");
        let rest = cleaned("a.webp", &bytes);
        assert_eq!(seen(&rest), seen(&bytes));
    }
}

#[test]
fn a_webp_that_moves() {
    let chunk = |kind: &str, data: &[u8]| [kind.as_bytes(), &u32::try_from(data.len()).expect("short").to_le_bytes(), data].concat();
    let file = |rest: &[u8]| chunk("RIFF", &[b"WEBP", rest].concat());
    let (header, frame) = ([0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0], [b"sixteen bytes...".as_slice(), &chunk("VP8 ", b"data")].concat());
    let (head, animation) = (chunk("VP8X", &header), chunk("ANIM", &[0; 6]));
    let noted = [frame.as_slice(), &chunk("note", b"Ada.")].concat();
    let bytes = file(&[head.as_slice(), &animation, &chunk("ANMF", &noted), &chunk("C2PA", b"Ada.")].concat());
    assert_eq!(cleaned("a.webp", &bytes), file(&[head, animation, chunk("ANMF", &frame)].concat()));
}

#[test]
fn a_gif() {
    let table = [0_u8, 0, 0, 255, 255, 255];
    let head = [b"GIF89a\x01\0\x01\0\x80\0\0".as_slice(), &table].concat();
    let repeats = b"!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0".as_slice();
    let comment = b"!\xfe\x06by Ada\0".as_slice();
    let xmp = b"!\xff\x0bXMP DataXMP\x03Ada\0".as_slice();
    let unknown = b"!\x42\x03Ada\0".as_slice();
    let frame = b"!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0".as_slice();
    let bytes = [&head, repeats, comment, frame, xmp, unknown, frame, b";Ada"].concat();
    assert_eq!(cleaned("a.gif", &bytes), [&head, repeats, frame, frame, b";"].concat());
}

/// Returns an SVG without its metadata.
#[track_caller]
fn cleaned_svg(drawing: &str) -> String {
    String::from_utf8(cleaned("a.svg", drawing.as_bytes())).expect("text")
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
        "<svg xmlns=\"http://www.w3.org/2000/svg\">",
        "<title>A &amp; B</title>",
        "<style><![CDATA[a > b {}]]></style><path d=\"M0 0\" fill=\"red\"/></svg>",
    );
    assert_eq!(cleaned_svg(drawing), expected);
}

#[test]
fn what_programs_write_into_drawings() {
    let svg = |rest: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\"{rest}</svg>");
    for (drawn, expected) in [
        // A program's namespace under a prefix of its own, and as the default.
        (" xmlns:ns1=\"http://www.inkscape.org/namespaces/inkscape\" ns1:export-filename=\"C:\\Ada\\a.png\">", ">"),
        ("><pgf xmlns=\"http://ns.adobe.com/AdobeIllustrator/10.0/\">Ada</pgf>", ">"),
        ("><r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><r:x>Ada</r:x></r:RDF>", ">"),
        // draw.io, Figma, and others that describe elements.
        (" content=\"&lt;mxfile agent=&quot;Ada&quot;/>\">", ">"),
        ("><g data-name=\"Ada\" id=\"g\"/>", "><g id=\"g\"/>"),
        (" author=\"Ada\" viewBox=\"0 0 4 3\">", " viewBox=\"0 0 4 3\">"),
        ("><?xpacket begin='' id='Ada'?>", ">"),
        // Paths on the machine where it was drawn.
        ("><image href=\"file:///C:/Users/Ada/a.png\" width=\"4\"/>", "><image width=\"4\"/>"),
        ("><image href=\"C:\\Users\\Ada\\a.png\"/>", "><image/>"),
        ("><image href=\"/home/Ada/a.png\"/>", "><image/>"),
        ("><g xml:base=\"file:///home/Ada/\"/>", "><g/>"),
        ("><g style=\"fill:url('file:///home/Ada/a.svg');color:red\"/>", "><g style=\"fill:url(&apos;&apos;);color:red\"/>"),
        ("><style>/* by Ada */a{b:url(file:///home/Ada/a.png)}</style>", "><style>/**/a{b:url()}</style>"),
        // Quotes in an attribute that is written anew.
        ("><g data-a=\"Ada\" font-family='\"B C\"'/>", "><g font-family=\"&quot;B C&quot;\"/>"),
    ] {
        assert_eq!(cleaned_svg(&svg(drawn)), svg(expected), "{drawn}");
    }
    let styled = svg("><style>[data-name=\"Ada\"]{fill:red}</style><g data-name=\"Ada\"/>");
    let studio = Studio::new();
    assert_eq!(without(&studio.file("a.svg", styled.as_bytes())), Ok(None), "the style needs it");
    let scripted = svg("><script>draw()</script><g data-name=\"Ada\"/>");
    assert_eq!(without(&studio.file("a.svg", scripted.as_bytes())), Ok(None), "the script may need it");
}

#[test]
fn the_document_type_of_a_drawing() {
    let drawing = concat!(
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [",
        "<!-- by Ada --><!ENTITY author \"Ada\"><!ENTITY ns_svg \"http://www.w3.org/2000/svg\"><!ENTITY ns_ai \"http://ns.adobe.com/AdobeIllustrator/10.0/\">]>",
        "<svg xmlns=\"&ns_svg;\" xmlns:i=\"&ns_ai;\"><i:pgf>Ada</i:pgf><path/></svg>",
    );
    assert_eq!(cleaned_svg(drawing), "<svg xmlns=\"http://www.w3.org/2000/svg\"><path/></svg>");
}

#[test]
fn a_drawing_in_another_encoding() {
    let drawing = |encoding: &str, rest: &str| {
        format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?><svg xmlns=\"http://www.w3.org/2000/svg\">{rest}<text>\u{e4}</text></svg>")
    };
    let expected = drawing("UTF-8", "");
    let latin: Vec<u8> = drawing("ISO-8859-1", "<!-- by Ada -->").chars().map(|c| u8::try_from(u32::from(c)).expect("Latin")).collect();
    assert_eq!(String::from_utf8(cleaned("a.svg", &latin)).expect("UTF-8"), expected);
    let wide: Vec<u8> = format!("\u{feff}{}", drawing("UTF-16", "<!-- by Ada -->")).encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(String::from_utf8(cleaned("a.svg", &wide)).expect("UTF-8"), expected);
}

#[test]
fn pictures_inside_a_drawing() {
    let mut photo = Jpeg::from_bytes(jpeg(&waves(8, 8)).into()).expect("a JPEG");
    photo.set_exif(Some(exif(6)));
    let (photo, plain) = (photo.encoder().bytes(), {
        let mut plain = Jpeg::from_bytes(jpeg(&waves(8, 8)).into()).expect("a JPEG");
        let turned = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        plain.set_exif(Some(Bytes::from_static(turned)));
        plain.encoder().bytes()
    });
    let studio = Studio::new();
    let plain = without(&studio.file("a.jpg", &plain)).expect("reads").unwrap_or(plain.to_vec());
    let svg = |inside: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xlink\">{inside}</svg>");
    for around in [
        "<image x:href=\"data:image/jpeg;base64,@\"/>",
        "<image href=\"data:image/png;charset=utf-8;BASE64,@\"/>",
        "<style>a{b:url(data:image/jpeg;base64,@)}</style>",
        "<g style=\"fill:url(&quot;data:image/jpeg;base64,@&quot;) red\"/>",
    ] {
        let (before, after) =
            (svg(&around.replace('@', &BASE64_STANDARD.encode(&photo))), svg(&around.replace('@', &BASE64_STANDARD.encode(&plain))));
        assert!(!after.is_empty() && cleaned_svg(&before) == after, "{around}");
    }
    let lines = BASE64_STANDARD.encode(&photo).as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line) + "\n").collect::<String>();
    let broken = svg(&format!("<image href=\"data:image/jpeg;base64,{lines}\"/>"));
    assert_eq!(cleaned_svg(&broken), svg(&format!("<image href=\"data:image/jpeg;base64,{}\"/>", BASE64_STANDARD.encode(&plain))));

    let inner = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3C!-- by Ada --%3E%3Cpath/%3E%3C/svg%3E";
    let rest = cleaned_svg(&svg(&format!("<image href=\"{inner}\"/>")));
    assert!(rest.contains("data:image/svg+xml,%3Csvg") && rest.contains("%3E%3Cpath%2F%3E"), "{rest}");

    let tiff = svg(&format!("<image href=\"data:image/tiff;base64,{}\"/>", BASE64_STANDARD.encode(b"II*\0Ada")));
    assert_eq!(without(&studio.file("a.svg", tiff.as_bytes())), Err(Trouble::Embedded("TIFF")));
    let avif = |rest: &[u8]| {
        svg(&format!("<image href=\"data:image/avif;base64,{}\"/>", BASE64_STANDARD.encode([b"\0\0\0\x0cftypavif", rest].concat())))
    };
    assert_eq!(without(&studio.file("a.svg", avif(b"Exif").as_bytes())), Err(Trouble::Embedded("AVIF")));
    assert_eq!(without(&studio.file("a.svg", avif(b"plain").as_bytes())), Ok(None));
    let word = svg("<a href=\"https://a.example/profile:/b\" title=\"metadata:c,d\"/>");
    assert_eq!(without(&studio.file("a.svg", word.as_bytes())), Ok(None));
    let font = svg("<style>@font-face{src:url(data:font/woff2;base64,d09GMg==)}</style>");
    assert_eq!(without(&studio.file("a.svg", font.as_bytes())), Ok(None));
}

#[test]
fn files_of_other_kinds_stay_as_they_are() {
    let studio = Studio::new();
    for bytes in [b"".as_slice(), b"<!-- a --><html><!-- b --></html>", b"WEBVTT\n\nNOTE by Ada\n", b"%PDF-1.7", b"\0\0\0\x20ftypavif"] {
        assert_eq!(without(&studio.file("a", bytes)), Ok(None), "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn a_picture_that_cannot_be_taken_apart_is_a_fault() {
    let studio = Studio::new();
    let fault = |bytes: &[u8]| without(&studio.file("a", bytes)).expect_err("a fault");
    for bytes in [
        b"\xff\xd8\xff\xe1\0\x40Exif".as_slice(),
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"GIF89a\x01\0\x01\0\0\0\0!\xfe\x20",
        b"RIFF\x0c\0\0\0WEBPVP8X\x0a\0\0\0",
    ] {
        assert_eq!(fault(bytes), Trouble::Truncated, "{}", String::from_utf8_lossy(bytes));
    }
    let svg = |rest: &str| fault(format!("<svg xmlns=\"http://www.w3.org/2000/svg\"{rest}").as_bytes());
    for rest in [
        "><!-- a --><path",
        "><path>",
        "><a></b></svg>",
        "/><svg/>",
        ">&a;</svg>",
        "><i:a/></svg>",
        " a=1/>",
        "><g a='&b;'/></svg>",
        ">a & b</svg>",
    ] {
        assert!(matches!(svg(rest), Trouble::NotWellFormed(_)), "{rest}: {:?}", svg(rest));
    }
    assert_eq!(fault(b"<svg><path/></svg>"), Trouble::NoNamespace);
    assert_eq!(fault(b"<s:svg xmlns:s='http://ns.example'/>"), Trouble::NoNamespace);
    assert_eq!(fault(b"<svg xmlns='http://www.w3.org/2000/svg'>\xe4</svg>"), Trouble::Encoding("UTF-8".to_owned()));
    assert!(matches!(without(&studio.cache()), Err(Trouble::Unreadable(_))), "there is no such file");
}
