//! Answering one request.

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use futures_util::stream;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Empty, Full, StreamBody};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::header::{
    ACCEPT_ENCODING, ACCEPT_RANGES, ALLOW, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderMap, HeaderName,
    HeaderValue, IF_NONE_MATCH, IF_RANGE, LOCATION, RANGE, VARY,
};
use hyper::{Method, Request, Response, StatusCode};
use percent_encoding::percent_decode_str;
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt, SeekFrom};

use super::encoding::accepted;
use super::files::{Found, find};
use super::range::{Range, range};
use crate::kinds;
use crate::layout::MISSING;
use crate::rules::{Rules, Scheme};

type Body = UnsyncBoxBody<Bytes, io::Error>;

/// How much of a file is held in memory.
const PIECE: usize = 64 * 1024;

/// A file about to be sent.
struct Sent {
    file: File,
    length: u64,
    tag: String,
    encoding: Option<&'static str>,
    /// Whether another request may get another form of it.
    varies: bool,
}

pub(super) async fn answer(site: &Path, request: &Request<Incoming>) -> Response<Body> {
    let mut response = match respond(site, request).await {
        Ok(response) => response,
        Err(error) => sentence(StatusCode::INTERNAL_SERVER_ERROR, &format!("The preview cannot read this file: {error}")),
    };
    if request.method() == Method::HEAD {
        // The length stays that of the file.
        *response.body_mut() = nothing();
    }
    response
}

async fn respond(site: &Path, request: &Request<Incoming>) -> io::Result<Response<Body>> {
    let rules = Rules::read(site).map_err(io::Error::other)?.ok_or_else(|| io::Error::other("the site has no rules any more"))?;
    let raw = request.uri().path();
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut response = sentence(StatusCode::METHOD_NOT_ALLOWED, "A newspaper can only be read here.");
        response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        add_rules(response.headers_mut(), &rules, raw);
        return Ok(response);
    }
    let decoded = percent_decode_str(raw).decode_utf8();
    let found = match &decoded {
        Ok(path) if *path != format!("/{MISSING}") => find(site, path).await,
        Ok(_) | Err(_) => Found::Nothing,
    };
    let path = decoded.unwrap_or_default();
    match found {
        Found::File(file) => {
            let sent = open(&file, request.headers()).await?;
            let mut response = whole_or_part(sent, request.headers()).await?;
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kinds::media_type(&path)));
            add_rules(response.headers_mut(), &rules, &path);
            Ok(response)
        }
        Found::Folder => {
            let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
            let mut response = empty(StatusCode::MOVED_PERMANENTLY);
            // The path as it came, so that nothing in it is read twice; it begins with one slash and names a folder of ours.
            response.headers_mut().insert(LOCATION, HeaderValue::from_str(&format!("{raw}/{query}")).map_err(io::Error::other)?);
            add_rules(response.headers_mut(), &rules, &path);
            Ok(response)
        }
        Found::Nothing => missing(site, &rules, request.headers()).await,
    }
}

