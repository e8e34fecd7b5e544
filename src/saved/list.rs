//! The list of saved articles, as it is stored in localStorage. Pure: no DOM.

use std::collections::{BTreeMap, HashSet};

use broadsheet_content::json::from_value;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The key in localStorage. `boot.js` reads it before the first paint.
pub const KEY: &str = "broadsheet.saved";

/// The version of the stored object.
const VERSION: u32 = 1;

/// The maximum number of saved articles.
pub const MOST_ARTICLES: usize = 200;

/// The maximum size of all saved articles in bytes.
pub const MOST_BYTES: u64 = 50 * 1024 * 1024;

/// Milliseconds since the epoch.
pub type Millis = i64;

/// The saved articles of all papers on this origin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SavedList {
    version: u32,
    /// When the host was last asked about changes.
    pub checked: Millis,
    /// Newest first.
    pub articles: Vec<SavedArticle>,
    /// The ids of the releases that the saved copies of `/saved/` belong to, one for each paper on this origin.
    latest: Vec<String>,
    /// The files that the pages of a release use, by the id of the release.
    pub releases: BTreeMap<String, Vec<String>>,
}

/// A saved article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedArticle {
    /// The path of its page, as the browser has it: with the folder of the paper.
    pub path: String,
    /// The headline.
    pub title: String,
    /// When it was saved.
    pub saved: Millis,
    /// When it was last read, or saved.
    pub read: Millis,
    /// The size of its own files in bytes.
    #[serde(default)]
    pub bytes: u64,
    /// The addresses of its own files: its page, its document, its pictures.
    #[serde(default)]
    pub files: Vec<String>,
    /// The id of the release that its page belongs to: the folder of the paper, `|`, and the id that press gave it.
    #[serde(default)]
    pub release: String,
    /// When this copy was fetched.
    #[serde(default)]
    pub fetched: Millis,
    /// What the paper has done to it since it was saved or last read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
}

/// What the paper has done to a saved article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// A correction was added.
    Corrected,
    /// The text was changed.
    Updated,
    /// It is no longer published, and its copy was kept.
    Withdrawn,
    /// It is no longer published, and its copy was removed.
    Removed,
}

impl Default for SavedList {
    fn default() -> Self {
        Self { version: VERSION, checked: 0, articles: Vec::new(), latest: Vec::new(), releases: BTreeMap::new() }
    }
}

impl SavedList {
    /// Reads the stored text. Leaves out what cannot be read.
    #[must_use]
    pub fn read(stored: Option<&str>) -> Self {
        let stored: Value = stored.and_then(|stored| serde_json::from_str(stored).ok()).unwrap_or_default();
        if stored.get("version").and_then(Value::as_u64) != Some(VERSION.into()) {
            return Self::default();
        }
        let articles = stored.get("articles").and_then(Value::as_array).into_iter().flatten();
        Self {
            version: VERSION,
            checked: stored.get("checked").and_then(Value::as_i64).unwrap_or_default(),
            articles: articles.filter_map(from_value).collect(),
            latest: stored.get("latest").and_then(from_value).unwrap_or_default(),
            releases: stored.get("releases").and_then(from_value).unwrap_or_default(),
        }
    }

    /// Returns the JSON to store; `None` for a list without articles.
    #[must_use]
    pub fn to_json(&self) -> Option<String> {
        if self.articles.is_empty() { None } else { serde_json::to_string(self).ok() }
    }

    /// Returns the article with this path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&SavedArticle> {
        self.articles.iter().find(|article| article.path == path)
    }

    /// Returns the article with this path, to be changed.
    pub fn get_mut(&mut self, path: &str) -> Option<&mut SavedArticle> {
        self.articles.iter_mut().find(|article| article.path == path)
    }

    /// Returns the addresses of the files of a release if the saved copy of `/saved/` is one of them.
    #[must_use]
    pub fn files_of_release(&self, release: &str) -> Option<&Vec<String>> {
        self.releases.get(release).filter(|_| self.latest.iter().any(|latest| latest == release))
    }

    /// Adds an article as the newest, or replaces the one with the same path in its place. `files` are those of its release.
    pub fn put(&mut self, article: SavedArticle, files: Vec<String>) {
        self.latest.retain(|release| paper_of(release) != paper_of(&article.release));
        self.latest.push(article.release.clone());
        self.releases.insert(article.release.clone(), files);
        match self.get_mut(&article.path) {
            Some(known) => *known = article,
            None => self.articles.insert(0, article),
        }
        self.forget_releases();
    }

    /// Removes an article. Returns the addresses of the files that no other article needs.
    pub fn remove(&mut self, path: &str) -> Vec<String> {
        let before = self.files();
        self.articles.retain(|article| article.path != path);
        self.forget_releases();
        self.not_needed(before)
    }

    /// Returns those of `files` that no article needs.
    #[must_use]
    pub fn not_needed(&self, files: impl IntoIterator<Item = String>) -> Vec<String> {
        let needed: HashSet<String> = self.files().into_iter().collect();
        files.into_iter().filter(|file| !needed.contains(file)).collect()
    }

    /// Returns the addresses of the files of all articles.
    #[must_use]
    pub fn files(&self) -> Vec<String> {
        self.articles.iter().flat_map(|article| &article.files).chain(self.releases.values().flatten()).cloned().collect()
    }

    /// Returns the article that must go before one of `bytes` can be added: the one that was read the longest ago. `None` where there is
    /// room.
    #[must_use]
    pub fn in_the_way_of(&self, bytes: u64) -> Option<&SavedArticle> {
        let used: u64 = self.articles.iter().map(|article| article.bytes).sum();
        let is_full = self.articles.len() >= MOST_ARTICLES || used.saturating_add(bytes) > MOST_BYTES;
        self.articles.iter().filter(|_| is_full).min_by_key(|article| article.read)
    }

    fn forget_releases(&mut self) {
        let Self { articles, releases, latest, .. } = self;
        latest.retain(|release| articles.iter().any(|article| paper_of(&article.release) == paper_of(release)));
        releases.retain(|release, _| latest.contains(release) || articles.iter().any(|article| article.release == *release));
    }
}

