//! Measures taps on a phone: from a teaser to the article's headline, and "Reject all" in the banner.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::Deserialize;

use crate::browser::{Browser, Event, Pointer, Tab};
use crate::error::Error;
use crate::median::median;
use crate::report::{Budget, Row, Section};
use crate::site::{Host, Pages, Site, Variant};

const POINTED_AT: Budget = Budget::at_most(120.0, 70.0);
const IN_WINDOW: Budget = Budget::at_most(120.0, 80.0);
const IN_WINDOW_FAST: Budget = Budget::at_most(70.0, 40.0);
const REJECTED: Budget = Budget::at_most(1200.0, 1000.0);

/// The label of the button in English, the language of the sample newspaper.
const REJECT_ALL: &str = "Reject all";
/// The time limit in milliseconds for prefetching a page, or for a banner to appear.
const PATIENCE_MS: u32 = 20_000;
/// The longest time in milliseconds from touching down to the click.
const PRESS_MS: f64 = 300.0;

/// The time in milliseconds that a teaser is in the viewport before a finger taps it.
const IN_WINDOW_MS: u32 = 1500;

/// The situation in which a teaser is tapped.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    /// The mouse hovers over it until its page has been prefetched.
    PointedAt,
    /// It was in the viewport for a while. The processor is slowed down by this factor.
    InWindow(f64),
}

/// Stores the time of the next tap for the next document.
const NOTE_TAP: &str = "addEventListener('click', (event) => sessionStorage.setItem('tap', performance.timeOrigin + event.timeStamp), \
                        { capture: true, once: true }), undefined";
/// In the next document, the milliseconds from the tap to its first contentful paint; `null` before that.
const SINCE_TAP: &str = "(() => { const [paint] = performance.getEntriesByName('first-contentful-paint'); \
                         const tap = Number(sessionStorage.getItem('tap')); \
                         return paint && tap && performance.timeOrigin > tap ? performance.timeOrigin + paint.startTime - tap : null; })()";

/// The position of a tap.
#[derive(Debug, Deserialize)]
struct Teaser {
    x: f64,
    y: f64,
    path: String,
    headline: String,
}

/// A visible button.
#[derive(Debug, Deserialize)]
struct Button {
    x: f64,
    y: f64,
    /// The time when it was painted.
    at: f64,
}

#[derive(Debug, Deserialize)]
struct Arrival {
    /// The time when the finger was lifted.
    from: f64,
    /// The duration from then to the frame with the headline.
    took: f64,
}

/// One client navigation.
#[derive(Debug)]
struct Turn {
    took: f64,
    /// The longest of its interactions, as INP counts.
    interaction: f64,
    prefetched: bool,
}

/// Measures each tap `times` times, each time with a new origin.
///
/// # Errors
/// When a page has no teaser, or a tap does not lead to its headline.
pub async fn measure(browser: &Browser, site: &Arc<Site>, pages: &Pages, times: usize) -> Result<Section, Error> {
    let mut section = Section::new("taps", "ms; slow 4G, 4x CPU unless it says otherwise", &["best", "worst", "median"], 0);
    let front = pages.front.path.as_str();
    for (what, way, budget) in [
        ("teaser tapped to headline painted, pointed at", Way::PointedAt, POINTED_AT),
        ("teaser tapped by finger after 1.5 s in the window", Way::InWindow(4.0), IN_WINDOW),
        ("the same, 1x CPU", Way::InWindow(1.0), IN_WINDOW_FAST),
    ] {
        let mut turns = Vec::new();
        for time in 1..=times {
            let turn = to_article(browser, site, front, way).await?;
            println!("  navigation: {what}, {time} of {times}: {:.0} ms", turn.took);
            turns.push(turn);
        }
        section.rows.push(row(what, turns.iter().map(|turn| turn.took)).within(budget));
        section.rows.push(row("  its interaction to next paint", turns.iter().map(|turn| turn.interaction)));
        let unfetched = turns.iter().filter(|turn| !turn.prefetched).count();
        if unfetched > 0 {
            section.notes.push(format!("Nothing was fetched ahead in {unfetched} of {times} turns of “{what}”."));
        }
    }
    let mut early = Vec::new();
    for time in 1..=times {
        let took = before_the_app(browser, site, front).await?;
        println!("  navigation: teaser tapped before the app is there, {time} of {times}: {took:.0} ms");
        early.push(took);
    }
    section.rows.push(row("teaser tapped before the app is there, to first paint", early.iter().copied()));
    let mut rejected = Vec::new();
    for time in 1..=times {
        let (painted, gone) = reject_all(browser, site, &pages.article.path).await?;
        println!("  navigation: Reject all, {time} of {times}: painted at {painted:.0} ms, banner gone at {gone:.0} ms");
        rejected.push((painted, gone));
    }
    section.rows.push(row("\"Reject all\" painted, from navigation start", rejected.iter().map(|(painted, _)| *painted)));
    section.rows.push(row("\"Reject all\" tapped then, banner gone", rejected.iter().map(|(_, gone)| *gone)).within(REJECTED));
    Ok(section)
}

