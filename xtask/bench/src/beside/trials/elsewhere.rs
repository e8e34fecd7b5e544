//! A choice that is made in another tab, or on another page.

use super::super::findings::Found;
use super::super::reader::Reader;
use super::super::shelf::{Kit, SECOND, Shelf};
use super::REJECT;
use crate::browser::Browser;
use crate::error::Error;

/// Leaves the question open, and rejects in another tab.
///
/// # Errors
/// When a page cannot be loaded.
pub async fn other_tab(browser: &Browser, shelf: &Shelf, kit: Kit) -> Result<Found, Error> {
    let mut reader = Reader::on_article(browser, shelf, kit, "").await?;
    let asked = reader.is_asked().await;
    reader.open_beside(SECOND).await?;
    let rejected = reader.press(REJECT).await? && reader.is_left_alone().await;
    reader.back_to_first_tab().await?;
    let gone = reader.is_left_alone().await;
    reader.leave().await?;
    let seen = match (asked && rejected, gone) {
        (false, _) => "“Reject all” could not be made",
        (true, true) => "gone when the reader comes back",
        (true, false) => "it still asks",
    };
    Ok(Found::new(asked && rejected && gone, seen))
}

/// Leaves the question open, goes to the next page, rejects there, and goes back.
///
/// # Errors
/// When a page cannot be loaded.
pub async fn back(browser: &Browser, shelf: &Shelf, kit: Kit) -> Result<Found, Error> {
    let reader = Reader::on_article(browser, shelf, kit, "").await?;
    let asked = reader.is_asked().await;
    reader.tab().evaluate::<Option<bool>>(&format!("location.assign({SECOND:?}); null")).await?;
    let there = reader.until(&format!("location.pathname === {SECOND:?} && document.readyState === 'complete'")).await;
    let rejected = there && reader.is_asked().await && reader.press(REJECT).await? && reader.is_left_alone().await;
    reader.tab().evaluate::<Option<bool>>("history.back(); null").await?;
    let here = reader.until(&format!("location.pathname === {:?} && document.readyState === 'complete'", shelf.article)).await;
    let kept = reader.until("__reader.seen.persisted === true").await;
    let gone = here && reader.is_left_alone().await;
    reader.leave().await?;
    let how = if kept { "the browser kept the page" } else { "the page was loaded anew" };
    let seen = match (asked && rejected && here, gone) {
        (false, _) => "“Reject all” could not be made".to_owned(),
        (true, true) => format!("{how}, and it does not ask"),
        (true, false) => format!("{how}, and it still asks"),
    };
    Ok(Found::new(asked && rejected && gone, seen))
}
