//! Listens to keys and carries out what they do.

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::dialog::ShortcutsDialog;
use super::keys::Shortcut;
use super::stories::{self, Step};
use crate::documents::load_messages;
use crate::locale::Locale;
use crate::navigation::Navigation;
use crate::reading_settings::use_reading_settings;
use crate::{browser, styles};

/// Where keys write, or already do something.
const FIELDS: &str = "input, textarea, select, audio, video, iframe, object, embed, dialog, [role=textbox], [role=searchbox], \
                      [role=combobox], [role=listbox], [role=menu], [role=slider], [role=spinbutton], [role=grid], [role=application]";

/// Handles the shortcuts of every page. Browser only.
pub fn handle_shortcuts(navigation: Navigation, locale: Locale) {
    let help = Help { navigation, locale, opened: RwSignal::new(0), owner: StoredValue::new_local(Owner::current()) };
    let settings = use_reading_settings();
    browser::listen("keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let Some(shortcut) = shortcut_of(event).filter(|_| untrack(|| settings.has_shortcuts())) else { return };
        if act(shortcut, help) {
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
fn act(shortcut: Shortcut, help: Help) -> bool {
    match shortcut {
        Shortcut::Help => {
            help.open();
            true
        }
        Shortcut::Next => stories::go(Step::Next),
        Shortcut::Previous => stories::go(Step::Previous),
        Shortcut::Save => press(".teaser:focus-within [data-action=save]") || press(".article__tools [data-action=save]"),
        Shortcut::Settings => press("[data-action=reading-settings]"),
    }
}

/// Clicks the first button that matches a selector. Returns false where there is none.
fn press(selector: &str) -> bool {
    browser::find(selector).inspect(HtmlElement::click).is_some()
}

/// The list of keys, which is mounted when it is first asked for.
#[derive(Clone, Copy)]
struct Help {
    navigation: Navigation,
    locale: Locale,
    /// How often the list was asked for.
    opened: RwSignal<u32>,
    /// The owner of the app, whose context the list needs.
    owner: StoredValue<Option<Owner>, LocalStorage>,
}

impl Help {
    fn open(self) {
        if self.opened.get_untracked() > 0 {
            return self.opened.update(|opened| *opened += 1);
        }
        self.opened.set(1);
        spawn_local(async move {
            // If the styles or the messages cannot be loaded, the keys are listed with those there are.
            let _loaded = (styles::load().await, load_messages(self.locale, self.navigation.site()).await);
            let holder = browser::document().and_then(|document| document.create_element("div").ok()?.dyn_into::<HtmlElement>().ok());
            if let (Some(root), Some(holder), Some(owner)) = (browser::find("div#app"), holder, self.owner.get_value()) {
                let _added = root.append_child(&holder);
                owner.with(|| mount_to(holder, move || view! { <ShortcutsDialog opened=self.opened /> }).forget());
            }
        });
    }
}
