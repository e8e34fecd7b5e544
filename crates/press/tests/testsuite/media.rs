//! Tests that only the files of `media/` that a published page names are published, without metadata about their author, place and time.

use serde_json::{Value, json};

use crate::support::{NOW, SiteTest, article, link, paper, png, write};

/// Files that must never be published.
const STRAYS: [(&str, &str); 4] =
    [("media/unused.jpg", "x"), ("media/Thumbs.db", "x"), ("media/notes to self.docx", "x"), ("media/deep/old/plan.pdf", "x")];

/// Returns the fields that keep an article from being published.
fn held_back() -> [(&'static str, Value); 3] {
    [("status", json!("withheld")), ("status", json!("cancelled")), ("embargoedUntil", json!("2030-01-01T00:00:00Z"))]
}

/// An article that names a file of each kind.
fn names_everything() -> Value {
    let video = json!({
        "type": "video", "src": "/media/quay.mp4", "title": "The quay", "poster": "/media/still.avif",
        "captions": [{ "src": "/media/quay.vtt", "language": "en", "label": "English" }],
    });
    article(
        "witness",
        json!({
            "image": { "src": "/media/home.gif", "alt": "A house", "width": 4, "height": 3 },
            "body": [
                link("https://test.example/media/report.pdf?from=mail#page=2", "The report"),
                { "type": "audio", "src": "/media/call.mp3", "title": "The call" },
                video,
            ],
            "posts": [{ "id": "first", "published": "2026-11-12T09:00:00Z", "body": [link("/media/map.svg", "A map")] }],
        }),
    )
}

const NAMED: [&str; 7] =
    ["media/home.gif", "media/report.pdf", "media/call.mp3", "media/quay.mp4", "media/still.avif", "media/quay.vtt", "media/map.svg"];

fn with_media() -> SiteTest {
    let site = NAMED.iter().fold(paper(), |site, name| {
        let bytes: &[u8] = match *name {
            "media/home.gif" => b"GIF89a\x01\0\x01\0\0\0\0;",
            "media/still.avif" => b"\0\0\0\x20ftypavif",
            "media/map.svg" => b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            "media/quay.vtt" => b"WEBVTT\n",
            "media/report.pdf" => b"%PDF-1.7",
            // Too short for any kind to be known.
            _ => b"\0",
        };
        site.file(name, bytes)
    });
    STRAYS.iter().fold(site, |site, (name, text)| site.file(name, text))
}

fn published_media(site: &SiteTest) -> Vec<String> {
    site.outputs().into_keys().filter(|name| name.starts_with("media/") || name.starts_with("pictures/")).collect()
}

#[test]
fn what_a_published_page_names_is_published_and_nothing_else() {
    let site = with_media().json("articles/witness.json", &names_everything());
    let mut named = NAMED.map(str::to_owned);
    named.sort_unstable();
    site.build();
    assert_eq!(published_media(&site), named);
    site.derive();
    assert_eq!(published_media(&site), named);
}

#[test]
fn what_is_held_back_stays_at_home_also_after_it_was_published() {
    for (field, value) in held_back() {
        let mut held = names_everything();
        held[field] = value;
        let site = with_media().json("articles/witness.json", &held);
        site.build();
        assert_eq!(published_media(&site), Vec::<String>::new(), "{field}");
        site.derive();
        assert_eq!(published_media(&site), Vec::<String>::new(), "{field}");

        let site = with_media().json("articles/witness.json", &names_everything());
        assert_eq!(
            published_media(site.build_compressed()).iter().filter(|name| !name.ends_with("z") && !name.ends_with(".br")).count(),
            7
        );
        let site = site.json("articles/witness.json", &held);
        site.build_compressed();
        assert_eq!(published_media(&site), Vec::<String>::new(), "{field}, taken back");
    }
}

#[test]
fn what_two_articles_name_is_published_as_long_as_one_of_them_is() {
    let mut held = names_everything();
    held["status"] = json!("withheld");
    let site = with_media().json("articles/witness.json", &held).article("other", json!({ "body": [link("/media/report.pdf", "It")] }));
    site.build();
    assert_eq!(published_media(&site), ["media/report.pdf"]);
}

#[test]
fn the_paper_itself_names_files_too() {
    let mut site = with_media();
    let mut consent = json!({ "revision": 1, "categories": [
        { "id": "needed", "kind": "necessary", "title": "Needed", "description": "What the page needs." },
        { "id": "count", "kind": "analytics", "title": "Counting", "description": "How many read what." },
    ] });
    consent["services"] = json!([{
        "id": "counter", "category": "count", "title": "Counter", "provider": "The paper", "purpose": "Counts.", "script": "/media/count.js",
    }]);
    site = site
        .file("media/count.js", "count()")
        .with("consent", consent)
        .with("about", json!([link("/media/report.pdf", "The report")]))
        .with("navigation", json!([{ "label": "Map", "url": "/media/map.svg" }]))
        .json(
            "authors/ada-vane.json",
            &json!({
                "id": "ada-vane", "name": "Ada Vane", "image": { "src": "/media/home.gif", "alt": "Ada Vane", "width": 4, "height": 3 },
            }),
        )
        .article("signed", json!({ "authors": ["ada-vane"] }));
    let recorded = site.press(&["consent", "content"]);
    assert_eq!(recorded.code, 0, "{}", recorded.stderr);
    site.build();
    assert_eq!(published_media(&site), ["media/count.js", "media/home.gif", "media/map.svg", "media/report.pdf"]);
}

#[test]
fn the_summary_counts_what_was_left_out_and_names_it_when_asked() {
    let site = with_media();
    let run = site.build_at(NOW);
    assert!(run.stdout.contains("11 files of media/ left out"), "{}", run.stdout);
    assert!(!run.stdout.contains("unused.jpg"), "{}", run.stdout);
    let args = ["build", "--no-compress", "--verbose", "--app", "dist", "--content", "content", "--out", "out", "--now", NOW];
    let run = site.press(&args);
    // Files of operating systems are skipped without a finding.
    for name in STRAYS.map(|(name, _)| name).into_iter().filter(|name| !name.ends_with("Thumbs.db")) {
        assert!(run.stdout.contains(&format!("  {name}\n")), "{name}: {}", run.stdout);
    }
    let site = paper().remove("media/wall.png");
    assert!(!site.build_at(NOW).stdout.contains("media/"), "nothing was left out");
}

fn gif_with_comment() -> Vec<u8> {
    let mut bytes = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff".to_vec();
    bytes.extend(b"!\xfe\x0bAda's phone\0");
    bytes.extend(b",\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;");
    bytes
}

#[test]
fn an_original_that_is_published_says_nothing_about_its_maker() {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- by Ada --><metadata>Ada</metadata><path d=\"M0 0\"/></svg>";
    let site = paper().file("media/home.gif", gif_with_comment()).file("media/map.svg", drawing).article(
        "pictured",
        json!({
            "image": { "src": "/media/home.gif", "alt": "A house" },
            "body": [link("/media/map.svg", "A map")],
        }),
    );
    for outputs in [site.build().outputs(), site.derive().outputs()] {
        assert!(!outputs["media/home.gif"].windows(3).any(|window| window == b"Ada"));
        assert_eq!(outputs["media/map.svg"], b"<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>");
    }
}

/// A box of an ISO media file.
fn iso_box(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len() + 8).expect("short");
    [&length.to_be_bytes(), kind.as_slice(), content].concat()
}

