//! Taking over a published page, or drawing one that was not published. Native builds: not to be called.
//!
//! A published page carries the site document and a few facts about itself, and stands there as it is: taking
//! it over fetches nothing, draws nothing and compares nothing. Everything else is fetched: an article that was
//! added after the last render, or an address that the host answers with the wrong page.

use std::sync::Arc;

use broadsheet_content::page::{Facts, SiteDocument, read_facts, read_site};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use crate::actions::{catch_up, follow_actions};
use crate::browser;
use crate::components::{Place, follow_reader};
use crate::consent::{ConsentPreferences, follow_consent, follow_messages, provide_consent};
use crate::content::address::Address;
use crate::content::{Failure, Library, fetch_site};
use crate::context::provide_site;
use crate::frame::{SETTINGS, frame};
use crate::live::mount;
use crate::look::show_look;
use crate::navigation::{Reader, Shown, Stage, follow_history, follow_links, prefetch_links, remember_scroll};
use crate::still::dom;

/// Starts the app on the page that is open.
pub fn start() {
    // An Err says that an executor is there already.
    let _started = any_spawner::Executor::init_wasm_bindgen();
    let path = browser::window().and_then(|window| window.location().pathname().ok()).unwrap_or_else(|| "/".to_owned());
    match (embedded("#site", read_site), embedded("#page", read_facts)) {
        (Some(site), Some(facts)) => adopt(Arc::new(site), facts, path),
        _ => spawn_local(draw_all(path)),
    }
}

/// What is embedded in the page as JSON.
fn embedded<T, E>(selector: &str, read: fn(&str) -> Result<T, E>) -> Option<T> {
    let script = browser::document()?.query_selector(selector).ok()??;
    read(&script.text_content()?).ok()
}

/// Takes the page over, if it is the page of this address.
fn adopt(site: Arc<SiteDocument>, facts: Facts, path: String) {
    let address = Address::parse(&path);
    let is_published = facts.path.is_some() && facts.path == address.as_ref().map(Address::path);
    match address {
        // The host gave another page, or says that there is none: there may be one that is not published yet.
        Some(address) if !is_published => spawn_local(async move {
            let library = Library::default();
            let outcome = library.first(&address).await;
            // The page that says so stands there already.
            let draws = !matches!(outcome, Err(Failure::Missing)) || facts.path.is_some();
            let reader = begin(site, &path, Shown::of(&path, outcome), library);
            if draws && let Some(reader) = reader {
                reader.draw();
            }
            ready();
        }),
        Some(_) | None => {
            let shown = if is_published { Shown::Adopted(Arc::new(facts)) } else { Shown::Missing };
            begin(site, &path, shown, Library::default());
            ready();
        }
    }
}

/// Fetches the paper and the page, then draws both.
async fn draw_all(path: String) {
    let library = Library::default();
    let site = fetch_site().await;
    let page = match Address::parse(&path) {
        Some(address) => library.first(&address).await,
        None => Err(Failure::Missing),
    };
    let Some((document, root)) = browser::document().zip(browser::find("#app")) else { return };
    root.set_text_content(None);
    match site {
        Ok(site) => {
            dom::fill(&document, &root, &frame(&site, &Place::default(), Vec::new()));
            let shown = Shown::of(&path, page);
            if let Some(reader) = begin(Arc::new(site), &path, shown, library) {
                reader.draw();
            }
            ready();
        }
        Err(failure) => say_failure(&document, &root, &failure, path),
    }
}

/// Brings the frame to life: what is shown stands in `main`, or will be drawn there next.
fn begin(site: Arc<SiteDocument>, path: &str, shown: Shown, library: Library) -> Option<Reader> {
    let owner = Owner::new();
    let reader = owner.with(|| {
        provide_site(site.clone());
        let consent = provide_consent(site.clone());
        let stage = Stage::find(site.clone(), owner.clone())?;
        let reader = Reader::new(path, shown, library, stage);
        consent.wake();
        reader.awake();
        follow_consent(consent, reader);
        follow_history(reader, site);
        follow_actions(reader, consent);
        follow_links(reader);
        prefetch_links(reader);
        remember_scroll();
        follow_messages(consent);
        follow_reader(reader);
        let root = browser::find("#app")?;
        mount(&root, SETTINGS, || view! { <ConsentPreferences /> }.into_any())?.forget();
        Some(reader)
    });
    // As long as the page.
    std::mem::forget(owner);
    reader
}

/// Says that the app is there, and does what the reader asked for before it was.
fn ready() {
    if let Some(html) = browser::document().and_then(|document| document.document_element()) {
        let _set = html.set_attribute("data-app", "ready");
    }
    show_look();
    catch_up();
}

/// Without the paper itself there is nothing to draw a page in: the shell says so, with a plain way to
/// try again.
fn say_failure(document: &web_sys::Document, root: &Element, failure: &Failure, path: String) {
    use crate::still::{a, nodes, p};
    let mut words = nodes(p().child(failure.to_string()));
    // The page itself: the browser loads it anew.
    words.extend(nodes(a().href(path).child("Try again")));
    dom::fill(document, root, &words);
}
