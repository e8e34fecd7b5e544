//! Formatters of the browser: `Intl`.

use std::cell::OnceCell;

use js_sys::{Array, Function, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::list::{ListPart, join};
use crate::browser;

/// The formatters of a language, each created when it is first needed.
#[derive(Debug)]
pub struct Formatters {
    language: String,
    plurals: OnceCell<Option<JsValue>>,
    numbers: OnceCell<Option<JsValue>>,
    lists: OnceCell<Option<JsValue>>,
}

impl Formatters {
    /// Creates the formatters of a language (BCP 47).
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self { language: language.to_owned(), plurals: OnceCell::new(), numbers: OnceCell::new(), lists: OnceCell::new() }
    }

    /// Returns the plural category of a number, by its name in CLDR.
    #[must_use]
    pub fn plural_category(&self, number: usize) -> String {
        let rules = self.plurals.get_or_init(|| browser::intl_formatter("PluralRules", &self.language, &Object::new()));
        let category = rules.as_ref().and_then(|rules| call(rules, "select", &js_number(number)));
        category.and_then(|category| category.as_string()).unwrap_or_else(|| "other".to_owned())
    }

    /// Returns a number with the digits and the grouping of the language.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        let format = self.numbers.get_or_init(|| browser::intl_formatter("NumberFormat", &self.language, &Object::new()));
        let text = format.as_ref().and_then(|format| call(format, "format", &js_number(number)));
        text.and_then(|text| text.as_string()).unwrap_or_else(|| number.to_string())
    }

    /// Returns a list in running text, as its parts.
    #[must_use]
    pub fn list(&self, items: &[String]) -> Vec<ListPart> {
        let format = self.lists.get_or_init(|| browser::intl_formatter("ListFormat", &self.language, &Object::new()));
        let values: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
        let parts = format.as_ref().and_then(|format| call(format, "formatToParts", &values)?.dyn_into::<Array>().ok());
        let Some(parts) = parts else { return separated_by_commas(items) };
        let part = |part: JsValue| match browser::property(&part, "type").and_then(|kind| kind.as_string()).as_deref() {
            Some("element") => ListPart::Item,
            _ => ListPart::Separator(browser::property(&part, "value").and_then(|value| value.as_string()).unwrap_or_default()),
        };
        parts.iter().map(part).collect()
    }

    /// Returns a list of texts in running text.
    #[must_use]
    pub fn joined(&self, items: &[String]) -> String {
        join(items, self.list(items))
    }
}

fn call(object: &JsValue, method: &str, argument: &JsValue) -> Option<JsValue> {
    browser::property(object, method)?.dyn_into::<Function>().ok()?.call1(object, argument).ok()
}

#[expect(clippy::cast_precision_loss, reason = "counts and page numbers fit into a float")]
fn js_number(number: usize) -> JsValue {
    JsValue::from_f64(number as f64)
}

fn separated_by_commas(items: &[String]) -> Vec<ListPart> {
    let part = |index: usize| if index.is_multiple_of(2) { ListPart::Item } else { ListPart::Separator(", ".to_owned()) };
    (0..(items.len() * 2).saturating_sub(1)).map(part).collect()
}
