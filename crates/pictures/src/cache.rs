//! The cache: copies by what they were made from.
//!
//! An entry is called after its original's fingerprint and after what it shows. It is written under another name
//! and then renamed, so that it is there whole or not at all, whatever is pulled out of the wall.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

/// Begins the name of a file that is being written.
const UNFINISHED: &str = ".unfinished-";

/// An entry used again is dated anew after this time, so that [`Cache::prune`] knows it.
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A folder of copies.
#[derive(Debug)]
pub(crate) struct Cache {
    folder: PathBuf,
    written: AtomicUsize,
}

/// The cache cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("cannot write to the cache of pictures, {}: {source}", path.display())]
pub struct CacheFault {
    /// The file or folder.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

impl Cache {
    pub fn open(folder: &Path) -> Result<Self, CacheFault> {
        fs::create_dir_all(folder).map_err(|source| CacheFault { path: folder.to_owned(), source })?;
        Ok(Self { folder: folder.to_owned(), written: AtomicUsize::new(0) })
    }

    /// Where an entry is, or would be. Entries of one original lie side by side, 256 folders hold them all.
    pub fn path(&self, key: &str, what: &str) -> PathBuf {
        let (folder, rest) = key.split_at_checked(2).unwrap_or((key, ""));
        self.folder.join(folder).join(format!("{rest}-{what}"))
    }

    /// A file that is not part of any original's.
    pub fn own(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// True for an entry that is there. One without content is the trace of a machine that lost its power.
    pub fn has(&self, entry: &Path) -> bool {
        let Ok(about) = fs::metadata(entry) else { return false };
        let old = about.modified().is_ok_and(|at| at.elapsed().is_ok_and(|age| age > A_DAY));
        if old {
            // An entry whose date cannot be set is made again some day: no more than that.
            let _dated = File::options().write(true).open(entry).and_then(|file| file.set_modified(SystemTime::now()));
        }
        about.is_file() && about.len() > 0
    }

    /// Writes an entry, whole or not at all.
    pub fn write(&self, entry: &Path, bytes: &[u8]) -> Result<(), CacheFault> {
        let fault = |source| CacheFault { path: entry.to_owned(), source };
        let folder = entry.parent().unwrap_or(&self.folder);
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        let unfinished = folder.join(format!("{UNFINISHED}{}-{number}", std::process::id()));
        let written = fs::create_dir_all(folder)
            .and_then(|()| File::create(&unfinished))
            .and_then(|mut file| file.write_all(bytes))
            .and_then(|()| fs::rename(&unfinished, entry));
        written.map_err(|source| {
            let _gone = fs::remove_file(&unfinished);
            fault(source)
        })
    }

    /// Removes what nobody has used for so long. Returns how many files that were.
    pub fn prune(&self, unused: Duration) -> Result<usize, CacheFault> {
        let fault = |path: &Path| {
            let path = path.to_owned();
            move |source| CacheFault { path, source }
        };
        let mut removed = 0;
        for folder in fs::read_dir(&self.folder).map_err(fault(&self.folder))? {
            let folder = folder.map_err(fault(&self.folder))?.path();
            if !folder.is_dir() {
                continue;
            }
            for file in fs::read_dir(&folder).map_err(fault(&folder))? {
                let path = file.map_err(fault(&folder))?.path();
                let age = fs::metadata(&path).and_then(|about| about.modified()).ok().and_then(|at| at.elapsed().ok());
                if age.is_some_and(|age| age >= unused) {
                    fs::remove_file(&path).map_err(fault(&path))?;
                    removed += 1;
                }
            }
        }
        Ok(removed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "0123456789abcdef";

    fn cache() -> (tempfile::TempDir, Cache) {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let cache = Cache::open(&dir.path().join("deep/cache")).expect("opens");
        (dir, cache)
    }

    #[test]
    fn an_entry_is_there_whole_or_not_at_all() {
        let (_dir, cache) = cache();
        let entry = cache.path(KEY, "480.avif");
        assert!(!cache.has(&entry));
        cache.write(&entry, b"bytes").expect("writes");
        assert!(cache.has(&entry));
        assert_eq!(fs::read(&entry).expect("reads"), b"bytes");
        assert_eq!(fs::read_dir(entry.parent().expect("a folder")).expect("lists").count(), 1, "nothing unfinished is left");
        fs::write(&entry, b"").expect("writes");
        assert!(!cache.has(&entry), "an empty file is no entry");
    }

    #[test]
    fn entries_unused_for_long_are_removed_and_used_ones_stay() {
        let (_dir, cache) = cache();
        let long_ago = SystemTime::now() - 30 * A_DAY;
        for what in ["used", "unused"] {
            let entry = cache.path(KEY, what);
            cache.write(&entry, b"bytes").expect("writes");
            File::options().write(true).open(&entry).and_then(|file| file.set_modified(long_ago)).expect("dates");
        }
        assert!(cache.has(&cache.path(KEY, "used")));
        assert_eq!(cache.prune(10 * A_DAY).expect("prunes"), 1);
        assert!(cache.has(&cache.path(KEY, "used")));
        assert!(!cache.has(&cache.path(KEY, "unused")));
    }

    #[test]
    fn a_cache_that_cannot_be_written_says_where() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let file = dir.path().join("file");
        fs::write(&file, b"in the way").expect("writes");
        let fault = Cache::open(&file).expect_err("a file is no folder");
        assert!(fault.to_string().contains("file"), "{fault}");
    }
}
