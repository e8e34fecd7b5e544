//! What a reader says by other means, and what is left of a yes that is taken back.

use std::time::Duration;

use super::super::findings::Found;
use super::super::reader::Reader;
use super::super::shelf::{Kit, Manager, Shelf};
use super::{ACCEPT, REJECT};
use crate::browser::Browser;
use crate::error::Error;

const SIGNAL: &str = "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });";

/// With Global Privacy Control on and nothing stored.
///
/// # Errors
/// When the page cannot be loaded.
pub async fn signal(browser: &Browser, shelf: &Shelf, kit: Kit) -> Result<Found, Error> {
    let reader = Reader::on_article(browser, shelf, kit, SIGNAL).await?;
    let asked = reader.is_asked().await;
    let ran = reader.has_run().await;
    let notice = reader.tab().evaluate::<bool>("document.body.innerText.includes('Global Privacy Control')").await?;
    reader.leave().await?;
    let seen = format!(
        "{}, {}{}",
        if ran { "the service runs" } else { "nothing optional runs" },
        if asked { "the banner asks all the same" } else { "nothing is asked" },
        if notice { ", a notice says that the signal was heard" } else { "" }
    );
    Ok(Found::new(!asked && !ran, seen))
}

/// Rejects and accepts by keyboard, from the top of the page.
///
/// # Errors
/// When the page cannot be loaded.
pub async fn keys(browser: &Browser, shelf: &Shelf, kit: Kit) -> Result<Found, Error> {
    let mut presses = Vec::new();
    for words in [REJECT, ACCEPT] {
        let reader = Reader::on_article(browser, shelf, kit, "").await?;
        reader.is_asked().await;
        // Those that move the focus into their banner do it after it has appeared.
        tokio::time::sleep(Duration::from_secs(1)).await;
        let pressed = reader.press_by_keyboard(words).await?;
        let works = reader.is_left_alone().await;
        presses.push(pressed.filter(|_| works));
        reader.leave().await?;
    }
    let (reject, accept) = (presses.first().copied().flatten(), presses.get(1).copied().flatten());
    let say = |presses: Option<usize>| presses.map_or_else(|| "not within 300".to_owned(), |presses| presses.to_string());
    let holds = reject.zip(accept).is_some_and(|(reject, accept)| reject <= accept);
    Ok(Found::new(holds, format!("from the top of the page: reject {}, accept {}", say(reject), say(accept))))
}

/// Accepts, lets a service set its cookie at three paths, and withdraws.
///
/// # Errors
/// When the page cannot be loaded.
pub async fn cookies(browser: &Browser, shelf: &Shelf, kit: Kit) -> Result<Found, Error> {
    let reader = Reader::on_article(browser, shelf, kit, "").await?;
    let accepted = reader.press(ACCEPT).await? && reader.is_left_alone().await;
    reader
        .tab()
        .evaluate::<Option<bool>>(
            "for (const where of ['; path=/', '', '; path=/article/']) document.cookie = 'qn_seen=1; max-age=9999' + where; null",
        )
        .await?;
    let set = reader.tab().cookie_paths("qn_seen").await?.len();
    let opened = reader.press("Cookie settings").await?;
    // Klaro's settings have no button that rejects all once a choice was made.
    let switch = "document.querySelector('#purpose-item-advertising')";
    let withdrawn = opened
        && if kit.manager == Manager::Klaro {
            reader.until(switch).await
                && reader.tab().evaluate::<bool>(&format!("{switch}.click(); true")).await?
                && reader.press("Save").await?
        } else {
            reader.press(REJECT).await?
        };
    // Until none is left, or for as long as anything else is waited for.
    let gone = reader.until("!document.cookie.includes('qn_seen')").await;
    let mut left = reader.tab().cookie_paths("qn_seen").await?;
    left.sort();
    reader.leave().await?;
    let seen = match (accepted && withdrawn && set == 3, gone) {
        (false, _) => {
            format!("could not be tried: accepted {accepted}, settings opened {opened}, withdrawn {withdrawn}, cookies set {set}")
        }
        (true, true) => "all three are gone (`/`, the article's folder, `/article/`)".to_owned(),
        (true, false) => format!("of three, left at {}", left.join(", ")),
    };
    Ok(Found::new(accepted && withdrawn && set == 3 && gone, seen))
}

/// With JavaScript switched off.
///
/// # Errors
/// When the page cannot be loaded.
pub async fn no_scripts(browser: &Browser, shelf: &Shelf, kit: Kit) -> Result<Found, Error> {
    let reader = Reader::new(browser, &shelf.answers(kit, None)?, "").await?;
    reader.tab().without_scripts().await?;
    reader.open(&shelf.article).await?;
    // Time in which a script would have asked.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let readable: bool = reader.tab().evaluate("document.querySelector('main').innerText.length > 1000").await?;
    let asked: bool = reader
        .tab()
        .evaluate("[...document.querySelectorAll('button')].some((button) => button.textContent.trim() === 'Reject all' && button.getClientRects().length > 0)")
        .await?;
    let has_run: bool =
        reader.tab().evaluate("'CookieConsent' in window || 'klaro' in window || 'consent' in document.documentElement.dataset").await?;
    reader.leave().await?;
    let seen = format!(
        "{}, {}{}",
        if readable { "readable" } else { "not readable" },
        if asked { "a banner that no button closes" } else { "no banner" },
        if has_run { "; but scripts ran" } else { "" }
    );
    Ok(Found::new(readable && !asked && !has_run, seen))
}
