//! Answering one request.

use std::time::Duration;

use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, Limited, StreamBody};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{Request, Response, StatusCode};

use super::faults::Fault;
use super::record::Note;
use super::{OWN, STAND_IN, State, files, lock, stand_in};

/// Why a connection ends before its answer does.
#[derive(Debug, thiserror::Error)]
#[error("the connection is closed on purpose")]
pub(super) struct Closed;

pub(super) type Body = BoxBody<Bytes, Closed>;

/// A page reports a sentence, not a book.
const REPORT_LIMIT: usize = 256 * 1024;
const CSP: &str = "content-security-policy";
/// How long a connection that breaks in the middle of a body stays open, so that the first half arrives.
const BEFORE_CUT: Duration = Duration::from_millis(50);

pub(super) async fn answer(state: &State, request: Request<Incoming>) -> Result<Response<Body>, Closed> {
    if request.uri().path().starts_with(OWN) {
        return Ok(own(state, request).await);
    }
    let note = state.recorder.note(&request);
    let path = request.uri().path().to_owned();
    let faults = lock(&state.rules).happen(&path);
    if path.starts_with(STAND_IN) {
        let found = lock(&state.stand_ins).get(&path).cloned();
        return Ok(note.seal(found.map_or_else(|| sentence(404, "Nobody stands in here."), stand_in_for)));
    }
    respond(state, &path, faults, note).await
}

async fn respond(state: &State, path: &str, faults: Vec<Fault>, note: Note) -> Result<Response<Body>, Closed> {
    let found = match files::find(&state.dist, path).await {
        Ok(found) => found,
        Err(fault) => return Ok(note.seal(sentence(500, &fault.to_string()))),
    };
    let mut status = found.status;
    let mut content_type = files::content_type(&found.path);
    let mut bytes = found.bytes;
    let mut cut = false;
    let (mut rewrites, mut exchanges, mut forbidden) = (Vec::new(), Vec::new(), Vec::new());
    for fault in faults {
        match fault {
            Fault::Status(status) => return Ok(note.seal(sentence(status, "The host has a fault."))),
            Fault::Slow(pause) => tokio::time::sleep(pause).await,
            Fault::Hold(gate) => gate.passed().await,
            Fault::ContentType(other) => other.clone_into(&mut content_type),
            Fault::Replace { content_type: other, body } => {
                status = 200;
                other.clone_into(&mut content_type);
                bytes = body.into_bytes();
            }
            Fault::Rewrite(rewrite) => rewrites.push(rewrite),
            Fault::Exchange { old, new } => exchanges.push((old, new)),
            Fault::Forbid(source) => forbidden.push(source),
            Fault::Half => bytes.truncate(bytes.len() / 2),
            Fault::Cut => cut = true,
            Fault::Drop => {
                note.dropped();
                return Err(Closed);
            }
        }
    }
    let exchange = |text: String| exchanges.iter().fold(text, |text, (old, new)| text.replace(old, new));
    // What is missing has the headers of the page that says so.
    let path = if status == 404 { "/404.html" } else { path };
    if content_type.starts_with("text/html") {
        let html = String::from_utf8_lossy(&bytes).into_owned();
        let html = exchange(rewrites.into_iter().fold(html, |html, rewrite| rewrite(html)));
        let mut response = page(state, status, path, &html);
        forbidden.into_iter().for_each(|source| forbid(&mut response, source));
        return Ok(note.seal(response));
    }
    if content_type.starts_with("application/json") {
        bytes = exchange(String::from_utf8_lossy(&bytes).into_owned()).into_bytes();
    }
    let length = bytes.len();
    let body = if cut { half_of(bytes) } else { whole(bytes) };
    let mut response = with_headers(status, &content_type, body);
    add(&mut response, state.headers.of(path, lock(&state.prelude).framed));
    response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    Ok(note.seal(response))
}

/// A page, with the harness's script before its own and the production headers.
fn page(state: &State, status: u16, path: &str, html: &str) -> Response<Body> {
    let framed = lock(&state.prelude).framed;
    let (before, after) = html.split_at(head_of(html));
    let page = with_paper(state, &format!("{before}<script src=\"{OWN}prelude.js\"></script>{after}"));
    let mut response = with_headers(status, "text/html; charset=utf-8", whole(page.into_bytes()));
    add(&mut response, state.headers.of(path, framed));
    add(&mut response, state.headers.policy(html, framed));
    allow(&mut response, &lock(&state.allowed));
    response
}

