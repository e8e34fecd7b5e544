//! The messages and the formatters of the paper's language.

use std::sync::Arc;

use broadsheet_content::messages::{MessageId, Messages, fill};
use leptos::prelude::*;

#[cfg(not(target_arch = "wasm32"))]
use super::icu::Formatters;
#[cfg(target_arch = "wasm32")]
use super::intl::Formatters;
use super::list::ListPart;

/// The messages of the interface, and the formatters of their language. Provided by context.
#[derive(Clone, Copy)]
pub struct Locale {
    messages: StoredValue<Arc<Messages>>,
    is_complete: RwSignal<bool>,
    /// Browsers take long to create a formatter, so each is created once.
    formatters: StoredValue<Formatters, LocalStorage>,
}

impl Locale {
    /// Creates the locale of a paper. `is_complete` is false where `messages` are only some of the messages.
    #[must_use]
    pub fn new(messages: Messages, is_complete: bool) -> Self {
        let formatters = Formatters::new(messages.language());
        Self {
            messages: StoredValue::new(Arc::new(messages)),
            is_complete: RwSignal::new(is_complete),
            formatters: StoredValue::new_local(formatters),
        }
    }

    /// Replaces the messages with all of them.
    pub fn set_all(self, messages: Messages) {
        self.messages.set_value(Arc::new(messages));
        self.is_complete.set(true);
    }

    /// Returns whether all messages are known. Reactive, for what is said before they have arrived.
    #[must_use]
    pub fn is_complete(self) -> bool {
        self.is_complete.get()
    }

    /// Returns the same as [`is_complete`](Self::is_complete), for what is decided once.
    #[must_use]
    pub fn is_complete_untracked(self) -> bool {
        self.is_complete.get_untracked()
    }

    /// Returns the messages.
    #[must_use]
    pub fn messages(self) -> Arc<Messages> {
        self.messages.get_value()
    }

    /// Returns a message that has no variables, for example for an attribute.
    #[must_use]
    pub fn text(self, id: MessageId) -> String {
        self.messages().get(id).to_owned()
    }

    /// Returns a number with the digits and the grouping of the paper's language.
    #[must_use]
    pub fn number(self, number: usize) -> String {
        self.formatters.with_value(|formatters| formatters.number(number))
    }

    /// Returns a message with a number put in.
    #[must_use]
    pub fn with_number(self, id: MessageId, number: usize) -> String {
        let number = self.with_formatters(id, |formatters| formatters.number(number));
        fill(self.messages().get(id), "number", &number)
    }

    /// Returns the form of a message for a count, with the count put in.
    #[must_use]
    pub fn counted(self, id: MessageId, count: usize) -> String {
        let (category, count) = self.with_formatters(id, |formatters| (formatters.plural_category(count), formatters.number(count)));
        fill(self.messages().form(id, &category), "count", &count)
    }

    /// Returns a list inside a message, as its parts. What separates items may depend on them: in Spanish, `y` becomes `e` before an `i`.
    #[must_use]
    pub fn list(self, id: MessageId, items: &[String]) -> Vec<ListPart> {
        match items {
            [] => Vec::new(),
            [_] => vec![ListPart::Item],
            _ => self.with_formatters(id, |formatters| formatters.list(items)),
        }
    }

    /// Returns a list of texts in running text.
    #[must_use]
    pub fn joined(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [item] => item.clone(),
            _ => self.formatters.with_value(|formatters| formatters.joined(items)),
        }
    }

    /// Calls `format` with the formatters of the language that a message is in.
    fn with_formatters<T>(self, id: MessageId, format: impl FnOnce(&Formatters) -> T) -> T {
        if self.messages().is_untranslated(id) { format(&Formatters::new("en")) } else { self.formatters.with_value(format) }
    }
}

/// Returns the locale of the paper from context. Without one, for example in a test of a component, all messages are empty.
#[must_use]
pub fn use_locale() -> Locale {
    use_context::<Locale>().unwrap_or_else(|| Locale::new(Messages::default(), true))
}
