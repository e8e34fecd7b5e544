//! The message beside a share button after a press.

use broadsheet_content::messages::{MessageId, Messages};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::browser;
use crate::locale::Locale;

const CLASS: &str = "share-outcome";

/// Shows beside a button that the address was copied. Returns the words, to be announced.
pub(super) fn show_copied(button: &HtmlElement, locale: Locale) -> String {
    show(button, locale, MessageId::LinkCopied, None)
}

/// Shows beside a button that the address could not be copied, with the address, selected. The button says from now on that it copies,
/// because the next press may succeed: a press that was kept until the app was ready may have come too late for the browser.
pub(super) fn show_not_copied(button: &HtmlElement, locale: Locale, address: &str) -> String {
    let messages = locale.messages();
    if !messages.get(MessageId::CopyLink).is_empty() {
        write(button, &messages, MessageId::CopyLink);
    }
    let words = show(button, locale, MessageId::LinkNotCopied, Some(address));
    if let Some(address) = button.parent_element().and_then(|row| row.query_selector(&format!(".{CLASS} .share-address")).ok()?) {
        select(&address);
    }
    words
}

/// Removes the message beside a button.
pub(super) fn clear(button: &HtmlElement) {
    if let Some(shown) = button.parent_element().and_then(|row| row.query_selector(&format!(".{CLASS}")).ok()?) {
        shown.remove();
    }
}

/// Shows a message beside a button, in place of an earlier one.
fn show(button: &HtmlElement, locale: Locale, id: MessageId, address: Option<&str>) -> String {
    clear(button);
    let messages = locale.messages();
    let words = messages.get(id).to_owned();
    let (Some(row), Some(outcome)) = (button.parent_element(), element("span", CLASS)) else { return words };
    write(&outcome, &messages, id);
    if let Some((text, address)) = address.and_then(|address| Some((element("span", "share-address")?, address))) {
        browser::set_attribute(&text, "dir", Some("ltr"));
        text.set_text_content(Some(address));
        let _added = outcome.append_with_str_1(" ");
        let _added = outcome.append_child(&text);
    }
    let _added = row.append_child(&outcome);
    words
}

/// Writes a message into an element, with its language: it may be in English because there is no translation, or stand in an article in
/// another language.
fn write(element: &Element, messages: &Messages, id: MessageId) {
    let (language, direction) = messages.language_of(id);
    browser::set_attribute(element, "lang", Some(language));
    browser::set_attribute(element, "dir", Some(direction.as_str()));
    element.set_text_content(Some(messages.get(id)));
}

fn element(tag: &str, class: &str) -> Option<Element> {
    let element = browser::document()?.create_element(tag).ok()?;
    browser::set_attribute(&element, "class", Some(class));
    Some(element)
}

/// Selects the text of an element, so that the reader can copy it.
fn select(element: &Element) {
    if let Some(selection) = browser::window().and_then(|window| window.get_selection().ok()?) {
        // This fails only for a node of another document.
        let _selected = selection.select_all_children(element);
    }
}

/// Copies a text by selecting it in the page, for browsers without a clipboard API or where it refuses. Returns false where the browser
/// does not copy.
pub(super) fn copy_by_selecting(button: &HtmlElement, text: &str) -> bool {
    let Some(holder) = element("span", "share-address share-address--copied") else { return false };
    holder.set_text_content(Some(text));
    let Some(row) = button.parent_element() else { return false };
    let _added = row.append_child(&holder);
    select(&holder);
    let document = browser::document().and_then(|document| document.dyn_into::<web_sys::HtmlDocument>().ok());
    let is_copied = document.is_some_and(|document| document.exec_command("copy").unwrap_or(false));
    holder.remove();
    is_copied
}
