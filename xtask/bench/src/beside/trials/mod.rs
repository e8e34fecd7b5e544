//! What each manager does when something is out of order: each line is tried, none is taken from a description.

mod elsewhere;
mod keeping;
mod policy;
mod reading;

use super::findings::{Findings, Found, Trial};
use super::shelf::{Kit, Manager, Shelf};
use crate::browser::Browser;
use crate::error::Error;

/// In the order of the columns.
const MANAGERS: [Manager; 3] = [Manager::Vanilla, Manager::Klaro, Manager::Broadsheet];
const COLUMNS: [&str; 3] = ["vanilla", "Klaro", "Broadsheet"];

/// As all three call it.
const REJECT: &str = "Reject all";
/// As all three call it.
const ACCEPT: &str = "Accept all";

/// What is tried.
#[derive(Debug, Clone, Copy)]
enum Case {
    NoLocalStorage,
    NoLocalStorageLocal,
    NoStorage,
    FullStorage,
    Damaged,
    Expired,
    OtherTab,
    Back,
    Signal,
    Keys,
    Cookies,
    NoScripts,
    Policy(Under),
}

/// Under which policy.
#[derive(Debug, Clone, Copy)]
enum Under {
    Own,
    OwnAndTypes,
    Published,
}

const CASES: [(Case, &str); 15] = [
    (Case::NoLocalStorage, "localStorage throws: the banner closes, a yes applies"),
    (Case::NoLocalStorageLocal, "the same, the others keeping the choice in localStorage"),
    (Case::NoStorage, "cookies and storage refused: a choice applies, and that it is not kept is said"),
    (Case::FullStorage, "storage full, the choice being kept there: the same"),
    (Case::Damaged, "a damaged record: the page asks again"),
    (Case::Expired, "the choice runs out while the page is open: it asks again"),
    (Case::OtherTab, "rejected in another tab: the banner goes here too"),
    (Case::Back, "rejected on the next page: no banner after Back"),
    (Case::Signal, "Global Privacy Control, no record: nothing runs, nothing is asked"),
    (Case::Keys, "rejecting takes no more key presses than accepting"),
    (Case::Cookies, "a withdrawn service's cookies go, at every path"),
    (Case::NoScripts, "without JavaScript: the article is readable, no banner in the way"),
    (Case::Policy(Under::Own), "under `script-src 'self'`"),
    (Case::Policy(Under::OwnAndTypes), "the same with `require-trusted-types-for 'script'`"),
    (Case::Policy(Under::Published), "under the policy that Broadsheet publishes"),
];

/// Tries everything with each.
///
/// # Errors
/// When a page cannot be loaded.
pub async fn run(browser: &Browser, shelf: &Shelf) -> Result<Findings, Error> {
    let mut findings = Findings { columns: COLUMNS.map(str::to_owned).to_vec(), rows: Vec::new() };
    for (case, what) in CASES {
        println!("  consent-beside: {what}");
        let mut found = Vec::new();
        for manager in MANAGERS {
            found.push(tried(browser, shelf, case, manager).await?);
        }
        findings.rows.push(Trial { what, found });
    }
    Ok(findings)
}

async fn tried(browser: &Browser, shelf: &Shelf, case: Case, manager: Manager) -> Result<Found, Error> {
    let kit = Kit::from(manager);
    let local = Kit { local: true, ..kit };
    match case {
        Case::NoLocalStorage => keeping::storage(browser, shelf, kit, keeping::NO_LOCAL_STORAGE, false).await,
        Case::NoLocalStorageLocal => keeping::storage(browser, shelf, local, keeping::NO_LOCAL_STORAGE, false).await,
        Case::NoStorage => keeping::storage(browser, shelf, kit, keeping::NO_STORAGE, true).await,
        Case::FullStorage => keeping::storage(browser, shelf, local, keeping::FULL_STORAGE, true).await,
        Case::Damaged => keeping::damaged(browser, shelf, kit).await,
        Case::Expired => keeping::expired(browser, shelf, kit).await,
        Case::OtherTab => elsewhere::other_tab(browser, shelf, kit).await,
        Case::Back => elsewhere::back(browser, shelf, kit).await,
        Case::Signal => reading::signal(browser, shelf, kit).await,
        Case::Keys => reading::keys(browser, shelf, kit).await,
        Case::Cookies => reading::cookies(browser, shelf, kit).await,
        Case::NoScripts => reading::no_scripts(browser, shelf, kit).await,
        Case::Policy(under) => policy::under(browser, shelf, kit, under).await,
    }
}