/// Returns the message of the warning about a linked file's metadata; `None` without one.
#[track_caller]
fn warning(name: &str, bytes: &[u8]) -> Option<String> {
    let site = paper().file(&format!("media/{name}"), bytes).article("linked", json!({ "body": [link(&format!("/media/{name}"), "It")] }));
    let mut found: Vec<Value> = site.findings().into_iter().filter(|finding| finding["file"] == "articles/linked.json").collect();
    let finding = found.pop()?;
    assert!(found.is_empty() && finding["code"] == "published-metadata" && finding["severity"] == "warning", "{finding:#}");
    assert!(finding["remedy"].as_str().is_some_and(|remedy| remedy.contains("exiftool -all=")), "{finding:#}");
    let message = finding["message"].as_str().expect("a message");
    let (start, end) = (format!("media/{name} is published with metadata that press does not remove: "), ".");
    Some(message.strip_prefix(&start).and_then(|rest| rest.strip_suffix(end)).unwrap_or_else(|| panic!("{message}")).to_owned())
}

#[track_caller]
fn says(name: &str, bytes: &[u8], what: &str) {
    assert_eq!(warning(name, bytes).as_deref(), Some(what), "{name}");
}

#[track_caller]
fn says_nothing(name: &str, bytes: &[u8]) {
    assert_eq!(warning(name, bytes), None, "{name}");
}

