//! Taking over a published page, or drawing one that was not published. Native builds: not to be called.
//!
//! A published page carries the site document and a few facts about itself, and stands there as it is: taking
//! it over fetches nothing, draws nothing and compares nothing. Everything else is fetched: an article that was
//! added after the last render, or an address that the host answers with the wrong page.

use std::sync::Arc;

use broadsheet_content::page::{Facts, SiteDocument, Unreadable, read_facts, read_site};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use crate::actions::follow_actions;
use crate::browser;
use crate::components::{Place, follow_reader};
use crate::consent::{follow_consent, follow_messages, page, provide_consent};
use crate::content::address::Address;
use crate::content::{Failure, Library, fetch_site};
use crate::frame::frame;
use crate::look::follow_look;
use crate::navigation::{Reader, Shown, Stage, follow_history, follow_links, prefetch_links, remember_scroll};
use crate::still::dom;

/// Starts the app on the page that is open.
pub fn start() {
    // An Err says that an executor is there already.
    let _started = any_spawner::Executor::init_wasm_bindgen();
    let path = browser::window().and_then(|window| window.location().pathname().ok()).unwrap_or_else(|| "/".to_owned());
    spawn_local(async {
        pause().await;
        match (embedded("#site", known), embedded("#page", read_facts)) {
            (Some(site), Some(facts)) => adopt(Arc::new(site), facts, path).await,
            _ => draw_all(path).await,
        }
    });
}

/// The paper of a published page.
fn known(text: &str) -> Result<SiteDocument, Unreadable> {
    let site = read_site(text);
    if site.is_ok() {
        page::know(text);
    }
    site
}

/// What is embedded in the page as JSON.
fn embedded<T, E>(selector: &str, read: fn(&str) -> Result<T, E>) -> Option<T> {
    let script = browser::document()?.query_selector(selector).ok()??;
    read(&script.text_content()?).ok()
}

/// Takes the page over, if it is the page of this address.
async fn adopt(site: Arc<SiteDocument>, facts: Facts, path: String) {
    let address = Address::parse(&path);
    let is_published = facts.path.is_some() && facts.path == address.as_ref().map(Address::path);
    let library = Library::default();
    let (shown, draws) = match address {
        // The host gave another page, or says that there is none: there may be one that is not published yet.
        Some(address) if !is_published => {
            let outcome = library.first(&address).await;
            // The page that says so stands there already.
            let draws = !matches!(outcome, Err(Failure::Missing)) || facts.path.is_some();
            (Shown::of(&path, outcome), draws)
        }
        Some(_) | None => (if is_published { Shown::Adopted(Arc::new(facts)) } else { Shown::Missing }, false),
    };
    begin(site, &path, shown, library, draws).await;
}

/// Fetches the paper and the page, then draws both.
async fn draw_all(path: String) {
    let library = Library::default();
    let site = fetch_site().await;
    let outcome = match Address::parse(&path) {
        Some(address) => library.first(&address).await,
        None => Err(Failure::Missing),
    };
    let Some((document, root)) = browser::document().zip(browser::find("#app")) else { return };
    root.set_text_content(None);
    match site {
        Ok((site, text)) => {
            page::know(&text);
            dom::fill(&document, &root, &frame(&site, &Place::default(), Vec::new()));
            begin(Arc::new(site), &path, Shown::of(&path, outcome), library, true).await;
        }
        Err(failure) => say_failure(&document, &root, &failure, path),
    }
}

/// Brings the frame to life: what is shown stands in `main`, or is drawn there. In several tasks, each short enough on a
/// cheap phone for what the reader does meanwhile. What a reader presses is taken over at the very end, with what they have
/// pressed until then: nothing is done twice, and nothing is lost.
async fn begin(site: Arc<SiteDocument>, path: &str, shown: Shown, library: Library, draws: bool) {
    pause().await;
    // As long as the page.
    let owner = Owner::new();
    let Some((reader, consent)) = owner.with(|| {
        let consent = provide_consent(site.clone());
        let stage = Stage::find(site.clone())?;
        Some((Reader::new(path, shown, library, stage), consent))
    }) else {
        // Somebody has taken the content's place away: a plain page.
        return say("failed");
    };
    owner.with(|| {
        consent.wake();
        follow_messages(consent);
    });
    pause().await;
    owner.with(|| if draws { reader.draw() } else { reader.awake() });
    pause().await;
    owner.with(|| {
        follow_history(reader, site);
        follow_reader(reader);
        remember_scroll(draws);
        follow_look();
    });
    pause().await;
    owner.with(|| {
        // What this shows of consent is shown after what was pressed is done: a banner that was closed stays closed.
        follow_consent(consent, reader);
        prefetch_links(reader);
        follow_links(reader);
        follow_actions(reader, consent);
    });
    std::mem::forget(owner);
    ready();
}

/// Lets the browser do what has come up meanwhile.
async fn pause() {
    TimeoutFuture::new(0).await;
}

/// Says that the app is there, and does what the reader asked for before it was.
fn ready() {
    say("ready");
    page::catch_up();
}

/// Says on `<html>` how the app has started.
fn say(how: &str) {
    if let Some(html) = browser::document().and_then(|document| document.document_element()) {
        let _set = html.set_attribute("data-app", how);
    }
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
