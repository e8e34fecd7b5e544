//! Responses that do not come from the site: the harness's own files, and stand-ins for other hosts.

use std::path::Path;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::{Request, Response, StatusCode};

use super::lock::lock;
use super::state::{Body, OWN, StandIn, State};

/// The most bytes of a report of a page.
const REPORT_LIMIT: usize = 256 * 1024;

/// The harness's own files.
pub(super) async fn answer(state: &State, request: Request<Incoming>) -> Response<Body> {
    match request.uri().path().strip_prefix(OWN).unwrap_or_default() {
        "prelude.js" => with_headers(200, "text/javascript; charset=utf-8", lock(&state.prelude).script()),
        "axe.js" => script(&state.checkers.axe).await,
        "equal-access.js" => script(&state.checkers.equal_access).await,
        "blank" => with_headers(200, "text/html; charset=utf-8", "<!doctype html><title>Blank</title>".to_owned()),
        "frame" => with_headers(200, "text/html; charset=utf-8", frame(request.uri().query().unwrap_or_default())),
        "report" => {
            let body = Limited::new(request.into_body(), REPORT_LIMIT).collect().await;
            let report = body.ok().and_then(|body| serde_json::from_slice(&body.to_bytes()).ok());
            lock(&state.reports).extend(report);
            sentence(200, "")
        }
        _ => sentence(404, "The harness has no such file."),
    }
}

/// A script of a checker.
async fn script(path: &Path) -> Response<Body> {
    match tokio::fs::read_to_string(path).await {
        Ok(script) => with_headers(200, "text/javascript; charset=utf-8", script),
        Err(error) => sentence(500, &error.to_string()),
    }
}

/// A page with the site in a frame of a given size: `width=320&height=700`.
fn frame(query: &str) -> String {
    let attributes: String =
        query.split('&').filter_map(|pair| pair.split_once('=')).map(|(key, value)| format!(" {key}=\"{value}\"")).collect();
    format!("<!doctype html><title>Frame</title><body><iframe id=\"frame\"{attributes} src=\"{OWN}blank\"></iframe></body>")
}

/// The answer of a stand-in: as another host gives it, with no header of the paper's, and readable for every page.
pub(super) fn stand_in(state: &State, path: &str) -> Response<Body> {
    let Some(StandIn { content_type, body }) = lock(&state.stand_ins).get(path).cloned() else {
        return sentence(404, "Nothing stands in here.");
    };
    let mut response = Response::new(whole(body));
    for (name, value) in [("content-type", content_type), ("access-control-allow-origin", "*"), ("cache-control", "no-cache")] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

pub(super) fn sentence(status: u16, words: &str) -> Response<Body> {
    with_headers(status, "text/plain; charset=utf-8", words.to_owned())
}

fn with_headers(status: u16, content_type: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(whole(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    for (name, value) in [
        ("cache-control", "no-cache"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "strict-origin-when-cross-origin"),
        ("cross-origin-opener-policy", "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

pub(super) fn whole(body: impl Into<hyper::body::Bytes>) -> Body {
    Full::new(body.into()).map_err(|never| match never {}).boxed()
}
