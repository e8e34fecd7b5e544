//! The number of an older page of a list.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::locale::Localized;

/// Renders `, page 3` after the name of a list; nothing on its newest page.
#[component]
pub(super) fn PageNumber(number: Option<usize>) -> impl IntoView {
    number.map(|number| {
        view! {
            <span class="list__number">
                <Localized id=MessageId::ListPage number=Some(number) />
            </span>
        }
    })
}
