//! Third parties of the consent tests: scripts that store data on the device, and a video in a frame of another host.

use broadsheet_content::consent::{Catalogue, StoreKind, Stored};
use broadsheet_content::page::SiteDocument;
use broadsheet_e2e::fault::{Fault, Outcome};
use broadsheet_e2e::locator::Locator;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::{Fault as HostFault, Times};
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

use crate::common::text;
use crate::consent::serve_site;

/// An entry that a service stores in these tests: kind, key, whether it is retired.
type Kept = (StoreKind, &'static str, bool);

/// The counter's. `shared` is the advertisements' too.
const COUNTERS: [Kept; 8] = [
    (StoreKind::Cookie, "tr_id", false),
    (StoreKind::Cookie, "tr_page_*", false),
    (StoreKind::LocalStorage, "tr.visits", false),
    (StoreKind::LocalStorage, "tr-page-*", false),
    (StoreKind::SessionStorage, "tr.visit", false),
    (StoreKind::SessionStorage, "tr-step-*", false),
    (StoreKind::LocalStorage, "shared", false),
    (StoreKind::LocalStorage, "tr.retired", true),
];

/// The advertisements'.
const ADS: [Kept; 3] =
    [(StoreKind::Cookie, "ad_id", false), (StoreKind::SessionStorage, "ad.visit", false), (StoreKind::LocalStorage, "shared", false)];

/// The script of the counter. At each load it writes to every kind of storage, and makes a request to another host.
const TRACKER: &str = "
    (window.ran = window.ran || []).push('counter');
    for (const path of ['/', location.pathname, location.pathname.replace(/\\/$/, ''), location.pathname.replace(/[^/]+\\/$/, '')]) {
        document.cookie = `tr_id=1; max-age=86400; path=${path || '/'}`;
        document.cookie = `tr_page_1=1; max-age=86400; path=${path || '/'}`;
    }
    const domain = location.hostname.split('.').slice(1).join('.');
    if (domain.endsWith('.localhost')) {
        document.cookie = `tr_id=2; max-age=86400; path=/; domain=${domain}`;
        document.cookie = `tr_id=3; max-age=86400; path=${location.pathname}; domain=${domain}`;
        document.cookie = `tr_id=4; max-age=86400; path=/; domain=${location.hostname}`;
    }
    window.track = () => {
        for (const key of ['tr.visits', 'tr-page-1', 'tr-page-2', 'shared']) localStorage.setItem(key, '1');
        for (const key of ['tr.visit', 'tr-step-1']) sessionStorage.setItem(key, '1');
    };
    track();
";

const ADVERTISE: &str = "
    (window.ran = window.ran || []).push('quayads');
    document.cookie = 'ad_id=1; max-age=86400; path=/';
    sessionStorage.setItem('ad.visit', '1');
    localStorage.setItem('shared', '1');
";

/// Changes services of the catalogue for the tests with third parties.
pub fn with_trackers(catalogue: &mut Catalogue) {
    for service in &mut catalogue.services {
        let (script, kept) = match service.id.as_str() {
            "counter" => ("/stand-in/tracker.js", &COUNTERS[..]),
            "quayads" => ("/stand-in/ads.js", &ADS[..]),
            _ => continue,
        };
        service.script = Some(script.to_owned());
        let stored = |(kind, key, retired): &Kept| Stored {
            kind: *kind,
            key: (*key).to_owned(),
            purpose: "To be tested".to_owned(),
            retention: "A day".to_owned(),
            retired: *retired,
        };
        service.stores = kept.iter().map(stored).collect();
    }
}

/// Serves the paper with two services that store data.
pub fn serve_trackers(tab: &Tab) -> Outcome {
    serve_trackers_and(tab, |_| {})
}

/// As [`serve_trackers`], with more changes of `site.json`.
pub fn serve_trackers_and(tab: &Tab, change: impl FnOnce(&mut SiteDocument)) -> Outcome {
    serve_site(tab, |site| {
        with_trackers(&mut site.consent);
        change(site);
    })?;
    tab.host.stand_in("tracker.js", "text/javascript", TRACKER);
    tab.host.stand_in("ads.js", "text/javascript", ADVERTISE);
    Ok(())
}

/// Returns the cookies that the browser sends for a path, ordered by name. It includes those that scripts of the current page cannot read.
pub async fn cookies_sent(tab: &Tab, path: &str) -> Outcome<Vec<String>> {
    let address = format!("{path}cookies-of.txt");
    tab.promise::<Value>("await fetch(arguments[0], { cache: 'no-store' }); return null", vec![json!(address)]).await?;
    let request = tab.host.requests_for(&address).pop().ok_or_else(|| Fault::Wrong(format!("{address} was not asked for")))?;
    let mut cookies: Vec<String> = request.cookies.split("; ").filter(|cookie| !cookie.is_empty()).map(str::to_owned).collect();
    cookies.sort();
    Ok(cookies)
}

/// Waits until localStorage and sessionStorage hold these keys and no others.
pub async fn until_keys(tab: &Tab, local: &[&str], session: &[&str]) -> Outcome {
    let code = "const keys = JSON.stringify([Object.keys(__test.local).sort(), Object.keys(__test.session).sort()]); \
                return keys === JSON.stringify(arguments[0]) || keys";
    tab.until_true("what is stored", code, vec![json!([local, session])]).await
}

/// An embed in an article.
pub struct Film {
    /// The article's address.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// Its title.
    pub title: String,
    /// The address of the stand-in for its frame.
    pub frame_path: &'static str,
}

/// The address of the stand-in for the video.
pub const FILM: &str = "/stand-in/film";

/// Serves the sample paper's video and map with frames of a stand-in on another host.
pub fn serve_embeds(tab: &Tab) -> Outcome<[Film; 2]> {
    tab.host.allow("frame-src", tab.host.elsewhere());
    tab.host.stand_in("film", "text/html; charset=utf-8", "<!doctype html><title>A film</title><p>A film plays.");
    tab.host.stand_in("map", "text/html; charset=utf-8", "<!doctype html><title>A map</title><p>Here be dragons.");
    Ok([embed(tab, "youtube", FILM)?, embed(tab, "openstreetmap", "/stand-in/map")?])
}

/// Serves the video only.
pub fn serve_film(tab: &Tab) -> Outcome<Film> {
    let [film, _] = serve_embeds(tab)?;
    Ok(film)
}

fn embed(tab: &Tab, service: &str, stand_in: &'static str) -> Outcome<Film> {
    let (path, block) = paper()?.block_that("embed", |block| text(block, "provider").is_ok_and(|provider| provider == service))?;
    let frame = text(block, "frame")?;
    let new = format!("{}{stand_in}", tab.host.elsewhere());
    // In pages with and without quotes around the value, and in page documents. The link beside it stays as it is.
    let escaped = frame.replace('&', "&amp;");
    for (before, old) in [("data-frame=\"", escaped.as_str()), ("data-frame=", &escaped), ("data-frame=", frame), ("\"frame\":\"", frame)] {
        tab.host.fail("/*", HostFault::Exchange { old: format!("{before}{old}"), new: format!("{before}{new}") }, Times::Always);
    }
    Ok(Film {
        path: path.to_owned(),
        headline: paper()?.article(path)?.headline.clone(),
        title: text(block, "title")?.to_owned(),
        frame_path: stand_in,
    })
}

impl Film {
    /// Its frame, once it is loaded.
    pub fn frame<'t>(&self, tab: &'t Tab) -> Locator<'t> {
        tab.main().role("iframe", &self.title)
    }
}

/// The button of a placeholder that loads what stands behind it, this once.
pub fn load_once(tab: &Tab) -> Locator<'_> {
    tab.main().role("button", "Load once")
}

/// Waits until the placeholder is shown with a working button and without a frame. Requests are not checked here.
pub async fn placeholder_is_back(tab: &Tab) -> Outcome {
    load_once(tab).first().find().await?;
    let frames: usize = tab.script("return document.querySelectorAll('iframe').length", vec![]).await?;
    assert_eq!(frames, 0, "frames beside the placeholder");
    Ok(())
}
