//! What each manager costs: bytes, requests, and times of first loads on a phone, made in turn.

use std::path::Path;
use std::sync::Arc;

use super::shelf::{Kit, Manager, Shelf, fetched};
use crate::browser::{Browser, Load, PHONE};
use crate::error::Error;
use crate::median::median;
use crate::navigation::{Button, PATIENCE_MS, REJECT_ALL};
use crate::report::{Row, Section};
use crate::site::{Answers, Host, Variant};

/// In the order of the columns.
const MANAGERS: [Manager; 5] = [Manager::Absent, Manager::Vanilla, Manager::VanillaTuned, Manager::Klaro, Manager::Broadsheet];
const COLUMNS: [&str; 5] = ["none", "vanilla", "v. tuned", "Klaro", "Broadsheet"];

/// What stands for a banner, of any maker.
const BANNERS: &str = "#cc-main, #klaro, .consent-banner";
/// When there is a record of a choice, of any maker.
const STORED: &str = "new Promise((resolve) => { const look = () => \
    /(^|; )(cc_cookie|klaro)=/.test(document.cookie) || localStorage.getItem('broadsheet.consent') || localStorage.getItem('broadsheet.pressed') \
    ? resolve(performance.now()) : setTimeout(look, 10); look(); })";
/// A reader presses again when nothing has happened for this long.
const AGAIN_MS: u32 = 1500;

/// All loads of one variant.
#[derive(Debug, Default)]
struct Measured {
    /// A load that nobody touches.
    loads: Vec<Load>,
    /// When the button was painted in them.
    asked: Vec<f64>,
    /// In how many the banner was the largest paint.
    largest: usize,
    /// When the banner was gone after a tap as early as could be.
    gone: Vec<f64>,
    /// When, besides, the choice was on the device: in Broadsheet's record, or waiting for its app.
    stored: Vec<f64>,
    /// How many taps did nothing.
    lost: usize,
}

/// Loads the article so many times with each manager in turn, after one load of each that does not count.
///
/// # Errors
/// When a page cannot be loaded, or a manager does not ask.
pub async fn measure(browser: &Browser, shelf: &Shelf, times: usize, without_consent: &Path) -> Result<Vec<Section>, Error> {
    let mut answers = Vec::new();
    for manager in MANAGERS {
        answers.push(shelf.answers(manager.into(), None)?);
    }
    let mut measured: Vec<Measured> = MANAGERS.iter().map(|_| Measured::default()).collect();
    for time in 0..=times {
        for ((manager, answers), measured) in MANAGERS.into_iter().zip(&answers).zip(&mut measured) {
            let mut discarded = Measured::default();
            let measured = if time == 0 { &mut discarded } else { measured };
            turn(browser, answers, manager, &shelf.article, measured).await?;
        }
        println!("  consent-beside: turn {time} of {times}{}", if time == 0 { " (to warm up)" } else { "" });
    }
    Ok(vec![weights(&answers, shelf, without_consent)?, times_of(&measured), ratios(&measured)])
}

