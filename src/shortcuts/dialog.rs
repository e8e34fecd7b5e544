//! The list of keys.

use broadsheet_content::messages::MessageId;
use leptos::html;
use leptos::prelude::*;

use super::keys::Shortcut;
use crate::browser;
use crate::locale::Localized;

const TITLE: &str = "shortcuts-title";

/// Renders the list in a native `<dialog>`, which opens whenever `opened` changes.
#[component]
pub(super) fn ShortcutsDialog(opened: RwSignal<u32>) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    browser::effect(move || {
        opened.track();
        if let Some(dialog) = dialog.get().filter(|dialog| !dialog.open() && !browser::has_failed()) {
            let _shown = dialog.show_modal();
        }
    });
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let item = |shortcut: Shortcut| {
        view! {
            <div class="shortcuts__item">
                <dt>
                    <kbd class="shortcuts__key">{shortcut.key().to_string()}</kbd>
                </dt>
                <dd>
                    <Localized id=shortcut.message() />
                </dd>
            </div>
        }
    };
    view! {
        <dialog node_ref=dialog class="consent-dialog shortcuts" aria-labelledby=TITLE>
            <div class="consent-dialog__head">
                <h2 id=TITLE class="consent-dialog__title">
                    <Localized id=MessageId::KeyboardShortcuts />
                </h2>
                <button type="button" class="button button--plain" on:click=move |_| close()>
                    <Localized id=MessageId::Close />
                </button>
            </div>
            <dl class="shortcuts__list">{Shortcut::ALL.map(item).collect_view()}</dl>
        </dialog>
    }
}
