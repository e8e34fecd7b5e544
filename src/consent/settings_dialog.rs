//! The dialog of the cookie settings.

use std::cmp::Ordering;
use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{COOKIES_PATH, CookiesPage, SiteDocument};
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

use super::controls::Controls;
use super::controls_place::ControlsPlace;
use super::state::Consent;
use crate::browser;
use crate::documents::{Address, Failure, fetch_page};
use crate::focus::use_focus;
use crate::styles;

const TITLE: &str = "consent-dialog-title";

/// The state of the settings dialog: its texts, and how often it was opened. The texts are fetched when a reader opens the settings for the
/// first time, because most readers never do.
#[derive(Clone, Copy)]
pub struct SettingsState {
    consent: Consent,
    texts: RwSignal<Option<Arc<CookiesPage>>>,
    /// How often the dialog was opened.
    opened: RwSignal<u32>,
    is_loading: StoredValue<bool>,
}

impl SettingsState {
    /// Creates the state of a closed dialog without texts.
    #[must_use]
    pub fn new(consent: Consent) -> Self {
        Self { consent, texts: RwSignal::new(None), opened: RwSignal::new(0), is_loading: StoredValue::new(false) }
    }

    /// Opens the dialog, once its texts are loaded.
    pub fn open(self) {
        self.consent.recheck();
        if untrack(|| self.consent.is_outdated()) {
            let _left = browser::load(&self.cookies_page());
        } else if self.texts.with_untracked(Option::is_some) {
            self.show();
        } else if !self.is_loading.get_value() {
            self.is_loading.set_value(true);
            spawn_local(async move {
                let loaded = load_texts(&self.consent.site()).await;
                // Ignore a failure: the dialog works without its styles.
                let _styled = styles::load().await;
                self.is_loading.set_value(false);
                match loaded {
                    Ok(Some(texts)) => {
                        self.texts.set(Some(Arc::new(texts)));
                        self.show();
                    }
                    // The paper was published with a newer catalogue, so this page would record a choice about other texts than it shows.
                    Ok(None) => drop(browser::load(&self.cookies_page())),
                    Err(_) => self.consent.show_settings_failed(),
                }
            });
        }
    }

    /// Returns the path of the cookies page as the browser has it.
    fn cookies_page(self) -> String {
        self.consent.site().base_path().join(COOKIES_PATH)
    }

    fn show(self) {
        self.consent.dismiss_changed_elsewhere();
        self.opened.update(|opened| *opened += 1);
    }
}

/// Fetches the texts of the settings for this page's revision of the catalogue; `None` where the paper has a newer one.
async fn load_texts(site: &SiteDocument) -> Result<Option<CookiesPage>, Failure> {
    let address = Address::parse(COOKIES_PATH, &site.base_path()).ok_or(Failure::Missing)?;
    let document = fetch_page(&address).await?;
    let texts = document.page.cookies().ok_or(Failure::Damaged)?;
    match texts.catalogue.revision.cmp(&site.consent.revision) {
        Ordering::Equal => Ok(Some(texts.clone())),
        Ordering::Greater => Ok(None),
        Ordering::Less => Err(Failure::Damaged),
    }
}

/// Renders the dialog with all choices; nothing before it is opened for the first time.
#[component]
pub fn SettingsDialog(settings: SettingsState) -> impl IntoView {
    move || settings.texts.get().map(|texts| view! { <OpenedDialog settings texts /> })
}

/// Renders a native `<dialog>` that is opened with `showModal`: the browser makes the page behind it inert, closes it on Esc and returns
/// the focus.
#[component]
fn OpenedDialog(settings: SettingsState, texts: Arc<CookiesPage>) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let heading = NodeRef::<html::H2>::new();
    let focus = use_focus();
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    browser::effect(move || {
        settings.opened.track();
        if let (Some(dialog), Some(heading)) = (dialog.get(), heading.get())
            // After a failure of the app the dialog would not work.
            && !browser::has_failed()
        {
            if !dialog.open() {
                let _shown = dialog.show_modal();
            }
            browser::focus(&heading);
        }
    });
    let [title, close_words] = [MessageId::Settings, MessageId::Close].map(|word| texts.messages.get(word).to_owned());
    let language = texts.messages_language.clone();
    let direction = language.is_some().then_some("ltr");
    view! {
        <dialog
            node_ref=dialog
            class="consent-dialog"
            aria-labelledby=TITLE
            lang=language
            dir=direction
            on:close=move |_| focus.rescue()
            on:keydown=move |event| keep_focus_inside(&event, dialog.get_untracked())
        >
            <div class="consent-dialog__head">
                <h2 node_ref=heading id=TITLE class="consent-dialog__title" tabindex="-1">
                    {title}
                </h2>
                <button type="button" class="button button--plain" on:click=move |_| close()>
                    {close_words}
                </button>
            </div>
            <Controls texts place=ControlsPlace::Dialog opened=settings.opened on_decided=move |()| close() />
        </dialog>
    }
}

/// Keeps Tab inside the dialog (scenario 83): in some browsers the focus can leave a modal dialog for the browser's toolbar, and from there
/// reach the page. The first and the last focusable element of the settings are buttons.
fn keep_focus_inside(event: &KeyboardEvent, dialog: Option<HtmlDialogElement>) {
    let Some(dialog) = dialog.filter(|_| event.key() == "Tab") else { return };
    let buttons = browser::all(&dialog, "button");
    let active = browser::document().and_then(|document| document.active_element());
    let next = match (buttons.first(), buttons.last(), active) {
        (Some(first), Some(last), Some(active)) if event.shift_key() && (active == *first || active.tag_name() == "H2") => last,
        (Some(first), Some(last), Some(active)) if !event.shift_key() && active == *last => first,
        _ => return,
    };
    event.prevent_default();
    if let Some(next) = next.dyn_ref::<HtmlElement>() {
        browser::focus(next);
    }
}
