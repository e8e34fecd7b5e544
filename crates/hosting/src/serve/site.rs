//! The responses of a published site.

use std::convert::Infallible;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use broadsheet_content::link::BasePath;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::header::{
    ACCEPT_ENCODING, ACCEPT_RANGES, CONTENT_TYPE, ETAG, HeaderName, HeaderValue, IF_RANGE, LAST_MODIFIED, LOCATION, RANGE,
};
use hyper::{Method, Request, Response, StatusCode, Uri};
use percent_encoding::percent_decode_str;
use tower::{Service, ServiceExt as _};
use tower_http::services::ServeDir;
use tower_http::services::fs::DefaultServeDirFallback;

use super::files::SiteFiles;
use crate::kinds;
use crate::layout::{MISSING, is_hidden};
use crate::rules::{ReadError, Rules, Scheme};

/// The body of a response, which streams the bytes of a file.
pub type Body = UnsyncBoxBody<Bytes, io::Error>;

/// A published site as a tower service: `ServeDir` with the site's header rules and its `404.html`.
///
/// Files and rules are read for each request, so that a site that is built again meanwhile is served in its new state.
#[derive(Clone, Debug)]
pub struct StaticSite {
    root: Arc<Path>,
    base_path: BasePath,
    files: ServeDir<DefaultServeDirFallback, SiteFiles>,
}

/// The error for a folder that is not a site that can be served.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// The folder cannot be read.
    #[error("cannot serve {}: {source}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// The underlying error.
        source: io::Error,
    },
    /// It has no header rules.
    #[error("{} is not a published site: it has no header rules (.hosting/rules.json), which `press build` writes", .0.display())]
    NotASite(PathBuf),
    /// Its header rules cannot be read.
    #[error(transparent)]
    Rules(#[from] ReadError),
}

impl StaticSite {
    /// Returns the folder that the site is published in.
    #[must_use]
    pub fn base_path(&self) -> &BasePath {
        &self.base_path
    }

    /// Opens the site in a folder.
    ///
    /// # Errors
    /// When the folder is not a published site.
    pub fn open(folder: &Path) -> Result<Self, SiteError> {
        let root: Arc<Path> = folder.canonicalize().map_err(|source| SiteError::Folder { path: folder.to_owned(), source })?.into();
        let Some(rules) = Rules::read(&root)? else { return Err(SiteError::NotASite(root.to_path_buf())) };
        let files = ServeDir::with_backend(&root, SiteFiles(Arc::clone(&root)))
            .precompressed_br()
            .precompressed_gzip()
            .ignore_multi_range_requests(true);
        Ok(Self { root, base_path: rules.base_path().clone(), files })
    }

    async fn answer(&self, request: Request<()>) -> Response<Body> {
        let rules = match Rules::read(&self.root) {
            Ok(Some(rules)) => rules,
            Ok(None) => return sentence(StatusCode::INTERNAL_SERVER_ERROR, "The site has no header rules any more."),
            Err(error) => return sentence(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
        };
        let base = rules.base_path();
        if !base.is_root() && request.uri().path() == base.as_str() {
            return redirect(&base.join("/"));
        }
        let Some(request) = inside(&request, base) else {
            return sentence(StatusCode::NOT_FOUND, &format!("There is nothing here. The site is at {base}/."));
        };
        // A path that is not UTF-8 names no file, so `ServeDir` does not find it.
        let path = percent_decode_str(request.uri().path()).decode_utf8_lossy().into_owned();
        let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
        if !is_read || is_for_readers(&path) {
            let response = self.file(&request, &path).await;
            if response.status() != StatusCode::NOT_FOUND {
                return finished(response, &rules, &path);
            }
        }
        finished(self.missing(&request).await, &rules, MISSING)
    }

    /// Returns a file, or a range of it. `ServeDir` ignores `If-Range`, so it is handled here: a browser must not join ranges of different
    /// versions of a file.
    async fn file(&self, request: &Request<()>, path: &str) -> Response<Body> {
        let response = self.read(request.clone(), path).await;
        let is_part = matches!(response.status(), StatusCode::PARTIAL_CONTENT | StatusCode::RANGE_NOT_SATISFIABLE);
        let known = request.headers().get(IF_RANGE);
        let is_other = known.is_some() && [ETAG, LAST_MODIFIED].iter().all(|name| response.headers().get(name) != known);
        if is_part && is_other {
            let mut whole = request.clone();
            whole.headers_mut().remove(RANGE);
            return self.read(whole, path).await;
        }
        response
    }

    /// Returns [`MISSING`] with status 404, as a whole and without validators, which would belong to another address.
    async fn missing(&self, request: &Request<()>) -> Response<Body> {
        let mut page = Request::new(());
        request.method().clone_into(page.method_mut());
        *page.uri_mut() = Uri::from_static(MISSING);
        if let Some(encodings) = request.headers().get(ACCEPT_ENCODING) {
            page.headers_mut().insert(ACCEPT_ENCODING, encodings.clone());
        }
        let mut response = self.read(page, MISSING).await;
        match response.status() {
            StatusCode::NOT_FOUND => return sentence(StatusCode::NOT_FOUND, "There is no such page."),
            StatusCode::OK => *response.status_mut() = StatusCode::NOT_FOUND,
            _ => {}
        }
        for name in [ACCEPT_RANGES, ETAG, LAST_MODIFIED] {
            response.headers_mut().remove(name);
        }
        response
    }

    /// Returns the response of `ServeDir` with the content type of our table. Its own has no charset and does not know feeds.
    async fn read(&self, request: Request<()>, path: &str) -> Response<Body> {
        let mut response = self.files.clone().oneshot(request).await.unwrap_or_else(|never| match never {});
        if let Some(media_type) = response.headers_mut().get_mut(CONTENT_TYPE) {
            *media_type = HeaderValue::from_static(kinds::media_type(path));
        }
        response.map(BodyExt::boxed_unsync)
    }
}

impl<B> Service<Request<B>> for StaticSite {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let site = self.clone();
        let request = request.map(|_| ());
        Box::pin(async move { Ok(site.answer(request).await) })
    }
}

