//! Starts the app: adopts a published page, or mounts one that was not published. Browser only.
//!
//! A published page contains the site document and its own metadata as JSON, and its HTML stays: adopting it fetches no document, renders
//! nothing and compares nothing. Every other page is fetched and mounted: an article that was added after the last build, or an address for
//! which the host sent another page.

use std::sync::Arc;

use broadsheet_content::link::BasePath;
use broadsheet_content::page::{PageMetadata, SAVED_PATH, SiteDocument, Unreadable, read_metadata, read_site};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use crate::app::{ANNOUNCER, App, CONNECTION, CONSENT_STATUS, PROGRESS, SAVE_STATUS, SETTINGS};
use crate::article::body::{adopt_embeds, adopt_tables};
use crate::browser;
use crate::components::{LocalTimes, PagePosition, hide_ended_badges, localise_times, provide_base_path, safe_href};
use crate::consent::{
    Consent, ConsentStatus, SettingsDialog, SettingsState, addresses_of_scripts, catch_up, handle_prompts, observe_banner_height,
};
use crate::documents::{Address, DocumentCache, Failure, fetch_site, load_messages};
use crate::focus::Focus;
use crate::locale::Locale;
use crate::navigation::{
    Announcer, ConnectionNotice, Navigation, PageOutlet, Progress, Shown, follow_live_pages, handle_history, intercept_link_clicks,
    listen_to_connection, prefetch_links, track_scroll, update_head,
};
use crate::pages::{adopt_cookies, adopt_saved};
use crate::reading_position::keep_reading_positions;
use crate::reading_settings::{ReadingSettings, ReadingSettingsDialog};
use crate::saved::{SaveStatusView, Saved, adopt_save_buttons, worker_url};
use crate::script_urls::ScriptUrls;
use crate::share::handle_share;
use crate::shortcuts::{ShortcutsDialog, ShortcutsHelp, handle_shortcuts};
use crate::styles;

/// The selector of the element that contains the whole page. It names the tag, because content has ids, too, but never on a `div`, a
/// `script` or a `main`.
const ROOT: &str = "div#app";

/// Starts the app on the page that is open.
pub fn start() {
    // This fails only when an executor is set already.
    let _started = any_spawner::Executor::init_wasm_bindgen();
    let pathname = browser::window().and_then(|window| window.location().pathname().ok()).unwrap_or_else(|| "/".to_owned());
    spawn_local(async {
        browser::yield_to_main().await;
        match (embedded("script#site", read_site), embedded("script#page", read_metadata)) {
            (Some(site), Some(metadata)) => adopt(Arc::new(site), metadata, &pathname).await,
            // The embedded documents are damaged, or of another version of the app: the page stays as it is, with plain links.
            _ if is_published() => set_state("failed"),
            _ => mount(pathname).await,
        }
    });
}

/// Reads a document that is embedded in the page as JSON; `None` where the element is missing or its JSON cannot be read.
fn embedded<T>(selector: &str, read: fn(&str) -> Result<T, Unreadable>) -> Option<T> {
    read(&browser::document()?.query_selector(selector).ok()??.text_content()?).ok()
}

/// Returns whether the host has sent a published page. The page of a development server is empty.
fn is_published() -> bool {
    browser::find(ROOT).is_some_and(|root| root.first_element_child().is_some())
}

/// Adopts a published page. When the host has sent another page than the address asks for, fetches the right one and draws it.
async fn adopt(site: Arc<SiteDocument>, metadata: PageMetadata, pathname: &str) {
    let base = site.base_path();
    let address = Address::of_location(pathname, &base);
    let path = base.strip(pathname).unwrap_or(pathname);
    let is_published = metadata.path.is_some() && metadata.path == address.as_ref().map(Address::path);
    let cache = DocumentCache::default();
    let (shown, draws) = match address {
        // The host has sent another page or the 404 page, but the address may have a document that was added after the last build.
        Some(address) if !is_published => {
            let outcome = cache.first(&address).await;
            // When there is no document either and the host has sent the 404 page, that page stays.
            let draws = !matches!(outcome, Err(Failure::Missing)) || metadata.path.is_some();
            (Shown::of(path, outcome), draws)
        }
        Some(_) | None => (if is_published { Shown::Published(Arc::new(metadata)) } else { Shown::Missing }, false),
    };
    activate(site, path, shown, cache, draws).await;
}

