//! Finds metadata that would be published with a file. It is removed from pictures ([`broadsheet_pictures::metadata`]), but not from
//! other files: their parts refer to each other by position, or they are not press's to rewrite. Editors are told what a file has, so
//! that they can remove it.
//!
//! The containers are walked by hand, as far as metadata can be in them: crates that read tags each know a few kinds of file, and return
//! the entries that they know, while an entry that is not known has to be named as well.

mod boxes;
mod documents;
mod exif;
mod matroska;
mod sound;
mod traces;

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use crate::media::FileKind;
use traces::LONGEST;

pub(crate) use traces::Traces;

/// Returns the metadata that stay in a file of this kind when it is published. Empty for files that have none, lose theirs, or cannot be
/// read.
pub(crate) fn of(path: &Path, kind: FileKind) -> Traces {
    let mut traces = Traces::new();
    // What cannot be read cannot be published either, which is reported where it is.
    let _read = find(path, kind, &mut traces);
    traces
}

fn find(path: &Path, kind: FileKind, traces: &mut Traces) -> io::Result<()> {
    let mut file = BufReader::new(File::open(path)?);
    match kind {
        // Press removes theirs, or they are text.
        FileKind::Empty
        | FileKind::Jpeg
        | FileKind::Png
        | FileKind::WebP
        | FileKind::Gif
        | FileKind::Svg
        | FileKind::Html
        | FileKind::Captions
        | FileKind::LfsPointer => {}
        FileKind::Boxes | FileKind::Mp4 => boxes::find(&mut file, traces)?,
        FileKind::Matroska => matroska::find(&mut file, traces)?,
        FileKind::Mp3 => sound::of_mp3(&mut file, traces)?,
        FileKind::Riff => sound::of_riff(&mut file, traces)?,
        FileKind::Flac => sound::of_flac(&beginning(&mut file)?, traces),
        FileKind::Ogg => sound::of_ogg(&beginning(&mut file)?, traces),
        FileKind::Pdf => documents::of_pdf(&beginning(&mut file)?, traces),
        FileKind::Zip => documents::of_zip(&beginning(&mut file)?, traces),
        FileKind::OldOffice => documents::of_old_office(&beginning(&mut file)?, traces),
        FileKind::Avif | FileKind::OtherPicture(_) => exif::of_picture(beginning(&mut file)?, traces),
        FileKind::Text | FileKind::Unknown => {
            let bytes = beginning(&mut file)?;
            documents::of_text(&bytes, traces);
            sound::of_aiff(&bytes, traces);
            exif::scan(&bytes, traces);
        }
    }
    Ok(())
}

fn beginning(file: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(LONGEST).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Kinds, and how their files begin.
    const SEEDS: [(FileKind, &[u8]); 10] = [
        (FileKind::Mp4, b"\0\0\0\x0cftypisom\0\0\0\x28moov\0\0\0\x20udta\0\0\0\x18meta\0\0\0\x10hdlr\0\0\0\0\0\0\0\0"),
        (FileKind::Matroska, b"\x1a\x45\xdf\xa3\x80\x18\x53\x80\x67\xff\x1f\x43\xb6\x75\xff\x12\x54\xc3\x67\x86\x73\x73\x83\x67\xc8\x80"),
        (FileKind::Mp3, b"ID3\x03\0\0\0\0\0\x10TPE1\0\0\0\x02\0\0\0ATXXX\xff\xfb"),
        (FileKind::Riff, b"RIFF\x20\0\0\0WAVELIST\x10\0\0\0INFOIART\x04\0\0\0Ada\0"),
        (FileKind::Flac, b"fLaC\0\0\0\x01x\x84\0\0\x10\x01\0\0\0a\x01\0\0\0\x03\0\0\0A=b"),
        (FileKind::Ogg, b"OggS\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x14OpusTags\0\0\0\0\x01\0\0\0\x03\0\0\0A=b"),
        (FileKind::Pdf, b"%PDF-1.7 /Author /Author (a) /ObjStm /Info"),
        (FileKind::Avif, b"\0\0\0\x0cftypavif\0\0\0\x14metaExif\0\0II*\0\x08\0\0\0\x01\0"),
        (FileKind::OtherPicture("TIFF"), b"II*\0\x08\0\0\0\x01\0\x0f\x01\x02\0\x04\0\0\0Lum\0\0\0\0\0"),
        (FileKind::Unknown, b"FORM\0\0\0\x20AIFFAUTH Exif\0\0MM\0*\0\0\0\x08"),
    ];

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1024, ..ProptestConfig::default() })]

        #[test]
        fn no_file_makes_the_search_panic_or_go_on_for_ever(seed in 0..10_usize, changes in proptest::collection::vec((any::<u8>(), any::<u8>()), 0..5)) {
            let (kind, bytes) = SEEDS[seed];
            let mut bytes = bytes.to_vec();
            for (at, value) in changes {
                let at = usize::from(at) % bytes.len();
                bytes[at] = value;
            }
            let file = tempfile::NamedTempFile::new().expect("a temporary file");
            std::fs::write(file.path(), &bytes).expect("writes");
            prop_assert!(of(file.path(), kind).len() < 100);
        }
    }
}
