//! Where `ServeDir` reads: the files of the site, and nothing that a symbolic link reaches outside of it.

use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;

use tower_http::services::fs::{Backend, TokioBackend, TokioFile};

type Pending<T> = Pin<Box<dyn Future<Output = io::Result<T>> + Send>>;

/// A folder by its canonical path.
#[derive(Clone, Debug)]
pub(super) struct SiteFiles(pub(super) Arc<Path>);

impl Backend for SiteFiles {
    type File = TokioFile;
    type Metadata = std::fs::Metadata;
    type OpenFuture = Pending<TokioFile>;
    type MetadataFuture = Pending<std::fs::Metadata>;

    fn open(&self, path: PathBuf) -> Self::OpenFuture {
        let root = Arc::clone(&self.0);
        Box::pin(async move {
            let path = within(&root, &path).await?;
            // A folder can be opened on some systems, but not read.
            if tokio::fs::metadata(&path).await?.is_file() { TokioBackend.open(path).await } else { Err(io::ErrorKind::NotFound.into()) }
        })
    }

    fn metadata(&self, path: PathBuf) -> Self::MetadataFuture {
        let root = Arc::clone(&self.0);
        Box::pin(async move {
            let path = within(&root, &path).await?;
            let data = tokio::fs::metadata(&path).await?;
            if data.is_dir() {
                // A folder without a page is not there: `ServeDir` would redirect to it.
                within(&root, &path.join("index.html")).await?;
            }
            Ok(data)
        })
    }
}

/// The canonical path of a file of the site. Every error means that there is no such file for readers.
async fn within(root: &Path, path: &Path) -> io::Result<PathBuf> {
    let found = tokio::fs::canonicalize(path).await.ok().filter(|path| path.starts_with(root));
    found.ok_or_else(|| io::ErrorKind::NotFound.into())
}
