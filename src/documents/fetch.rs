//! Fetches files of the paper with a time limit, a size limit, validation and two retries.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use broadsheet_content::link::BasePath;
use broadsheet_content::page::{
    OFFLINE_PATH, OfflineDocument, PageDocument, SiteDocument, Unreadable, read_messages, read_offline, read_page, read_site,
};
use gloo_net::http::{Request, Response};
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use web_sys::{AbortController, AbortSignal, RequestCache, RequestMode, RequestRedirect};

use super::Failure;
use super::address::Address;
use crate::locale::Locale;
use crate::offline_cache::{self, CachedFile};

/// How long a fetch may take, in milliseconds, all tries together.
const TIME_LIMIT_MS: u32 = 8_000;
/// The same for a file that is saved.
const FILE_TIME_LIMIT_MS: u32 = 60_000;
/// The number of retries, for errors that may pass.
const RETRIES: u32 = 2;
/// The delay before the first retry, in milliseconds. It doubles before the second, and a random delay of up to the same length is added,
/// so that readers do not all retry at the same moment when a host fails.
const BACK_OFF_MS: u32 = 250;
/// The maximum size of a document or page in bytes. A page document has a few kilobytes.
const SIZE_LIMIT: usize = 2 * 1024 * 1024;

/// The media types that are fetched.
const JSON: &str = "application/json";
const HTML: &str = "text/html";

/// Fetches the document of a page.
///
/// # Errors
/// When it cannot be fetched, after the retries.
pub async fn fetch_page(address: &Address) -> Result<PageDocument, Failure> {
    fetch_page_with(address, &Abort::new(), false).await
}

/// Fetches the document of a page from the host, even where the HTTP cache has a copy.
///
/// # Errors
/// When it cannot be fetched, after the retries.
pub async fn refetch_page(address: &Address, abort: &Abort) -> Result<PageDocument, Failure> {
    fetch_page_with(address, abort, true).await
}

/// Fetches the document of a page, unless `abort` ends the fetch. With `fresh`, asks the host even where the HTTP cache has a copy.
pub(super) async fn fetch_page_with(address: &Address, abort: &Abort, fresh: bool) -> Result<PageDocument, Failure> {
    read_page_at(address, &fetch_text_or_saved(&address.document(), abort, fresh).await?)
}

/// Reads the document of the page at `address`.
///
/// # Errors
/// When it is damaged, or the document of another page: some hosts answer every address with the same file.
pub fn read_page_at(address: &Address, text: &str) -> Result<PageDocument, Failure> {
    let document = read_page(text)?;
    if document.path == address.path() { Ok(document) } else { Err(Failure::Damaged) }
}

/// Fetches the text of a page's document from the host, to be saved.
///
/// # Errors
/// When it cannot be fetched, after the retries.
pub async fn fetch_page_text(address: &Address) -> Result<String, Failure> {
    fetch_text(&address.document(), JSON, &Abort::new(), true).await
}

/// Fetches the HTML of a page from the host, to be saved.
///
/// # Errors
/// When it cannot be fetched, after the retries.
pub async fn fetch_html(address: &Address) -> Result<CachedFile, Failure> {
    fetch_file(&address.url(), HTML, true).await
}

/// Fetches the document of a page from the host, to be saved.
///
/// # Errors
/// When it cannot be fetched, after the retries.
pub async fn fetch_document(address: &Address) -> Result<CachedFile, Failure> {
    fetch_file(&address.document(), JSON, true).await
}

/// Fetches any other file, to be saved.
///
/// # Errors
/// When it cannot be fetched, after the retries.
pub async fn fetch_other(url: &str) -> Result<CachedFile, Failure> {
    fetch_file(url, "", false).await
}

