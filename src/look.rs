//! How the reader wants to read: light or dark, and how large. Kept on this device, at the reader's own request, under one
//! key; nothing is stored for somebody who leaves both as they are.
//!
//! `boot.js` puts the stored look on `<html>` before the first paint. From there on `<html>` is where it is kept: what a
//! button finds there is what the reader sees, whether or not this device can remember it.

use web_sys::HtmlElement;

use crate::action::Action;
use crate::browser;
use crate::consent::storage;
use crate::still::{self, button, div, p};

/// The key in localStorage. `boot.js` reads it, too.
const KEY: &str = "broadsheet.look";

/// Something a reader can choose: its attribute on `<html>`, its member in the stored object, and its buttons. The first
/// choice is to choose nothing.
struct Setting {
    title: &'static str,
    attribute: &'static str,
    member: &'static str,
    action: Action,
    choices: [(&'static str, &'static str); 3],
}

const SETTINGS: [Setting; 2] = [
    Setting {
        title: "Colours",
        attribute: "data-theme",
        member: "theme",
        action: Action::Theme,
        choices: [("", "Automatic"), ("light", "Light"), ("dark", "Dark")],
    },
    Setting {
        title: "Text size",
        attribute: "data-text",
        member: "text",
        action: Action::TextSize,
        choices: [("", "Standard"), ("large", "Large"), ("larger", "Larger")],
    },
];

/// The buttons, at the foot of every page. The style shows them where scripts run.
#[must_use]
pub fn look() -> Vec<still::Element> {
    SETTINGS
        .iter()
        .map(|setting| {
            let buttons: Vec<_> = setting
                .choices
                .iter()
                .map(|(value, words)| {
                    button()
                        .class("look__choice")
                        .attr("type", "button")
                        .attr("aria-pressed", if value.is_empty() { "true" } else { "false" })
                        .attr("data-value", *value)
                        .action(setting.action)
                        .child(*words)
                })
                .collect();
            div()
                .class("look")
                .attr("role", "group")
                .attr("aria-label", setting.title)
                .child(p().class("look__title").attr("aria-hidden", "true").child(setting.title))
                .child(div().class("look__choices").child(buttons))
        })
        .collect()
}

/// A button was pressed. Native builds: not to be called.
pub fn choose(button: &HtmlElement, action: Action) {
    let Some(html) = browser::document().and_then(|document| document.document_element()) else { return };
    let value = button.get_attribute("data-value").unwrap_or_default();
    for setting in SETTINGS.iter().filter(|setting| setting.action == action) {
        let _set = if value.is_empty() { html.remove_attribute(setting.attribute) } else { html.set_attribute(setting.attribute, &value) };
    }
    // A device that refuses shows this page as it was asked to, and the next one too: only a new load forgets.
    let _kept = match to_json(|attribute| html.get_attribute(attribute)) {
        Some(json) => storage::write(KEY, &json),
        None => storage::remove(KEY),
    };
    show_look();
}

/// What is stored: `{"theme":"dark"}`. `None` when nothing is chosen. Values are those of the buttons, which need no escaping.
fn to_json(chosen: impl Fn(&str) -> Option<String>) -> Option<String> {
    let members: Vec<_> = SETTINGS
        .iter()
        .filter_map(|setting| chosen(setting.attribute).map(|value| format!("\"{}\":\"{value}\"", setting.member)))
        .collect();
    (!members.is_empty()).then(|| format!("{{{}}}", members.join(",")))
}

/// Shows what is chosen, here and in other tabs. Native builds: not to be called.
pub fn follow_look() {
    show_look();
    browser::listen("storage", |event| {
        let key = browser::property(&event, "key").and_then(|key| key.as_string());
        // No key: all of the storage was cleared.
        if key.is_none_or(|key| key == KEY) {
            look_again();
        }
    });
    browser::listen("pageshow", |event| {
        if browser::property(&event, "persisted").is_some_and(|persisted| persisted.is_truthy()) {
            look_again();
        }
    });
}

/// What is stored may have been chosen in another tab, or on a page that was read since.
fn look_again() {
    let Some(html) = browser::document().and_then(|document| document.document_element()) else { return };
    // Where nothing can be read, this page goes on as it is.
    let Ok(stored) = storage::read(KEY) else { return };
    let stored = stored.and_then(|stored| serde_json::from_str::<serde_json::Value>(&stored).ok());
    for setting in &SETTINGS {
        let value = stored.as_ref().and_then(|stored| stored.get(setting.member)?.as_str());
        let value = setting.choices.iter().skip(1).find(|(known, _)| Some(*known) == value);
        let _set = match value {
            Some((value, _)) => html.set_attribute(setting.attribute, value),
            None => html.remove_attribute(setting.attribute),
        };
    }
    show_look();
}

/// Says on the buttons, and to the browser's own frame, what `<html>` says. Native builds: not to be called.
fn show_look() {
    let Some(html) = browser::document().and_then(|document| document.document_element()) else { return };
    let chosen = |attribute| html.get_attribute(attribute).unwrap_or_default();
    for setting in &SETTINGS {
        let chosen = chosen(setting.attribute);
        for button in browser::all(&html, &format!("[data-action={}]", setting.action.as_str())) {
            let is_chosen = button.get_attribute("data-value").unwrap_or_default() == chosen;
            let _set = button.set_attribute("aria-pressed", if is_chosen { "true" } else { "false" });
        }
    }
    // One of these two stands for each scheme, the light one first.
    let theme = chosen("data-theme");
    for (meta, scheme) in browser::all(&html, "meta[name=theme-color]").into_iter().zip(["light", "dark"]) {
        let media = if theme.is_empty() {
            format!("(prefers-color-scheme: {scheme})")
        } else {
            (if theme == scheme { "all" } else { "not all" }).to_owned()
        };
        let _set = meta.set_attribute("media", &media);
    }
}

// The browser writes no HTML.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_what_boot_js_reads() {
        let look = |theme: Option<&str>, text: Option<&str>| {
            to_json(|attribute| (if attribute == "data-theme" { theme } else { text }).map(str::to_owned))
        };
        assert_eq!(look(None, None), None);
        assert_eq!(look(Some("dark"), Some("large")).as_deref(), Some(r#"{"theme":"dark","text":"large"}"#));
        assert_eq!(look(None, Some("larger")).as_deref(), Some(r#"{"text":"larger"}"#));
        // The short form of these rules, in the script that runs first.
        let boot = include_str!("boot.js");
        for setting in &SETTINGS {
            for (value, _) in setting.choices.iter().skip(1) {
                assert!(boot.contains(&format!("look.{} === \"{value}\"", setting.member)), "boot.js does not know {value}");
            }
        }
        assert!(boot.contains(&format!("stored(\"{KEY}\")")));
    }

    #[test]
    fn nothing_is_chosen_in_the_published_page() {
        let html: String = look().iter().map(ToString::to_string).collect();
        assert_eq!(html.matches("aria-pressed=\"true\"").count(), SETTINGS.len(), "{html}");
        assert_eq!(html.matches("data-value=\"\"").count(), SETTINGS.len(), "{html}");
    }
}
