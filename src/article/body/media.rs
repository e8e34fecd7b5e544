//! Pictures, sound and film.

use broadsheet_content::body::{Audio, Block, Gallery, ImageBlock, Video};
use broadsheet_content::link::is_local;
use leptos::prelude::*;

use super::inner;
use crate::components::Figure;

/// A picture.
pub(super) fn image(image: &ImageBlock) -> AnyView {
    view! { <Figure picture=image.picture.clone() class="figure" /> }.into_any()
}

/// Pictures that belong together.
pub(super) fn gallery(gallery: &Gallery) -> AnyView {
    let pictures: Vec<_> =
        gallery.pictures().cloned().map(|picture| view! { <Figure picture class="gallery__picture" /> }.into_any()).collect();
    let title = gallery.title.clone();
    let label = title.clone().unwrap_or_else(|| "Gallery".to_owned());
    view! {
        <div class="gallery" role="group" aria-label=label>
            {title.map(|title| view! { <p class="box-title">{title}</p> })}
            <div class="gallery__pictures">{pictures}</div>
        </div>
    }
    .into_any()
}

/// Sound. Nothing is fetched before it is played.
pub(super) fn audio(audio: &Audio) -> AnyView {
    let player = is_local(&audio.src).then(|| {
        view! { <audio class="player__audio" controls preload="none" src=audio.src.clone() aria-label=audio.title.clone()></audio> }
    });
    let length = audio.duration.map(|seconds| format!(" ({}:{:02})", seconds / 60, seconds % 60));
    view! {
        <figure class="player">
            <p class="box-title">{audio.title.clone()} {length}</p>
            {player}
            {caption(audio.caption.clone(), audio.credit.clone())}
            {transcript(&audio.transcript)}
        </figure>
    }
    .into_any()
}

/// Film. Nothing but the poster is fetched before it is played.
pub(super) fn video(video: &Video) -> AnyView {
    let tracks: Vec<_> = video
        .captions
        .iter()
        .filter(|captions| is_local(&captions.src))
        .enumerate()
        .map(|(index, captions)| {
            view! {
                <track
                    kind="captions"
                    src=captions.src.clone()
                    srclang=captions.language.clone()
                    label=captions.label.clone()
                    default=index == 0
                />
            }
            .into_any()
        })
        .collect();
    let poster = video.poster.clone().filter(|poster| is_local(poster));
    let player = is_local(&video.src).then(|| {
        view! {
            <video
                class="player__video"
                controls
                playsinline
                preload="none"
                src=video.src.clone()
                poster=poster
                width=video.width
                height=video.height
                aria-label=video.title.clone()
            >
                {tracks}
            </video>
        }
    });
    view! {
        <figure class="player">
            <p class="box-title">{video.title.clone()}</p>
            {player}
            {caption(video.caption.clone(), video.credit.clone())}
            {transcript(&video.transcript)}
        </figure>
    }
    .into_any()
}

fn caption(caption: Option<String>, credit: Option<String>) -> Option<impl IntoView> {
    (caption.is_some() || credit.is_some()).then(|| {
        view! {
            <figcaption class="caption">
                {caption.map(|caption| view! { <span class="caption__text">{caption}" "</span> })}
                {credit.map(|credit| view! { <span class="caption__credit">{credit}</span> })}
            </figcaption>
        }
    })
}

fn transcript(blocks: &[Block]) -> Option<impl IntoView> {
    (!blocks.is_empty()).then(|| {
        view! {
            <details class="transcript">
                <summary class="transcript__summary">"Transcript"</summary>
                {inner(blocks)}
            </details>
        }
    })
}
