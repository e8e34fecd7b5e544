//! Listens to keys and carries out what they do.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::help::ShortcutsHelp;
use super::keys::Shortcut;
use super::stories::{self, Step};
use crate::browser;
use crate::reading_settings::{ReadingSettings, use_reading_settings};

/// Where keys write, or already do something.
const FIELDS: &str = "input, textarea, select, audio, video, iframe, object, embed, [role=textbox], [role=searchbox], \
                      [role=combobox], [role=listbox], [role=menu], [role=slider], [role=spinbutton], [role=grid], [role=application]";

/// Handles the shortcuts of every page. Browser only.
pub fn handle_shortcuts(help: ShortcutsHelp) {
    let settings = use_reading_settings();
    browser::listen("keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let Some(shortcut) = shortcut_of(event).filter(|_| untrack(|| settings.has_shortcuts())) else { return };
        if act(shortcut, help, settings) {
            event.prevent_default();
        }
    });
}

/// Returns the shortcut of an event. A key that writes, one of an input method, and one that a script of the page has handled are none.
fn shortcut_of(event: &KeyboardEvent) -> Option<Shortcut> {
    let is_modified = event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing();
    if is_modified || event.default_prevented() || is_in_field(event) || has_open_dialog() {
        return None;
    }
    Shortcut::of(&event.key(), &event.code(), event.shift_key()).filter(|shortcut| shortcut.repeats() || !event.repeat())
}

fn is_in_field(event: &KeyboardEvent) -> bool {
    // The path begins inside of a shadow root, where the target of the event is outside.
    let Ok(element) = event.composed_path().get(0).dyn_into::<Element>() else { return false };
    let is_editable = element.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable);
    is_editable || element.closest(FIELDS).ok().flatten().is_some()
}

fn has_open_dialog() -> bool {
    browser::find("dialog[open]").is_some()
}

/// Carries out a shortcut. Returns false where there is nothing that it could act on.
fn act(shortcut: Shortcut, help: ShortcutsHelp, settings: ReadingSettings) -> bool {
    match shortcut {
        Shortcut::Help => {
            help.open();
            true
        }
        Shortcut::Next => stories::go(Step::Next),
        Shortcut::Previous => stories::go(Step::Previous),
        Shortcut::Save => press(".teaser:focus-within [data-action=save]") || press(".article__tools [data-action=save]"),
        // Do not click the button in the footer: it would take the focus, and the dialog returns the focus to where it was.
        Shortcut::Settings => {
            settings.open();
            true
        }
    }
}

/// Clicks the first button that matches a selector. Returns false where there is none.
fn press(selector: &str) -> bool {
    browser::find(selector).inspect(HtmlElement::click).is_some()
}
