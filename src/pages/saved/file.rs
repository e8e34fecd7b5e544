//! "Export" and "Import".

use broadsheet_content::messages::MessageId;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

use crate::locale::{Localized, StatusPart, StatusText, use_locale};
use crate::saved::{Imported, Saved, export};

/// The largest file that is read, in bytes. A full list has 40 KB.
const LARGEST: f64 = 1_000_000.0;

/// What is said after an import.
#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    Unreadable,
    Read(Imported),
}

/// Renders a link that saves the list as a file, and a button that reads such a file.
#[component]
pub(super) fn ExportAndImport(saved: Saved) -> impl IntoView {
    let outcome = RwSignal::new(None::<Outcome>);
    let input = NodeRef::<html::Input>::new();
    // Percent-encode the file, so that all of it is data of this address.
    let address = move || {
        let base = saved.base_path();
        let file = export(saved.articles().iter(), |path| base.strip(path));
        format!("data:application/json;charset=utf-8,{}", String::from(js_sys::encode_uri_component(&file)))
    };
    let import = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        outcome.set(None);
        spawn_local(async move {
            let text = if file.size() > LARGEST { None } else { JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string()) };
            let imported = match text {
                Some(text) => saved.import(&text).await,
                None => None,
            };
            outcome.set(Some(imported.map_or(Outcome::Unreadable, Outcome::Read)));
            // The same file can be chosen again.
            input.set_value("");
        });
    };
    let locale = use_locale();
    let said = Signal::derive(move || {
        let counted = |id, count| StatusPart::with_text(&locale.messages(), id, locale.counted(id, count));
        match outcome.get() {
            None => Vec::new(),
            Some(Outcome::Unreadable) => vec![StatusPart::of(&locale.messages(), MessageId::ImportUnreadable)],
            Some(Outcome::Read(Imported { saved, failed: 0 })) => vec![counted(MessageId::Imported, saved)],
            Some(Outcome::Read(Imported { saved, failed })) => {
                vec![counted(MessageId::Imported, saved), counted(MessageId::NotImported, failed)]
            }
        }
    });
    view! {
        <div class="saved__file">
            <p>
                <Localized id=MessageId::ExportText />
            </p>
            <a class="button button--plain" href=address download="saved-articles.json" hidden=move || saved.articles().is_empty()>
                <Localized id=MessageId::ExportSaved />
            </a>
            <label class="button button--plain saved__import">
                <Localized id=MessageId::ImportSaved />
                <input class="visually-hidden" type="file" accept="application/json,.json" node_ref=input on:change=import />
            </label>
            <p role="status">
                <StatusText said />
            </p>
        </div>
    }
}
