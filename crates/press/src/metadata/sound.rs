//! Sound: ID3 in MP3, chunks of WAV and AVI, comments of FLAC and Ogg.

use std::io::{self, Read, Seek, SeekFrom};

use super::exif::scan;
use super::traces::{Trace, Traces, of_key, part, position};

/// Reads ID3v2 at the beginning of a file (id3.org), and ID3v1 and APE at its end.
pub(super) fn of_mp3(file: &mut (impl Read + Seek), traces: &mut Traces) -> io::Result<()> {
    let end = file.seek(SeekFrom::End(0))?;
    let head = part(file, 0, 10)?;
    if let [b'I', b'D', b'3', version, _, flags, a, b, c, d] = *head.as_slice() {
        let tag = part(file, 10, seven_bits([a, b, c, d]))?;
        of_id3(&tag, version, flags, traces);
    }
    // The tags at the end are 128 bytes, and 32 bytes of a footer before them.
    let tail = part(file, end.saturating_sub(160), 160)?;
    if let Some(tag) = tail.get(tail.len().saturating_sub(128)..).filter(|tag| tag.starts_with(b"TAG")) {
        let says = |from: usize, to: usize| tag.get(from..to).is_some_and(|text| text.iter().any(|byte| !matches!(byte, 0 | b' ')));
        traces.extend(says(33, 63).then_some(Trace::Person));
        traces.extend(says(97, 125).then_some(Trace::Other("comment".to_owned())));
    }
    if position(&tail, b"APETAGEX").is_some() {
        traces.insert(Trace::Other("APE tags".to_owned()));
    }
    Ok(())
}

/// Reads a number with seven bits in a byte.
fn seven_bits(bytes: [u8; 4]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 7 | u64::from(byte & 0x7f))
}

fn of_id3(tag: &[u8], version: u8, flags: u8, traces: &mut Traces) {
    let mut rest = tag;
    // An extended header.
    if flags & 0x40 != 0 && version > 2 {
        let Some(length) = rest.first_chunk::<4>() else { return };
        let length = if version == 3 { u64::from(u32::from_be_bytes(*length)) + 4 } else { seven_bits(*length) };
        rest = usize::try_from(length).ok().and_then(|length| rest.get(length..)).unwrap_or_default();
    }
    loop {
        let frame = if version == 2 {
            rest.split_first_chunk::<6>()
                .map(|(&[a, b, c, x, y, z], after)| (vec![a, b, c], u64::from(u32::from_be_bytes([0, x, y, z])), after))
        } else {
            rest.split_first_chunk::<10>().map(|(&[a, b, c, d, w, x, y, z, _, _], after)| {
                let length = [w, x, y, z];
                let length = if version == 3 { u64::from(u32::from_be_bytes(length)) } else { seven_bits(length) };
                (vec![a, b, c, d], length, after)
            })
        };
        // Padding follows the frames.
        let Some((name, length, after)) = frame.filter(|(name, ..)| name.iter().all(u8::is_ascii_alphanumeric)) else { return };
        let (content, after) = after.split_at(usize::try_from(length).unwrap_or(usize::MAX).min(after.len()));
        of_frame(&name, content, traces);
        rest = after;
    }
}

