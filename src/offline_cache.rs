//! The cache of saved articles: shorthands for the Cache API. Browser only.
//!
//! A browser may have no such cache (without https, in some private windows), and may throw at each call.

use std::collections::HashSet;

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, CacheQueryOptions, CacheStorage, Headers, Response, ResponseInit};

use crate::browser;

/// The name of the cache. The service worker answers from it.
pub const CACHE: &str = "broadsheet-saved-1";

/// The reason why something could not be put into the cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CacheError {
    /// The browser has no cache, or does not let the page use it.
    #[error("this browser has no cache for the page")]
    Blocked,
    /// The device has no space left.
    #[error("there is no space left for the page")]
    Full,
}

impl From<JsValue> for CacheError {
    fn from(error: JsValue) -> Self {
        let name = browser::property(&error, "name").and_then(|name| name.as_string());
        if name.as_deref() == Some("QuotaExceededError") { Self::Full } else { Self::Blocked }
    }
}

/// A file of the paper, with the headers that it was sent with: a page needs its Content Security Policy offline, too.
#[derive(Clone, Debug)]
pub struct CachedFile {
    /// Its address, as the browser has it.
    pub url: String,
    headers: Headers,
    body: ArrayBuffer,
}

impl CachedFile {
    /// Reads a response to its end.
    ///
    /// # Errors
    /// When the connection is lost before.
    pub async fn read(url: &str, response: Response) -> Result<Self, JsValue> {
        // The headers of a fetched response cannot be changed.
        let headers = Headers::new_with_headers(&response.headers())?;
        // These two are about the form in which the body was sent.
        headers.delete("content-encoding")?;
        headers.delete("content-length")?;
        let body = JsFuture::from(response.array_buffer()?).await?.dyn_into()?;
        Ok(Self { url: url.to_owned(), headers, body })
    }

    /// Returns its size in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.body.byte_length().into()
    }

    /// Returns whether it is a page.
    #[must_use]
    pub fn is_page(&self) -> bool {
        self.headers.get("content-type").ok().flatten().is_some_and(|media_type| media_type.starts_with("text/html"))
    }

    /// Returns its text; `None` where the browser fails to read it.
    pub async fn text(&self) -> Option<String> {
        text_of(&self.response().ok()?).await
    }

    /// Replaces its text.
    #[must_use]
    pub fn with_text(self, text: &str) -> Self {
        Self { body: Uint8Array::from(text.as_bytes()).buffer(), ..self }
    }

    /// Returns a new response: a browser refuses one that was redirected as the answer to a navigation, and in Firefox reading one of
    /// two clones does not end.
    fn response(&self) -> Result<Response, JsValue> {
        let options = ResponseInit::new();
        options.set_headers(&self.headers);
        Response::new_with_opt_buffer_source_and_init(Some(&self.body), &options)
    }
}

async fn text_of(response: &Response) -> Option<String> {
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Returns the text of a file in the cache; `None` where there is none. Does not create the cache.
pub async fn find_text(url: &str) -> Option<String> {
    let options = CacheQueryOptions::new();
    options.set_cache_name(CACHE);
    options.set_ignore_vary(true);
    let found = JsFuture::from(storage()?.match_with_str_and_options(url, &options)).await.ok()?;
    text_of(&found.dyn_into().ok()?).await
}

/// Returns the addresses of all files in the cache, without scheme and host.
pub async fn files() -> HashSet<String> {
    let Ok(cache) = open().await else { return HashSet::new() };
    let keys = JsFuture::from(cache.keys()).await.ok().and_then(|keys| keys.dyn_into::<js_sys::Array>().ok());
    let origin = browser::origin().unwrap_or_default();
    let requests = keys.into_iter().flat_map(|keys| keys.iter().collect::<Vec<_>>());
    let urls = requests.filter_map(|request| browser::property(&request, "url")?.as_string());
    urls.filter_map(|url| url.strip_prefix(&origin).map(str::to_owned)).collect()
}

/// Puts files into the cache, in this order. When one of them cannot be put, the cache becomes as it was.
///
/// # Errors
/// When there is no cache, or no space for all of the files.
pub async fn put(files: &[CachedFile]) -> Result<(), CacheError> {
    let cache = open().await?;
    let mut replaced = Vec::new();
    let outcome = replace(&cache, files, &mut replaced).await;
    if outcome.is_err() {
        for (url, earlier) in replaced {
            let _restored = match earlier.dyn_into::<Response>() {
                Ok(earlier) => JsFuture::from(cache.put_with_str(url, &earlier)).await,
                Err(_) => JsFuture::from(cache.delete_with_str(url)).await,
            };
        }
    }
    Ok(outcome?)
}

/// Puts files into the cache, and notes what was there before: a response or `undefined`.
async fn replace<'f>(cache: &Cache, files: &'f [CachedFile], replaced: &mut Vec<(&'f str, JsValue)>) -> Result<(), JsValue> {
    for file in files {
        let earlier = JsFuture::from(cache.match_with_str(&file.url)).await?;
        JsFuture::from(cache.put_with_str(&file.url, &file.response()?)).await?;
        replaced.push((&file.url, earlier));
    }
    Ok(())
}

/// Removes files from the cache.
pub async fn remove(urls: &[String]) {
    let Ok(cache) = open().await else { return };
    for url in urls {
        // A file that is not there is as good as removed.
        let _removed = JsFuture::from(cache.delete_with_str(url)).await;
    }
}

/// Deletes the cache. Returns false where the browser refuses.
pub async fn delete() -> bool {
    match storage() {
        Some(storage) => JsFuture::from(storage.delete(CACHE)).await.is_ok(),
        None => true,
    }
}

async fn open() -> Result<Cache, CacheError> {
    let storage = storage().ok_or(CacheError::Blocked)?;
    JsFuture::from(storage.open(CACHE)).await?.dyn_into().map_err(|_| CacheError::Blocked)
}

/// Returns the caches of the page's origin. The property is missing without https, and reading it may throw.
fn storage() -> Option<CacheStorage> {
    browser::property(browser::window()?.as_ref(), "caches")?.dyn_into().ok()
}
