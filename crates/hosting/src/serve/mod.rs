//! Serves a published site like the shipped configurations: [`StaticSite`] is a tower service, which the preview, the end-to-end tests and
//! the bench share. Tests wrap it to record requests and to simulate failures.

mod connections;
mod files;
mod site;

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;

pub use connections::answer_connections;
pub use site::{Body, SiteError, StaticSite};

/// A site with a bound port of 127.0.0.1, which does not answer yet.
#[derive(Debug)]
pub struct Preview {
    listener: TcpListener,
    address: SocketAddr,
    site: StaticSite,
}

/// The error for a site that cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// The folder is not a site.
    #[error(transparent)]
    Site(#[from] SiteError),
    /// The port cannot be used.
    #[error("cannot listen on port {port} of this machine: {source}; choose another one with --port")]
    Port {
        /// The port.
        port: u16,
        /// The underlying error.
        source: io::Error,
    },
    /// The async runtime cannot be started, or the listener failed.
    #[error("cannot serve any longer: {0}")]
    Stopped(io::Error),
}

impl Preview {
    /// Binds a port, or any free one for 0. Connections wait until [`Preview::run`].
    ///
    /// # Errors
    /// When the folder is not a published site, or the port cannot be bound.
    pub fn open(site: &Path, port: u16) -> Result<Self, PreviewError> {
        let site = StaticSite::open(site)?;
        let taken = |source| PreviewError::Port { port, source };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(taken)?;
        listener.set_nonblocking(true).map_err(taken)?;
        let address = listener.local_addr().map_err(taken)?;
        Ok(Self { listener, address, site })
    }

    /// Returns the address that it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the address of the front page on this machine.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}{}/", self.address, self.site.base_path())
    }

    /// Answers requests until the process ends. If the site is built again meanwhile, the new files are served.
    ///
    /// # Errors
    /// When the system accepts no more connections.
    pub fn run(self) -> Result<Infallible, PreviewError> {
        let answers = async { answer_connections(tokio::net::TcpListener::from_std(self.listener)?, self.site).await };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
        runtime.and_then(|runtime| runtime.block_on(answers)).map_err(PreviewError::Stopped)
    }
}
