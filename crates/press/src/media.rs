//! The files in `media/` and the sizes of the pictures among them.

mod kind;
mod svg;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read as _, Seek as _};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use broadsheet_content::article::Picture;
use broadsheet_pictures::{Trouble, drawing};

use crate::address::{self, Address};
use crate::metadata::{self, Traces};

pub(crate) use kind::FileKind;

/// The files of `media/`. The size of a picture is read once, when it is first needed.
#[derive(Debug, Default)]
pub struct Media {
    files: BTreeMap<String, MediaFile>,
}

#[derive(Debug)]
struct MediaFile {
    path: PathBuf,
    size: OnceLock<Option<(u32, u32)>>,
    kind: OnceLock<FileKind>,
    metadata: OnceLock<Traces>,
    trouble: OnceLock<Option<Trouble>>,
    is_shown_itself: OnceLock<bool>,
}

impl MediaFile {
    fn new(path: PathBuf) -> Self {
        Self {
            path,
            size: OnceLock::new(),
            kind: OnceLock::new(),
            metadata: OnceLock::new(),
            trouble: OnceLock::new(),
            is_shown_itself: OnceLock::new(),
        }
    }
}

impl Media {
    /// Creates the list from the files' paths inside `media/`, with `/` between the steps and composed letters (NFC), and in the
    /// file system.
    pub fn new(files: impl IntoIterator<Item = (String, PathBuf)>) -> Self {
        Self { files: files.into_iter().map(|(name, path)| (name, MediaFile::new(path))).collect() }
    }

    /// Returns true when the file exists.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    /// Returns the files' paths inside `media/`, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Returns the files' paths inside `media/` and in the file system.
    pub fn files(&self) -> impl Iterator<Item = (&str, &Path)> {
        self.files.iter().map(|(name, file)| (name.as_str(), file.path.as_path()))
    }

    /// Returns width and height in pixels, if they can be read from the start of the file.
    #[must_use]
    pub fn size(&self, name: &str) -> Option<(u32, u32)> {
        let file = self.files.get(name)?;
        *file.size.get_or_init(|| picture_size(&file.path))
    }

    /// Returns the kind of a file by its content.
    #[must_use]
    pub(crate) fn kind(&self, name: &str) -> Option<FileKind> {
        let file = self.files.get(name)?;
        Some(*file.kind.get_or_init(|| FileKind::of(&file.path)))
    }

    /// Returns the metadata that is published with a file.
    #[must_use]
    pub(crate) fn metadata(&self, name: &str) -> Option<&Traces> {
        let file = self.files.get(name)?;
        let kind = self.kind(name)?;
        Some(file.metadata.get_or_init(|| metadata::of(&file.path, kind)))
    }

    /// Returns the reason why a picture cannot be published itself, without its metadata.
    #[must_use]
    pub(crate) fn trouble(&self, name: &str) -> Option<&Trouble> {
        let file = self.files.get(name)?;
        file.trouble.get_or_init(|| broadsheet_pictures::metadata::without(&file.path).err()).as_ref()
    }

    /// Returns whether pages show a picture itself, and not copies of it.
    #[must_use]
    pub(crate) fn is_shown_itself(&self, name: &str) -> bool {
        self.files.get(name).is_some_and(|file| *file.is_shown_itself.get_or_init(|| broadsheet_pictures::is_shown_itself(&file.path)))
    }

    /// Fills in the width and height that a picture lacks. If it has one of them, the other follows from the file's aspect
    /// ratio.
    pub fn fill_size(&self, picture: &mut Picture, base_url: &str) {
        if picture.width.is_some() && picture.height.is_some() {
            return;
        }
        let Some(Address::Media(name)) = address::parse(&picture.src, base_url) else { return };
        let Some((width, height)) = self.size(&name) else { return };
        let scale =
            |side: u32, from: u32, to: u32| u32::try_from((u64::from(side) * u64::from(to) + u64::from(from) / 2) / u64::from(from)).ok();
        match (picture.width, picture.height) {
            (Some(own), None) => picture.height = scale(own, width, height),
            (None, Some(own)) => picture.width = scale(own, height, width),
            (None, None) => (picture.width, picture.height) = (Some(width), Some(height)),
            (Some(_), Some(_)) => {}
        }
    }
}

fn picture_size(path: &Path) -> Option<(u32, u32)> {
    if FileKind::of(path) == FileKind::Svg {
        return svg::size(&drawing::text(&std::fs::read(path).ok()?).ok()?);
    }
    let size = imagesize::size(path).ok()?;
    let (width, height) = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    let (width, height) = if lies_on_its_side(path) { (height, width) } else { (width, height) };
    (width > 0 && height > 0).then_some((width, height))
}

/// True for a JPEG whose Exif orientation is a quarter turn, as phones write it (Exif 2.32, tag 0x0112). Browsers rotate it, so
/// its width on the page is the file's height.
fn lies_on_its_side(path: &Path) -> bool {
    let Ok(mut file) = File::open(path) else { return false };
    // The first bytes of a file decide its type, because its name may be wrong.
    let mut opening = [0; 2];
    if file.read_exact(&mut opening).is_err() || opening != [0xff, 0xd8] || file.rewind().is_err() {
        return false;
    }
    let Ok(exif) = exif::Reader::new().read_from_container(&mut BufReader::new(file)) else { return false };
    let orientation = exif.get_field(exif::Tag::Orientation, exif::In::PRIMARY).and_then(|field| field.value.get_uint(0));
    orientation.is_some_and(|orientation| (5..=8).contains(&orientation))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the start of a JPEG of 40 by 30 pixels, as far as it is read.
    fn jpeg(orientation: Option<u8>) -> Vec<u8> {
        let mut bytes = vec![0xff, 0xd8];
        if let Some(orientation) = orientation {
            let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
            exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
            bytes.extend([0xff, 0xe1, 0, u8::try_from(exif.len() + 2).expect("short")]);
            bytes.extend(exif);
        }
        bytes.extend([0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0, 0xff, 0xd9]);
        bytes
    }

    fn size_of(name: &str, bytes: &[u8]) -> Option<(u32, u32)> {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        Media::new([(name.to_owned(), path)]).size(name)
    }

    #[test]
    fn a_picture_is_as_wide_as_browsers_show_it() {
        assert_eq!(size_of("a.jpg", &jpeg(None)), Some((40, 30)));
        assert_eq!(size_of("a.jpg", &jpeg(Some(3))), Some((40, 30)), "upside down");
        assert_eq!(size_of("a.JPG", &jpeg(Some(6))), Some((30, 40)), "on its side");
        assert_eq!(size_of("a.png", &jpeg(Some(6))), Some((30, 40)), "a JPEG by another name");
        assert_eq!(size_of("a.svg", b"<svg width='40' height='30'/>"), Some((40, 30)), "a drawing");
        assert_eq!(size_of("a.jpg", b"not a picture"), None);
        assert_eq!(size_of("a.jpg", b""), None);
    }
}