#[test]
fn an_editor_is_told_what_a_film_says() {
    let film = |kind: &[u8], udta: &[u8]| {
        let moov = [iso_box(b"mvhd", &[0; 100]), iso_box(b"udta", udta)].concat();
        [iso_box(b"ftyp", kind), iso_box(b"mdat", b"\xa9xyz in the film itself"), iso_box(b"moov", &moov)].concat()
    };
    let mov = |udta: &[u8]| film(b"qt  \0\0\0\0", udta);
    says_nothing("a.mp4", &film(b"isom\0\0\0\0", &[]));
    says_nothing("a.mov", &mov(&[iso_box(b"\xa9too", b"an encoder"), iso_box(b"\xa9nam", b"The quay"), vec![0; 4]].concat()));
    says("a.mov", &mov(&iso_box(b"\xa9xyz", b"\0\x12\x15\xc7+51.5014-000.1419/")), "GPS position or place");
    says(
        "a.mov",
        &mov(&[iso_box(b"\xa9mak", b"Lumen"), iso_box(b"\xa9mod", b"L 1"), iso_box(b"loci", b"x")].concat()),
        "GPS position or place, device",
    );
    says("a.mp4", &film(b"isom\0\0\0\0", &iso_box(b"auth", b"Ada")), "name of a person");
    says("a.mp4", &film(b"isom\0\0\0\0", &iso_box(b"Xtra", b"x")), "entry `Xtra`");
    says("a.mov", &mov(&iso_box(b"XMP_", b"<x:xmpmeta><exif:GPSLatitude>")), "GPS position or place, XMP");

    // Apple's keys.
    let key = |name: &str| iso_box(b"mdta", name.as_bytes());
    let keys = [
        vec![0; 8],
        key("com.apple.quicktime.location.ISO6709"),
        key("com.apple.quicktime.model"),
        key("com.apple.quicktime.creationdate"),
    ]
    .concat();
    let meta =
        iso_box(b"meta", &[iso_box(b"hdlr", &[0; 24]), iso_box(b"keys", &keys), iso_box(b"ilst", &iso_box(b"\0\0\0\x01", b"x"))].concat());
    let phone = [iso_box(b"ftyp", b"qt  \0\0\0\0"), iso_box(b"moov", &meta)].concat();
    says("a.mov", &phone, "GPS position or place, device");

    // iTunes' entries, in a track of its own, and XMP beside the film.
    let ilst =
        |entry: &[u8; 4]| iso_box(b"meta", &[vec![0; 4], iso_box(b"hdlr", &[0; 24]), iso_box(b"ilst", &iso_box(entry, b"x"))].concat());
    says("a.m4a", &film(b"M4A \0\0\0\0", &ilst(b"\xa9ART")), "name of a person");
    says("a.m4a", &film(b"M4A \0\0\0\0", &ilst(b"apID")), "name of a person");
    says_nothing("a.m4a", &film(b"M4A \0\0\0\0", &ilst(b"\xa9alb")));
    let xmp = [b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac<x:xmpmeta><dc:creator>Ada".as_slice()].concat();
    let beside = [iso_box(b"ftyp", b"isom\0\0\0\0"), iso_box(b"uuid", &xmp)].concat();
    says("a.mp4", &beside, "name of a person, XMP");
    let handler = iso_box(b"trak", &iso_box(b"mdia", &iso_box(b"hdlr", b"\0\0\0\0\0\0\0\0meta\0\0\0\0")));
    let telemetry = [iso_box(b"ftyp", b"mp41\0\0\0\0"), iso_box(b"moov", &handler)].concat();
    let unknown = [iso_box(b"ftyp", b"mp41\0\0\0\0"), iso_box(b"moov", &iso_box(b"PANA", b"x")), iso_box(b"SDLN", b"x")].concat();
    says("a.mp4", &unknown, "entry `PANA`, entry `SDLN`");
    let trailing = [iso_box(b"ftyp", b"mp41\0\0\0\0"), b"\0\0\0\x01\x02\x03\x04 a phone's".to_vec()].concat();
    says("a.mp4", &trailing, "data behind its end");
    says("a.mp4", &telemetry, "track of a camera's measurements, which can be positions");
}

/// An element of Matroska.
fn element(id: &[u8], content: &[u8]) -> Vec<u8> {
    [id, &(0x0100_0000_0000_0000_u64 | content.len() as u64).to_be_bytes(), content].concat()
}

#[test]
fn an_editor_is_told_what_a_recording_of_a_browser_says() {
    let tag = |name: &str| element(b"\x67\xc8", &[element(b"\x45\xa3", name.as_bytes()), element(b"\x44\x87", b"x")].concat());
    let webm = |names: &[&str]| {
        let tags = names.iter().flat_map(|name| element(b"\x73\x73", &tag(name))).collect::<Vec<_>>();
        // A cluster whose length is not known, before the tags.
        let cluster = [b"\x1f\x43\xb6\x75\xff".as_slice(), &element(b"\xe7", b"\0"), &element(b"\xa3", b"LOCATION")].concat();
        let segment =
            [b"\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff".as_slice(), &cluster, &element(b"\x12\x54\xc3\x67", &tags)].concat();
        [element(b"\x1a\x45\xdf\xa3", b"\x42\x82\x84webm"), segment].concat()
    };
    says_nothing("a.webm", &webm(&["ENCODER", "DURATION", "TITLE"]));
    says("a.webm", &webm(&["LOCATION", "ARTIST", "com.apple.quicktime.make"]), "GPS position or place, device, name of a person");
    says("a.mkv", &webm(&["COMMENT"]), "entry `COMMENT`");
    let info = element(b"\x15\x49\xa9\x66", &[element(b"\x4d\x80", b"A muxer"), element(b"\x73\x84", b"Ada.mkv")].concat());
    says("a.mkv", &[element(b"\x1a\x45\xdf\xa3", b""), element(b"\x18\x53\x80\x67", &info)].concat(), "name of a file");
}

#[test]
fn an_editor_is_told_what_sound_says() {
    let frame =
        |name: &[u8; 4], text: &[u8]| [name.as_slice(), &u32::try_from(text.len()).expect("short").to_be_bytes(), &[0, 0], text].concat();
    let mp3 = |frames: &[u8]| {
        let length = u8::try_from(frames.len()).expect("short");
        [b"ID3\x03\0\0\0\0".as_slice(), &[length >> 7, length & 0x7f], frames, b"\xff\xfb\x90\x64", &[0; 200]].concat()
    };
    says_nothing("a.mp3", b"\xff\xfb\x90\x64 TPE1 is no frame here");
    says_nothing("a.mp3", &mp3(&[frame(b"TIT2", b"\0The bell"), frame(b"TSSE", b"\0An encoder"), vec![0; 20]].concat()));
    says("a.mp3", &mp3(&frame(b"TPE1", b"\0Ada")), "name of a person");
    says("a.mp3", &mp3(&[frame(b"COMM", b"\0engAda"), frame(b"PRIV", b"x")].concat()), "comment, entry `PRIV`");
    says("a.mp3", &mp3(&frame(b"TXXX", b"\0GPS\x0051.5")), "GPS position or place");
    let mut old = [b"\xff\xfb\x90\x64".as_slice(), &[0; 200], b"TAG", &[0; 125]].concat();
    says_nothing("a.mp3", &old);
    old[4 + 200 + 33] = b'A';
    says("a.mp3", &old, "name of a person");

    let chunk = |name: &[u8; 4], data: &[u8]| {
        [name.as_slice(), &u32::try_from(data.len()).expect("short").to_le_bytes(), data, &[0][..data.len() % 2]].concat()
    };
    let wav = |rest: &[u8]| chunk(b"RIFF", &[b"WAVE", chunk(b"fmt ", &[0; 16]).as_slice(), &chunk(b"data", b"IART."), rest].concat());
    says_nothing("a.wav", &wav(&chunk(b"LIST", &[b"INFO".as_slice(), &chunk(b"ISFT", b"A program")].concat())));
    says(
        "a.wav",
        &wav(&chunk(b"LIST", &[b"INFO".as_slice(), &chunk(b"ISFT", b"odd"), &chunk(b"IART", b"Ada")].concat())),
        "name of a person",
    );
    says("a.wav", &wav(&chunk(b"bext", b"Ada's recorder")), "device, name of a person");
    says("a.wav", &wav(&chunk(b"iXML", b"<x/>")), "entry `iXML`");

    let text = |text: &str| [&u32::try_from(text.len()).expect("short").to_le_bytes(), text.as_bytes()].concat();
    let comments = |all: &[&str]| {
        let count = u32::try_from(all.len()).expect("short").to_le_bytes();
        [text("An encoder"), count.to_vec(), all.iter().flat_map(|comment| text(comment)).collect()].concat()
    };
    let flac = |all: &[&str]| {
        let block = comments(all);
        [b"fLaC\0\0\0\x22".as_slice(), &[0; 34], &[0x84, 0, 0, u8::try_from(block.len()).expect("short")], &block].concat()
    };
    let ogg = |start: &[u8], all: &[&str]| {
        let packet = [start, &comments(all)].concat();
        [b"OggS".as_slice(), &[0; 22], &[1, u8::try_from(packet.len()).expect("short")], &packet].concat()
    };
    says_nothing("a.flac", &flac(&["TITLE=The bell", "encoder=x"]));
    says("a.flac", &flac(&["ARTIST=Ada"]), "name of a person");
    says_nothing("a.opus", &ogg(b"OpusTags", &["ENCODER=x"]));
    says("a.opus", &ogg(b"OpusTags", &["GEO_LOCATION=51.5,0.1"]), "GPS position or place");
    says("a.ogg", &ogg(b"\x03vorbis", &["PERFORMER=Ada", "COMMENT=x"]), "name of a person, entry `COMMENT`");
}

/// Exif data with the tags of a camera's maker and of a position.
fn exif_data() -> Vec<u8> {
    let mut bytes = b"II*\0\x08\0\0\0\x02\0".to_vec();
    bytes.extend(b"\x0f\x01\x02\0\x04\0\0\0Lum\0");
    bytes.extend(b"\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0");
    bytes.extend(b"\x01\0\x01\0\x02\0\x02\0\0\0N\0\0\0\0\0\0\0");
    bytes
}

#[test]
fn an_editor_is_told_what_other_pictures_say() {
    says("a.tif", &exif_data(), "GPS position or place, device");
    says_nothing("a.tif", b"II*\0\x08\0\0\0\x01\0\0\x01\x03\0\x01\0\0\0\x04\0\0\0\0\0\0\0");
    let heic = [iso_box(b"ftyp", b"heic\0\0\0\0heic"), iso_box(b"mdat", &[b"Exif\0\0".as_slice(), &exif_data()].concat())].concat();
    says("a.heic", &heic, "GPS position or place, device");
    let avif = [iso_box(b"ftyp", b"avif\0\0\0\0avif"), iso_box(b"mdat", b"<x:xmpmeta><dc:creator>Ada")].concat();
    says("a.avif", &avif, "name of a person, XMP");
    let jxl = [iso_box(b"JXL ", b"\r\n\x87\n"), iso_box(b"Exif", b"\0\0\0\0x")].concat();
    says("a.jxl", &jxl, "entry `Exif`");
    says("a.psd", b"8BPS\0\x01 8BIM\x04\x04", "IPTC");
    says("a.dat", &[b"a raw picture Exif\0\0".as_slice(), &exif_data()].concat(), "GPS position or place, device");
}

#[test]
fn an_editor_is_told_what_documents_say() {
    says_nothing("a.pdf", b"%PDF-1.7 1 0 obj << /Producer (A program) /Author () >>");
    says("a.pdf", b"%PDF-1.7 1 0 obj << /Author (Ada) >>", "name of a person");
    says("a.pdf", b"%PDF-1.7 1 0 obj << /Author<FEFF0041> >>", "name of a person");
    says("a.pdf", b"%PDF-1.7 << /Type /ObjStm >> << /Info 3 0 R >>", "document information, which can name its author");
    says("a.pdf", &[b"%PDF-1.7 \xff\xd8\xff\xe1Exif\0\0".as_slice(), &exif_data()].concat(), "GPS position or place, device");
    for name in ["a.docx", "a.xlsx"] {
        says(name, b"PK\x03\x04 docProps/core.xml", "document properties, which can name its author");
    }
    says("a.odt", b"PK\x03\x04 mimetype meta.xml", "document properties, which can name its author");
    says("a.docx", b"PK\x03\x04 docProps/core.xml word/comments.xml", "comments, document properties, which can name its author");
    says("a.zip", b"PK\x03\x04 holiday.jpg", "files in an archive, which can have metadata of their own");
    says_nothing("a.zip", b"PK\x03\x04 table.csv");
    let summary: Vec<u8> = "SummaryInformation".encode_utf16().flat_map(u16::to_le_bytes).collect();
    says("a.doc", &[b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &summary].concat(), "document properties, which can name its author");
    says("a.rtf", b"{\\rtf1{\\info{\\author Ada}}}", "name of a person");
    says("a.eps", b"%!PS-Adobe-3.0\n%%For: Ada\n", "name of a person");
    says("a.aiff", b"FORM\0\0\0\x20AIFFAUTH\0\0\0\x04Ada ", "name of a person");
    says_nothing("a.csv", b"author,place\nAda,quay\n");
}

/// Returns code and message of the one error about a file.
#[track_caller]
fn error(site: &SiteTest) -> (String, String) {
    let found: Vec<Value> = site.findings().into_iter().filter(|finding| finding["severity"] == "error").collect();
    assert_eq!(found.len(), 1, "{found:#?}");
    let text = |field: &str| found[0][field].as_str().expect("text").to_owned();
    (text("code"), text("message"))
}

#[test]
fn a_picture_that_browsers_do_not_show_is_an_error() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>";
    let photo = png(4, 3);
    for (name, bytes, code, message) in [
        ("a.png", svg.as_bytes(), "media-name", "media/a.png is an SVG drawing, but its name ends in `.png`"),
        ("a.svg", photo.as_slice(), "media-name", "media/a.svg is a PNG picture, but its name ends in `.svg`"),
        ("a.svg", b"<svg width=\"4\" height=\"3\"/>", "svg-without-namespace", "not in the namespace of SVG"),
        (
            "a.svg",
            b"<s:svg xmlns:s=\"http://ns.example\" width=\"4\" height=\"3\"/>",
            "svg-without-namespace",
            "not in the namespace of SVG",
        ),
        ("a.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><g>", "svg-not-well-formed", "not well-formed"),
        ("a.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\">\xe4</svg>", "svg-encoding", "not text in UTF-8"),
        ("a.jpg", b"<!doctype html><title>404</title>", "not-a-picture", "is not a picture"),
        ("a.jpg", b"", "empty-picture", "the file is empty"),
        ("a.heic", b"\0\0\0\x18ftypheic", "picture-kind", "HEIC"),
        ("a.gif", b"GIF89a\x04\0\x03\0\0\0\0", "truncated-picture", "ends before"),
    ] {
        for role in ["picture", "poster"] {
            let src = format!("/media/{name}");
            let block = if role == "picture" {
                json!({ "type": "image", "src": src, "alt": "A", "width": 4, "height": 3 })
            } else {
                json!({ "type": "video", "src": "https://film.example/a.mp4", "title": "A", "poster": src })
            };
            let (found, says) = error(&paper().file(&format!("media/{name}"), bytes).article("a", json!({ "body": [block] })));
            assert!(found == code && says.contains(message), "{name} {role}: {found}: {says}");
        }
    }
}

