//! A static host on 127.0.0.1 that adds nothing to the site: its files, its headers, brotli for those who take it.

use std::net::Ipv4Addr;
use std::sync::Arc;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT_ENCODING, CONTENT_ENCODING, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};

use super::answers::{Answers, Variant};
use crate::error::Error;

/// A host on a free port: an origin of its own, with storage and caches of its own. Ends when dropped.
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
    pub async fn start(answers: &Arc<Answers>, variant: Variant) -> Result<Self, Error> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(Error::Server)?;
        let origin = format!("http://{}", listener.local_addr().map_err(Error::Server)?);
        let task = tokio::spawn(accept(listener, Arc::clone(answers), variant));
        Ok(Self { origin, task })
    }

    /// `http://127.0.0.1:<port>` and the path.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, answers: Arc<Answers>, variant: Variant) {
    // Dropped with this task, and all connections with it.
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let _refused = stream.set_nodelay(true);
        let answers = Arc::clone(&answers);
        connections.spawn(async move {
            let service = service_fn(move |request| {
                let response = respond(&answers, variant, &request);
                async move { response }
            });
            // A browser that goes away is nothing to report.
            let _ended = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service).await;
        });
        while connections.try_join_next().is_some() {}
    }
}

fn respond(answers: &Answers, variant: Variant, request: &Request<Incoming>) -> Result<Response<Full<Bytes>>, Error> {
    let answer = answers.get(variant, request.uri().path())?;
    let takes_brotli =
        request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).is_some_and(|value| value.contains("br"));
    let (body, encoding) = match &answer.brotli {
        Some(brotli) if takes_brotli => (brotli, Some("br")),
        Some(_) | None => (&answer.plain, None),
    };
    let mut response = Response::new(Full::new(body.clone()));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in &answer.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name.as_str()), HeaderValue::from_str(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    if let Some(encoding) = encoding {
        response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Ok(response)
}
