//! A static host for one test. It serves the [`StaticSite`] of `press serve`, records every request, and simulates faults.

mod answer;
mod faults;
mod lock;
mod own;
mod page;
mod policy;
mod prelude;
mod record;
mod state;

use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};

use broadsheet_content::page::{CookiesPage, Page, PageDocument, SiteDocument};
use broadsheet_hosting::serve::{StaticSite, answer_connections};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower::service_fn;

use crate::checkers::Checkers;
use crate::fault::{Fault as TestFault, Outcome};

pub use faults::{Fault, Gate, Times};
pub use prelude::{Prelude, StorageTrouble};
pub use record::{Fate, Request};

use lock::lock;
use record::Recorder;
use state::{STAND_IN, StandIn, State};

/// The document with the texts of the cookie settings.
const COOKIES: &str = "/content/cookies.json";

/// A host on a free port of 127.0.0.1. Drop closes it with all its connections.
#[derive(Debug)]
pub struct Host {
    origin: String,
    state: Arc<State>,
    task: JoinHandle<()>,
}

impl Host {
    /// Serves `dist`, with the accessibility checkers and `prelude` before the page's own scripts.
    ///
    /// # Errors
    /// When there is no free port, or `dist` is not a published site: a debug build has no header rules.
    pub async fn start(dist: &std::path::Path, checkers: &Checkers, prelude: Prelude) -> Outcome<Self> {
        let site = StaticSite::open(dist).map_err(|error| TestFault::Document { path: dist.to_owned(), why: error.to_string() })?;
        let listener = listen().await.map_err(TestFault::Host)?;
        let origin = format!("http://{}", listener.local_addr().map_err(TestFault::Host)?);
        let state = Arc::new(State {
            site,
            checkers: checkers.clone(),
            recorder: Recorder::default(),
            rules: Mutex::default(),
            prelude: Mutex::new(prelude),
            paper: Mutex::default(),
            stand_ins: Mutex::default(),
            allowed: Mutex::default(),
            reports: Mutex::default(),
        });
        let task = tokio::spawn(accept(listener, Arc::clone(&state)));
        Ok(Self { origin, state, task })
    }

    /// `http://127.0.0.1:<port>`
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Answers requests for `path` (one that ends in `*` means all that begin so) with a fault.
    pub fn fail(&self, path: &str, fault: Fault, times: Times) {
        lock(&self.state.rules).add(path, fault, times);
    }

    /// Delays answers for `path` until the gate is opened.
    #[must_use]
    pub fn hold(&self, path: &str) -> Gate {
        let gate = Gate::default();
        self.fail(path, Fault::Hold(gate.clone()), Times::Always);
        gate
    }

    /// Serves every page with another site document, and the cookies page with its texts. The HTML of the pages is unchanged.
    ///
    /// # Errors
    /// When they cannot be put into JSON.
    pub fn publish(&self, paper: &SiteDocument) -> serde_json::Result<()> {
        let cookies = PageDocument {
            schema_version: paper.schema_version,
            path: "/cookies/".to_owned(),
            title: "Cookies".to_owned(),
            description: String::new(),
            language: paper.language.clone(),
            direction: paper.direction,
            consent_revision: paper.consent.asks().then_some(paper.consent.revision),
            page: Page::Cookies(Box::new(CookiesPage::of(paper))),
        };
        for (path, body) in [("/content/site.json", serde_json::to_string(paper)?), (COOKIES, serde_json::to_string(&cookies)?)] {
            self.fail(path, Fault::Replace { content_type: "application/json", body }, Times::Always);
        }
        *lock(&self.state.paper) = Some(paper.clone());
        Ok(())
    }

    /// Returns the address of the same server with another host name: `http://localhost:<port>`.
    #[must_use]
    pub fn elsewhere(&self) -> String {
        self.named("localhost")
    }

    /// Returns the address of the same server with any host name that ends in `.localhost`.
    #[must_use]
    pub fn named(&self, name: &str) -> String {
        self.origin.replace("127.0.0.1", name)
    }

    /// Answers requests for `/stand-in/<name>` as another host would: without the paper's headers, and for every page.
    /// They are recorded as all are.
    pub fn stand_in(&self, name: &str, content_type: &'static str, body: impl Into<String>) {
        lock(&self.state.stand_ins).insert(format!("{STAND_IN}{name}"), StandIn { content_type, body: body.into() });
    }

    /// All requests so far for anything that stands in for another host.
    #[must_use]
    pub fn requests_elsewhere(&self) -> Vec<Request> {
        let elsewhere = |request: &Request| request.path.starts_with(STAND_IN) || request.host.starts_with("localhost");
        self.requests().into_iter().filter(|request| !request.path.is_empty() && elsewhere(request)).collect()
    }

    /// Adds a source to a directive of the paper's policy, from the next load on.
    pub fn allow(&self, directive: &'static str, source: impl Into<String>) {
        lock(&self.state.allowed).push((directive, source.into()));
    }

    /// Ends all faults.
    pub fn recover(&self) {
        lock(&self.state.rules).clear();
    }

    /// Changes what stands before the page's own scripts, from the next load on.
    pub fn change_prelude(&self, change: impl FnOnce(&mut Prelude)) {
        change(&mut lock(&self.state.prelude));
    }

    /// All requests so far, in the order in which they came.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.state.recorder.all()
    }

    /// All requests so far for one path.
    #[must_use]
    pub fn requests_for(&self, path: &str) -> Vec<Request> {
        self.requests().into_iter().filter(|request| request.path == path).collect()
    }

    /// Forgets the requests so far.
    pub fn forget_requests(&self) {
        self.state.recorder.clear();
    }

    /// What pages reported to the harness, oldest first.
    pub(crate) fn reports(&self) -> Vec<serde_json::Value> {
        lock(&self.state.reports).clone()
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Binds a port that no other test of this run has used. Tests share browsers, so a reused port would have the cache and storage of the
/// earlier test. With some hundred tests, that would happen in every second run.
async fn listen() -> std::io::Result<TcpListener> {
    static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    // Keep used ports bound until another is found, because the system would offer them again.
    let mut refused = Vec::new();
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        if lock(&USED).insert(listener.local_addr()?.port()) {
            return Ok(listener);
        }
        refused.push(listener);
    }
}

async fn accept(listener: TcpListener, state: Arc<State>) {
    let service = service_fn(move |request| {
        let state = Arc::clone(&state);
        async move { answer::answer(&state, request).await }
    });
    // A listener that has stopped shows in the test as an answer that never comes.
    let Err(_stopped) = answer_connections(listener, service).await;
}
