//! HTTP connections.

use std::convert::Infallible;
use std::error::Error;
use std::io;

use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tower::Service;

/// Answers all connections of a listener with a service. Dropping the future closes them. A service that returns an error
/// closes the connection of that request.
///
/// # Errors
/// When the system accepts no more connections.
pub async fn answer_connections<S, B>(listener: TcpListener, service: S) -> io::Result<Infallible>
where
    S: Service<Request<Incoming>, Response = Response<B>, Future: Send, Error: Into<Box<dyn Error + Send + Sync>>> + Clone + Send + 'static,
    B: Body<Data: Send, Error: Into<Box<dyn Error + Send + Sync>>> + Send + 'static,
{
    let mut connections = JoinSet::new();
    loop {
        let (stream, _) = match listener.accept().await {
            Ok(accepted) => accepted,
            // The client closed its connection before it was accepted.
            Err(error) if matches!(error.kind(), io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset) => continue,
            Err(error) => return Err(error),
        };
        // Responses are small, and Nagle's algorithm would only delay them.
        let _refused = stream.set_nodelay(true);
        let service = TowerToHyperService::new(service.clone());
        connections.spawn(async move {
            // An error means that the client closed the connection, or that the service closes it on purpose.
            let _ended = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service).await;
        });
        while connections.try_join_next().is_some() {}
    }
}