#[test]
fn a_drawing_is_read_in_its_encoding_and_under_any_prefix() {
    let text = |encoding: &str| {
        format!(
            "<?xml version=\"1.0\" encoding=\"{encoding}\"?><s:svg xmlns:s=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><s:title>\u{e4}</s:title></s:svg>"
        )
    };
    let latin = text("ISO-8859-1").chars().map(|c| u8::try_from(u32::from(c)).expect("Latin")).collect::<Vec<u8>>();
    let wide = format!("\u{feff}{}", text("UTF-16")).encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    for bytes in [text("UTF-8").into_bytes(), latin, wide] {
        let site = paper().file("media/a.svg", bytes).article("a", json!({ "image": { "src": "/media/a.svg", "alt": "A" } }));
        let outputs = site.build().outputs();
        assert_eq!(String::from_utf8_lossy(&outputs["media/a.svg"]), text("UTF-8"));
        assert!(site.page("article/a/index.html").contains("width=\"4\" height=\"3\""));
    }
}

#[test]
fn a_recording_that_browsers_do_not_play_is_an_error() {
    let photo = png(4, 3);
    for (bytes, code, message) in [
        (b"".as_slice(), "empty-media", "is empty"),
        (b"<html><title>404</title></html>", "not-a-recording", "is a web page, which browsers cannot play"),
        (photo.as_slice(), "not-a-recording", "is a PNG picture, which browsers cannot play"),
        (b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "not-a-recording", "is an SVG drawing"),
        (b"%PDF-1.7", "not-a-recording", "is a PDF"),
        (b"WEBVTT\n", "not-a-recording", "is WebVTT"),
        (b"{\"error\":\"Not found\"}", "not-a-recording", "is a text"),
        (b"version https://git-lfs.github.com/spec/v1\n", "not-a-recording", "is a pointer of Git LFS"),
    ] {
        for (kind, name) in [("audio", "a.mp3"), ("video", "a.mp4")] {
            let block = json!({ "type": kind, "src": format!("/media/{name}"), "title": "A" });
            let (found, says) = error(&paper().file(&format!("media/{name}"), bytes).article("a", json!({ "body": [block] })));
            assert!(found == code && says.contains(message), "{name}: {found}: {says}");
        }
    }
}

