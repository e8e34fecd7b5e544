//! The offer to go on where the reader stopped.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::locale::{localized_with, use_locale};

/// Renders a button that goes on, and one that closes the offer. It lies above the page, so that nothing moves.
#[component]
pub(super) fn Offer(
    /// The name of the position.
    name: String,
    on_continue: Callback<()>,
    on_close: Callback<()>,
) -> impl IntoView {
    let locale = use_locale();
    let (label, close) = (locale.text(MessageId::ReadingPosition), locale.text(MessageId::Close));
    view! {
        <div class="reading-offer" role="group" aria-label=label>
            <button class="reading-offer__go" type="button" on:click=move |_| on_continue.run(())>
                {localized_with(&locale.messages(), MessageId::ContinueFrom, &name)}
            </button>
            <button class="reading-offer__close" type="button" aria-label=close on:click=move |_| on_close.run(())>
                <span aria-hidden=true.to_string()>{"×"}</span>
            </button>
        </div>
    }
}