/// The page with the paper of the test, where it has one: published pages carry it.
fn with_paper(state: &State, page: &str) -> String {
    const PAPER: &str = "<script type=\"application/json\" id=\"site\">";
    let paper = lock(&state.paper);
    let cut = page.split_once(PAPER).and_then(|(before, rest)| Some((before, rest.split_once("</script>")?.1)));
    match (paper.as_ref(), cut) {
        (Some(paper), Some((before, after))) => format!("{before}{PAPER}{}</script>{after}", paper.replace('<', "\\u003c")),
        (None, _) | (_, None) => page.to_owned(),
    }
}

/// Sets headers, in the place of those that are there.
fn add(response: &mut Response<Body>, headers: impl IntoIterator<Item = (String, String)>) {
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value)) {
            response.headers_mut().insert(name, value);
        }
    }
}

/// Adds sources to directives of the page's policy.
fn allow(response: &mut Response<Body>, sources: &[(&'static str, String)]) {
    if let Some(policy) = response.headers_mut().get_mut(CSP) {
        let wider = sources.iter().fold(policy.to_str().unwrap_or_default().to_owned(), |policy, (directive, source)| {
            stand_in::with_source(&policy, directive, source)
        });
        if let Ok(wider) = HeaderValue::from_str(&wider) {
            *policy = wider;
        }
    }
}

/// The answer of a stand-in: as another host gives it, with no header of the paper's, and to be had by any page.
fn stand_in_for(found: stand_in::StandIn) -> Response<Body> {
    let mut response = Response::new(whole(found.body.into_bytes()));
    for (name, value) in [("content-type", found.content_type), ("access-control-allow-origin", "*"), ("cache-control", "no-cache")] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Takes a source out of the page's policy.
fn forbid(response: &mut Response<Body>, source: &str) {
    if let Some(policy) = response.headers_mut().get_mut(CSP) {
        let stricter = policy.to_str().unwrap_or_default().replace(source, "");
        if let Ok(stricter) = HeaderValue::from_str(&stricter) {
            *policy = stricter;
        }
    }
}

/// Where the head of a page begins: after `<head>`, or, where minifying has left that tag out, after `<html ...>`.
fn head_of(html: &str) -> usize {
    let after = |tag: &str| html.find(tag).and_then(|start| html.get(start..)?.find('>').map(|end| start + end + 1));
    after("<head>").or_else(|| after("<html")).unwrap_or(0)
}

/// The harness's own files.
async fn own(state: &State, request: Request<Incoming>) -> Response<Body> {
    match request.uri().path().strip_prefix(OWN).unwrap_or_default() {
        "prelude.js" => javascript(lock(&state.prelude).script()),
        "axe.js" => match tokio::fs::read_to_string(&state.axe).await {
            Ok(axe) => javascript(axe),
            Err(error) => sentence(500, &error.to_string()),
        },
        "blank" => with_headers(200, "text/html; charset=utf-8", whole("<!doctype html><title>Blank</title>".into())),
        "frame" => with_headers(200, "text/html; charset=utf-8", whole(frame(request.uri().query().unwrap_or_default()).into_bytes())),
        "report" => {
            let body = Limited::new(request.into_body(), REPORT_LIMIT).collect().await;
            let report = body.ok().and_then(|body| serde_json::from_slice(&body.to_bytes()).ok());
            lock(&state.reports).extend(report);
            sentence(200, "")
        }
        _ => sentence(404, "The harness has no such file."),
    }
}

/// A page with the site in a frame of a given size: `width=320&height=700`.
fn frame(query: &str) -> String {
    let attributes: String =
        query.split('&').filter_map(|pair| pair.split_once('=')).map(|(key, value)| format!(" {key}=\"{value}\"")).collect();
    format!("<!doctype html><title>Frame</title><body><iframe id=\"frame\"{attributes} src=\"{OWN}blank\"></iframe></body>")
}

fn javascript(text: String) -> Response<Body> {
    with_headers(200, "text/javascript; charset=utf-8", whole(text.into_bytes()))
}

fn sentence(status: u16, words: &str) -> Response<Body> {
    with_headers(status, "text/plain; charset=utf-8", whole(words.as_bytes().to_vec()))
}

fn with_headers(status: u16, content_type: &str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if let Ok(content_type) = HeaderValue::from_str(content_type) {
        headers.insert(CONTENT_TYPE, content_type);
    }
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

fn whole(bytes: Vec<u8>) -> Body {
    Full::from(bytes).map_err(|never| match never {}).boxed()
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

#[cfg(test)]
mod tests {
    use super::head_of;

    #[test]
    fn the_harness_finds_the_head_of_a_minified_page() {
        for page in ["<!doctype html><html lang=en><meta charset=utf-8>", "<html>\n<head><meta charset=utf-8>"] {
            assert!(page[head_of(page)..].starts_with("<meta"), "{page}");
        }
        assert_eq!(head_of("words"), 0);
    }
}
