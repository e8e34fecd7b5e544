//! The frame around every page.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;

use crate::components::{Footer, Masthead, PagePosition, Slot};
use crate::consent::{ConsentBanner, GpcNotice};
use crate::locale::Localized;

/// The slot of the dialogs: the cookie settings, the reading settings, and the list of keys.
pub const SETTINGS: &str = "settings";
/// The slot of the message after a choice about cookies.
pub const CONSENT_STATUS: &str = "consent-status";
/// The slot of the message after a press of "Save".
pub const SAVE_STATUS: &str = "save-status";
/// The slot of the progress bar that shows that a page is loading.
pub const PROGRESS: &str = "progress";
/// The slot of the announced page title, a live region.
pub const ANNOUNCER: &str = "announcer";
/// The slot of the notice that the browser is offline, a live region.
pub const CONNECTION: &str = "connection";

/// Renders a whole page, the same for all readers: the frame with `children` in its `main`, and slots for components that the app mounts.
#[component]
pub fn App(
    /// The data that all pages share.
    site: Arc<SiteDocument>,
    /// The page's position, for the current link of the masthead.
    position: PagePosition,
    /// The page; `None` where the outlet mounts it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <a class="skip-link" href="#main">
            <Localized id=MessageId::SkipToContent />
        </a>
        <ConsentBanner site=site.clone() />
        <GpcNotice site=site.clone() />
        <Masthead site=site.clone() position />
        <div class="connection" role="status" data-slot=CONNECTION></div>
        <main class="main" id="main" tabindex="-1">
            {children.map(|children| children())}
        </main>
        <Footer site />
        <Slot name=SETTINGS />
        <Slot name=CONSENT_STATUS />
        <Slot name=SAVE_STATUS />
        <Slot name=PROGRESS />
        <p class="visually-hidden" aria-live="polite" aria-atomic="true" data-slot=ANNOUNCER></p>
    }
}