/// Fetches a file whose media type begins so, or any other file than a page.
async fn fetch_file(url: &str, media_type: &str, fresh: bool) -> Result<CachedFile, Failure> {
    // On a slow connection, a picture takes longer than a document.
    let abort = Abort::with_limit(FILE_TIME_LIMIT_MS);
    with_retries(&abort, async || {
        // Some hosts redirect from `/article/x/` to `/article/x`.
        let response = send(url, "*/*", &abort, fresh, RequestRedirect::Follow).await?;
        let found = response.headers().get("content-type").unwrap_or_default();
        // Some hosts answer unknown addresses with an HTML page and status 200.
        if !found.starts_with(media_type) || (media_type.is_empty() && found.starts_with(HTML)) {
            return Err(Failure::Damaged);
        }
        CachedFile::read(url, response.into()).await.map_err(|_| abort.reason())
    })
    .await
}

/// Fetches what the app needs to know to save an article.
///
/// # Errors
/// When it cannot be fetched, after the retries.
pub async fn fetch_offline(base: &BasePath) -> Result<OfflineDocument, Failure> {
    Ok(read_offline(&fetch_text(&base.join(OFFLINE_PATH), JSON, &Abort::new(), true).await?)?)
}

/// Fetches the site document: the data that all pages share.
///
/// # Errors
/// When it cannot be fetched, after the retries.
pub async fn fetch_site() -> Result<SiteDocument, Failure> {
    let text = fetch_text("/content/site.json", JSON, &Abort::new(), false).await?;
    Ok(read_site(&text)?)
}

/// Fetches all messages, where the page has only some. Returns false when they cannot be fetched, after the retries.
pub async fn load_messages(locale: Locale, site: Arc<SiteDocument>) -> bool {
    let Some(path) = site.messages_path.as_deref().filter(|_| !locale.is_complete_untracked()) else { return true };
    let path = site.base_path().join(path);
    let text = fetch_text_or_saved(&path, &Abort::new(), false).await;
    let messages = text.ok().and_then(|text| read_messages(&text).ok());
    if let Some(messages) = messages {
        locale.set_all(messages);
    }
    locale.is_complete_untracked()
}

/// The answer to the last poll, by which the next one knows an equal answer.
pub struct Answer {
    etag: Option<String>,
    text: String,
}

/// Asks the host for the short document of a live page again, without retries. The browser sends a conditional request where it can. Returns
/// `None` where the answer is the same as the last one, without parsing it.
///
/// # Errors
/// When it cannot be fetched.
pub async fn poll_live_page(address: &Address, abort: &Abort, last: Option<&Answer>) -> Result<Option<(PageDocument, Answer)>, Failure> {
    if is_offline() {
        return Err(Failure::Offline);
    }
    let response = send_for_text(&address.live_document(), JSON, abort, true).await?;
    let etag = response.headers().get("etag");
    if etag.is_some() && last.is_some_and(|last| last.etag == etag) {
        return Ok(None);
    }
    let text = read_text(&response, abort).await?;
    if last.is_some_and(|last| last.text == text) {
        return Ok(None);
    }
    Ok(Some((read_page_at(address, &text)?, Answer { etag, text })))
}

/// A handle that aborts a fetch under way.
#[derive(Clone)]
pub struct Abort {
    controller: Option<AbortController>,
    /// The time limit in milliseconds.
    limit: u32,
    timed_out: Rc<Cell<bool>>,
    /// The timer of the time limit. Dropping the last clone of this handle clears it.
    timer: Rc<Cell<Option<Timeout>>>,
}

impl Abort {
    /// Creates a handle, with which the time limit begins.
    #[must_use]
    pub fn new() -> Self {
        Self::with_limit(TIME_LIMIT_MS)
    }

    /// Creates a handle with this time limit, in milliseconds.
    fn with_limit(limit: u32) -> Self {
        let abort = Self { controller: AbortController::new().ok(), limit, timed_out: Rc::default(), timer: Rc::default() };
        abort.restart_time_limit();
        abort
    }

    /// Starts the time limit anew.
    pub(super) fn restart_time_limit(&self) {
        let (controller, timed_out) = (self.controller.clone(), self.timed_out.clone());
        let timer = Timeout::new(self.limit, move || {
            timed_out.set(true);
            if let Some(controller) = controller {
                controller.abort();
            }
        });
        self.timer.set(Some(timer));
    }

