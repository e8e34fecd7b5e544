//! Days in running text.

use broadsheet_content::page::Stamp;
use leptos::prelude::*;

use crate::locale::foreign_language;

/// Renders a day in running text, as the paper writes it. The day is not put into the reader's locale, because a date of another length
/// would move the text after it.
#[component]
pub fn DayInText(stamp: Stamp) -> impl IntoView {
    view! {
        <time datetime=stamp.iso lang=foreign_language()>
            {stamp.text}
        </time>
    }
}
