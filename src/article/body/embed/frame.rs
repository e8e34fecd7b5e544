//! The frame of an embed.

use leptos::attr::custom::custom_attribute;
use leptos::html;
use leptos::prelude::*;

use super::loadable::LoadableEmbed;
use crate::browser;
use crate::focus::use_focus;

/// What the frame may do: its own scripts on its own origin, the whole screen, its own site in a window. It may neither move the
/// paper's page, nor ask for a download, nor send forms into it.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation";
const FEATURES: &str = "fullscreen; picture-in-picture; encrypted-media; clipboard-write";

/// The frame, while it may be shown.
#[component]
pub(super) fn EmbedFrame(embed: LoadableEmbed) -> impl IntoView {
    let is_loaded = Memo::new(move |_| embed.is_loaded());
    let frame = NodeRef::<html::Iframe>::new();
    let focus = use_focus();
    browser::effect(move || {
        // The button that was pressed is hidden now: the focus moves to what it loaded.
        if let Some(frame) = frame.get()
            && browser::has_focus_beside(&frame, ".embed__words")
        {
            focus.hand_to(&frame);
        }
    });
    move || {
        is_loaded.get().then(|| {
            // A frame far below the window waits until it is near, unless it was asked for.
            let loading = if untrack(|| embed.is_asked_for()) { "eager" } else { "lazy" };
            view! {
                <iframe
                    node_ref=frame
                    class="embed__frame"
                    title=embed.title()
                    sandbox=SANDBOX
                    allow=FEATURES
                    referrerpolicy="strict-origin-when-cross-origin"
                    src=embed.address()
                    {..custom_attribute("loading", loading)}
                ></iframe>
            }
        })
    }
}