fn row(what: &str, figures: impl Iterator<Item = f64> + Clone) -> Row {
    // `min` and `max` ignore NaN, and the median does not.
    Row::new(what, vec![figures.clone().fold(f64::NAN, f64::min), figures.clone().fold(f64::NAN, f64::max), median(figures)])
}

/// Measures a navigation from the quiet front to an article.
async fn to_article(browser: &Browser, site: &Arc<Site>, front: &str, way: Way) -> Result<Turn, Error> {
    let host = Host::start(site, Variant::Whole).await?;
    let is_pointed_at = way == Way::PointedAt;
    let tab = browser.tab(if is_pointed_at { Pointer::Mouse } else { Pointer::Finger }).await?;
    let address = host.address(front);
    tab.load(&address, true).await?;
    dismiss_banner(&tab, is_pointed_at).await?;
    let teaser: Option<Teaser> = tab.evaluate("__bench.teaser()").await?;
    let Some(Teaser { x, y, path, headline }) = teaser else { return Err(no_teaser(front)) };
    let fetched = |limit: u32| format!("__bench.fetched({}, {limit})", serde_json::json!(path));
    let prefetched;
    match way {
        Way::PointedAt => {
            tab.point_at(x, y).await?;
            prefetched = tab.evaluate(&fetched(5000)).await?;
            tab.click(x, y).await?;
        }
        Way::InWindow(slowdown) => {
            stay_in_window(&tab, slowdown).await?;
            prefetched = tab.evaluate(&fetched(0)).await?;
            tab.tap(x, y).await?;
        }
    }
    let arrival: Result<Arrival, Error> = tab.evaluate("__bench.arrival").await;
    let Ok(Arrival { from, took }) = arrival else {
        let why = format!("a tap on “{headline}” did not lead to its headline without loading a new document");
        return Err(Error::Page { page: front.to_owned(), why });
    };
    let events: Vec<Event> = tab.quiet(true).await?.events;
    browser.close(tab).await?;
    // Leave out the interaction with the banner, which came before.
    let interaction = events.iter().filter(|event| event.at > from - PRESS_MS).map(|event| event.duration).fold(f64::NAN, f64::max);
    Ok(Turn { took, interaction, prefetched })
}

/// Taps a teaser of the quiet front after 1.5 s in the viewport, on a processor that is slowed down by `slowdown`. Returns the milliseconds
/// until the headline or the first content of another document is painted.
///
/// # Errors
/// When the front has no teaser, or a tap on it leads to no page.
pub async fn tap_in_window(browser: &Browser, site: &Arc<Site>, front: &str, slowdown: f64) -> Result<f64, Error> {
    let host = Host::start(site, Variant::Whole).await?;
    let tab = browser.tab(Pointer::Finger).await?;
    tab.load(&host.address(front), site.has_app()).await?;
    dismiss_banner(&tab, false).await?;
    let teaser: Option<Teaser> = tab.evaluate("__bench.teaser()").await?;
    let Some(Teaser { x, y, .. }) = teaser else { return Err(no_teaser(front)) };
    stay_in_window(&tab, slowdown).await?;
    tab.evaluate::<()>(NOTE_TAP).await?;
    tab.tap(x, y).await?;
    let took = arrival(&tab, front, &format!("__bench.took ?? {SINCE_TAP}")).await?;
    browser.close(tab).await?;
    Ok(took)
}

