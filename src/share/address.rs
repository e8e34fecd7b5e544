//! The address of an article or a post, as text.

use leptos::prelude::*;

/// Renders an address as a link whose text is the whole address, to be read on paper, selected and copied.
#[component]
pub fn ShareAddress(
    /// Where the link leads, as the browser has it: the path of the article, or the fragment of the post.
    href: Option<String>,
    /// The whole address.
    address: String,
) -> impl IntoView {
    view! {
        <a class="share-address" href=href dir="ltr">
            {address}
        </a>
    }
}
