//! Fetches all that is needed to read an article offline.

use broadsheet_content::copies::Format;
use broadsheet_content::link::{BasePath, LocalUrl};
use broadsheet_content::page::{OfflineDocument, PageDocument, SAVED_PATH};

use super::copy::marked;
use super::list::{Millis, SavedArticle, SavedList};
use super::status::SaveError;
use crate::documents::{Address, Failure, fetch_document, fetch_html, fetch_offline, fetch_other, read_page_at};
use crate::offline_cache::{self, CachedFile};

/// The width in pixels of the saved copies of pictures, which are sharp on a phone.
const PICTURE_WIDTH: u32 = 720;

/// An article with all its files, none of which is stored yet.
pub(super) struct Capture {
    pub(super) article: SavedArticle,
    /// What the paper says of saved articles.
    pub(super) offline: OfflineDocument,
    base: BasePath,
    /// The addresses of all files of the release.
    pub(super) release: Vec<String>,
    /// The files of the release that the cache lacks.
    release_files: Vec<CachedFile>,
    own_files: Vec<CachedFile>,
}

impl Capture {
    /// Fetches an article, without the files of its release that were stored with another article of `list`.
    ///
    /// # Errors
    /// When one of the files cannot be fetched.
    pub(super) async fn fetch(address: &Address, base: &BasePath, list: &SavedList, now: Millis) -> Result<Self, Failure> {
        match Self::fetch_once(address, base, list, now).await {
            // The paper was published anew while its files were fetched.
            Err(Failure::OtherVersion) => Self::fetch_once(address, base, list, now).await,
            outcome => outcome,
        }
    }

    async fn fetch_once(address: &Address, base: &BasePath, list: &SavedList, now: Millis) -> Result<Self, Failure> {
        let offline = fetch_offline(base).await?;
        let (document, mut own_files) = page_files(address, &offline).await?;
        for picture in pictures_of(&document, base) {
            match fetch_other(&picture).await {
                Ok(file) => own_files.push(file),
                // A picture that is missing on the host is missing on the page as well.
                Err(Failure::Missing) => {}
                Err(failure) => return Err(failure),
            }
        }
        // Papers in other folders of this host may have files of the same names.
        let id = format!("{base}|{}", offline.release);
        let (release, release_files) = release_files(base, &offline, list.files_of_release(&id)).await?;
        let article = SavedArticle {
            path: address.url(),
            title: document.title.clone(),
            saved: now,
            read: now,
            fetched: now,
            bytes: own_files.iter().map(CachedFile::size).sum(),
            files: own_files.iter().map(|file| file.url.clone()).collect(),
            release: id,
            change: None,
        };
        Ok(Self { article, offline, base: base.clone(), release, release_files, own_files })
    }

    /// Puts all files into the cache: those that a page needs before the page.
    ///
    /// # Errors
    /// When there is no cache, or no space for all of the files.
    pub(super) async fn store(&self) -> Result<(), SaveError> {
        let cached = offline_cache::files().await;
        let mut files = self.release_files.clone();
        if !self.release.iter().all(|url| cached.contains(url) || files.iter().any(|file| file.url == *url)) {
            // Another tab has removed what the cache had when the article was fetched.
            (_, files) = release_files(&self.base, &self.offline, None).await?;
        }
        files.extend(self.own_files.iter().rev().cloned());
        // The pages that name the files above.
        files.sort_by_key(CachedFile::is_page);
        Ok(offline_cache::put(&files).await?)
    }
}

/// Fetches a page, which is marked as a copy from now on, and its document.
async fn page_files(address: &Address, offline: &OfflineDocument) -> Result<(PageDocument, Vec<CachedFile>), Failure> {
    let (page, document) = (fetch_html(address).await?, fetch_document(address).await?);
    let text = document.text().await.ok_or(Failure::Damaged)?;
    let html = page.text().await.ok_or(Failure::Damaged)?;
    if !html.contains(&format!("\"path\":\"{}\"", address.path())) {
        // Some hosts answer every address with the same page.
        return Err(Failure::Damaged);
    }
    if !offline.hashed.iter().all(|file| html.contains(file)) {
        return Err(Failure::OtherVersion);
    }
    Ok((read_page_at(address, &text)?, vec![page.with_text(&marked(&html)), document]))
}

/// Returns the addresses of the files that the pages of a release use, with those of the page of saved articles, and fetches the files that
/// the cache lacks. `known` are the addresses where the files were stored before.
async fn release_files(
    base: &BasePath,
    offline: &OfflineDocument,
    known: Option<&Vec<String>>,
) -> Result<(Vec<String>, Vec<CachedFile>), Failure> {
    let cached = offline_cache::files().await;
    if let Some(known) = known.filter(|known| known.iter().all(|url| cached.contains(url))) {
        return Ok((known.clone(), Vec::new()));
    }
    let saved = Address::parse(SAVED_PATH, base).ok_or(Failure::Missing)?;
    let (_, mut files) = page_files(&saved, offline).await?;
    let mut addresses: Vec<String> = files.iter().map(|file| file.url.clone()).collect();
    let named = offline.hashed.iter().map(|file| (file, true)).chain(offline.others.iter().map(|file| (file, false)));
    for (file, is_hashed) in named {
        let Some(url) = LocalUrl::parse(file).map(|file| file.resolve(base)) else { continue };
        // A file with a hash in its name never changes.
        if !(is_hashed && cached.contains(&url)) {
            files.push(fetch_other(&url).await?);
        }
        addresses.push(url);
    }
    Ok((addresses, files))
}

/// Returns the addresses of the pictures to save: one copy of each.
fn pictures_of(document: &PageDocument, base: &BasePath) -> Vec<String> {
    let pictures = document.page.article().map(|article| article.picture_addresses(Format::Webp, PICTURE_WIDTH)).unwrap_or_default();
    let mut urls: Vec<String> = Vec::new();
    // A picture on another host is not fetched.
    for url in pictures.iter().filter_map(|picture| Some(LocalUrl::parse(picture)?.resolve(base))) {
        if !urls.contains(&url) {
            urls.push(url);
        }
    }
    urls
}
