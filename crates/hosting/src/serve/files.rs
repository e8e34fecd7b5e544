//! The file backend of `ServeDir`: the files of the site, without files outside of it that a symbolic link leads to.

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
            // Some systems can open a folder as a file, but not read it.
            if tokio::fs::metadata(&path).await?.is_file() { TokioBackend.open(path).await } else { Err(io::ErrorKind::NotFound.into()) }
        })
    }

    fn metadata(&self, path: PathBuf) -> Self::MetadataFuture {
        let root = Arc::clone(&self.0);
        Box::pin(async move {
            let path = within(&root, &path).await?;
            let data = tokio::fs::metadata(&path).await?;
            if data.is_dir() {
                // A folder without a page counts as missing, because `ServeDir` would otherwise redirect to it.
                within(&root, &path.join("index.html")).await?;
            }
            Ok(data)
        })
    }
}

/// Returns the canonical path of a file of the site. Any error means that the file is not served.
async fn within(root: &Path, path: &Path) -> io::Result<PathBuf> {
    let found = tokio::fs::canonicalize(path).await.ok().filter(|path| path.starts_with(root));
    found.ok_or_else(|| io::ErrorKind::NotFound.into())
}
