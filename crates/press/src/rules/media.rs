//! Rules about the files of `media/` that pages name: that they are there, that browsers can show them, and what they say about their
//! makers.

use broadsheet_content::article::Picture;
use broadsheet_content::editing::Severity;
use broadsheet_content::link::LocalUrl;
use broadsheet_pictures::Trouble;

use super::addresses::{of_folder, of_unknown_page};
use super::known::{Known, did_you_mean};
use crate::address::{self, Address};
use crate::finding::Fault;
use crate::media::FileKind;
use crate::metadata::Traces;
use crate::references::At;

/// What a page does with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It links to the file.
    Link,
    /// It shows the file as a picture, or as the poster of a film.
    Picture,
    /// It plays the file.
    Recording,
    /// It shows the file's text over a film.
    Captions,
}

/// Checks the address of a file.
pub(super) fn of_media(file: &str, at: &At<'_>, src: &str, role: Role, known: &Known<'_>, faults: &mut Vec<Fault>) {
    let name = match address::parse(src, known.base_url) {
        Some(Address::Media(name)) => name,
        Some(Address::File) => return faults.extend(of_folder(file, at, src, known)),
        Some(_) => return faults.push(of_folder(file, at, src, known).unwrap_or_else(|| of_unknown_page(file, at, src))),
        None => return,
    };
    let media = &known.folder.media;
    let Some(kind) = media.kind(&name) else {
        let written = address::of_media(&name);
        let addresses: Vec<String> = media.names().map(address::of_media).collect();
        let remedy = did_you_mean(&written, addresses.iter().map(String::as_str), "Put the file there, or correct the address.");
        faults.push(Fault::error(file, at, "missing-media", format!("There is no file media/{name}."), remedy));
        return;
    };
    if let Some(fault) = of_kind(file, at, &name, kind, role) {
        faults.push(fault);
        return;
    }
    let is_published = role != Role::Picture || media.is_shown_itself(&name);
    if let Some(trouble) = media.trouble(&name).filter(|_| is_published && kind.is_picture()) {
        faults.push(of_trouble(file, at, &name, trouble));
    } else if let Some(traces) = media.metadata(&name).filter(|traces| is_published && !traces.is_empty()) {
        faults.push(of_metadata(file, at, &name, traces));
    }
}

/// Checks that a file is of a kind that browsers can use here.
fn of_kind(file: &str, at: &At<'_>, name: &str, kind: FileKind, role: Role) -> Option<Fault> {
    if kind == FileKind::Empty && role != Role::Picture {
        return Some(Fault::error(file, at, "empty-media", format!("media/{name} is empty."), "Copy the file from its source once more."));
    }
    match role {
        Role::Picture if !kind.is_picture() => {
            let trouble = if let FileKind::OtherPicture(kind) = kind {
                Trouble::OtherKind(kind)
            } else if kind == FileKind::Empty {
                Trouble::Empty
            } else {
                Trouble::NotAPicture
            };
            return Some(of_trouble(file, at, name, &trouble));
        }
        Role::Recording if !kind.can_be_played() => {
            let message = format!("media/{name} is {}, which browsers cannot play.", kind.as_str());
            let remedy = "Put the recording in its place: MP4 or WebM for a film, MP3, M4A, Ogg or WAV for sound.";
            return Some(Fault::error(file, at, "not-a-recording", message, remedy));
        }
        Role::Captions if kind != FileKind::Captions => {
            let message = format!("media/{name} is not WebVTT, so browsers show no captions: its first line is not `WEBVTT`.");
            let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
            let stem = stem.rsplit('/').next().unwrap_or(stem);
            let remedy = format!(
                "Convert it to WebVTT in UTF-8, with a program for captions or `ffmpeg -i {stem}.srt {stem}.vtt`, and name that file."
            );
            return Some(Fault::error(file, at, "captions-kind", message, remedy));
        }
        Role::Captions if !name.to_ascii_lowercase().ends_with(".vtt") => {
            let message = format!("media/{name} is WebVTT, but its name does not say so.");
            return Some(Fault::error(file, at, "media-name", message, "Let its name end in `.vtt`."));
        }
        Role::Link | Role::Picture | Role::Recording | Role::Captions => {}
    }
    if !kind.is_misnamed(name) {
        return None;
    }
    let ending = name.rsplit('/').next().unwrap_or(name).rsplit_once('.').map(|(_, ending)| ending);
    let promise = ending.map_or_else(|| "its name has no ending".to_owned(), |ending| format!("its name ends in `.{ending}`"));
    let message = if kind == FileKind::Unknown {
        format!("media/{name} is not what its name says: {promise}.")
    } else {
        format!("media/{name} is {}, but {promise}: browsers go by the name and do not show it.", kind.as_str())
    };
    let remedy = match kind.ending() {
        Some(ending) => format!("Let its name end in `.{ending}`, or put the file that its name promises in its place."),
        None => "Put the file that its name promises in its place.".to_owned(),
    };
    Some(Fault::error(file, at, "media-name", message, remedy))
}

fn of_trouble(file: &str, at: &At<'_>, name: &str, trouble: &Trouble) -> Fault {
    Fault::error(file, at, trouble.code(), format!("media/{name} cannot be published: {trouble}."), trouble.remedy())
}

/// Warns of metadata that would be published.
fn of_metadata(file: &str, at: &At<'_>, name: &str, traces: &Traces) -> Fault {
    let found: Vec<String> = traces.iter().take(TRACES).map(ToString::to_string).collect();
    let more = if traces.len() > TRACES { ", and more" } else { "" };
    Fault::warning(
        file,
        at,
        "published-metadata",
        format!("media/{name} is published with metadata that press does not remove: {}{more}.", found.join(", ")),
        "If readers are not to have it, remove it: with `exiftool -all=`, or by exporting the file anew without metadata.",
    )
}

/// The most pieces of metadata that a finding lists.
const TRACES: usize = 8;

pub(super) fn of_picture(file: &str, at: &At<'_>, picture: &Picture, known: &Known<'_>, faults: &mut Vec<Fault>) {
    let src = At::Field(at, "src");
    let before = faults.len();
    of_media(file, &src, &picture.src, Role::Picture, known, faults);
    let is_faulty = faults.iter().skip(before).any(|fault| fault.severity == Severity::Error);
    if is_faulty || (picture.width.is_some() && picture.height.is_some()) {
        return;
    }
    let why = match address::parse(&picture.src, known.base_url) {
        Some(Address::Media(name)) if known.folder.media.size(&name).is_some() => return,
        Some(Address::Media(name)) if known.folder.media.kind(&name) == Some(FileKind::Svg) => {
            format!("The size of media/{name} cannot be read: its element `svg` states neither `width` and `height` nor a `viewBox`.")
        }
        Some(Address::Media(name)) => {
            format!("The size of media/{name} cannot be read: the picture is broken.")
        }
        _ if LocalUrl::parse(&picture.src).is_some() => "The size of a picture outside media/ is not known.".to_owned(),
        _ if picture.src.get(..8).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://")) => {
            "The size of a picture on another site is not known.".to_owned()
        }
        // The address itself is a fault, which the check of the file has reported.
        _ => return,
    };
    faults.push(Fault::error(
        file,
        src,
        "unknown-picture-size",
        why,
        "State `width` and `height` in pixels, so that the page can keep its place free.",
    ));
}
