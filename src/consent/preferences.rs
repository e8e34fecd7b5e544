//! The settings: a dialog over the page.

use broadsheet_content::words::Word;
use leptos::html;
use leptos::prelude::*;

use super::controls::{ConsentControls, Place};
use super::focus;
use super::store::use_consent;
use crate::browser;
use crate::context::use_site;

const TITLE: &str = "consent-dialog-title";

/// The dialog with all choices. A native `<dialog>` opened with `showModal`: the browser makes the page
/// behind it inert, closes it on Esc and gives the focus back. What it does not do is in `consent::focus`.
///
/// The controls are made anew at each opening, so that they start from what is stored (scenario 7), and a
/// rendered page does not carry them.
#[component]
pub fn ConsentPreferences() -> impl IntoView {
    let consent = use_consent();
    let site = use_site();
    let words = |word| site.words.get(word).to_owned();
    let dialog = NodeRef::<html::Dialog>::new();
    let heading = NodeRef::<html::H2>::new();
    // A new look at clock and storage opens nothing anew.
    let open = Memo::new(move |_| consent.settings_open());
    browser::whenever(move |_| {
        let Some(dialog) = dialog.get() else { return };
        if open.get() {
            // Fails only when the dialog is open already.
            let _opened = dialog.show_modal();
            if let Some(heading) = heading.get() {
                browser::focus(&heading);
            }
        } else if dialog.open() {
            dialog.close();
        }
    });
    let controls = move || {
        open.get().then(|| view! { <ConsentControls place=Place::Dialog on_done=Callback::new(move |()| consent.close_settings()) /> })
    };
    view! {
        <dialog
            node_ref=dialog
            class="consent-dialog"
            aria-labelledby=TITLE
            lang=site.words_language.clone()
            on:close=move |_| {
                consent.close_settings();
                focus::rescue();
            }
            on:keydown=move |event| {
                if let Some(dialog) = dialog.get_untracked() {
                    focus::cycle(&event, &dialog);
                }
            }
        >
            <div class="consent-dialog__head">
                <h2 node_ref=heading id=TITLE class="consent-dialog__title" tabindex="-1">
                    {words(Word::Settings)}
                </h2>
                <button type="button" class="button button--plain" on:click=move |_| consent.close_settings()>
                    {words(Word::Close)}
                </button>
            </div>
            {controls}
        </dialog>
    }
}
