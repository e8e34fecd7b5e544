//! Audio players.

use broadsheet_content::bidi::isolated;
use broadsheet_content::body as model;
use leptos::prelude::*;

use super::nested::Nested;
use super::transcript::Transcript;
use crate::components::{Caption, local_src};

/// Renders an audio player with a transcript. Nothing is fetched before it is played, and nothing from another host.
#[component]
pub(super) fn Audio(block: model::Audio, nested: Nested) -> impl IntoView {
    let player = local_src(&block.src).map(|src| {
        view! { <audio class="player__audio" controls=true preload="none" src=src aria-label=block.title.clone()></audio> }
    });
    let duration = block.duration.map(|seconds| format!(" ({}:{:02})", seconds / 60, seconds % 60));
    view! {
        <div class="player">
            <figure class="player__figure">
                <p class="box-title">{isolated(&block.title).into_owned()} {duration}</p>
                {player}
                <Caption caption=block.caption credit=block.credit />
            </figure>
            <Transcript blocks=block.transcript nested />
        </div>
    }
}
