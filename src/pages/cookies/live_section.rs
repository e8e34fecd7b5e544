//! A part of the cookies page whose content the app mounts.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use super::section::Section;

/// Renders a part whose content the app mounts into a slot, in place of `children`. Where scripts are off it says why there is no content.
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