/// The page that says so, with status 404 and its own headers: what is missing is not kept for a year.
async fn missing(site: &Path, rules: &Rules, headers: &HeaderMap) -> io::Result<Response<Body>> {
    let mut response = match open(&site.join(MISSING), headers).await {
        Ok(sent) => {
            let mut response = plain(&sent)?;
            *response.body_mut() = pieces(sent.file, sent.length);
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
            response.headers_mut().remove(ETAG);
            response
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => sentence(StatusCode::NOT_FOUND, "There is no such page."),
        Err(error) => return Err(error),
    };
    *response.status_mut() = StatusCode::NOT_FOUND;
    add_rules(response.headers_mut(), rules, &format!("/{MISSING}"));
    Ok(response)
}

/// Opens the smallest form of a file that the browser takes.
async fn open(path: &Path, headers: &HeaderMap) -> io::Result<Sent> {
    let form = |suffix: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    let varies = kinds::is_compressible(&path.to_string_lossy())
        && (tokio::fs::try_exists(form(".br")).await? || tokio::fs::try_exists(form(".gz")).await?);
    if varies {
        for (suffix, name) in accepted(text(headers, &ACCEPT_ENCODING)) {
            match File::open(form(suffix)).await {
                Ok(file) => return sent(file, Some(name), varies).await,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
    }
    sent(File::open(path).await?, None, varies).await
}

async fn sent(file: File, encoding: Option<&'static str>, varies: bool) -> io::Result<Sent> {
    let data = file.metadata().await?;
    let time = data.modified()?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let form = encoding.map(|name| format!("-{name}")).unwrap_or_default();
    let tag = format!("\"{:x}-{:x}{form}\"", time.as_nanos(), data.len());
    Ok(Sent { file, length: data.len(), tag, encoding, varies })
}

async fn whole_or_part(mut sent: Sent, headers: &HeaderMap) -> io::Result<Response<Body>> {
    let mut response = plain(&sent)?;
    let known = text(headers, &IF_NONE_MATCH);
    if known.is_some_and(|known| known.split(',').any(|tag| matches!(tag.trim(), "*") || tag.trim().trim_start_matches("W/") == sent.tag)) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response.headers_mut().remove(CONTENT_LENGTH);
        return Ok(response);
    }
    // A part of a compressed form is of no use to anybody.
    let same = text(headers, &IF_RANGE).is_none_or(|tag| tag == sent.tag);
    let wanted = if sent.encoding.is_none() && same { range(text(headers, &RANGE), sent.length) } else { Range::Whole };
    match wanted {
        Range::Whole => *response.body_mut() = pieces(sent.file, sent.length),
        Range::Part(start, end) => {
            sent.file.seek(SeekFrom::Start(start)).await?;
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            let part = HeaderValue::from_str(&format!("bytes {start}-{end}/{}", sent.length)).map_err(io::Error::other)?;
            response.headers_mut().insert(CONTENT_RANGE, part);
            response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(end - start + 1));
            *response.body_mut() = pieces(sent.file, end - start + 1);
        }
        Range::Outside => {
            *response.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
            let whole = HeaderValue::from_str(&format!("bytes */{}", sent.length)).map_err(io::Error::other)?;
            response.headers_mut().insert(CONTENT_RANGE, whole);
            response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(0));
        }
    }
    Ok(response)
}

/// The headers of a form of a file, without its bytes.
fn plain(sent: &Sent) -> io::Result<Response<Body>> {
    let mut response = empty(StatusCode::OK);
    let headers = response.headers_mut();
    headers.insert(CONTENT_LENGTH, HeaderValue::from(sent.length));
    headers.insert(ETAG, HeaderValue::from_str(&sent.tag).map_err(io::Error::other)?);
    if sent.varies {
        headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
    }
    match sent.encoding {
        Some(encoding) => headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding)),
        None => headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes")),
    };
    Ok(response)
}

fn add_rules(headers: &mut HeaderMap, rules: &Rules, path: &str) {
    for (name, value) in rules.for_path(path, Scheme::Http) {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value)) {
            headers.insert(name, value);
        }
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// So many bytes from where the file stands, a piece at a time.
fn pieces(file: File, length: u64) -> Body {
    let state = (file.take(length), length);
    let stream = stream::try_unfold(state, |(mut file, left)| async move {
        if left == 0 {
            return Ok(None);
        }
        let mut piece = Vec::with_capacity(PIECE);
        (&mut file).take(PIECE as u64).read_to_end(&mut piece).await?;
        if piece.is_empty() {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
        }
        let left = left.saturating_sub(piece.len() as u64);
        Ok(Some((Frame::data(Bytes::from(piece)), (file, left))))
    });
    BodyExt::boxed_unsync(StreamBody::new(stream))
}

fn sentence(status: StatusCode, words: &str) -> Response<Body> {
    let mut response = Response::new(Full::from(format!("{words}\n")).map_err(|never| match never {}).boxed_unsync());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(nothing());
    *response.status_mut() = status;
    response
}

fn nothing() -> Body {
    Empty::new().map_err(|never| match never {}).boxed_unsync()
}
