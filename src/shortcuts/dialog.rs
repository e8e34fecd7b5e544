//! The list of keys.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use super::help::ShortcutsHelp;
use super::keys::Shortcut;
use crate::dialog::MessageDialog;
use crate::locale::Localized;

/// Renders the list in a dialog; nothing before it is opened for the first time.
#[component]
pub fn ShortcutsDialog(help: ShortcutsHelp) -> impl IntoView {
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
        <MessageDialog opened=help.opened heading_id="shortcuts-title" title=MessageId::KeyboardShortcuts>
            <dl class="shortcuts__list">{Shortcut::ALL.map(item).collect_view()}</dl>
        </MessageDialog>
    }
}
