//! Pictures, sound and film.

use broadsheet_content::body::{Audio, Block, Gallery, ImageBlock, Video};
use broadsheet_content::link::is_local;

use super::nested::DrawBlocks;
use crate::components::{Loading, Room, caption, captioned};
use crate::still::{self, Element, details, div, figure, p, summary, track};

/// A picture.
pub(super) fn image(image: &ImageBlock) -> Element {
    captioned(&image.picture, "figure", Room::Figure, Loading::Near)
}

/// Pictures that belong together.
pub(super) fn gallery(gallery: &Gallery) -> Element {
    let pictures: Vec<_> = gallery.pictures().map(|picture| captioned(picture, "gallery__picture", Room::Gallery, Loading::Near)).collect();
    let title = gallery.title.clone();
    let label = title.clone().unwrap_or_else(|| "Gallery".to_owned());
    div()
        .class("gallery")
        .attr("role", "group")
        .attr("aria-label", label)
        .child(title.map(|title| p().class("box-title").child(title)))
        .child(div().class("gallery__pictures").child(pictures))
}

/// Sound. Nothing is fetched before it is played.
pub(super) fn audio(audio: &Audio, inner: DrawBlocks) -> Element {
    let player = is_local(&audio.src).then(|| {
        still::audio()
            .class("player__audio")
            .attr("controls", true)
            .attr("preload", "none")
            .src(audio.src.clone())
            .attr("aria-label", audio.title.clone())
    });
    let length = audio.duration.map(|seconds| format!(" ({}:{:02})", seconds / 60, seconds % 60));
    let recording = figure()
        .class("player__figure")
        .child(p().class("box-title").child(audio.title.clone()).child(length))
        .child(player)
        .child(caption(audio.caption.clone(), audio.credit.clone()));
    div().class("player").child(recording).child(transcript(&audio.transcript, inner))
}

/// Film. Nothing but the poster is fetched before it is played.
pub(super) fn video(video: &Video, inner: DrawBlocks) -> Element {
    let tracks: Vec<_> = video
        .captions
        .iter()
        .filter(|captions| is_local(&captions.src))
        .enumerate()
        .map(|(index, captions)| {
            track()
                .attr("kind", "captions")
                .src(captions.src.clone())
                .attr("srclang", captions.language.clone())
                .attr("label", captions.label.clone())
                .attr("default", index == 0)
        })
        .collect();
    let player = is_local(&video.src).then(|| {
        still::video()
            .class("player__video")
            .attr("controls", true)
            .attr("playsinline", true)
            .attr("preload", "none")
            .src(video.src.clone())
            .poster(video.poster.clone())
            .attr("width", video.width)
            .attr("height", video.height)
            .attr("aria-label", video.title.clone())
            .child(tracks)
    });
    let film = figure()
        .class("player__figure")
        .child(p().class("box-title").child(video.title.clone()))
        .child(player)
        .child(caption(video.caption.clone(), video.credit.clone()));
    div().class("player").child(film).child(transcript(&video.transcript, inner))
}

fn transcript(blocks: &[Block], inner: DrawBlocks) -> Option<Element> {
    (!blocks.is_empty())
        .then(|| details().class("transcript").child(summary().class("transcript__summary").child("Transcript")).child(inner(blocks)))
}
