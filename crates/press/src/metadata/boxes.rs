//! Films and sound in boxes (ISO/IEC 14496-12): MP4, QuickTime, 3GP, M4A; pictures in JPEG XL and JPEG 2000 as well.

use std::io::{self, Read, Seek, SeekFrom};

use super::exif::{of_xmp, scan};
use super::traces::{Trace, Traces, of_key, part, position};

/// The deepest nesting of boxes.
const DEEPEST: usize = 12;

/// Finds the boxes with descriptions (`moov` and others), which may be before or after the media data.
pub(super) fn find(file: &mut (impl Read + Seek), traces: &mut Traces) -> io::Result<()> {
    let end = file.seek(SeekFrom::End(0))?;
    let mut at = 0;
    while at + 8 <= end {
        file.seek(SeekFrom::Start(at))?;
        let mut head = [0; 8];
        file.read_exact(&mut head)?;
        let [a, b, c, d, kind @ ..] = head;
        let mut length = u64::from(u32::from_be_bytes([a, b, c, d]));
        let mut head = 8;
        if length == 1 {
            let mut long = [0; 8];
            file.read_exact(&mut long)?;
            length = u64::from_be_bytes(long);
            head = 16;
        } else if length == 0 {
            length = end - at;
        }
        if length < head || !kind.iter().all(|byte| (b' '..=b'~').contains(byte)) {
            traces.insert(Trace::Other("data behind its end".to_owned()));
            break;
        }
        match &kind {
            b"moov" | b"meta" | b"udta" | b"uuid" | b"trak" => of_box(&kind, &part(file, at + head, length - head)?, DEEPEST, traces),
            // Exif data, XMP, compressed boxes and Content Credentials of JPEG XL.
            b"Exif" | b"xml " | b"brob" | b"jumb" => {
                scan(&part(file, at + head, length - head)?, traces);
                traces.insert(Trace::entry(&String::from_utf8_lossy(&kind)));
            }
            _ if KNOWN.contains(&&kind) => {}
            _ => traces.extend([Trace::entry(&String::from_utf8_lossy(&kind))]),
        }
        at = at.saturating_add(length);
    }
    Ok(())
}

/// Boxes of a file that have the recording and what is needed to play it, and those of JPEG XL and JPEG 2000 with the picture.
const KNOWN: [&[u8; 4]; 26] = [
    b"ftyp", b"styp", b"moof", b"mfra", b"mdat", b"free", b"skip", b"wide", b"pnot", b"PICT", b"sidx", b"ssix", b"prft", b"emsg", b"pdin",
    b"meco", b"JXL ", b"jxll", b"jxlc", b"jxlp", b"jxli", b"jbrd", b"jP  ", b"jp2h", b"jp2c", b"mdia",
];

/// Boxes that describe the film, its tracks, or the items in a `meta`.
const DESCRIPTIONS: [&[u8; 4]; 28] = [
    b"mvhd", b"mvex", b"iods", b"free", b"skip", b"clip", b"ctab", b"rmra", b"pssh", b"tkhd", b"edts", b"tref", b"load", b"imap", b"tapt",
    b"matt", b"trgr", b"hdlr", b"pitm", b"iloc", b"iinf", b"iref", b"iprp", b"idat", b"dinf", b"mhdr", b"ctry", b"lang",
];

