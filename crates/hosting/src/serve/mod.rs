//! A published site, answered as the shipped configurations answer: [`StaticSite`] is a tower service, which the preview,
//! the end-to-end tests and the bench share. Tests wrap it, to record requests and to fail.

mod connections;
mod files;
mod site;

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;

pub use connections::answer_connections;
pub use site::{Body, SiteError, StaticSite};

/// A site with a port of 127.0.0.1, not yet answering.
#[derive(Debug)]
pub struct Preview {
    listener: TcpListener,
    address: SocketAddr,
    site: StaticSite,
}

/// A site cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// The folder is not a site.
    #[error(transparent)]
    Site(#[from] SiteError),
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
        let site = StaticSite::open(site)?;
        let taken = |source| PreviewError::Port { port, source };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(taken)?;
        listener.set_nonblocking(true).map_err(taken)?;
        let address = listener.local_addr().map_err(taken)?;
        Ok(Self { listener, address, site })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where readers of this machine find the front page.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}{}/", self.address, self.site.base_path())
    }

    /// Answers until the process ends. A site that is built anew meanwhile is served as it then is.
    ///
    /// # Errors
    /// When the system lets us listen no longer.
    pub fn run(self) -> Result<Infallible, PreviewError> {
        let answers = async { answer_connections(tokio::net::TcpListener::from_std(self.listener)?, self.site).await };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
        runtime.and_then(|runtime| runtime.block_on(answers)).map_err(PreviewError::Stopped)
    }
}
