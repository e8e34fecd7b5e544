//! The preview server: a published site on this machine, answered as the shipped configurations answer.

mod answer;
mod encoding;
mod files;
mod range;

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};

use crate::rules::{ReadError, Rules};

/// A site with a port of 127.0.0.1, not yet answering.
#[derive(Debug)]
pub struct Preview {
    listener: TcpListener,
    address: SocketAddr,
    site: Arc<Path>,
}

/// A site cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// The folder.
    #[error("cannot serve {}: {source}", path.display())]
    Folder {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Its rules are not there.
    #[error("{} is not a published site: it has no header rules (.hosting/rules.json), which `press build` writes", .0.display())]
    NotASite(PathBuf),
    /// Its rules are not right.
    #[error(transparent)]
    Rules(#[from] ReadError),
    /// The port.
    #[error("cannot listen on port {port} of this machine: {source}; choose another one with --port")]
    Port {
        /// Which.
        port: u16,
        /// Why.
        source: io::Error,
    },
    /// The machinery.
    #[error("cannot serve any longer: {0}")]
    Stopped(io::Error),
}

impl Preview {
    /// Takes a port, 0 for any free one. Connections are kept waiting until [`Preview::run`].
    ///
    /// # Errors
    /// When the folder is not a published site, or the port is taken.
    pub fn open(site: &Path, port: u16) -> Result<Self, PreviewError> {
        let folder = |source| PreviewError::Folder { path: site.to_owned(), source };
        let site = site.canonicalize().map_err(folder)?;
        if Rules::read(&site)?.is_none() {
            return Err(PreviewError::NotASite(site));
        }
        let taken = |source| PreviewError::Port { port, source };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(taken)?;
        listener.set_nonblocking(true).map_err(taken)?;
        let address = listener.local_addr().map_err(taken)?;
        Ok(Self { listener, address, site: site.into() })
    }

    /// Where readers of this machine find it.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers until the process ends. A site that is built anew meanwhile is served as it then is.
    ///
    /// # Errors
    /// When the system lets us listen no longer.
    pub fn run(self) -> Result<Infallible, PreviewError> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
        runtime.map_err(PreviewError::Stopped)?.block_on(accept(self.listener, self.site)).map_err(PreviewError::Stopped)
    }
}

async fn accept(listener: TcpListener, site: Arc<Path>) -> io::Result<Infallible> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let local = tokio::task::LocalSet::new();
    local
        .run_until(async {
            loop {
                let (stream, _) = match listener.accept().await {
                    Ok(accepted) => accepted,
                    // A reader that went away before the connection was taken is no reason to stop.
                    Err(error) if matches!(error.kind(), io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset) => continue,
                    Err(error) => return Err(error),
                };
                // Answers are small: waiting for more to send only makes them late.
                let _refused = stream.set_nodelay(true);
                let site = Arc::clone(&site);
                tokio::task::spawn_local(async move {
                    let service = service_fn(move |request| {
                        let site = Arc::clone(&site);
                        async move { Ok::<_, Infallible>(answer::answer(&site, &request).await) }
                    });
                    // A browser that goes away in the middle: nothing to report.
                    let _ended = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service).await;
                });
            }
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_not_a_site_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let error = Preview::open(folder.path(), 0).unwrap_err().to_string();
        assert!(error.contains("is not a published site"), "{error}");
        assert!(matches!(Preview::open(&folder.path().join("none"), 0), Err(PreviewError::Folder { .. })));
    }
}
