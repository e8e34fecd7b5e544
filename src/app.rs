//! The frame around every page.

use std::sync::Arc;

use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;

use crate::components::{Footer, Masthead, PagePosition, Slot};
use crate::consent::{ConsentBanner, GpcNotice};

/// The slot of the dialog of the cookie settings.
pub const SETTINGS: &str = "settings";
/// The slot of the message after a choice about cookies.
pub const CONSENT_STATUS: &str = "consent-status";
/// The slot of the line that says that a page is loading.
pub const PROGRESS: &str = "progress";
/// The slot of the title that is read out, a live region.
pub const ANNOUNCER: &str = "announcer";
/// The slot of the line that says that there is no connection, a live region.
pub const CONNECTION: &str = "connection";

/// All of a page, the same for all readers: the frame with `children` in its `main`, and slots for what appears later.
#[component]
pub fn App(
    /// What all pages share.
    site: Arc<SiteDocument>,
    /// Where the page stands, for the navigation.
    position: PagePosition,
    /// The page; none where the outlet draws it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <a class="skip-link" href="#main">
            "Skip to the content"
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
        <Slot name=PROGRESS />
        <p class="visually-hidden" aria-live="polite" aria-atomic="true" data-slot=ANNOUNCER></p>
    }
}
