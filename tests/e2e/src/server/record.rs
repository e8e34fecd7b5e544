//! The record of a host's requests.

use std::sync::{Arc, Mutex};

use hyper::Response;
use hyper::header::{COOKIE, HOST};

use super::lock::lock;

/// One request.
#[derive(Clone, Debug)]
pub struct Request {
    /// `GET`
    pub method: String,
    /// Without the query.
    pub path: String,
    /// Without the question mark; empty when there is none.
    pub query: String,
    /// The host that was asked, as the browser names it: `127.0.0.1:8080` is the paper, `localhost:8080` the stand-in for others.
    pub host: String,
    /// The cookies that came along; empty when there were none.
    pub cookies: String,
    /// The result.
    pub fate: Fate,
}

/// The result of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// No answer yet.
    Waiting,
    /// Answered with this status.
    Answered(u16),
    /// The browser closed the connection before an answer.
    Abandoned,
    /// The host closed the connection without an answer.
    Dropped,
}

impl Request {
    /// A page, and not one of its parts: what a browser loads when it goes to an address.
    #[must_use]
    pub fn is_document(&self) -> bool {
        self.path.ends_with('/') || self.path.ends_with(".html")
    }
}

/// Requests in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Recorder {
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Recorder {
    pub(super) fn note<B>(&self, request: &hyper::Request<B>) -> Note {
        let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        let mut requests = lock(&self.requests);
        requests.push(Request {
            method: request.method().to_string(),
            path: request.uri().path().to_owned(),
            query: request.uri().query().unwrap_or_default().to_owned(),
            host: header(HOST),
            cookies: header(COOKIE),
            fate: Fate::Waiting,
        });
        Note { requests: Arc::clone(&self.requests), index: requests.len() - 1, sealed: false }
    }

    pub(super) fn all(&self) -> Vec<Request> {
        lock(&self.requests).clone()
    }

    pub(super) fn clear(&self) {
        // Requests under way keep their places: an index must go on meaning the same request.
        lock(&self.requests).iter_mut().for_each(|request| request.path.clear());
    }
}

/// A request under way. Dropped before it is sealed, it was abandoned: the server drops the work for a connection that the
/// browser has closed.
pub(super) struct Note {
    requests: Arc<Mutex<Vec<Request>>>,
    index: usize,
    sealed: bool,
}

impl Note {
    pub(super) fn seal<B>(mut self, response: Response<B>) -> Response<B> {
        self.end(Fate::Answered(response.status().as_u16()));
        response
    }

    pub(super) fn dropped(mut self) {
        self.end(Fate::Dropped);
    }

    fn end(&mut self, fate: Fate) {
        self.sealed = true;
        if let Some(request) = lock(&self.requests).get_mut(self.index) {
            request.fate = fate;
        }
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        if !self.sealed {
            self.end(Fate::Abandoned);
        }
    }
}
