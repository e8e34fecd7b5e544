//! Fetching JSON with a time limit, a size limit, checks and two retries.

use std::cell::Cell;
use std::rc::Rc;

use broadsheet_content::page::{PageDocument, SiteDocument, Unreadable, read_page, read_site};
use gloo_net::http::Request;
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use web_sys::{AbortController, AbortSignal, RequestCache, RequestMode, RequestRedirect};

use super::Failure;
use super::address::Address;

/// One document must arrive within this time, all tries together.
const TIME_LIMIT_MS: u32 = 8_000;
/// Tries after the first one, for faults that may pass.
const RETRIES: u32 = 2;
/// Before the first retry; doubled before the second; plus up to the same again at random, so that a
/// host that stumbles does not get all its readers back at the same moment.
const BACK_OFF_MS: u32 = 250;
/// A page document is a few kilobytes. What is larger than this is not one.
const SIZE_LIMIT: usize = 2 * 1024 * 1024;

/// Fetches the document of a page.
///
/// # Errors
/// When it cannot be fetched, after the retries.
pub async fn fetch_page(address: &Address) -> Result<PageDocument, Failure> {
    fetch_page_with(address, &Abort::new(), false).await
}

/// Fetches the document of a page until `abort` ends it; `fresh` asks the host even where the browser has a copy.
pub(super) async fn fetch_page_with(address: &Address, abort: &Abort, fresh: bool) -> Result<PageDocument, Failure> {
    let text = fetch_json(&address.document(), abort, fresh).await?;
    let document = read_page(&text)?;
    // Some hosts answer every address with one file. A document for another page is not this page.
    if document.path == address.path() { Ok(document) } else { Err(Failure::Damaged) }
}

/// Fetches what all pages share.
///
/// # Errors
/// When it cannot be fetched, after the retries.
pub async fn fetch_site() -> Result<SiteDocument, Failure> {
    let text = fetch_json("/content/site.json", &Abort::new(), false).await?;
    Ok(read_site(&text)?)
}

/// Ends a fetch that is under way.
#[derive(Clone)]
pub(super) struct Abort {
    controller: Option<AbortController>,
    timed_out: Rc<Cell<bool>>,
}

impl Abort {
    pub(super) fn new() -> Self {
        Self { controller: AbortController::new().ok(), timed_out: Rc::default() }
    }

    pub(super) fn abort(&self) {
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }

    /// True for the very same fetch.
    pub(super) fn is(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.timed_out, &other.timed_out)
    }

    fn signal(&self) -> Option<AbortSignal> {
        self.controller.as_ref().map(AbortController::signal)
    }

    fn is_aborted(&self) -> bool {
        self.signal().is_some_and(|signal| signal.aborted())
    }

    /// Why a fetch under this signal ended without an answer.
    fn reason(&self) -> Failure {
        if self.timed_out.get() {
            Failure::Timeout
        } else if self.is_aborted() {
            Failure::Aborted
        } else if is_offline() {
            Failure::Offline
        } else {
            Failure::Network
        }
    }
}

/// The text of a JSON file.
async fn fetch_json(url: &str, abort: &Abort, fresh: bool) -> Result<String, Failure> {
    let limit = abort.clone();
    // Dropped, and with it cancelled, when this function returns.
    let _timer = Timeout::new(TIME_LIMIT_MS, move || {
        limit.timed_out.set(true);
        limit.abort();
    });
    let mut tries = 0;
    loop {
        match fetch_text(url, abort, fresh).await {
            Err(failure) if failure.is_passing() && tries < RETRIES && !abort.is_aborted() => {
                let pause = BACK_OFF_MS << tries;
                TimeoutFuture::new(pause + jitter(pause)).await;
                tries += 1;
                if abort.is_aborted() {
                    return Err(abort.reason());
                }
            }
            outcome => return outcome,
        }
    }
}

impl From<Unreadable> for Failure {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Damaged => Self::Damaged,
            Unreadable::OtherVersion => Self::OtherVersion,
        }
    }
}

async fn fetch_text(url: &str, abort: &Abort, fresh: bool) -> Result<String, Failure> {
    let request = Request::get(url)
        .header("accept", "application/json")
        .mode(RequestMode::SameOrigin)
        // A redirect leads to no document, but to a page where a reader has to log in, or to another host.
        .redirect(RequestRedirect::Manual)
        .cache(if fresh { RequestCache::NoCache } else { RequestCache::Default })
        .abort_signal(abort.signal().as_ref());
    let response = request.send().await.map_err(|_| abort.reason())?;
    if let Some(failure) = Failure::of_status(response.status()) {
        return Err(failure);
    }
    let headers = response.headers();
    if !headers.get("content-type").is_some_and(|kind| is_json(&kind)) {
        // Typically the shell of the app, with status 200, from a host that answers everything.
        return Err(Failure::Damaged);
    }
    if headers.get("content-length").and_then(|length| length.parse().ok()).is_some_and(|length: usize| length > SIZE_LIMIT) {
        abort.abort();
        return Err(Failure::TooLarge);
    }
    let text = response.text().await.map_err(|_| abort.reason())?;
    if text.len() > SIZE_LIMIT { Err(Failure::TooLarge) } else { Ok(text) }
}

fn is_json(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/json")
}

fn is_offline() -> bool {
    web_sys::window().is_some_and(|window| !window.navigator().on_line())
}

/// Up to `below`, at random.
fn jitter(below: u32) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a random number from 0 to `below` fits")]
    let jitter = (js_sys::Math::random() * f64::from(below)) as u32;
    jitter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_type_may_carry_a_character_set() {
        assert!(is_json("application/json"));
        assert!(is_json("Application/JSON; charset=utf-8"));
        assert!(!is_json("text/html"));
        assert!(!is_json("application/jsonp"));
    }
}
