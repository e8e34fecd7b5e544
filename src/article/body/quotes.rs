//! Quotations.

use broadsheet_content::body::{Blockquote, Pullquote};
use leptos::prelude::*;

use super::inner;

/// Somebody else's words.
pub(super) fn blockquote(quote: &Blockquote) -> AnyView {
    let source = quote.source.clone();
    view! {
        <figure class="quote">
            <blockquote>{inner(&quote.children)}</blockquote>
            {source.map(|source| view! { <figcaption class="quote__source">{source}</figcaption> })}
        </figure>
    }
    .into_any()
}

/// A sentence of the text, set large. It stands in the text already, but its speaker may not.
pub(super) fn pullquote(quote: &Pullquote) -> AnyView {
    let source = quote.source.clone();
    view! {
        <figure class="pullquote">
            <blockquote>
                <p>{quote.text.clone()}</p>
            </blockquote>
            {source.map(|source| view! { <figcaption class="quote__source">{source}</figcaption> })}
        </figure>
    }
    .into_any()
}
