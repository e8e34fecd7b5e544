//! The parts of the cookies page.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

/// A part with a heading.
#[component]
pub(super) fn Section(id: &'static str, title: String, children: Children) -> impl IntoView {
    view! {
        <section class="cookies__section" aria-labelledby=id>
            <h2 class="cookies__heading" id=id>
                {title}
            </h2>
            {children()}
        </section>
    }
}

/// A part whose content the app puts into a slot, in the place of `children`; where scripts are off it says why there is nothing in it.
#[component]
pub(super) fn LiveSection(
    id: &'static str,
    title: MessageId,
    slot_name: &'static str,
    class: &'static str,
    texts: Arc<CookiesPage>,
    children: Children,
) -> impl IntoView {
    view! {
        <Section id title=texts.messages.get(title).to_owned()>
            <p class="cookies__without-script">{texts.messages.get(MessageId::PageWithoutScript).to_owned()}</p>
            <div class=class data-slot=slot_name>
                {children()}
            </div>
        </Section>
    }
}
