//! The captions of a video.

use broadsheet_content::body::Captions;
use leptos::prelude::*;

use crate::components::local_src;

/// Renders a track for each language of the captions. The first one is shown unless the reader chooses another.
#[component]
pub(super) fn VideoTracks(captions: Vec<Captions>) -> impl IntoView {
    let local = captions.into_iter().filter_map(|captions| Some((local_src(&captions.src)?, captions)));
    local
        .enumerate()
        .map(|(index, (src, captions))| {
            view! { <track kind="captions" src=src srclang=captions.language label=captions.label default=index == 0 /> }
        })
        .collect_view()
}