fn of_frame(name: &[u8], content: &[u8], traces: &mut Traces) {
    match name {
        // Composer, artists, writers, owner, publisher, copyright, who encoded it.
        b"TCOM" | b"TCM" | b"TPE1" | b"TPE2" | b"TPE3" | b"TPE4" | b"TP1" | b"TP2" | b"TP3" | b"TP4" | b"TEXT" | b"TXT" | b"TOLY"
        | b"TOPE" | b"TOWN" | b"TPUB" | b"TPB" | b"TCOP" | b"TCR" | b"TENC" | b"TEN" | b"OWNE" | b"TIPL" | b"TMCL" | b"IPLS" | b"TSOP" => {
            traces.insert(Trace::Person);
        }
        // Title, album, track, time, encoder, chapters, loudness, length, podcasts.
        b"TIT1" | b"TIT2" | b"TIT3" | b"TT1" | b"TT2" | b"TT3" | b"TALB" | b"TAL" | b"TRCK" | b"TRK" | b"TPOS" | b"TCON" | b"TCO"
        | b"TYER" | b"TYE" | b"TDAT" | b"TIME" | b"TDRC" | b"TDRL" | b"TDEN" | b"TDTG" | b"TSSE" | b"TSS" | b"TLEN" | b"TLAN" | b"TBPM"
        | b"TFLT" | b"TKEY" | b"TSOT" | b"TSOA" | b"CHAP" | b"CTOC" | b"RVA2" | b"RVAD" | b"RGAD" | b"MLLT" | b"SEEK" | b"ETCO"
        | b"SYTC" | b"PCST" | b"TCMP" | b"MCDI" | b"POPM" | b"PCNT" => {}
        b"COMM" | b"COM" | b"USLT" | b"ULT" => {
            traces.insert(Trace::Other("comment".to_owned()));
        }
        b"APIC" | b"PIC" => scan(content, traces),
        // An encoding, a name up to a zero, and a value.
        b"TXXX" | b"TXX" => {
            let text: Vec<u8> = content.iter().skip(1).copied().filter(|byte| byte.is_ascii_graphic() || *byte == 0).collect();
            let name =
                String::from_utf8_lossy(&text).replace("\0\0", "\n").replace('\0', if content.first() == Some(&1) { "" } else { "\n" });
            traces.extend(of_key(name.trim_start().lines().next().unwrap_or_default()));
        }
        _ => {
            scan(content, traces);
            traces.insert(Trace::entry(&String::from_utf8_lossy(name)));
        }
    }
}

/// Walks the chunks of WAV and AVI.
pub(super) fn of_riff(file: &mut (impl Read + Seek), traces: &mut Traces) -> io::Result<()> {
    let end = file.seek(SeekFrom::End(0))?;
    let mut at = 12;
    while at + 8 <= end {
        let head = part(file, at, 12)?;
        let Some((&[a, b, c, d, w, x, y, z], list)) = head.split_first_chunk::<8>() else { break };
        let length = u64::from(u32::from_le_bytes([w, x, y, z]));
        match &[a, b, c, d] {
            // Sound, its format, marks in it, and padding; the parts of AVI.
            b"fmt " | b"data" | b"fact" | b"cue " | b"smpl" | b"inst" | b"PEAK" | b"JUNK" | b"junk" | b"PAD " | b"FLLR" | b"ds64"
            | b"levl" | b"idx1" | b"minf" | b"elm1" | b"regn" => {}
            b"LIST" if list == b"INFO" => of_info(&part(file, at + 12, length.saturating_sub(4))?, traces),
            // The headers of AVI can have the data of a camera.
            b"LIST" if list == b"hdrl" => scan(&part(file, at + 12, length.saturating_sub(4))?, traces),
            b"LIST" if list == b"adtl" || list == b"movi" || list == b"rec " => {}
            b"id3 " | b"ID3 " => {
                let tag = part(file, at + 8, length)?;
                if let Some((&[b'I', b'D', b'3', version, _, flags, _, _, _, _], frames)) = tag.split_first_chunk::<10>() {
                    of_id3(frames, version, flags, traces);
                }
            }
            // Broadcast Wave names who recorded it with which device.
            b"bext" => traces.extend([Trace::Person, Trace::Device]),
            name => {
                scan(&part(file, at + 8, length)?, traces);
                traces.insert(Trace::entry(String::from_utf8_lossy(name).trim_end()));
            }
        }
        at = at.saturating_add(8 + length + length % 2);
    }
    Ok(())
}

fn of_info(mut chunks: &[u8], traces: &mut Traces) {
    while let Some((&[a, b, c, d, w, x, y, z], rest)) = chunks.split_first_chunk::<8>() {
        let length = usize::try_from(u32::from_le_bytes([w, x, y, z])).unwrap_or(usize::MAX);
        match &[a, b, c, d] {
            // Program, title, date, genre, track, album, language.
            b"ISFT" | b"INAM" | b"ICRD" | b"IGNR" | b"ITRK" | b"IPRT" | b"IPRD" | b"ILNG" => {}
            b"IART" | b"IENG" | b"ITCH" | b"ICMS" | b"ICOP" | b"IAUT" | b"IWRI" | b"IMUS" | b"IPRO" => {
                traces.insert(Trace::Person);
            }
            b"ISRC" | b"ISRF" | b"IDEV" | b"IMED" => {
                traces.insert(Trace::Device);
            }
            b"IARL" | b"ILOC" => {
                traces.insert(Trace::Position);
            }
            b"ICMT" | b"ISBJ" | b"IKEY" => {
                traces.insert(Trace::Other("comment".to_owned()));
            }
            name => {
                traces.insert(Trace::entry(&String::from_utf8_lossy(name)));
            }
        }
        chunks = rest.get(length.saturating_add(length % 2)..).unwrap_or_default();
    }
}

