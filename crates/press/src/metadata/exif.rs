//! Exif data and XMP, in pictures and wherever else they are found.

use std::io::Cursor;

use exif::{Context, Exif, Reader, Tag};

use super::traces::{Trace, Traces, position};

/// How Exif data begin inside other files.
const EXIF: &[u8] = b"Exif\0\0";

/// The most bytes of Exif data: a segment of a JPEG.
const LONGEST: usize = 1 << 16;

/// Looks into a picture of a kind from which metadata is not removed.
pub(super) fn of_picture(bytes: Vec<u8>, traces: &mut Traces) {
    match Reader::new().read_from_container(&mut Cursor::new(&bytes)) {
        Ok(exif) => of_exif(&exif, traces),
        Err(_) => of_raw_exif(&bytes, traces),
    }
    of_xmp(&bytes, traces);
    of_iptc(&bytes, traces);
}

/// Looks for Exif data, XMP and IPTC anywhere in a file.
pub(super) fn scan(bytes: &[u8], traces: &mut Traces) {
    of_raw_exif(bytes, traces);
    of_xmp(bytes, traces);
    of_iptc(bytes, traces);
}

fn of_exif(exif: &Exif, traces: &mut Traces) {
    for field in exif.fields() {
        traces.extend(match (field.tag.context(), field.tag) {
            (Context::Gps, _) => Some(Trace::Position),
            (
                _,
                Tag::Make | Tag::Model | Tag::LensMake | Tag::LensModel | Tag::LensSerialNumber | Tag::BodySerialNumber | Tag::MakerNote,
            ) => Some(Trace::Device),
            (_, Tag::Artist | Tag::Copyright | Tag::CameraOwnerName) => Some(Trace::Person),
            (_, Tag::ImageDescription | Tag::UserComment) => Some(Trace::Other("comment".to_owned())),
            // Microsoft's title, comment, author, keywords and subject; IPTC; Photoshop's; the computer.
            (Context::Tiff, Tag(_, 0x9c9b..=0x9c9f | 0x83bb | 0x8649 | 0x013c)) => Some(Trace::Other("description".to_owned())),
            // How the picture is stored.
            (Context::Tiff | Context::Interop, _)
            | (
                _,
                Tag::ExifVersion
                | Tag::FlashpixVersion
                | Tag::ColorSpace
                | Tag::PixelXDimension
                | Tag::PixelYDimension
                | Tag::ComponentsConfiguration,
            ) => None,
            (_, _) => Some(Trace::Other("settings of the camera".to_owned())),
        });
    }
}

fn of_raw_exif(bytes: &[u8], traces: &mut Traces) {
    let mut rest = bytes;
    while let Some(at) = position(rest, EXIF) {
        rest = rest.get(at + EXIF.len()..).unwrap_or_default();
        if rest.starts_with(b"II*\0") || rest.starts_with(b"MM\0*") {
            let data = rest.get(..rest.len().min(LONGEST)).unwrap_or_default().to_vec();
            match Reader::new().continue_on_error(true).read_raw(data).or_else(|error| error.distill_partial_result(|_| {})) {
                Ok(exif) => of_exif(&exif, traces),
                Err(_) => traces.extend([Trace::Other("Exif data".to_owned())]),
            }
        }
    }
}

/// Names in XMP and what they stand for.
const XMP_NAMES: [(&[u8], Trace); 12] = [
    (b"exif:GPS", Trace::Position),
    (b"photoshop:City", Trace::Position),
    (b"Iptc4xmpCore:Location", Trace::Position),
    (b"LocationCreated", Trace::Position),
    (b"tiff:Make", Trace::Device),
    (b"tiff:Model", Trace::Device),
    (b"SerialNumber", Trace::Device),
    (b"dc:creator", Trace::Person),
    (b"dc:rights", Trace::Person),
    (b"xmpRights:Owner", Trace::Person),
    (b"photoshop:Credit", Trace::Person),
    (b"pdf:Author", Trace::Person),
];

/// Looks for XMP, which is text in all kinds of files.
pub(super) fn of_xmp(bytes: &[u8], traces: &mut Traces) {
    let starts = [b"<x:xmpmeta".as_slice(), b"<rdf:RDF", b"application/rdf+xml"];
    let Some(at) = starts.iter().filter_map(|start| position(bytes, start)).min() else { return };
    let xmp = bytes.get(at..).unwrap_or_default();
    traces.insert(Trace::Other("XMP".to_owned()));
    traces.extend(XMP_NAMES.iter().filter(|(name, _)| position(xmp, name).is_some()).map(|(_, trace)| trace.clone()));
}

fn of_iptc(bytes: &[u8], traces: &mut Traces) {
    if position(bytes, b"8BIM\x04\x04").is_some() {
        traces.insert(Trace::Other("IPTC".to_owned()));
    }
}