/// Returns false for a path with empty segments. Hosts differ in whether they merge slashes, and the header rules and redirects must not
/// depend on it.
fn is_for_readers(path: &str) -> bool {
    !is_hidden(path) && !path.contains("//") && path != MISSING
}

/// Completes a response like the shipped configurations: redirects are permanent, and the headers of the path are added.
fn finished(mut response: Response<Body>, rules: &Rules, path: &str) -> Response<Body> {
    if response.status() == StatusCode::TEMPORARY_REDIRECT {
        *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
    }
    // `ServeDir` redirects from `/about` to `/about/` without the folder of the site.
    if let Some(to) = response.headers_mut().get_mut(LOCATION)
        && let Some(joined) = to.to_str().ok().and_then(|to| HeaderValue::from_str(&rules.base_path().join(to)).ok())
    {
        *to = joined;
    }
    for (name, value) in rules.for_path(path, Scheme::Http) {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// Returns the request for the same file of a site at the root of a host; `None` for a path outside the site.
fn inside(request: &Request<()>, base: &BasePath) -> Option<Request<()>> {
    let path = base.strip(request.uri().path())?;
    let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut request = request.clone();
    *request.uri_mut() = Uri::try_from(format!("{path}{query}")).ok()?;
    Some(request)
}

fn redirect(to: &str) -> Response<Body> {
    let mut response = sentence(StatusCode::PERMANENT_REDIRECT, "The site is in this folder.");
    if let Ok(to) = HeaderValue::from_str(to) {
        response.headers_mut().insert(LOCATION, to);
    }
    response
}

fn sentence(status: StatusCode, words: &str) -> Response<Body> {
    let mut response = Response::new(Full::from(format!("{words}\n")).map_err(|never| match never {}).boxed_unsync());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::layout::FOLDER;

    /// Creates a site with a page and a video of 100 bytes, and a file beside it that is not part of it.
    fn site(folder: &Path) -> StaticSite {
        let site = folder.join("site");
        for name in ["about", "media", FOLDER] {
            fs::create_dir_all(site.join(name)).unwrap();
        }
        fs::write(site.join(FOLDER).join("rules.json"), crate::Policy::default().rules().unwrap().to_json()).unwrap();
        for name in ["secret.html", "site/index.html", "site/about/index.html", "site/a b.txt"] {
            fs::write(folder.join(name), name).unwrap();
        }
        fs::write(site.join("media/film.mp4"), [b'f'; 100]).unwrap();
        StaticSite::open(&site).unwrap()
    }

    fn get(site: &StaticSite, path: &str, headers: &[(HeaderName, &str)]) -> Response<Bytes> {
        let mut request = Request::new(());
        *request.uri_mut() = path.parse().unwrap();
        for (name, value) in headers {
            request.headers_mut().insert(name, value.parse().unwrap());
        }
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let (parts, body) = site.answer(request).await.into_parts();
            Response::from_parts(parts, body.collect().await.unwrap().to_bytes())
        })
    }

    #[test]
    fn nothing_outside_the_site_is_served() {
        let folder = tempfile::tempdir().unwrap();
        let site = site(folder.path());
        for (path, file) in [("/", "site/index.html"), ("/about/", "site/about/index.html"), ("/a%20b.txt", "site/a b.txt")] {
            let answer = get(&site, path, &[]);
            assert_eq!((answer.status(), &answer.body()[..]), (StatusCode::OK, file.as_bytes()), "{path}");
        }
        assert_eq!(get(&site, "/about", &[]).status(), StatusCode::PERMANENT_REDIRECT);
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("../secret.html", site.root.join("link.html")).unwrap();
            std::os::unix::fs::symlink("..", site.root.join("up")).unwrap();
        }
        for path in [
            "/media",
            "/media/",
            "/none",
            "/../secret.html",
            "/about/../../secret.html",
            "//about",
            "//about/",
            "/about//",
            "/./index.html",
            "/%2fabout",
            "/%ff",
            "/%00",
            "/link.html",
            "/up/secret.html",
        ] {
            assert_eq!(get(&site, path, &[]).status(), StatusCode::NOT_FOUND, "{path}");
        }
    }

    #[test]
    fn ranges_as_the_standard_reads_them() {
        let folder = tempfile::tempdir().unwrap();
        let site = site(folder.path());
        for (range, expected) in [
            ("bytes=0-", Some("bytes 0-99/100")),
            ("bytes=0-0", Some("bytes 0-0/100")),
            ("bytes=10-19", Some("bytes 10-19/100")),
            ("bytes=90-500", Some("bytes 90-99/100")),
            ("bytes=-5", Some("bytes 95-99/100")),
            ("bytes=100-", Some("bytes */100")),
            ("bytes=0-1,5-6", None),
        ] {
            let answer = get(&site, "/media/film.mp4", &[(RANGE, range)]);
            let found = answer.headers().get("Content-Range").map(|value| value.to_str().unwrap());
            assert_eq!(found, expected, "{range}: {}", answer.status());
        }
    }

    #[test]
    fn the_smallest_coding_that_the_browser_accepts_is_sent() {
        let folder = tempfile::tempdir().unwrap();
        let site = site(folder.path());
        for (suffix, content) in [("br", "brotli"), ("gz", "gzipped")] {
            fs::write(site.root.join(format!("about/index.html.{suffix}")), content).unwrap();
        }
        for (accepted, coding) in [
            (Some("gzip, deflate, br, zstd"), Some("br")),
            (Some("br;q=0, gzip"), Some("gzip")),
            (Some("gzip;q=0.5, BR;q=0"), Some("gzip")),
            (Some("brotli, gzipped"), None),
            (None, None),
        ] {
            let headers: Vec<_> = accepted.map(|accepted| (ACCEPT_ENCODING, accepted)).into_iter().collect();
            let answer = get(&site, "/about/", &headers);
            let found = answer.headers().get("Content-Encoding").map(|value| value.to_str().unwrap());
            assert_eq!(found, coding, "{accepted:?}");
        }
    }

    #[test]
    fn a_part_of_another_version_is_not_sent() {
        let folder = tempfile::tempdir().unwrap();
        let site = site(folder.path());
        let part = |range: &str, version: &str| get(&site, "/media/film.mp4", &[(RANGE, range), (IF_RANGE, version)]).status();
        let film = get(&site, "/media/film.mp4", &[]);
        for name in [ETAG, LAST_MODIFIED] {
            let version = film.headers()[name].to_str().unwrap();
            assert_eq!(part("bytes=10-19", version), StatusCode::PARTIAL_CONTENT);
        }
        assert_eq!(part("bytes=10-19", "\"another\""), StatusCode::OK);
        assert_eq!(part("bytes=200-", "\"another\""), StatusCode::OK);
    }

    #[test]
    fn a_missing_page_is_never_not_modified() {
        let folder = tempfile::tempdir().unwrap();
        let site = site(folder.path());
        assert_eq!(&get(&site, "/none/", &[]).body()[..], b"There is no such page.\n");
        fs::write(site.root.join("404.html"), "Missing").unwrap();
        let tag = get(&site, "/", &[]).headers()[ETAG].to_str().unwrap().to_owned();
        for known in [tag.as_str(), "*"] {
            let answer = get(&site, "/none/", &[(hyper::header::IF_NONE_MATCH, known), (RANGE, "bytes=0-1")]);
            assert_eq!((answer.status(), &answer.body()[..]), (StatusCode::NOT_FOUND, &b"Missing"[..]));
            assert_eq!(answer.headers().get(ETAG), None);
        }
    }

    #[test]
    fn a_folder_that_is_not_a_site_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let error = StaticSite::open(folder.path()).unwrap_err().to_string();
        assert!(error.contains("is not a published site"), "{error}");
        assert!(matches!(StaticSite::open(&folder.path().join("none")), Err(SiteError::Folder { .. })));
    }
}