#[test]
fn captions_that_browsers_do_not_show_are_an_error() {
    let site = |name: &str, bytes: &[u8]| {
        let captions = json!([{ "src": format!("/media/{name}"), "language": "en", "label": "English" }]);
        let video = json!({ "type": "video", "src": "/media/a.mp4", "title": "A", "captions": captions });
        paper().file("media/a.mp4", "\0\0\0\u{c}ftypisom").file(&format!("media/{name}"), bytes).article("a", json!({ "body": [video] }))
    };
    let srt = b"1\n00:00:00,000 --> 00:00:02,000\nWaves.\n".as_slice();
    for (name, bytes) in
        [("a.srt", srt), ("a.vtt", srt), ("a.vtt", b"webvtt\n"), ("a.vtt", b"\xff\xfeW\0E\0B\0V\0T\0T\0"), ("a.vtt", b"\nWEBVTT\n")]
    {
        let site = site(name, bytes);
        let (code, message) = error(&site);
        assert!(code == "captions-kind" && message.contains("is not WebVTT"), "{code}: {message}");
        let run = site.check();
        assert!(run.stdout.contains("Convert it to WebVTT"), "{}", run.stdout);
    }
    assert_eq!(error(&site("a.vtt", b"")).0, "empty-media");
    assert_eq!(error(&site("a.srt", b"WEBVTT\n")).0, "media-name");
    for bytes in [b"WEBVTT".as_slice(), b"\xef\xbb\xbfWEBVTT - The quay\r\n\r\n"] {
        assert!(!site("a.vtt", bytes).findings().iter().any(|finding| finding["severity"] == "error"));
    }
}

