//! The language of the paper: the messages of the interface, and numbers, lists and plurals by the rules of that language.

#[cfg(not(target_arch = "wasm32"))]
mod icu;
#[cfg(target_arch = "wasm32")]
mod intl;
mod list;
mod localized;
mod state;
mod status_text;
mod surrounding;

#[cfg(not(target_arch = "wasm32"))]
pub use icu::Formatters;
#[cfg(target_arch = "wasm32")]
pub use intl::Formatters;
pub use list::ListPart;
pub use localized::{Localized, localized, localized_text, localized_with, own_or_localized};
pub use state::{Locale, use_locale};
pub use status_text::{StatusPart, StatusText};
pub use surrounding::{SurroundingLanguage, foreign_language, is_same_language, surrounding_language};