/// One load that nobody touches, and one whose "Reject all" is tapped as soon as it is painted.
async fn turn(browser: &Browser, answers: &Arc<Answers>, manager: Manager, article: &str, measured: &mut Measured) -> Result<(), Error> {
    let asks = manager != Manager::Absent;
    let host = Host::start(answers, Variant::Whole).await?;
    let tab = browser.tab(&PHONE).await?;
    tab.forget_cookies().await?;
    let address = host.address(article);
    let button = format!("__bench.button({REJECT_ALL:?}, {PATIENCE_MS})");
    let nobody_asks = || Error::Page { page: format!("{article} with {manager:?}"), why: "does not ask".to_owned() };
    tab.go(&address).await?;
    if asks {
        let button: Option<Button> = tab.evaluate(&button).await?;
        measured.asked.push(button.ok_or_else(nobody_asks)?.at);
    }
    let load = tab.quiet(manager == Manager::Broadsheet).await?;
    measured.largest += usize::from(tab.evaluate::<bool>(&format!("__bench.largestIsIn({BANNERS:?})")).await?);
    measured.loads.push(load);
    browser.close(tab).await?;
    if !asks {
        return Ok(());
    }
    let host = Host::start(answers, Variant::Whole).await?;
    let tab = browser.tab(&PHONE).await?;
    tab.forget_cookies().await?;
    tab.go(&host.address(article)).await?;
    let Some(Button { mut x, mut y, .. }) = tab.evaluate(&button).await? else {
        return Err(nobody_asks());
    };
    for _ in 0..10 {
        tab.tap(x, y).await?;
        let wait = format!("Promise.race([__bench.gone, new Promise((late) => setTimeout(() => late(null), {AGAIN_MS}))])");
        if let Some(gone) = tab.evaluate::<Option<f64>>(&wait).await? {
            measured.gone.push(gone);
            measured.stored.push(tab.evaluate::<f64>(STORED).await?.max(gone));
            return browser.close(tab).await;
        }
        // The button may have moved, as in a banner that slides in.
        measured.lost += 1;
        let now: Option<Button> = tab.evaluate(&format!("__bench.where({REJECT_ALL:?})")).await?;
        if let Some(now) = now {
            (x, y) = (now.x, now.y);
        }
    }
    Err(Error::Page { page: format!("{article} with {manager:?}"), why: "its banner does not go".to_owned() })
}

#[expect(clippy::cast_precision_loss, reason = "no file here comes near 2^52 bytes")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

/// As it travels: in brotli.
fn weigh(answers: &Answers, path: &str) -> Result<usize, Error> {
    let answer = answers.get(Variant::Whole, path)?;
    Ok(answer.brotli.as_ref().map_or(answer.plain.len(), |brotli| brotli.len()))
}

fn weights(answers: &[Arc<Answers>], shelf: &Shelf, without_consent: &Path) -> Result<Section, Error> {
    let mut section = Section::new("consent beside others: weight", "KB of 1000 bytes, brotli 11", &COLUMNS, 1);
    let pages = answers.iter().map(|answers| weigh(answers, &shelf.article)).collect::<Result<Vec<_>, _>>()?;
    let least = pages.first().copied().unwrap_or_default();
    let files = answers
        .iter()
        .zip(MANAGERS)
        .map(|(answers, manager)| fetched(Kit::from(manager)).iter().map(|path| weigh(answers, path)).sum::<Result<usize, _>>())
        .collect::<Result<Vec<_>, _>>()?;
    let ours = app(shelf.published())?;
    let less = app(without_consent).ok();
    let of_app = less.map(|less| ours.saturating_sub(less));
    let in_page: Vec<f64> = pages.iter().map(|page| kilobytes(page.saturating_sub(least))).collect();
    let code: Vec<f64> = MANAGERS
        .into_iter()
        .zip(&files)
        .map(|(manager, files)| match manager {
            Manager::Broadsheet => of_app.map_or(f64::NAN, kilobytes),
            Manager::Absent | Manager::Vanilla | Manager::VanillaTuned | Manager::Klaro => kilobytes(*files),
        })
        .collect();
    let all = in_page.iter().zip(&code).map(|(page, code)| page + code).collect();
    section.rows.push(Row::new("files of the manager (script, styles, configuration)", code));
    section.rows.push(Row::new("what the page's HTML grows by", in_page));
    section.rows.push(Row::new("both", all));
    let loaded = MANAGERS.into_iter().zip(&files);
    let loaded = loaded.map(|(manager, files)| kilobytes(if manager == Manager::Broadsheet { ours } else { *files })).collect();
    section.rows.push(Row::new("the files that are loaded (Broadsheet: the whole app)", loaded));
    section.notes.push(
        "Broadsheet's files are the share of its app that `bench --only consent` measures: what the app is larger by than one built \
         without consent. It has what the others have not: the cookies page, embeds, receipt and history, counters, Google's signals. \
         Its HTML grows by the banner, the inline styles, the boot script and the app's data, which serve more than consent."
            .to_owned(),
    );
    section.notes.push(match less {
        Some(_) => "The app without consent is the one that `bench --only consent` built last.".to_owned(),
        None => "There is no app without consent to compare with: run `cargo xtask bench --only consent` first.".to_owned(),
    });
    Ok(section)
}

