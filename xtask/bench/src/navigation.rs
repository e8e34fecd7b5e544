//! Taps on a phone: from a teaser to the article's headline, and "Reject all" of a new reader.

use std::sync::Arc;

use serde::Deserialize;

use crate::browser::{Browser, Event, Pointer, Tab};
use crate::error::Error;
use crate::median::median;
use crate::report::{Budget, Row, Section};
use crate::site::{Host, Pages, Site, Variant};

const PREFETCHED: Budget = Budget::at_most(120.0, 70.0);
const REJECTED: Budget = Budget::at_most(1200.0, 1000.0);

/// In English, as all of the app's own words.
const REJECT_ALL: &str = "Reject all";
/// How long the app may take to fetch a page ahead, or a banner to appear.
const PATIENCE_MS: u32 = 20_000;
/// A finger is not down for longer than this here.
const PRESS_MS: f64 = 300.0;

/// Where a tap goes.
#[derive(Debug, Deserialize)]
struct Teaser {
    x: f64,
    y: f64,
    path: String,
    headline: String,
}

/// A button that is seen.
#[derive(Debug, Deserialize)]
struct Button {
    x: f64,
    y: f64,
    /// When it was painted.
    at: f64,
}

#[derive(Debug, Deserialize)]
struct Arrival {
    /// When the finger went up.
    from: f64,
    /// From then to the headline's frame.
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

/// Measures each tap so many times, each time as a new reader.
///
/// # Errors
/// When a page has no teaser, or a tap does not lead to its headline.
pub async fn measure(browser: &Browser, site: &Arc<Site>, pages: &Pages, times: usize) -> Result<Section, Error> {
    let mut section = Section::new("taps", "ms; slow 4G, 4x CPU", &["best", "worst", "median"], 0);
    let front = pages.front.path.as_str();
    for (what, ahead) in
        [("teaser tapped to headline painted, fetched ahead", true), ("teaser tapped by finger, nothing fetched ahead", false)]
    {
        let mut turns = Vec::new();
        for time in 1..=times {
            let turn = to_article(browser, site, front, ahead).await?;
            println!("  navigation: {what}, {time} of {times}: {:.0} ms", turn.took);
            turns.push(turn);
        }
        let taken = row(what, turns.iter().map(|turn| turn.took));
        if ahead {
            section.rows.push(taken.within(PREFETCHED));
            section.rows.push(row("  its interaction to next paint", turns.iter().map(|turn| turn.interaction)));
            let unfetched = turns.iter().filter(|turn| !turn.prefetched).count();
            if unfetched > 0 {
                section.notes.push(format!("The pointer over a teaser's link fetched nothing ahead in {unfetched} of {times} turns."));
            }
        } else {
            section.rows.push(taken);
        }
    }
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
    // `min` and `max` pass over NaN, which the median does not.
    Row::new(what, vec![figures.clone().fold(f64::NAN, f64::min), figures.clone().fold(f64::NAN, f64::max), median(figures)])
}

/// From the quiet front to an article. A mouse can stay over a link until the page behind it is there; a finger is up at once.
async fn to_article(browser: &Browser, site: &Arc<Site>, front: &str, ahead: bool) -> Result<Turn, Error> {
    let host = Host::start(site, Variant::Whole).await?;
    let tab = browser.tab(if ahead { Pointer::Mouse } else { Pointer::Finger }).await?;
    let address = host.address(front);
    tab.load(&address, true).await?;
    dismiss_banner(&tab, ahead).await?;
    let teaser: Option<Teaser> = tab.evaluate("__bench.teaser()").await?;
    let Some(Teaser { x, y, path, headline }) = teaser else {
        return Err(Error::Page { page: front.to_owned(), why: "has no link to an article that can be seen".to_owned() });
    };
    let mut prefetched = false;
    if ahead {
        tab.point_at(x, y).await?;
        prefetched = tab.evaluate(&format!("__bench.fetched({}, 5000)", serde_json::json!(path))).await?;
        tab.click(x, y).await?;
    } else {
        tab.tap(x, y).await?;
    }
    let arrival: Result<Arrival, Error> = tab.evaluate("__bench.arrival").await;
    let Ok(Arrival { from, took }) = arrival else {
        let why = format!("a tap on “{headline}” did not lead to its headline without loading a new document");
        return Err(Error::Page { page: front.to_owned(), why });
    };
    let events: Vec<Event> = tab.quiet(true).await?.events;
    browser.close(tab).await?;
    // The choice in the banner came before.
    let interaction = events.iter().filter(|event| event.at > from - PRESS_MS).map(|event| event.duration).fold(f64::NAN, f64::max);
    Ok(Turn { took, interaction, prefetched })
}

/// The banner may lie over the teasers, and its own choice is measured elsewhere.
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

/// A new reader taps "Reject all" as soon as it is painted: when it was, and when the banner was gone.
async fn reject_all(browser: &Browser, site: &Arc<Site>, path: &str) -> Result<(f64, f64), Error> {
    let host = Host::start(site, Variant::Whole).await?;
    let tab = browser.tab(Pointer::Finger).await?;
    tab.go(&host.address(path)).await?;
    let button: Option<Button> = tab.evaluate(&format!("__bench.button({REJECT_ALL:?}, {PATIENCE_MS})")).await?;
    let Some(Button { x, y, at }) = button else {
        return Err(Error::Page { page: path.to_owned(), why: format!("shows a new reader no button “{REJECT_ALL}”") });
    };
    tab.tap(x, y).await?;
    let gone = tab.evaluate("__bench.gone").await?;
    browser.close(tab).await?;
    Ok((at, gone))
}
