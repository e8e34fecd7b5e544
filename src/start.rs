//! Starts the app: adopts a published page, or mounts one that was not published. Browser only.
//!
//! A published page carries the site document and a few metadata about itself, and stays as it stands: adopting it fetches nothing, draws
//! nothing and compares nothing. Everything else is fetched and mounted: an article that was added after the last build, or an address
//! that the host answers with the wrong page.

use std::sync::Arc;

use broadsheet_content::link::BasePath;
use broadsheet_content::page::{PageMetadata, SiteDocument, Unreadable, read_metadata, read_site};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use crate::app::{ANNOUNCER, App, CONNECTION, CONSENT_STATUS, PROGRESS, SETTINGS};
use crate::article::body::{adopt_embeds, adopt_tables};
use crate::browser;
use crate::components::{LocalTimes, PagePosition, hide_ended_badges, localise_times, provide_base_path, safe_href};
use crate::consent::{Consent, ConsentStatus, SettingsDialog, SettingsState, catch_up, handle_prompts, observe_banner_height};
use crate::documents::{Address, DocumentCache, Failure, fetch_site};
use crate::focus::Focus;
use crate::look::{Look, adopt_look};
use crate::navigation::{
    Announcer, ConnectionNotice, Navigation, Outlet, Progress, Shown, handle_history, intercept_link_clicks, prefetch_links, track_scroll,
};
use crate::pages::adopt_cookies;
use crate::styles;

/// The element of the whole page. Content has ids, too, but never on an element of this kind, nor on a `script` or a `main`.
const ROOT: &str = "div#app";

/// Starts the app on the page that is open.
pub fn start() {
    // An error says that there is an executor already.
    let _started = any_spawner::Executor::init_wasm_bindgen();
    let pathname = browser::window().and_then(|window| window.location().pathname().ok()).unwrap_or_else(|| "/".to_owned());
    spawn_local(async {
        browser::yield_to_main().await;
        match (embedded("script#site", read_site), embedded("script#page", read_metadata)) {
            (Some(site), Some(metadata)) => adopt(Arc::new(site), metadata, &pathname).await,
            _ => mount(pathname).await,
        }
    });
}

/// A document that is embedded in the page as JSON.
fn embedded<T>(selector: &str, read: fn(&str) -> Result<T, Unreadable>) -> Option<T> {
    read(&browser::document()?.query_selector(selector).ok()??.text_content()?).ok()
}

/// Adopts a published page.
async fn adopt(site: Arc<SiteDocument>, metadata: PageMetadata, pathname: &str) {
    let base = site.base_path();
    let address = Address::of_location(pathname, &base);
    let path = base.strip(pathname).unwrap_or(pathname);
    let is_published = metadata.path.is_some() && metadata.path == address.as_ref().map(Address::path);
    let cache = DocumentCache::default();
    let (shown, draws) = match address {
        // The host gave another page, or says that there is none: there may be one that is not published yet.
        Some(address) if !is_published => {
            let outcome = cache.first(&address).await;
            // Where there is none, the page that says so stands there already.
            let draws = !matches!(outcome, Err(Failure::Missing)) || metadata.path.is_some();
            (Shown::of(path, outcome), draws)
        }
        Some(_) | None => (if is_published { Shown::Published(Arc::new(metadata)) } else { Shown::Missing }, false),
    };
    activate(site, path, shown, cache, draws).await;
}

/// Fetches the site document and the page, and mounts the frame.
async fn mount(path: String) {
    let cache = DocumentCache::default();
    // Only a development server sends a page without a site document. It serves the paper at its root, wherever that is published.
    let site = fetch_site().await.map(|site| SiteDocument { base_url: browser::origin().unwrap_or_default(), ..site });
    let outcome = match Address::parse(&path, &BasePath::default()) {
        Some(address) => cache.first(&address).await,
        None => Err(Failure::Missing),
    };
    let Some(root) = browser::find(ROOT) else { return };
    root.set_text_content(None);
    match site {
        Ok(site) => {
            let site = Arc::new(site);
            let frame = site.clone();
            // The position is marked when the page is drawn.
            mount_to(root, || {
                view! { <App site=frame position=PagePosition::default() /> }
            })
            .forget();
            activate(site, &path, Shown::of(&path, outcome), cache, true).await;
        }
        Err(failure) => mount_to(root, move || view! { <NotStarted failure path /> }).forget(),
    }
}

