//! Messages in views.

use broadsheet_content::messages::{MessageId, MessagePart, Messages, parts};
use leptos::prelude::*;

use super::state::use_locale;
use super::surrounding::{is_same_language, surrounding_language};

/// Renders a message. It is marked with its language where that is not the language of the text around it: in an article in another
/// language than the paper's, and where the message is in English because there is no translation.
#[component]
pub fn Localized(
    /// The message.
    id: MessageId,
    /// The count that selects the plural form, and stands in it.
    #[prop(optional_no_strip)]
    count: Option<usize>,
    /// The number that is put in.
    #[prop(optional_no_strip)]
    number: Option<usize>,
    /// The views that are put in, by the names of their variables.
    #[prop(optional)]
    values: Vec<(&'static str, AnyView)>,
) -> AnyView {
    let mut values = values;
    let locale = use_locale();
    let messages = locale.messages();
    let text = match (count, number) {
        (Some(count), _) => locale.counted(id, count),
        (None, Some(number)) => locale.with_number(id, number),
        (None, None) => messages.get(id).to_owned(),
    };
    let view = if values.is_empty() {
        text.into_any()
    } else if text.is_empty() {
        // The messages could not be fetched, but a byline or a date must not be lost with them.
        values.into_iter().map(|(_, value)| value).collect_view().into_any()
    } else {
        let part = |part: MessagePart<'_>| match part {
            MessagePart::Text(text) => text.to_owned().into_any(),
            MessagePart::Variable(name) => {
                values.iter().position(|(known, _)| *known == name).map(|at| values.swap_remove(at).1).into_any()
            }
        };
        parts(&text).into_iter().map(part).collect_view().into_any()
    };
    marked(&messages, id, view)
}

/// Renders one of the messages of a document.
pub fn localized(messages: &Messages, id: MessageId) -> AnyView {
    marked(messages, id, messages.get(id).to_owned().into_any())
}

/// Renders one of the messages of a document, with a name put in.
pub fn localized_with(messages: &Messages, id: MessageId, name: &str) -> AnyView {
    marked(messages, id, messages.with(id, name).into_any())
}

/// Renders a text of an article or author, or a message where it has none.
pub fn own_or_localized(own: Option<String>, id: MessageId) -> AnyView {
    own.map_or_else(|| view! { <Localized id /> }.into_any(), IntoAny::into_any)
}

/// Renders a text that press has made of a message, such as the title of a document.
pub fn localized_text(id: MessageId, text: String) -> AnyView {
    marked(&use_locale().messages(), id, text.into_any())
}

/// Marks a message with its language where that is not the language of the text around it.
fn marked(messages: &Messages, id: MessageId, view: AnyView) -> AnyView {
    let (language, direction) = messages.language_of(id);
    if is_same_language(language, &surrounding_language()) {
        return view;
    }
    let (language, direction) = (language.to_owned(), direction.as_str());
    view! {
        <span lang=language dir=direction>
            {view}
        </span>
    }
    .into_any()
}