fn of_box(kind: &[u8; 4], content: &[u8], depth: usize, traces: &mut Traces) {
    if depth == 0 {
        return;
    }
    match kind {
        b"moov" | b"trak" => {
            for (kind, content) in children(content) {
                match kind {
                    b"trak" | b"mdia" | b"udta" | b"meta" | b"uuid" => of_box(kind, content, depth - 1, traces),
                    _ => traces.extend(of_unknown(kind)),
                }
            }
        }
        b"mdia" => {
            for (kind, content) in children(content) {
                of_box(kind, content, depth - 1, traces);
            }
        }
        b"udta" => {
            for (kind, content) in children(content) {
                match kind {
                    b"meta" => of_box(kind, content, depth - 1, traces),
                    b"XMP_" => of_xmp(content, traces),
                    _ => traces.extend(of_entry(kind, content)),
                }
            }
        }
        b"meta" => {
            // It has a version in MP4, and none in QuickTime.
            let boxes = if content.get(4..8) == Some(b"hdlr") { content } else { content.get(4..).unwrap_or_default() };
            for (kind, content) in children(boxes) {
                match kind {
                    b"keys" => of_keys(content, traces),
                    // Entries of `keys` are called by number.
                    b"ilst" => traces
                        .extend(children(content).filter(|(kind, _)| kind[0] != 0).filter_map(|(kind, content)| of_entry(kind, content))),
                    b"xml " | b"bxml" | b"uuid" => of_box(kind, content, depth - 1, traces),
                    _ => traces.extend(of_unknown(kind)),
                }
            }
        }
        b"uuid" | b"xml " | b"bxml" => {
            let before = traces.len();
            scan(content, traces);
            if traces.len() == before {
                traces.insert(Trace::entry(String::from_utf8_lossy(kind).trim_end()));
            }
        }
        // The kind of a track: that of an action camera or a telephone says where it was at each moment.
        b"hdlr" if matches!(content.get(8..12), Some(b"meta" | b"camm" | b"gpmd")) => {
            traces.insert(Trace::Other("track of a camera's measurements, which can be positions".to_owned()));
        }
        _ => {}
    }
}

/// Names a box that is not known to be without metadata.
fn of_unknown(kind: &[u8; 4]) -> Option<Trace> {
    (!DESCRIPTIONS.contains(&kind)).then(|| Trace::entry(&String::from_utf8_lossy(kind)))
}

/// Returns the boxes inside a box.
fn children(mut bytes: &[u8]) -> impl Iterator<Item = (&[u8; 4], &[u8])> {
    std::iter::from_fn(move || {
        let (length, rest) = bytes.split_first_chunk::<4>()?;
        let (kind, rest) = rest.split_first_chunk::<4>()?;
        // User data of QuickTime ends with a length of 0.
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?.checked_sub(8)?;
        let (content, after) = rest.split_at(length.min(rest.len()));
        bytes = after;
        Some((kind, content))
    })
}

/// Classifies an entry of user data (QuickTime, 3GPP TS 26.244) or of iTunes; `None` for a harmless one.
fn of_entry(kind: &[u8; 4], content: &[u8]) -> Option<Trace> {
    match kind {
        b"\xa9xyz" | b"loci" | b"\xa9gpt" | b"\xa9gyw" | b"\xa9grl" => Some(Trace::Position),
        b"\xa9mak" | b"\xa9mod" | b"manu" | b"modl" | b"CNTH" | b"CNCV" | b"CNMN" | b"CAME" | b"FIRM" | b"LENS" | b"MUID" => {
            Some(Trace::Device)
        }
        b"\xa9aut" | b"\xa9ART" | b"auth" | b"perf" | b"\xa9prf" | b"\xa9dir" | b"\xa9prd" | b"cprt" | b"\xa9cpy" | b"\xa9wrt"
        | b"\xa9own" | b"aART" | b"soar" | b"apID" | b"ownr" | b"\xa9com" | b"\xa9pub" => Some(Trace::Person),
        // What it is called, when it was made, and how it is to be played.
        b"name" | b"titl" | b"\xa9nam" | b"\xa9alb" | b"albm" | b"\xa9gen" | b"gnre" | b"\xa9day" | b"yrrc" | b"\xa9too" | b"\xa9swr"
        | b"\xa9enc" | b"\xa9req" | b"trkn" | b"disk" | b"tmpo" | b"cpil" | b"pgap" | b"pcst" | b"stik" | b"hdvd" | b"rtng" | b"chpl"
        | b"tsel" | b"hnti" | b"hinf" | b"WLOC" | b"LOOP" | b"SelO" | b"AllF" | b"free" | b"skip" | b"kywd" => None,
        b"covr" => position(content, b"Exif\0\0").map(|_| Trace::Other("Exif data of the cover".to_owned())),
        _ => Some(Trace::entry(&kind.iter().map(|byte| char::from(*byte)).collect::<String>())),
    }
}

/// Reads the names of entries: a version, their number, then for each its length, its namespace and its name.
fn of_keys(content: &[u8], traces: &mut Traces) {
    for (_, key) in children(content.get(8..).unwrap_or_default()) {
        traces.extend(of_key(&String::from_utf8_lossy(key)));
    }
}
