//! A part of the cookies page whose content the app mounts.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use super::section::Section;
use crate::locale::localized;

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
        <Section id title=localized(&texts.messages, title)>
            <p class="cookies__without-script">{localized(&texts.messages, MessageId::PageWithoutScript)}</p>
            <div class=class data-slot=slot_name>
                {children()}
            </div>
        </Section>
    }
}