/// The compressed app in a site: WebAssembly and glue.
fn app(site: &Path) -> Result<usize, Error> {
    let mut size = 0;
    for entry in site.read_dir().map_err(Error::file(site))? {
        let path = entry.map_err(Error::file(site))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.starts_with("broadsheet-app") && name.ends_with(".br") {
            size += std::fs::read(&path).map_err(Error::file(&path))?.len();
        }
    }
    Ok(size)
}

/// The median of something in the loads of each variant.
fn medians(measured: &[Measured], figure: impl Fn(&Load) -> f64) -> Vec<f64> {
    measured.iter().map(|measured| median(measured.loads.iter().map(&figure))).collect()
}

fn asked(measured: &[Measured]) -> Vec<f64> {
    measured.iter().map(|measured| median(measured.asked.iter().copied())).collect()
}

fn gone(measured: &[Measured]) -> Vec<f64> {
    measured.iter().map(|measured| median(measured.gone.iter().copied())).collect()
}

fn stored(measured: &[Measured]) -> Vec<f64> {
    measured.iter().map(|measured| median(measured.stored.iter().copied())).collect()
}

fn times_of(measured: &[Measured]) -> Section {
    let mut section =
        Section::new("consent beside others: first load", "medians; ms where nothing else is said; slow 4G, 4x CPU", &COLUMNS, 2);
    section.rows.push(Row::new("\"Reject all\" painted", asked(measured)));
    section.rows.push(Row::new("\"Reject all\" tapped then, banner gone", gone(measured)));
    section.rows.push(Row::new("  and the choice kept on the device", stored(measured)));
    section.rows.push(Row::new("first contentful paint", medians(measured, Load::fcp)));
    section.rows.push(Row::new("largest contentful paint", medians(measured, Load::lcp)));
    section.rows.push(Row::new("total blocking time", medians(measured, Load::blocking)));
    section.rows.push(Row::new("layout shift (score)", medians(measured, Load::shift)));
    #[expect(clippy::cast_precision_loss, reason = "some dozen requests")]
    section.rows.push(Row::new("requests until quiet (number)", medians(measured, |load| load.requests.len() as f64)));
    let bytes = |load: &Load| load.requests.iter().fold(0.0, |sum, request| sum + request.bytes) / 1000.0;
    section.rows.push(Row::new("transferred until quiet (KB)", medians(measured, bytes)));
    for (name, measured) in COLUMNS.iter().zip(measured) {
        let what = measured.loads.iter().filter_map(|load| load.lcp.as_ref()).next().map_or("nothing", |paint| paint.what.as_str());
        let of = measured.loads.len();
        section.notes.push(format!(
            "{name}: the largest paint was in the banner in {} of {of} loads (first load: {what}); taps that did nothing: {}.",
            measured.largest, measured.lost
        ));
    }
    section
}

/// What the machine does meanwhile meets all variants of a turn: ratios say more than times.
fn ratios(measured: &[Measured]) -> Section {
    let mut section = Section::new("consent beside others: ratios", "of the medians above; less is faster", &COLUMNS, 2);
    let over = |figures: Vec<f64>, base: Option<f64>| figures.iter().map(|figure| figure / base.unwrap_or(f64::NAN)).collect();
    let to_none = |figures: Vec<f64>| {
        let base = figures.first().copied();
        over(figures, base)
    };
    let to_ours = |figures: Vec<f64>| {
        let base = figures.last().copied();
        over(figures, base)
    };
    section.rows.push(Row::new("first contentful paint, to none", to_none(medians(measured, Load::fcp))));
    section.rows.push(Row::new("largest contentful paint, to none", to_none(medians(measured, Load::lcp))));
    section.rows.push(Row::new("\"Reject all\" painted, to Broadsheet", to_ours(asked(measured))));
    section.rows.push(Row::new("banner gone, to Broadsheet", to_ours(gone(measured))));
    section.rows.push(Row::new("  and the choice kept on the device, to Broadsheet", to_ours(stored(measured))));
    section
}
