//! The cache of copies.
//!
//! The name of an entry consists of its original's fingerprint and of the copy's crop, width and format. An entry is written under a
//! temporary name and then renamed, so that it is either complete or absent after a power failure.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

/// Prefix of the name of a file that is being written.
const UNFINISHED: &str = ".unfinished-";

/// The age after which the modification time of an entry is updated when it is used, so that [`Cache::prune`] keeps it.
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
    /// The error of the file system.
    pub source: io::Error,
}

impl Cache {
    pub fn open(folder: &Path) -> Result<Self, CacheFault> {
        fs::create_dir_all(folder).map_err(|source| CacheFault { path: folder.to_owned(), source })?;
        Ok(Self { folder: folder.to_owned(), written: AtomicUsize::new(0) })
    }

    /// Returns the path of an entry, which need not exist. Entries of one original are in one folder, of which there are 256.
    pub fn path(&self, key: &str, what: &str) -> PathBuf {
        let (folder, rest) = key.split_at_checked(2).unwrap_or((key, ""));
        self.folder.join(folder).join(format!("{rest}-{what}"))
    }

    /// Returns the path of a file that belongs to no single original.
    pub fn own(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Returns true for an entry that exists. An empty file, which a power failure can leave, does not count.
    pub fn has(&self, entry: &Path) -> bool {
        let Ok(about) = fs::metadata(entry) else { return false };
        let old = about.modified().is_ok_and(|at| at.elapsed().is_ok_and(|age| age > A_DAY));
        if old {
            // An entry whose time cannot be set is pruned too early and made again, which does no harm.
            let _dated = File::options().write(true).open(entry).and_then(|file| file.set_modified(SystemTime::now()));
        }
        about.is_file() && about.len() > 0
    }

    /// Writes an entry atomically.
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

    /// Removes files that have not been used for this long. Returns their number.
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
