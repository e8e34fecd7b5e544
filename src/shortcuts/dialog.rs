//! The list of keys.

use broadsheet_content::messages::MessageId;
use leptos::html;
use leptos::prelude::*;

use super::help::ShortcutsHelp;
use super::keys::Shortcut;
use crate::dialog::Dialog;
use crate::locale::Localized;

/// Renders the list in a dialog; nothing before it is opened for the first time.
#[component]
pub fn ShortcutsDialog(help: ShortcutsHelp) -> impl IntoView {
    let was_opened = Memo::new(move |_| help.opened.get() > 0);
    move || was_opened.get().then(|| view! { <OpenedDialog help /> })
}

#[component]
fn OpenedDialog(help: ShortcutsHelp) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
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
    let items = Shortcut::ALL.map(item).collect_view();
    view! {
        <Dialog
            dialog
            opened=help.opened
            heading_id="shortcuts-title"
            title=view! { <Localized id=MessageId::KeyboardShortcuts /> }.into_any()
            close=view! { <Localized id=MessageId::Close /> }.into_any()
        >
            <dl class="shortcuts__list">{items}</dl>
        </Dialog>
    }
}
