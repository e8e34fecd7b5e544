//! Under a Content Security Policy.

use super::super::findings::Found;
use super::super::reader::Reader;
use super::super::shelf::{Kit, Manager, Shelf};
use super::{ACCEPT, REJECT, Under};
use crate::browser::Browser;
use crate::error::Error;

/// Rejects as one reader and accepts as another, under a Content Security Policy.
///
/// # Errors
/// When the page cannot be loaded.
pub async fn under(browser: &Browser, shelf: &Shelf, kit: Kit, rule: Under) -> Result<Found, Error> {
    // As Klaro's documentation has it where inline styles are not allowed.
    let kit = Kit { apart: kit.manager == Manager::Klaro, ..kit };
    let [ours, theirs] = shelf.published_policy()?;
    let policy = match rule {
        Under::Own => "script-src 'self'".to_owned(),
        Under::OwnAndTypes => "script-src 'self'; require-trusted-types-for 'script'".to_owned(),
        Under::Published => {
            if kit.manager == Manager::Broadsheet {
                ours
            } else {
                theirs
            }
        }
    };
    let answers = shelf.answers(kit, Some(&policy))?;
    let reader = Reader::new(browser, &answers, "").await?;
    reader.open(&shelf.article).await?;
    let asked = reader.is_asked().await;
    let closes = asked && reader.press(REJECT).await? && reader.is_left_alone().await;
    let mut complaints = reader.complaints().await?;
    reader.leave().await?;
    let mut runs = false;
    if closes {
        let reader = Reader::new(browser, &answers, "").await?;
        reader.open(&shelf.article).await?;
        runs = reader.press(ACCEPT).await? && reader.is_left_alone().await && reader.has_run().await;
        complaints = reader.complaints().await?;
        reader.leave().await?;
    }
    let seen = match (asked, closes, runs) {
        (false, ..) => "no banner appears",
        (true, false, _) => "the banner stays after “Reject all”",
        (true, true, false) => "“Reject all” works, but after “Accept all” the service does not run",
        (true, true, true) => "“Reject all” and “Accept all” work",
    };
    Ok(Found::new(runs, format!("{seen}{complaints}")))
}
