//! Answers one request: the site's response with the changes of a test.

use std::time::Duration;

use broadsheet_hosting::serve::StaticSite;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::header::{CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderValue, LAST_MODIFIED, LOCATION, RANGE};
use hyper::http::response::Parts;
use hyper::{Method, Request, Response, StatusCode};
use tower::ServiceExt as _;

use super::faults::Fault;
use super::lock::lock;
use super::own::{sentence, whole};
use super::policy::Change;
use super::record::Note;
use super::state::{Body, Closed, OWN, STAND_IN, State};
use super::{own, page};

/// How long a connection stays open before it is cut in the middle of a body, so that the first half arrives.
const BEFORE_CUT: Duration = Duration::from_millis(50);

/// A response of the site, kept in memory so that faults can change it.
struct Fetched {
    parts: Parts,
    body: Vec<u8>,
    /// Whether the connection is cut in the middle of the body.
    cut: bool,
    /// Sources that are removed from the Content Security Policy.
    forbidden: Vec<&'static str>,
    rewrites: Vec<fn(String) -> String>,
    exchanges: Vec<(String, String)>,
}

pub(super) async fn answer(state: &State, request: Request<Incoming>) -> Result<Response<Body>, Closed> {
    if request.uri().path().starts_with(OWN) {
        return Ok(own::answer(state, request).await);
    }
    let note = state.recorder.note(&request);
    let path = request.uri().path();
    let faults = lock(&state.rules).happen(path);
    if path.starts_with(STAND_IN) {
        return Ok(note.seal(own::stand_in(state, path)));
    }
    match fetch(&state.site, &request).await {
        Some(fetched) => with_faults(state, fetched, faults, note).await,
        None => Ok(note.seal(sentence(500, "A file of the site cannot be read."))),
    }
}

/// Requests the file without the browser's conditions and encodings, so that the response is uncompressed, never 304, and can be changed.
/// Its validators are removed, because Chromium would use them to request the rest of a body after a cut connection, which would disturb
/// tests that count requests.
async fn fetch(site: &StaticSite, request: &Request<Incoming>) -> Option<Fetched> {
    let mut asked = Request::new(());
    *asked.uri_mut() = request.uri().clone();
    if request.method() != Method::HEAD {
        request.method().clone_into(asked.method_mut());
    }
    if let Some(range) = request.headers().get(RANGE) {
        asked.headers_mut().insert(RANGE, range.clone());
    }
    let (mut parts, body) = site.clone().oneshot(asked).await.unwrap_or_else(|never| match never {}).into_parts();
    for validator in [ETAG, LAST_MODIFIED] {
        parts.headers.remove(validator);
    }
    let body = body.collect().await.ok()?.to_bytes().into();
    Some(Fetched { parts, body, cut: false, forbidden: Vec::new(), rewrites: Vec::new(), exchanges: Vec::new() })
}

async fn with_faults(state: &State, mut fetched: Fetched, faults: Vec<Fault>, note: Note) -> Result<Response<Body>, Closed> {
    for fault in faults {
        match fault {
            Fault::Status(status) => return Ok(note.seal(sentence(status, "The host has a fault."))),
            Fault::Redirect(to) => {
                let mut response = sentence(302, "The host leads elsewhere.");
                if let Ok(to) = HeaderValue::from_str(&to) {
                    response.headers_mut().insert(LOCATION, to);
                }
                return Ok(note.seal(response));
            }
            Fault::Slow(pause) => tokio::time::sleep(pause).await,
            Fault::Hold(gate) => gate.passed().await,
            Fault::ContentType(other) => fetched.set_content_type(other),
            Fault::Replace { content_type, body } => fetched.replace(content_type, body),
            Fault::Rewrite(rewrite) => fetched.rewrites.push(rewrite),
            Fault::Exchange { old, new } => fetched.exchanges.push((old, new)),
            Fault::Forbid(source) => fetched.forbidden.push(source),
            Fault::Half => fetched.body.truncate(fetched.body.len() / 2),
            Fault::Cut => fetched.cut = true,
            Fault::Drop => {
                note.dropped();
                return Err(Closed);
            }
        }
    }
    Ok(note.seal(fetched.into_response(state)))
}

impl Fetched {
    fn set_content_type(&mut self, content_type: &'static str) {
        self.parts.headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }

    fn replace(&mut self, content_type: &'static str, body: String) {
        self.parts.status = StatusCode::OK;
        self.parts.headers.remove(CONTENT_RANGE);
        self.set_content_type(content_type);
        self.body = body.into_bytes();
    }

    fn is(&self, content_type: &str) -> bool {
        self.parts.headers.get(CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(content_type.as_bytes()))
    }

    fn into_response(mut self, state: &State) -> Response<Body> {
        if self.is("text/html") {
            let html = self.rewrites.iter().fold(self.text(), |html, rewrite| rewrite(html));
            self.body = page::changed(&self.exchange(html), lock(&state.paper).as_ref()).into_bytes();
        } else if self.is("application/json") {
            self.body = self.exchange(self.text()).into_bytes();
        }
        let framed = lock(&state.prelude).framed;
        Change { framed, allowed: &lock(&state.allowed), forbidden: &self.forbidden }.make(&mut self.parts.headers);
        self.parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(self.body.len()));
        Response::from_parts(self.parts, if self.cut { half_of(self.body) } else { whole(self.body) })
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn exchange(&self, text: String) -> String {
        self.exchanges.iter().fold(text, |text, (old, new)| text.replace(old, new))
    }
}

fn half_of(mut bytes: Vec<u8>) -> Body {
    bytes.truncate(bytes.len() / 2);
    let half = futures_util::stream::once(async { Ok(Frame::data(Bytes::from(bytes))) });
    let end = futures_util::stream::once(async {
        tokio::time::sleep(BEFORE_CUT).await;
        Err(Closed)
    });
    BodyExt::boxed(StreamBody::new(futures_util::StreamExt::chain(half, end)))
}
