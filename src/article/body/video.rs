//! Video players.

use broadsheet_content::body as model;
use leptos::prelude::*;

use super::nested::Nested;
use super::transcript::Transcript;
use super::video_tracks::VideoTracks;
use crate::components::{Caption, local_src};

/// Renders a video player with captions and a transcript. Only the poster is fetched before it is played, and nothing from another host.
#[component]
pub(super) fn Video(block: model::Video, nested: Nested) -> impl IntoView {
    let player = local_src(&block.src).map(|src| {
        let poster = block.poster.as_deref().and_then(local_src);
        view! {
            <video
                class="player__video"
                controls=true
                playsinline=true
                preload="none"
                src=src
                poster=poster
                width=block.width
                height=block.height
                aria-label=block.title.clone()
            >
                <VideoTracks captions=block.captions />
            </video>
        }
    });
    view! {
        <div class="player">
            <figure class="player__figure">
                <p class="box-title">{block.title}</p>
                {player}
                <Caption caption=block.caption credit=block.credit />
            </figure>
            <Transcript blocks=block.transcript nested />
        </div>
    }
}
