//! Files of the site, found as a static host finds them.

use std::path::{Component, Path, PathBuf};

use crate::fault::{Fault, Outcome};

/// A file, or the page that says that there is none.
pub(super) struct Found {
    pub(super) status: u16,
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
}

/// The file for a request's path: `/P/` is `P/index.html`; what there is none for is `404.html` with status 404, never
/// the app's shell with status 200.
pub(super) async fn find(dist: &Path, path: &str) -> Outcome<Found> {
    if let Some(file) = file_for(dist, path)
        && let Ok(bytes) = tokio::fs::read(&file).await
    {
        return Ok(Found { status: 200, path: file, bytes });
    }
    let missing = dist.join("404.html");
    let bytes = tokio::fs::read(&missing).await.map_err(|source| Fault::File { path: missing.clone(), source })?;
    Ok(Found { status: 404, path: missing, bytes })
}

fn file_for(dist: &Path, path: &str) -> Option<PathBuf> {
    let relative = Path::new(path.strip_prefix('/')?);
    let below = relative.components().all(|part| matches!(part, Component::Normal(_)));
    if !below {
        return None;
    }
    let file = dist.join(relative);
    if path.ends_with('/') { Some(file.join("index.html")) } else { Some(file).filter(|file| file.is_file()) }
}

pub(super) fn content_type(path: &Path) -> String {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    if kind.type_() == "text" { format!("{}; charset=utf-8", kind.essence_str()) } else { kind.essence_str().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_site_is_served() {
        let dist = Path::new("/site");
        assert_eq!(file_for(dist, "/about/"), Some("/site/about/index.html".into()));
        assert_eq!(file_for(dist, "/"), Some("/site/index.html".into()));
        assert_eq!(file_for(dist, "/../etc/passwd"), None);
        assert_eq!(file_for(dist, "//etc/passwd"), None);
    }

    #[test]
    fn types_are_those_browsers_ask_for() {
        for (file, kind) in [
            ("app.wasm", "application/wasm"),
            ("index.json", "application/json"),
            ("boot.js", "text/javascript; charset=utf-8"),
            ("index.html", "text/html; charset=utf-8"),
            ("main.css", "text/css; charset=utf-8"),
            ("font.woff2", "font/woff2"),
            ("a.jpg", "image/jpeg"),
            ("a.vtt", "text/vtt; charset=utf-8"),
        ] {
            assert_eq!(content_type(Path::new(file)), kind, "{file}");
        }
    }
}
