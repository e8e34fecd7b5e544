//! The frame around every page.

use std::sync::Arc;

use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;

use crate::components::{Announcer, ConnectionNotice, Footer, Masthead, Progress};
use crate::consent::{ConsentBanner, ConsentPreferences, ConsentStatus, provide_consent};
use crate::context::provide_site;
use crate::navigation::{Shown, follow_history, follow_links, prefetch_links, provide_reader, remember_scroll};
use crate::pages::Showing;

/// The app: drawn from the paper and its first page, natively and in the browser alike.
#[component]
pub fn App(
    /// What all pages share.
    site: Arc<SiteDocument>,
    /// The path of the first page.
    path: String,
    /// The first page.
    shown: Shown,
) -> impl IntoView {
    let paper = site.title.clone();
    provide_site(site.clone());
    provide_consent(site.clone());
    let reader = provide_reader(&path, shown);
    // Effects run in the browser only.
    Effect::new(move |_| {
        follow_history(reader, paper.clone());
        follow_links(reader);
        prefetch_links(reader);
        remember_scroll();
    });
    view! {
        <a class="skip-link" href="#main">
            "Skip to the content"
        </a>
        <ConsentBanner />
        <Masthead />
        <ConnectionNotice />
        <main class="main" id="main" tabindex="-1">
            {move || view! { <Showing shown=reader.shown.get() /> }}
        </main>
        <Footer />
        <ConsentPreferences />
        <ConsentStatus />
        <Progress />
        <Announcer />
    }
}