/// Looks for the chunks of an AIFF that have texts.
pub(super) fn of_aiff(bytes: &[u8], traces: &mut Traces) {
    if !bytes.starts_with(b"FORM") || !matches!(bytes.get(8..12), Some(b"AIFF" | b"AIFC")) {
        return;
    }
    for (name, trace) in [
        (b"AUTH", Trace::Person),
        (b"(c) ", Trace::Person),
        (b"ANNO", Trace::Other("comment".to_owned())),
        (b"COMT", Trace::Other("comment".to_owned())),
        (b"ID3 ", Trace::entry("ID3")),
    ] {
        traces.extend(position(bytes, name).map(|_| trace));
    }
}

/// Walks the blocks before the sound of a FLAC (RFC 9639, section 8).
pub(super) fn of_flac(bytes: &[u8], traces: &mut Traces) {
    let mut rest = bytes.get(4..).unwrap_or_default();
    while let Some((&[kind, a, b, c], after)) = rest.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_be_bytes([0, a, b, c])).unwrap_or(usize::MAX);
        let (content, after) = after.split_at(length.min(after.len()));
        match kind & 0x7f {
            // Stream info, padding, seek points, cue sheet.
            0 | 1 | 3 | 5 => {}
            4 => of_comments(content, traces),
            6 => scan(content, traces),
            _ => {
                scan(content, traces);
                traces.insert(Trace::Other("data of a program".to_owned()));
            }
        }
        if kind & 0x80 != 0 {
            return;
        }
        rest = after;
    }
}

/// Finds the comments of Vorbis, Opus, Theora and FLAC in an Ogg file (RFC 3533).
pub(super) fn of_ogg(bytes: &[u8], traces: &mut Traces) {
    /// The comments are in the first packets.
    const MOST: usize = 1 << 20;
    let mut stream = Vec::new();
    let mut rest = bytes;
    while stream.len() < MOST
        && let Some((head, after)) = rest.split_first_chunk::<27>()
        && head.starts_with(b"OggS")
    {
        let Some((lengths, after)) = after.split_at_checked(usize::from(head[26])) else { break };
        let length = lengths.iter().map(|length| usize::from(*length)).sum::<usize>();
        let (content, after) = after.split_at(length.min(after.len()));
        stream.extend(content);
        rest = after;
    }
    for mark in [b"\x03vorbis".as_slice(), b"OpusTags", b"\x81theora"] {
        if let Some(at) = position(&stream, mark) {
            of_comments(stream.get(at + mark.len()..).unwrap_or_default(), traces);
        }
    }
    if let Some(at) = position(&stream, b"fLaC") {
        of_flac(stream.get(at..).unwrap_or_default(), traces);
    }
}

/// Reads Vorbis comments: the name of the encoder, a number, and as many texts `NAME=value`, each after its length.
fn of_comments(bytes: &[u8], traces: &mut Traces) {
    fn text(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
        let (length, rest) = bytes.split_first_chunk::<4>()?;
        Some(rest.split_at(usize::try_from(u32::from_le_bytes(*length)).ok()?.min(rest.len())))
    }
    let Some((count, mut rest)) = text(bytes).and_then(|(_, rest)| rest.split_first_chunk::<4>()) else { return };
    for _ in 0..u32::from_le_bytes(*count) {
        let Some((comment, after)) = text(rest) else { return };
        let name = comment.split(|byte| *byte == b'=').next().unwrap_or_default();
        // A picture in base64, whose own metadata is not looked for.
        traces.extend(of_key(&String::from_utf8_lossy(name)));
        rest = after;
    }
}