/// Without the site document there is nothing to draw a page in: says so, with a plain way to try again.
#[component]
fn NotStarted(failure: Failure, path: String) -> impl IntoView {
    view! {
        <p>{failure.to_string()}</p>
        // The page itself: the browser loads it anew.
        <a href=safe_href(&path)>"Try again"</a>
    }
}

/// Makes the page act, whether it was published or mounted. In several tasks, each short enough on a cheap phone for what the
/// reader does meanwhile. Presses are repeated at the very end: `boot.js` keeps them until then, so that nothing is done
/// twice, and nothing is lost.
async fn activate(site: Arc<SiteDocument>, path: &str, shown: Shown, cache: DocumentCache, draws: bool) {
    browser::yield_to_main().await;
    // Lives until the page is unloaded.
    let owner = Owner::new();
    owner.with(|| provide_base_path(&site));
    let (Some(outlet), Some(root)) = (Outlet::find(owner.clone()), browser::find(ROOT)) else {
        // `main` is missing, so the app stays inactive and the page remains plain HTML.
        return set_state("failed");
    };
    let cookies = if let Shown::Published(metadata) = &shown { metadata.cookies.clone() } else { None };
    let consent = owner.with(|| Consent::start(site.clone()));
    browser::yield_to_main().await;
    let (navigation, times, focus) = owner.with(|| {
        let navigation = Navigation::new(site, consent, path, shown, cache, outlet);
        let times = LocalTimes::new();
        let focus = Focus::start();
        provide_context(consent);
        provide_context(navigation);
        provide_context(times);
        provide_context(focus);
        (navigation, times, focus)
    });
    let settings = owner.with(|| SettingsState::new(consent));
    for mount in slots(consent, settings) {
        browser::yield_to_main().await;
        owner.with(|| mount(&root));
    }
    browser::yield_to_main().await;
    if draws {
        // Where they do not come, a page with the styles that there are is better than none.
        let _loaded = styles::load().await;
    }
    owner.with(|| {
        if draws {
            navigation.draw();
        } else {
            adopt_page(&root, consent);
            if let Some(cookies) = cookies {
                adopt_cookies(&root, &Arc::new(cookies));
            }
        }
    });
    if !draws {
        localise_times(&root, times).await;
    }
    browser::yield_to_main().await;
    owner.with(|| {
        handle_history(navigation);
        track_scroll(navigation.positions(), draws);
        let look = Look::start();
        provide_context(look);
        adopt_look(&root, look);
    });
    browser::yield_to_main().await;
    owner.with(|| {
        focus.follow();
        notify_consent_of_pages(navigation, consent);
        observe_banner_height();
        prefetch_links(navigation);
        intercept_link_clicks(navigation);
        // In one task with `catch_up`: the prompts are first shown after the presses are repeated, so that a banner that was closed
        // does not flash.
        handle_prompts(consent, settings, focus);
    });
    std::mem::forget(owner);
    set_state("ready");
    catch_up();
}

/// Mounts a component into its slot below an element.
type Mount = Box<dyn Fn(&Element)>;

/// What mounts the components that appear later into their slots. Each has a task of its own: the first components take the longest,
/// since the browser compiles what they call.
fn slots(consent: Consent, settings: SettingsState) -> [Mount; 5] {
    [
        Box::new(|root| browser::mount_into_slot(root, CONNECTION, || view! { <ConnectionNotice /> })),
        Box::new(|root| browser::mount_into_slot(root, ANNOUNCER, || view! { <Announcer /> })),
        Box::new(|root| browser::mount_into_slot(root, PROGRESS, || view! { <Progress /> })),
        Box::new(move |root| browser::mount_into_slot(root, CONSENT_STATUS, move || view! { <ConsentStatus consent /> })),
        Box::new(move |root| browser::mount_into_slot(root, SETTINGS, move || view! { <SettingsDialog settings /> })),
    ]
}

/// Makes the parts of a published page act that do so.
fn adopt_page(root: &Element, consent: Consent) {
    hide_ended_badges(root);
    adopt_tables(root);
    adopt_embeds(root, consent);
}

/// Tells consent of each page change: a decision may have run out since the last one (scenario 33).
fn notify_consent_of_pages(navigation: Navigation, consent: Consent) {
    let mut before = None;
    browser::effect(move || {
        let path = Some(navigation.path());
        if before.is_some() && before != path {
            untrack(|| consent.page_changed());
        }
        before = path;
    });
}

/// Says on `<html>` how the app has started, for `boot.js`, the style and tests.
fn set_state(state: &str) {
    if let Some(html) = browser::document_element() {
        browser::set_attribute(&html, "data-app", Some(state));
    }
}
