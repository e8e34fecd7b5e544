//! A part of the cookies page.

use leptos::prelude::*;

/// Renders a part with a heading.
#[component]
pub(super) fn Section(id: &'static str, title: AnyView, children: Children) -> impl IntoView {
    view! {
        <section class="cookies__section" aria-labelledby=id>
            <h2 class="cookies__heading" id=id>
                {title}
            </h2>
            {children()}
        </section>
    }
}
