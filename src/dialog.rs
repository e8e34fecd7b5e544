//! A modal dialog.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::SiteDocument;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

use crate::documents::load_messages;
use crate::focus::use_focus;
use crate::locale::{Locale, Localized};
use crate::{browser, styles};

/// Renders a native `<dialog>` that is opened with `showModal`: the browser makes the page behind it inert, closes it on Esc and returns
/// the focus. It has a heading and a button to close it; its last focusable element must be a button as well. Only one dialog is open at a
/// time.
#[component]
pub fn Dialog(
    /// The element, by which the caller can [close](close_dialog) it.
    dialog: NodeRef<html::Dialog>,
    /// How often it was opened. It opens whenever this changes.
    #[prop(into)]
    opened: Signal<u32>,
    /// The id of its heading.
    heading_id: &'static str,
    /// Its heading.
    title: AnyView,
    /// The words of the button that closes it.
    close: AnyView,
    /// What it is for.
    children: Children,
) -> impl IntoView {
    let heading = NodeRef::<html::H2>::new();
    let focus = use_focus();
    browser::effect(move || {
        opened.track();
        if let (Some(dialog), Some(heading)) = (dialog.get(), heading.get())
            // After a failure of the app the dialog would not work.
            && !browser::has_failed()
        {
            if !dialog.open() {
                close_others();
                let _shown = dialog.show_modal();
            }
            browser::focus(&heading);
        }
    });
    view! {
        <dialog
            node_ref=dialog
            class="dialog"
            aria-labelledby=heading_id
            on:close=move |_| focus.rescue()
            on:keydown=move |event| keep_focus_inside(&event, dialog.get_untracked())
        >
            <div class="dialog__head">
                <h2 node_ref=heading id=heading_id class="dialog__title" tabindex="-1">
                    {title}
                </h2>
                <button type="button" class="button button--plain" on:click=move |_| close_dialog(dialog)>
                    {close}
                </button>
            </div>
            {children()}
        </dialog>
    }
}

/// Renders a dialog whose heading is a message; nothing before it is opened for the first time with [`open_when_loaded`].
#[component]
pub fn MessageDialog(
    /// How often it was opened.
    opened: RwSignal<u32>,
    /// The id of its heading.
    heading_id: &'static str,
    /// Its heading.
    title: MessageId,
    /// What it is for.
    children: ChildrenFn,
) -> impl IntoView {
    let was_opened = Memo::new(move |_| opened.get() > 0);
    move || {
        let children = children.clone();
        was_opened.get().then(|| {
            view! {
                <Dialog
                    dialog=NodeRef::new()
                    opened
                    heading_id
                    title=view! { <Localized id=title /> }.into_any()
                    close=view! { <Localized id=MessageId::Close /> }.into_any()
                >
                    {children()}
                </Dialog>
            }
        })
    }
}

/// Opens a dialog, once all messages and the styles are loaded. Calls `on_failure` instead where the messages cannot be loaded; the next
/// call tries again.
pub fn open_when_loaded(opened: RwSignal<u32>, locale: Locale, site: Arc<SiteDocument>, on_failure: impl FnOnce() + 'static) {
    spawn_local(async move {
        let has_words = load_messages(locale, site).await;
        // Ignore a failure: the dialog works without its styles.
        let _styled = styles::load().await;
        if has_words {
            opened.update(|opened| *opened += 1);
        } else {
            on_failure();
        }
    });
}

/// Closes a dialog, if it is open.
pub fn close_dialog(dialog: NodeRef<html::Dialog>) {
    if let Some(dialog) = dialog.get_untracked() {
        dialog.close();
    }
}

/// Closes an open dialog: a script of the paper can open the cookie settings at any time.
fn close_others() {
    if let Some(open) = browser::find("dialog[open]").and_then(|open| open.dyn_into::<HtmlDialogElement>().ok()) {
        open.close();
    }
}

/// Keeps Tab inside the dialog (scenario 83): in some browsers the focus can leave a modal dialog for the browser's toolbar, and from there
/// reach the page. The first and the last focusable element are buttons.
fn keep_focus_inside(event: &KeyboardEvent, dialog: Option<HtmlDialogElement>) {
    let Some(dialog) = dialog.filter(|_| event.key() == "Tab") else { return };
    let buttons = browser::all(&dialog, "button");
    let active = browser::document().and_then(|document| document.active_element());
    let next = match (buttons.first(), buttons.last(), active) {
        // In WebKit, Shift and Tab reach the dialog itself.
        (Some(first), Some(last), Some(active))
            if event.shift_key() && (active == *first || ["H2", "DIALOG"].contains(&active.tag_name().as_str())) =>
        {
            last
        }
        (Some(first), Some(last), Some(active)) if !event.shift_key() && active == *last => first,
        _ => return,
    };
    event.prevent_default();
    if let Some(next) = next.dyn_ref::<HtmlElement>() {
        browser::focus(next);
    }
}