#[test]
fn a_linked_picture_that_cannot_lose_its_metadata_is_an_error() {
    let mut half = png(40, 30);
    half.truncate(60);
    let site = paper().file("media/a.png", half).article("a", json!({ "body": [link("/media/a.png", "It")] }));
    assert_eq!(error(&site).0, "truncated-picture");
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"data:image/tiff;base64,SUkqAA==\"/></svg>";
    let site = paper().file("media/a.svg", svg).article("a", json!({ "body": [link("/media/a.svg", "It")] }));
    assert_eq!(error(&site).0, "svg-embedded-file");
}

#[test]
fn no_address_leads_out_of_media() {
    let site = paper().article("odd", json!({ "body": [link("/media/../site.json", "It")] }));
    write(&site.path("content/media/keep.txt"), b"x");
    let run = site.build_at(NOW);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stderr.contains("No file of a paper has the address `/media/../site.json`."), "{}", run.stderr);
    assert!(!site.outputs().contains_key("site.json") && !site.outputs().contains_key("media/keep.txt"));
}

#[test]
fn a_file_is_published_whichever_way_it_is_named() {
    let urls = [
        "/media/1.pdf",
        "https://Test.Example/media/2.pdf",
        "http://test.example/media/3.pdf",
        "https://test.example:443/media/4.pdf",
        "/./media/5.pdf",
        "/article/../media/6.pdf",
        "/%6dedia/7.pdf#page=2",
        "/media//8.pdf?x",
    ];
    let body: Vec<Value> = urls.iter().map(|url| link(url, "It")).collect();
    let site = (1..=8).fold(paper(), |site, number| site.file(&format!("media/{number}.pdf"), "%PDF-1.7"));
    let image = json!({ "src": "https://TEST.example/media/wall.png", "alt": "A wall" });
    let site = site.article("named", json!({ "body": body, "image": image })).with("about", json!([link("/a/../media/wall.png", "It")]));
    let files = published_media(site.derive());
    for number in 1..=8 {
        assert!(files.contains(&format!("media/{number}.pdf")), "{number}: {files:?}");
    }
    let page = site.document("article/named.json")["page"].clone();
    let published: Vec<&Value> = (0..8).map(|index| &page["body"][index]["children"][0]["url"]).collect();
    let expected = ["1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf", "6.pdf", "7.pdf#page=2", "8.pdf?x"].map(|name| format!("/media/{name}"));
    assert_eq!(published, expected.each_ref());
    assert_eq!((&page["image"]["src"], &page["image"]["width"]), (&json!("/media/wall.png"), &json!(4)), "the browser may show it");
}
