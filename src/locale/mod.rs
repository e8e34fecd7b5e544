//! The language of the paper: the messages of the interface, and numbers, lists and plurals by the rules of that language.

#[cfg(not(target_arch = "wasm32"))]
mod icu;
#[cfg(target_arch = "wasm32")]
mod intl;
mod localized;
mod surrounding;

use std::sync::Arc;

use broadsheet_content::messages::{MessageId, Messages, fill};
use leptos::prelude::*;

#[cfg(not(target_arch = "wasm32"))]
pub use icu::Formatters;
#[cfg(target_arch = "wasm32")]
pub use intl::Formatters;
pub use localized::{Localized, localized, localized_text, localized_with};
pub use surrounding::{SurroundingLanguage, surrounding_language};

/// A part of a list in running text: `A, B and C`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListPart {
    /// The next item.
    Item,
    /// What stands between two items.
    Separator(String),
}

/// The messages of the interface, and the formatters of their language. Provided by context.
#[derive(Clone, Copy)]
pub struct Locale {
    messages: StoredValue<Arc<Messages>>,
    is_complete: StoredValue<bool>,
    /// Browsers take long to create a formatter, so each is created once.
    formatters: StoredValue<Arc<Formatters>, LocalStorage>,
}

impl Locale {
    /// Creates the locale of a paper. `is_complete` is false where `messages` are only some of the messages.
    #[must_use]
    pub fn new(messages: Messages, is_complete: bool) -> Self {
        let formatters = Formatters::new(messages.language());
        Self {
            messages: StoredValue::new(Arc::new(messages)),
            is_complete: StoredValue::new(is_complete),
            formatters: StoredValue::new_local(Arc::new(formatters)),
        }
    }

    /// Replaces the messages with all of them.
    pub fn set_all(self, messages: Messages) {
        self.messages.set_value(Arc::new(messages));
        self.is_complete.set_value(true);
    }

    /// Returns whether all messages are known.
    #[must_use]
    pub fn is_complete(self) -> bool {
        self.is_complete.get_value()
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

    /// Returns a message with a number put in.
    #[must_use]
    pub fn with_number(self, id: MessageId, number: usize) -> String {
        fill(self.messages().get(id), "number", &self.number(number))
    }

    /// Returns the form of a message for a count, with the count put in.
    #[must_use]
    pub fn counted(self, id: MessageId, count: usize) -> String {
        let messages = self.messages();
        let category = if messages.is_untranslated(id) {
            Formatters::new("en").plural_category(count)
        } else {
            self.formatters.get_value().plural_category(count)
        };
        fill(messages.form(id, &category), "count", &self.number(count))
    }

    /// Returns a number with the digits and the grouping of the language.
    #[must_use]
    pub fn number(self, number: usize) -> String {
        self.formatters.get_value().number(number)
    }

    /// Returns a list in running text, as its parts. What separates items may depend on them: in Spanish, `y` becomes `e` before an `i`.
    #[must_use]
    pub fn list(self, items: &[String]) -> Vec<ListPart> {
        match items {
            [] => Vec::new(),
            [_] => vec![ListPart::Item],
            _ => self.formatters.get_value().list(items),
        }
    }

    /// Returns a list of texts in running text.
    #[must_use]
    pub fn joined(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [item] => item.clone(),
            _ => self.formatters.get_value().joined(items),
        }
    }
}

impl Formatters {
    /// Returns a list of texts in running text.
    #[must_use]
    pub fn joined(&self, items: &[String]) -> String {
        let mut texts = items.iter();
        let parts = self.list(items).into_iter().map(|part| match part {
            ListPart::Item => texts.next().cloned().unwrap_or_default(),
            ListPart::Separator(separator) => separator,
        });
        parts.collect()
    }
}

/// Returns the locale of the paper from context. Without one, for example in a test of a component, all messages are empty.
#[must_use]
pub fn use_locale() -> Locale {
    use_context::<Locale>().unwrap_or_else(|| Locale::new(Messages::default(), true))
}
