//! What the host answers: the site's files, compressed once and kept, each page also without its scripts.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use broadsheet_hosting::kinds::{is_compressible, media_type};
use broadsheet_hosting::layout::is_hidden;
use broadsheet_hosting::{Rules, Scheme};
use hyper::body::Bytes;

use super::strip::without_scripts;
use crate::error::Error;
use crate::weight::brotli;

/// Which of the two sites is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Variant {
    /// As it is.
    Whole,
    /// With every script left out of the pages.
    WithoutScripts,
}

/// An answer to one path.
#[derive(Debug)]
pub struct Answer {
    /// 200 or 404.
    pub status: u16,
    /// All of them but Content-Length and Content-Encoding; a later one of the same name replaces an earlier one.
    pub headers: Vec<(String, String)>,
    /// The file.
    pub plain: Bytes,
    /// The file in brotli, where that is smaller.
    pub brotli: Option<Bytes>,
}

/// All answers of a site. Those once asked for are kept: a load measures the network, not this program's compressor.
#[derive(Debug)]
pub struct Answers {
    site: PathBuf,
    /// A bundle without pages has none.
    rules: Option<Rules>,
    kept: Mutex<HashMap<(Variant, String), Arc<Answer>>>,
}

impl Answers {
    /// Those of the site in this folder.
    ///
    /// # Errors
    /// When its header rules cannot be read.
    pub fn of(site: &Path) -> Result<Self, Error> {
        let rules = Rules::read(site).map_err(|error| Error::Bundle(error.to_string()))?;
        Ok(Self { site: site.to_owned(), rules, kept: Mutex::default() })
    }

    /// The answer for a path, made at the first time.
    ///
    /// # Errors
    /// When neither the file nor `404.html` can be read.
    pub fn get(&self, variant: Variant, path: &str) -> Result<Arc<Answer>, Error> {
        let key = (variant, path.to_owned());
        if let Some(kept) = self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(kept));
        }
        let made = Arc::new(self.make(variant, path)?);
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&made));
        Ok(made)
    }

    fn make(&self, variant: Variant, path: &str) -> Result<Answer, Error> {
        let found = file_for(&self.site, path).and_then(|file| Some((std::fs::read(&file).ok()?, file)));
        let (status, path, file, plain) = match found {
            Some((plain, file)) => (200, path, file, plain),
            None => {
                let missing = self.site.join("404.html");
                let plain = std::fs::read(&missing).map_err(Error::file(&missing))?;
                (404, "/404.html", missing, plain)
            }
        };
        let name = file.to_string_lossy().into_owned();
        let mut headers =
            vec![("Content-Type".to_owned(), media_type(&name).to_owned()), ("Vary".to_owned(), "Accept-Encoding".to_owned())];
        headers.extend(self.rules.as_ref().map(|rules| rules.for_path(path, Scheme::Http)).unwrap_or_default());
        if variant == Variant::WithoutScripts && name.ends_with(".html") {
            let plain = without_scripts(&String::from_utf8_lossy(&plain)).into_bytes();
            return Ok(Answer { status, headers, brotli: Some(compress(&plain, &file)?), plain: plain.into() });
        }
        let brotli = match std::fs::read(beside(&file)) {
            Ok(published) => Some(published.into()),
            Err(_) if is_compressible(&name) => Some(compress(&plain, &file)?),
            Err(_) => None,
        };
        Ok(Answer { status, headers, brotli, plain: plain.into() })
    }
}

fn compress(plain: &[u8], file: &Path) -> Result<Bytes, Error> {
    brotli(plain).map(Bytes::from).map_err(Error::file(file))
}

/// `a/index.html.br`
fn beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".br");
    name.into()
}

/// The file for a request's path: `/P/` is `P/index.html`. Nothing outside the site.
fn file_for(site: &Path, path: &str) -> Option<PathBuf> {
    let relative = Path::new(path.strip_prefix('/')?);
    if is_hidden(path) || !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = site.join(relative);
    if path.ends_with('/') { Some(file.join("index.html")) } else { Some(file).filter(|file| file.is_file()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_site_is_served() {
        let site = Path::new("/site");
        assert_eq!(file_for(site, "/about/"), Some("/site/about/index.html".into()));
        assert_eq!(file_for(site, "/../etc/passwd"), None);
        assert_eq!(file_for(site, "//etc/passwd"), None);
    }

    #[test]
    fn published_brotli_stands_beside_its_file() {
        assert_eq!(beside(Path::new("a/index.html")), Path::new("a/index.html.br"));
    }
}