/// Fetches the site document and the page's document, and mounts the frame with the page.
async fn mount(path: String) {
    let cache = DocumentCache::default();
    // Only a development server sends a page without a site document. It serves the paper at the root of its host, whatever `baseUrl` says.
    let site = fetch_site().await.map(|site| SiteDocument { base_url: browser::origin().unwrap_or_default(), ..site });
    let outcome = match Address::parse(&path, &BasePath::default()) {
        Some(address) => cache.first(&address).await,
        None => Err(Failure::Missing),
    };
    let Some(root) = browser::find(ROOT) else { return set_state("failed") };
    root.set_text_content(None);
    match site {
        Ok(site) => {
            let site = Arc::new(site);
            let frame = site.clone();
            // `Navigation::draw` marks the current links.
            mount_to(root, || {
                provide_context(Locale::new(frame.messages.clone(), true));
                view! { <App site=frame position=PagePosition::default() /> }
            })
            .forget();
            activate(site, &path, Shown::of(&path, outcome), cache, true).await;
        }
        Err(failure) => {
            mount_to(root, move || view! { <NotStarted failure path /> }).forget();
            set_state("failed");
        }
    }
}

/// Renders an error message and a link to load the page again: without the site document there is no frame to draw a page in, and its
/// language is not known. Only a development server can send such a page.
#[component]
fn NotStarted(failure: Failure, path: String) -> impl IntoView {
    view! {
        <p lang="en">{format!("The paper's site document could not be loaded: {failure:?}.")}</p>
        // A plain link to the same page: the browser loads it anew.
        <a lang="en" href=safe_href(&path)>
            "Try again"
        </a>
    }
}

