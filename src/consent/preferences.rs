//! The settings: a dialog over the page.

use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::Word;
use leptos::prelude::untrack;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{HtmlDialogElement, HtmlElement};

use super::controls::{Place, controls, follow_granted, show};
use super::focus;
use super::store::Consent;
use crate::actions::Action;
use crate::browser;
use crate::context::use_site;
use crate::still::{Element, button, dialog, div, dom, h2};

const TITLE: &str = "consent-dialog-title";
const DIALOG: &str = ".consent-dialog";

/// The dialog with all choices. A native `<dialog>` opened with `showModal`: the browser makes the page
/// behind it inert, closes it on Esc and gives the focus back. What it does not do is in `consent::focus`.
#[must_use]
pub fn preferences(site: &SiteDocument) -> Element {
    let words = &site.words;
    let head = div()
        .class("consent-dialog__head")
        .child(h2().attr("id", TITLE).class("consent-dialog__title").attr("tabindex", "-1").say(words, Word::Settings))
        .child(button().attr("type", "button").class("button button--plain").action(Action::SettingsClose).say(words, Word::Close));
    dialog().class("consent-dialog").attr("aria-labelledby", TITLE).in_words_of(site).child(head).child(controls(site, Place::Dialog))
}

/// Opens and closes the dialog. It is drawn into `place` when it is opened for the first time: most readers never do.
/// Native builds: not to be called.
pub fn follow_settings(consent: Consent, place: web_sys::Element) {
    // Another tab may decide while they are open: what it took back must not be saved again from here (scenario 54).
    follow_granted(place.clone(), consent);
    let mut is_open = false;
    browser::whenever(move |_| {
        let opens = consent.settings_open();
        // A new look at clock and storage opens nothing anew.
        if opens == is_open {
            return;
        }
        is_open = opens;
        if opens {
            if let Some(dialog) = browser::find(DIALOG).or_else(|| drawn(consent, &place)).and_then(|dialog| dialog.dyn_into().ok()) {
                open(&dialog, consent);
            }
        } else if let Some(dialog) = browser::find(DIALOG).and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()) {
            dialog.close();
        }
    });
}

fn drawn(consent: Consent, place: &web_sys::Element) -> Option<HtmlElement> {
    let site = untrack(use_site);
    let dialog = dom::build(&browser::document()?, &preferences(&site))?;
    place.append_child(&dialog).ok()?;
    // However it was closed: Esc does it without the app.
    let closed = Closure::<dyn FnMut()>::new(move || {
        consent.close_settings();
        focus::rescue();
    });
    dialog.add_event_listener_with_callback("close", closed.as_ref().unchecked_ref()).ok()?;
    closed.forget();
    dialog.dyn_into().ok()
}

fn open(dialog: &HtmlDialogElement, consent: Consent) {
    // From what is stored, whatever was ticked and not saved the last time (scenario 7), with all lists folded.
    for list in browser::all(dialog, "details[open]") {
        let _folded = list.remove_attribute("open");
    }
    show(dialog, consent);
    // Fails only when the dialog is open already.
    let _opened = dialog.show_modal();
    if let Some(heading) = browser::by_id(TITLE) {
        browser::focus(&heading);
    }
}
