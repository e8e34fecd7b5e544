//! The frame of an embed.

use leptos::attr::custom::custom_attribute;
use leptos::html;
use leptos::prelude::*;

use super::loadable::LoadableEmbed;
use crate::browser;
use crate::focus::use_focus;

/// What the frame may do: run its own scripts on its own origin, open windows, and start a presentation. It may not navigate the paper's
/// page, start downloads or submit forms.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation";
const FEATURES: &str = "fullscreen; picture-in-picture; encrypted-media; clipboard-write";

/// Renders the frame while it may be shown.
#[component]
pub(super) fn EmbedFrame(embed: LoadableEmbed) -> impl IntoView {
    let is_loaded = Memo::new(move |_| embed.is_loaded());
    let frame = NodeRef::<html::Iframe>::new();
    let focus = use_focus();
    browser::effect(move || {
        // The button that was clicked is hidden now: move the focus to the frame that it has loaded.
        if let Some(frame) = frame.get()
            && browser::has_focus_beside(&frame, ".embed__words")
        {
            focus.hand_to(&frame);
        }
    });
    move || {
        is_loaded.get().then(|| {
            // A frame far below the viewport is loaded when it is near, unless the reader has asked for it.
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
                    // Leptos has no `loading` attribute for `<iframe>`.
                    {..custom_attribute("loading", loading)}
                ></iframe>
            }
        })
    }
}
