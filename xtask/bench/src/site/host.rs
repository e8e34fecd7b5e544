//! Serves the site on 127.0.0.1, unchanged and in the variants for comparison.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use broadsheet_hosting::precompress::{Effort, compressed};
use broadsheet_hosting::serve::{Body, StaticSite, answer_connections};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderValue};
use hyper::{Request, Response};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower::{ServiceExt as _, service_fn};

use super::kinds::Pages;
use super::plain::plain_page;
use super::strip::without_scripts;
use crate::error::Error;

/// The variants of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Variant {
    /// The unchanged site.
    Whole,
    /// The compared pages (the article and the front) have no scripts.
    WithoutScripts,
    /// The article's page is replaced with the plainest page of its text.
    Plain,
}

/// The files that a host serves.
#[derive(Debug)]
pub struct Site {
    folder: PathBuf,
    service: StaticSite,
    /// The pages in which a variant differs from the site, compressed with brotli.
    variants: HashMap<(Variant, String), Bytes>,
    has_app: bool,
}

impl Site {
    /// Opens the site in this folder.
    ///
    /// # Errors
    /// When it is not a published site, or was published without compressed files.
    pub fn open(folder: &Path, pages: &Pages) -> Result<Arc<Self>, Error> {
        let service = StaticSite::open(folder).map_err(|error| Error::Bundle(error.to_string()))?;
        let mut variants = HashMap::new();
        for page in [&pages.article, &pages.front] {
            let file = page.file(folder);
            if !file.with_extension("html.br").is_file() {
                return Err(Error::Bundle(format!("{} is not compressed: build the site without --no-compress", file.display())));
            }
            let html = std::fs::read_to_string(&file).map_err(Error::file(&file))?;
            for (variant, html) in [(Variant::WithoutScripts, Some(without_scripts(&html))), (Variant::Plain, plain_page(&html))] {
                if let Some(brotli) = html.and_then(|html| compressed(html.as_bytes(), Effort::Best).br) {
                    variants.insert((variant, page.path.clone()), Bytes::from(brotli));
                }
            }
        }
        Ok(Arc::new(Self { folder: folder.to_owned(), service, variants, has_app: true }))
    }

    /// Opens a site by another build or another program, with the same pages at the same addresses and without variants.
    ///
    /// # Errors
    /// When the folder has no header rules.
    pub fn other(folder: &Path) -> Result<Arc<Self>, Error> {
        let service = StaticSite::open(folder).map_err(|error| Error::Bundle(error.to_string()))?;
        let has_app = folder.join("content/site.json").is_file();
        Ok(Arc::new(Self { folder: folder.to_owned(), service, variants: HashMap::new(), has_app }))
    }

    /// Returns whether its pages signal that their app is ready, as Broadsheet's do.
    pub fn has_app(&self) -> bool {
        self.has_app
    }

    /// Returns whether a page differs in this variant.
    pub fn differs(&self, variant: Variant, path: &str) -> bool {
        self.variants.contains_key(&(variant, path.to_owned()))
    }

    /// Returns the folder of its files.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the response of the static host. Chromium accepts brotli from 127.0.0.1, so only the body of a variant's page differs.
    async fn answer(&self, variant: Variant, request: Request<Incoming>) -> Result<Response<Body>, std::convert::Infallible> {
        let other = self.variants.get(&(variant, request.uri().path().to_owned())).cloned();
        let mut response = self.service.clone().oneshot(request).await?;
        if let Some(page) = other {
            response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
            response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(page.len()));
            *response.body_mut() = Full::new(page).map_err(|never| match never {}).boxed_unsync();
        }
        Ok(response)
    }
}

/// A host on a free port, which is an origin with its own storage and caches. It stops on drop.
#[derive(Debug)]
pub struct Host {
    origin: String,
    task: JoinHandle<()>,
}

impl Host {
    /// Serves one variant of the site.
    ///
    /// # Errors
    /// When there is no free port.
    pub async fn start(site: &Arc<Site>, variant: Variant) -> Result<Self, Error> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(Error::Server)?;
        let origin = format!("http://{}", listener.local_addr().map_err(Error::Server)?);
        let site = Arc::clone(site);
        let service = service_fn(move |request| {
            let site = Arc::clone(&site);
            async move { site.answer(variant, request).await }
        });
        let task = tokio::spawn(async move {
            // When the listener stops, the page load in the browser fails, which is reported there.
            let Err(_stopped) = answer_connections(listener, service).await;
        });
        Ok(Self { origin, task })
    }

    /// Returns `http://127.0.0.1:<port>` with the path.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.task.abort();
    }
}