/// Makes the page interactive, whether it was published or mounted. The work is split into several tasks, each short enough to keep the
/// page responsive on a cheap phone. `boot.js` keeps clicks until the very end, when they are replayed, so that none is lost or carried out
/// twice.
async fn activate(site: Arc<SiteDocument>, path: &str, shown: Shown, cache: DocumentCache, draws: bool) {
    browser::yield_to_main().await;
    // Lives until the page is unloaded.
    let owner = Owner::new();
    let locale = Locale::new(site.messages.clone(), site.messages_path.is_none());
    owner.with(|| {
        provide_base_path(&site);
        provide_context(locale);
    });
    if !draws {
        // Only the next page needs them.
        let site = site.clone();
        spawn_local(async move {
            let _loaded = load_messages(locale, site).await;
        });
    }
    let (Some(outlet), Some(root)) = (PageOutlet::find(owner.clone()), browser::find(ROOT)) else {
        // `main` is missing, so the app stays inactive and the page remains plain HTML.
        return set_state("failed");
    };
    let cookies = if let Shown::Published(metadata) = &shown { metadata.cookies.clone() } else { None };
    let (consent, saved) = owner.with(|| {
        let base = site.base_path();
        let mut scripts = addresses_of_scripts(&site.consent, &base);
        scripts.push(worker_url(&base));
        let script_urls = ScriptUrls::new(scripts);
        (Consent::start(site.clone(), script_urls), Saved::start(site.clone(), script_urls))
    });
    browser::yield_to_main().await;
    let (navigation, times, focus, reading) = owner.with(|| {
        let navigation = Navigation::new(site.clone(), consent, path, shown, cache, outlet);
        let times = LocalTimes::new();
        let focus = Focus::start();
        provide_context(consent);
        provide_context(saved);
        provide_context(navigation);
        provide_context(times);
        let reading = ReadingSettings::start(consent);
        provide_context(focus);
        provide_context(reading);
        (navigation, times, focus, reading)
    });
    let (settings, help) = owner.with(|| (SettingsState::new(consent), ShortcutsHelp::new(consent)));
    for mount in slots(consent, settings, reading, help, saved) {
        browser::yield_to_main().await;
        owner.with(|| mount(&root));
    }
    browser::yield_to_main().await;
    if draws {
        // If the styles or the messages cannot be loaded, render the page with those it has.
        let _loaded = (styles::load().await, load_messages(locale, site.clone()).await);
    }
    owner.with(|| {
        if draws {
            navigation.draw();
        } else {
            adopt_page(&root, consent);
            adopt_saved(&root);
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
        update_head(navigation, draws);
        handle_history(navigation);
        listen_to_connection(navigation);
        track_scroll(navigation.positions(), draws);
        adopt_save_buttons(&root, saved);
        follow_saved_articles(navigation, saved);
    });
    browser::yield_to_main().await;
    owner.with(|| {
        focus.follow();
        notify_consent_of_pages(navigation, consent);
        observe_banner_height();
        prefetch_links(navigation);
        intercept_link_clicks(navigation);
        follow_live_pages(navigation);
        // Use one task with `catch_up`, so that the prompts are first shown after the clicks are replayed, and a banner that was closed
        // does not flash.
        handle_prompts(consent, settings, focus);
        reading.listen();
        handle_share(site, locale, move || untrack(|| navigation.path()), move |text| navigation.announce_text(text));
        handle_shortcuts(help);
        keep_reading_positions(navigation, locale);
    });
    std::mem::forget(owner);
    set_state("ready");
    catch_up();
}

/// A function that mounts a component into its slot below an element.
type Mount = Box<dyn Fn(&Element)>;

/// Returns the functions that mount components into their slots. Each is called in a task of its own: the first ones take the longest,
/// since the browser compiles the code that they call.
fn slots(consent: Consent, settings: SettingsState, reading: ReadingSettings, help: ShortcutsHelp, saved: Saved) -> [Mount; 6] {
    [
        Box::new(|root| browser::mount_into_slot(root, CONNECTION, || view! { <ConnectionNotice /> })),
        Box::new(|root| browser::mount_into_slot(root, ANNOUNCER, || view! { <Announcer /> })),
        Box::new(|root| browser::mount_into_slot(root, PROGRESS, || view! { <Progress /> })),
        Box::new(move |root| browser::mount_into_slot(root, CONSENT_STATUS, move || view! { <ConsentStatus consent /> })),
        Box::new(move |root| browser::mount_into_slot(root, SAVE_STATUS, move || view! { <SaveStatusView saved /> })),
        Box::new(move |root| {
            browser::mount_into_slot(root, SETTINGS, move || {
                view! {
                    <SettingsDialog settings />
                    <ReadingSettingsDialog settings=reading />
                    <ShortcutsDialog help />
                }
            })
        }),
    ]
}

/// Adopts the interactive parts of a published page: badges, tables and embeds.
fn adopt_page(root: &Element, consent: Consent) {
    hide_ended_badges(root);
    adopt_tables(root);
    adopt_embeds(root, consent);
}

/// Tells consent of each page change: a decision may have expired since the last one (scenario 33).
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

/// Notes which saved articles are read, and looks for changes of all of them: once a day, and on their own page.
fn follow_saved_articles(navigation: Navigation, saved: Saved) {
    browser::effect(move || {
        let path = navigation.path();
        untrack(|| {
            if navigation.with_shown(|shown| matches!(shown, Shown::Page(_) | Shown::Published(_))) {
                saved.opened(&navigation.base_path().join(&path));
            }
            if path == SAVED_PATH {
                saved.check();
            }
        });
    });
    browser::request_idle_callback(move || saved.check_daily());
}

/// Writes to `<html>` how the app has started (`data-app`), for `boot.js`, the styles and tests.
fn set_state(state: &str) {
    if let Some(html) = browser::document_element() {
        browser::set_attribute(&html, "data-app", Some(state));
    }
}
