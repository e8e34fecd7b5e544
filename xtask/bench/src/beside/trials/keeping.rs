//! Where a choice cannot be kept, or what was kept is no choice any more.

use super::super::findings::Found;
use super::super::reader::{Reader, short};
use super::super::shelf::{Kit, Shelf};
use super::{ACCEPT, REJECT};
use crate::browser::Browser;
use crate::error::Error;

/// Longer than any of them keeps a choice.
const DAYS: u32 = 200;

/// `localStorage` cannot be had at all.
pub const NO_LOCAL_STORAGE: &str =
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Access is denied', 'SecurityError'); } });";
/// What a browser does that was told to refuse all cookies.
pub const NO_STORAGE: &str = "for (const name of ['localStorage', 'sessionStorage']) \
     Object.defineProperty(window, name, { get() { throw new DOMException('Access is denied', 'SecurityError'); } }); \
     Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });";
/// There is no room.
pub const FULL_STORAGE: &str =
    "Storage.prototype.setItem = () => { throw new DOMException('The quota is exceeded', 'QuotaExceededError'); };";
/// Once, so that what is stored over it stays.
const DAMAGED: &str = "if (!sessionStorage.getItem('damaged')) { sessionStorage.setItem('damaged', '1'); \
     document.cookie = 'cc_cookie={; path=/'; document.cookie = 'klaro={; path=/'; localStorage.setItem('broadsheet.consent', '{'); }";
/// What a browser does with a cookie whose time is over; the clock is put forward for what is in localStorage.
const EXPIRED: &str = "for (const name of ['cc_cookie', 'klaro']) document.cookie = name + '=; path=/; max-age=0';";

/// Rejects as one reader and accepts as another, in a browser where storing is out of order.
///
/// # Errors
/// When the page cannot be loaded.
pub async fn storage(browser: &Browser, shelf: &Shelf, kit: Kit, world: &str, is_to_be_told: bool) -> Result<Found, Error> {
    let reader = Reader::on_article(browser, shelf, kit, world).await?;
    let asked = reader.is_asked().await;
    let closes = asked && reader.press(REJECT).await? && reader.is_left_alone().await;
    let readable = reader.until("__reader.readable()").await;
    let mut complaints = reader.complaints().await?;
    reader.leave().await?;
    let mut applies = false;
    let mut told = String::new();
    if asked {
        let reader = Reader::on_article(browser, shelf, kit, world).await?;
        applies = reader.press(ACCEPT).await? && reader.is_left_alone().await && reader.has_run().await;
        told = reader.tab().evaluate("__reader.asked() ? '' : __reader.told().trim()").await?;
        complaints = reader.complaints().await?;
        reader.leave().await?;
    }
    let mut seen = match (asked, closes) {
        (false, _) => "no banner appears".to_owned(),
        (true, true) => "“Reject all” closes the banner".to_owned(),
        (true, false) => "the banner stays after “Reject all”".to_owned(),
    };
    if asked {
        seen += if applies { ", after “Accept all” the service runs" } else { ", after “Accept all” the service does not run" };
    }
    if is_to_be_told && asked {
        seen += &if told.is_empty() { "; nothing is said".to_owned() } else { format!("; said: “{}”", short(&told, 140)) };
    }
    if !readable {
        seen += "; the article cannot be read";
    }
    Ok(Found::new(closes && applies && readable && (!is_to_be_told || !told.is_empty()), seen + &complaints))
}

/// With something in the record's place that is none: asks, takes an answer, and does not ask again.
///
/// # Errors
/// When the page cannot be loaded.
pub async fn damaged(browser: &Browser, shelf: &Shelf, kit: Kit) -> Result<Found, Error> {
    let reader = Reader::on_article(browser, shelf, kit, DAMAGED).await?;
    let asked = reader.is_asked().await;
    let closes = asked && reader.press(REJECT).await? && reader.is_left_alone().await;
    let complaints = reader.complaints().await?;
    reader.open(&shelf.article).await?;
    let asked_again = closes && reader.is_asked().await;
    reader.leave().await?;
    let seen = match (asked, closes, asked_again) {
        (false, ..) => "no banner appears: the choice can be neither made nor changed",
        (true, false, _) => "asked, but the banner stays after “Reject all”",
        (true, true, true) => "asked, and asked again on the next load after “Reject all”",
        (true, true, false) => "asked, and after “Reject all” not again",
    };
    Ok(Found::new(asked && closes && !asked_again, format!("{seen}{complaints}")))
}

/// Accepts; the time of the choice runs out; the reader comes back to the tab.
///
/// # Errors
/// When the page cannot be loaded.
pub async fn expired(browser: &Browser, shelf: &Shelf, kit: Kit) -> Result<Found, Error> {
    let reader = Reader::on_article(browser, shelf, kit, "").await?;
    let accepted = reader.press(ACCEPT).await? && reader.is_left_alone().await && reader.has_run().await;
    reader.tab().evaluate::<Option<bool>>(&format!("{EXPIRED} __reader.later({DAYS}); null")).await?;
    let asked = reader.is_asked().await;
    let complaints = reader.complaints().await?;
    reader.leave().await?;
    let seen = match (accepted, asked) {
        (false, _) => "“Accept all” could not be made",
        (true, true) => "asked when the reader comes back to the tab",
        (true, false) => "not asked when the reader comes back to the tab; the yes goes on until the page is loaded anew",
    };
    Ok(Found::new(accepted && asked, format!("{seen}{complaints}")))
}
