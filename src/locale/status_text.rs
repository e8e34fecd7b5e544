//! Messages that the app shows or has read out after something has happened.

use broadsheet_content::messages::{MessageId, Messages};
use leptos::prelude::*;

/// A part of a [`StatusText`]: one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusPart {
    text: String,
    is_untranslated: bool,
}

impl StatusPart {
    /// Creates the part that has a message without variables.
    #[must_use]
    pub fn of(messages: &Messages, id: MessageId) -> Self {
        Self::with_text(messages, id, messages.get(id).to_owned())
    }

    /// Creates the part that has a message with its values put in.
    #[must_use]
    pub fn with_text(messages: &Messages, id: MessageId, text: String) -> Self {
        Self { text, is_untranslated: messages.is_untranslated(id) }
    }
}

/// Renders messages one after another for a live region. Each is marked where it is in English because there is no translation.
#[component]
pub fn StatusText(said: Signal<Vec<StatusPart>>) -> impl IntoView {
    let message = |(index, StatusPart { text, is_untranslated }): (usize, StatusPart)| {
        let text = if index == 0 { text } else { format!(" {text}") };
        // Set `textContent` instead of a text node, which a page translator may have replaced.
        view! { <span lang=is_untranslated.then_some("en") dir=is_untranslated.then_some("ltr") prop:textContent=text></span> }
    };
    move || said.get().into_iter().enumerate().map(message).collect_view()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use broadsheet_content::editing::messages::messages;
    use broadsheet_content::messages::Message;
    use broadsheet_content::page::Direction;

    use super::*;
    use crate::publish::to_html;

    #[test]
    fn each_message_is_marked_by_itself_where_it_is_in_english() {
        let english = messages("en", None);
        let list = [MessageId::LanguageName, MessageId::Banner].map(|id| Message::Text(english.get(id).to_owned())).to_vec();
        let hebrew = Messages::new("he".to_owned(), Direction::Rtl, list, vec![MessageId::Banner as usize]);
        let said = [MessageId::LanguageName, MessageId::Banner].map(|id| StatusPart::of(&hebrew, id)).to_vec();
        let html = to_html(|| view! { <StatusText said=Signal::stored(said) /> });
        let spans: Vec<&str> = html.split("</span>").map(|span| span.split('>').next().unwrap_or_default()).collect();
        assert_eq!(spans, ["<span", "<span lang=\"en\" dir=\"ltr\"", ""], "{html}");
    }
}
