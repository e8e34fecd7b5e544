//! Headings whose level depends on their position.

use leptos::prelude::*;

/// Renders a heading of level 2 to 4. Without a level, or with another one, it renders a paragraph: a heading inside a box is not part of
/// the page's outline.
#[component]
pub fn Heading(
    level: Option<u8>,
    class: &'static str,
    /// Its id, if links lead to it.
    #[prop(optional_no_strip)]
    id: Option<String>,
    children: Children,
) -> AnyView {
    match level {
        Some(2) => view! {
            <h2 class=class id=id>
                {children()}
            </h2>
        }
        .into_any(),
        Some(3) => view! {
            <h3 class=class id=id>
                {children()}
            </h3>
        }
        .into_any(),
        Some(4) => view! {
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