/// Taps a teaser as soon as the front is painted, so that the browser loads the article. Returns the milliseconds from the tap to the first
/// contentful paint.
async fn before_the_app(browser: &Browser, site: &Arc<Site>, front: &str) -> Result<f64, Error> {
    let host = Host::start(site, Variant::Whole).await?;
    let tab = browser.tab(Pointer::Finger).await?;
    tab.go(&host.address(front)).await?;
    let banner: Option<Button> = tab.evaluate(&format!("__bench.button({REJECT_ALL:?}, {PATIENCE_MS})")).await?;
    let teaser: Option<Teaser> = tab.evaluate("__bench.teaser()").await?;
    let (Some(_), Some(Teaser { x, y, .. })) = (banner, teaser) else { return Err(no_teaser(front)) };
    tab.evaluate::<()>(NOTE_TAP).await?;
    tab.tap(x, y).await?;
    let took = arrival(&tab, front, SINCE_TAP).await?;
    browser.close(tab).await?;
    Ok(took)
}

/// Evaluates an expression in the page until it has a value.
async fn arrival(tab: &Tab, front: &str, figure: &str) -> Result<f64, Error> {
    let end = Instant::now() + Duration::from_millis(PATIENCE_MS.into());
    loop {
        // While the next page is loading, there may be no document to evaluate it in.
        if let Ok(Some(took)) = tab.evaluate::<Option<f64>>(figure).await {
            return Ok(took);
        }
        if Instant::now() > end {
            return Err(Error::Page { page: front.to_owned(), why: "a tap on a teaser led to no other page".to_owned() });
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Makes the page's thread slower, and waits as long as a teaser is in the window before a finger taps it.
async fn stay_in_window(tab: &Tab, slowdown: f64) -> Result<(), Error> {
    tab.slow_down(slowdown).await?;
    tab.evaluate::<bool>(&format!("new Promise((resolve) => setTimeout(() => resolve(true), {IN_WINDOW_MS}))")).await.map(|_| ())
}

fn no_teaser(front: &str) -> Error {
    Error::Page { page: front.to_owned(), why: "has no link to an article that can be seen".to_owned() }
}

/// Closes the banner, which may cover the teasers.
async fn dismiss_banner(tab: &Tab, by_mouse: bool) -> Result<(), Error> {
    let button: Option<Button> = tab.evaluate(&format!("__bench.button({REJECT_ALL:?}, 0)")).await?;
    if let Some(Button { x, y, .. }) = button {
        if by_mouse {
            tab.click(x, y).await?
        } else {
            tab.tap(x, y).await?
        }
        tab.evaluate::<f64>("__bench.gone").await?;
    }
    Ok(())
}

/// Taps "Reject all" as soon as it is painted. Returns the times of its paint and of the end of the banner.
async fn reject_all(browser: &Browser, site: &Arc<Site>, path: &str) -> Result<(f64, f64), Error> {
    let why = || format!("shows a new reader no button “{REJECT_ALL}”");
    reject_all_if_asked(browser, site, path).await?.ok_or_else(|| Error::Page { page: path.to_owned(), why: why() })
}

/// Does the same on a site that may have no banner.
///
/// # Errors
/// When the page cannot be loaded.
pub async fn reject_all_if_asked(browser: &Browser, site: &Arc<Site>, path: &str) -> Result<Option<(f64, f64)>, Error> {
    let host = Host::start(site, Variant::Whole).await?;
    let tab = browser.tab(Pointer::Finger).await?;
    tab.go(&host.address(path)).await?;
    let button: Option<Button> = tab.evaluate(&format!("__bench.button({REJECT_ALL:?}, {PATIENCE_MS})")).await?;
    let mut times = None;
    if let Some(Button { x, y, at }) = button {
        tab.tap(x, y).await?;
        times = Some((at, tab.evaluate("__bench.gone").await?));
    }
    browser.close(tab).await?;
    Ok(times)
}