/// Returns the folder of the paper that a release belongs to.
fn paper_of(release: &str) -> &str {
    release.split('|').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(path: &str, read: Millis, release: &str) -> SavedArticle {
        SavedArticle {
            path: path.to_owned(),
            title: path.to_uppercase(),
            saved: 1,
            read,
            bytes: 1000,
            files: vec![path.to_owned(), "/pictures/shared.webp".to_owned()],
            release: release.to_owned(),
            fetched: 1,
            change: None,
        }
    }

    fn some() -> SavedList {
        let mut list = SavedList::default();
        for (path, read, release) in [("/a/", 30, "|one"), ("/b/", 10, "|one"), ("/c/", 20, "|two")] {
            list.put(article(path, read, release), vec![format!("/app-{release}.js")]);
        }
        list
    }

    #[test]
    fn the_newest_is_first_and_a_copy_that_is_refreshed_keeps_its_place() {
        let mut list = some();
        let paths = |list: &SavedList| list.articles.iter().map(|article| article.path.clone()).collect::<Vec<_>>();
        assert_eq!(paths(&list), ["/c/", "/b/", "/a/"]);
        list.put(article("/a/", 40, "|two"), vec!["/app-|two.js".to_owned()]);
        list.put(article("/b/", 40, "|two"), vec!["/app-|two.js".to_owned()]);
        assert_eq!(paths(&list), ["/c/", "/b/", "/a/"]);
        assert_eq!(list.releases.keys().collect::<Vec<_>>(), ["|two"], "no page of the first release is left");
    }

    #[test]
    fn what_is_stored_is_read_again() {
        let list = some();
        assert_eq!(SavedList::read(list.to_json().as_deref()), list);
        assert_eq!(SavedList::default().to_json(), None);
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        for stored in ["", "null", "[]", "{", r#"{"version":2,"articles":[{}]}"#, r#"{"version":1,"articles":7}"#] {
            assert_eq!(SavedList::read(Some(stored)), SavedList::default(), "{stored}");
        }
        let stored = r#"{"version":1,"checked":5,"articles":[{"path":7},{"path":"/a/","title":"A","saved":1,"read":2}],"releases":[]}"#;
        let list = SavedList::read(Some(stored));
        assert_eq!((list.checked, list.articles.len(), list.articles[0].path.as_str()), (5, 1, "/a/"));
    }

    #[test]
    fn only_files_that_no_other_article_needs_are_removed() {
        let mut list = some();
        assert_eq!(list.remove("/a/"), ["/a/"]);
        assert_eq!(list.remove("/none/"), [""; 0]);
        assert_eq!(list.remove("/b/"), ["/b/", "/app-|one.js"]);
        assert_eq!(list.remove("/c/"), ["/c/", "/pictures/shared.webp", "/app-|two.js"]);
    }

    #[test]
    fn the_release_of_the_page_of_saved_articles_stays_without_an_article_of_its_own() {
        let mut list = some();
        assert_eq!(list.remove("/c/"), ["/c/"]);
        assert_eq!(list.releases.keys().collect::<Vec<_>>(), ["|one", "|two"]);
    }

    #[test]
    fn only_the_files_of_the_release_of_the_page_of_saved_articles_are_as_the_host_has_them() {
        let list = some();
        assert_eq!(list.files_of_release("|one"), None);
        assert_eq!(list.files_of_release("|two"), Some(&vec!["/app-|two.js".to_owned()]));
        assert_eq!(list.files_of_release("|three"), None);
    }

    #[test]
    fn papers_in_two_folders_of_a_host_keep_their_releases_apart() {
        let mut list = some();
        list.put(article("/gazette/a/", 60, "/gazette|one"), vec!["/gazette/app-one.js".to_owned()]);
        assert_eq!(list.releases.len(), 3);
        assert_eq!(list.remove("/c/"), ["/c/"], "its release is that of the first paper's /saved/");
        assert_eq!(list.remove("/gazette/a/"), ["/gazette/a/", "/gazette/app-one.js"]);
    }

    #[test]
    fn the_article_read_longest_ago_is_in_the_way_when_the_list_is_full() {
        let mut list = some();
        assert_eq!(list.in_the_way_of(1000), None);
        assert_eq!(list.in_the_way_of(MOST_BYTES - 3000), None);
        assert_eq!(list.in_the_way_of(MOST_BYTES - 2999).map(|article| article.path.as_str()), Some("/b/"));
        for number in 3..MOST_ARTICLES {
            list.put(article(&format!("/{number}/"), 50, "|two"), Vec::new());
        }
        assert_eq!(list.in_the_way_of(1).map(|article| article.path.as_str()), Some("/b/"));
    }
}