    /// Aborts the fetch.
    pub fn abort(&self) {
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }

    /// Returns whether both handles are of the same fetch.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.timed_out, &other.timed_out)
    }

    fn signal(&self) -> Option<AbortSignal> {
        self.controller.as_ref().map(AbortController::signal)
    }

    fn is_aborted(&self) -> bool {
        self.signal().is_some_and(|signal| signal.aborted())
    }

    /// Returns why a fetch with this handle ended without a response.
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

impl Default for Abort {
    fn default() -> Self {
        Self::new()
    }
}

/// Fetches the text of a file of this media type, with retries, within the time limit.
async fn fetch_text(url: &str, media_type: &str, abort: &Abort, fresh: bool) -> Result<String, Failure> {
    with_retries(abort, async || try_text(url, media_type, abort, fresh).await).await
}

/// Fetches the text of a JSON file. Where the host cannot be reached, returns the copy that the reader has saved: not every browser has the
/// service worker that would answer with it.
async fn fetch_text_or_saved(url: &str, abort: &Abort, fresh: bool) -> Result<String, Failure> {
    match fetch_text(url, JSON, abort, fresh).await {
        Err(failure) if failure.is_unreachable() => offline_cache::find_text(url).await.ok_or(failure),
        text => text,
    }
}

/// Calls `attempt`, and again after a failure that may pass.
async fn with_retries<T>(abort: &Abort, attempt: impl AsyncFn() -> Result<T, Failure>) -> Result<T, Failure> {
    let mut tries = 0;
    loop {
        match attempt().await {
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

async fn try_text(url: &str, media_type: &str, abort: &Abort, fresh: bool) -> Result<String, Failure> {
    let response = send_for_text(url, media_type, abort, fresh).await?;
    read_text(&response, abort).await
}

/// Sends a request for a text of this media type, and checks the headers of the response.
async fn send_for_text(url: &str, media_type: &str, abort: &Abort, fresh: bool) -> Result<Response, Failure> {
    // A redirect does not lead to a document, but to a login page or to another host.
    let response = send(url, media_type, abort, fresh, RequestRedirect::Manual).await?;
    let headers = response.headers();
    if !headers.get("content-type").is_some_and(|found| is_of_type(&found, media_type)) {
        // Some hosts answer unknown addresses with an HTML page and status 200.
        return Err(Failure::Damaged);
    }
    if headers.get("content-length").and_then(|length| length.parse().ok()).is_some_and(|length: usize| length > SIZE_LIMIT) {
        abort.abort();
        return Err(Failure::TooLarge);
    }
    Ok(response)
}

async fn read_text(response: &Response, abort: &Abort) -> Result<String, Failure> {
    let text = response.text().await.map_err(|_| abort.reason())?;
    if text.len() > SIZE_LIMIT { Err(Failure::TooLarge) } else { Ok(text) }
}

async fn send(url: &str, accept: &str, abort: &Abort, fresh: bool, redirect: RequestRedirect) -> Result<Response, Failure> {
    let request = Request::get(url)
        .header("accept", accept)
        .mode(RequestMode::SameOrigin)
        .redirect(redirect)
        .cache(if fresh { RequestCache::NoCache } else { RequestCache::Default })
        .abort_signal(abort.signal().as_ref());
    let response = request.send().await.map_err(|_| abort.reason())?;
    Failure::of_status(response.status()).map_or(Ok(response), Err)
}

fn is_of_type(content_type: &str, media_type: &str) -> bool {
    let found = content_type.split(';').next().unwrap_or_default().trim();
    found.eq_ignore_ascii_case(media_type)
}

fn is_offline() -> bool {
    web_sys::window().is_some_and(|window| !window.navigator().on_line())
}

/// Returns a random number from 0 up to `below`.
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
        assert!(is_of_type("application/json", JSON));
        assert!(is_of_type("Application/JSON; charset=utf-8", JSON));
        assert!(!is_of_type("text/html", JSON));
        assert!(!is_of_type("application/jsonp", JSON));
    }
}
