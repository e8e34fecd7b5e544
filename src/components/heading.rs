//! Headings whose rank depends on where they stand.

use leptos::prelude::*;

/// A heading of rank 2 to 4. Any other rank is a paragraph: inside a box a heading has no place in the page's outline.
#[component]
pub fn Heading(
    rank: u8,
    class: &'static str,
    /// Its id, if links lead to it.
    #[prop(optional_no_strip)]
    id: Option<String>,
    children: Children,
) -> AnyView {
    match rank {
        2 => view! {
            <h2 class=class id=id>
                {children()}
            </h2>
        }
        .into_any(),
        3 => view! {
            <h3 class=class id=id>
                {children()}
            </h3>
        }
        .into_any(),
        4 => view! {
            <h4 class=class id=id>
                {children()}
            </h4>
        }
        .into_any(),
        _ => view! {
            <p class=class id=id>
                {children()}
            </p>
        }
        .into_any(),
    }
}
