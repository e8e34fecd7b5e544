//! Writes files only if their bytes change, and each file atomically.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use walkdir::WalkDir;

use super::error::OutputError;
use crate::address::is_in_tree;

/// Suffix of a file that is being written.
const UNFINISHED: &str = ".press-unfinished";

/// Whether a file changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrote {
    /// It is new, or has new bytes.
    New,
    /// It already had these bytes, and keeps its modification time.
    Same,
}

/// The files of an output folder. It may be used from several threads.
#[derive(Debug)]
pub(crate) struct Files {
    root: PathBuf,
    /// The previous site, whose files are kept if their bytes are right. It is `root` itself when writing in place.
    previous: Option<PathBuf>,
    is_in_place: bool,
    /// The names of written files. In a new folder, only those outside the folders that press owns.
    names: Mutex<BTreeSet<String>>,
    new: AtomicUsize,
    same: AtomicUsize,
}

impl Files {
    /// Writes into an existing folder, whose other files stay.
    pub(crate) fn in_place(root: &Path) -> Self {
        Self { is_in_place: true, ..Self::anew(root, Some(root)) }
    }

    /// Writes into a new folder, which keeps unchanged files of a `previous` one.
    pub(crate) fn anew(root: &Path, previous: Option<&Path>) -> Self {
        Self {
            root: root.to_owned(),
            previous: previous.map(Path::to_owned),
            is_in_place: false,
            names: Mutex::default(),
            new: AtomicUsize::new(0),
            same: AtomicUsize::new(0),
        }
    }

    /// Returns how many files were new and how many were unchanged.
    pub(crate) fn counts(&self) -> (usize, usize) {
        (self.new.load(Ordering::Relaxed), self.same.load(Ordering::Relaxed))
    }

    /// Writes a file at a path inside the folder.
    pub(crate) fn put(&self, name: &str, bytes: &[u8]) -> Result<Wrote, OutputError> {
        if self.has(name, bytes) {
            return self.keep(name).map(|_| Wrote::Same);
        }
        let path = self.root.join(name);
        if self.is_in_place {
            replace(&path, |unfinished| fs::write(unfinished, bytes))?;
        } else {
            create(&path, |path| fs::write(path, bytes))?;
        }
        Ok(self.count(name, Wrote::New))
    }

    /// Copies a file to a path inside the folder.
    pub(crate) fn copy(&self, from: &Path, name: &str) -> Result<Wrote, OutputError> {
        let previous = self.previous.as_ref().map(|previous| previous.join(name));
        if previous.is_some_and(|previous| same_bytes(from, &previous).unwrap_or(false)) {
            return self.keep(name).map(|_| Wrote::Same);
        }
        let path = self.root.join(name);
        if self.is_in_place {
            replace(&path, |unfinished| fs::copy(from, unfinished).map(drop))?;
        } else {
            create(&path, |path| fs::copy(from, path).map(drop))?;
        }
        Ok(self.count(name, Wrote::New))
    }

    /// Copies a file whose name contains a hash of its content. A previous file of that name and length is kept without
    /// comparing its bytes.
    pub(crate) fn copy_named_by_content(&self, from: &Path, name: &str) -> Result<Wrote, OutputError> {
        let length = |path: &Path| fs::metadata(path).ok().map(|file| file.len());
        let previous = self.previous.as_ref().map(|previous| previous.join(name));
        if previous.as_deref().and_then(length).is_some_and(|there| length(from) == Some(there)) {
            return self.keep(name).map(|_| Wrote::Same);
        }
        self.copy(from, name)
    }

    /// Returns whether the previous site has a file with these bytes.
    pub(crate) fn has(&self, name: &str, bytes: &[u8]) -> bool {
        let Some(previous) = self.previous.as_ref().map(|previous| previous.join(name)) else { return false };
        fs::metadata(&previous).is_ok_and(|old| old.is_file() && old.len() == bytes.len() as u64)
            && fs::read(&previous).is_ok_and(|old| old == bytes)
    }

    /// Returns whether the previous site has a file of this name.
    pub(crate) fn exists(&self, name: &str) -> bool {
        self.previous.as_ref().is_some_and(|previous| previous.join(name).is_file())
    }

    /// Keeps a file of the previous site as it is. Returns false when there is none.
    pub(crate) fn keep(&self, name: &str) -> Result<bool, OutputError> {
        let Some(previous) = self.previous.as_ref().map(|previous| previous.join(name)) else { return Ok(false) };
        if !previous.is_file() {
            return Ok(false);
        }
        if !self.is_in_place {
            create(&self.root.join(name), |path| link(&previous, path))?;
        }
        self.count(name, Wrote::Same);
        Ok(true)
    }

    /// Keeps a file that press did not write, without counting it.
    pub(crate) fn keep_quietly(&self, name: &str) -> Result<(), OutputError> {
        let Some(previous) = &self.previous else { return Ok(()) };
        create(&self.root.join(name), |path| link(&previous.join(name), path))
    }

    /// Returns whether a file was written. In a new folder, this is only known for files outside the folders that press owns.
    pub(crate) fn wrote(&self, name: &str) -> bool {
        self.names_locked().contains(name)
    }

    fn count(&self, name: &str, wrote: Wrote) -> Wrote {
        if self.is_in_place || !is_in_tree(name) {
            self.names_locked().insert(name.to_owned());
        }
        let counter = match wrote {
            Wrote::New => &self.new,
            Wrote::Same => &self.same,
        };
        counter.fetch_add(1, Ordering::Relaxed);
        wrote
    }

    /// Locks the names. A poisoned lock means that another thread is unwinding, but the names are still right.
    fn names_locked(&self) -> MutexGuard<'_, BTreeSet<String>> {
        self.names.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the files that were written outside the folders that press owns.
    pub(crate) fn names_outside_trees(&self) -> Vec<String> {
        self.names_locked().iter().filter(|name| !is_in_tree(name)).cloned().collect()
    }

    /// Removes a file, if it exists and was not written. Returns whether it was removed.
    pub(crate) fn remove(&self, name: &str) -> Result<bool, OutputError> {
        if self.names_locked().contains(name) {
            return Ok(false);
        }
        let path = self.root.join(name);
        match fs::remove_file(&path) {
            Ok(()) => {
                // Also remove the parent folders that are now empty, up to the first that is not.
                let folders = path.ancestors().skip(1).take_while(|folder| *folder != self.root);
                folders.take_while(|folder| fs::remove_dir(folder).is_ok()).for_each(drop);
                Ok(true)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(OutputError::io("remove", &path, error)),
        }
    }

    /// Removes the files below `tree` that were not written and for whose names `ours` is true, and the folders that are then
    /// empty. Returns how many files were removed. Links are not followed.
    pub(crate) fn remove_others(&self, tree: &str, ours: impl Fn(&str) -> bool) -> Result<usize, OutputError> {
        let start = self.root.join(tree);
        if !start.is_dir() {
            return Ok(0);
        }
        let names = self.names_locked();
        let mut removed = 0;
        for entry in WalkDir::new(&start).contents_first(true).min_depth(1) {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(&start).to_owned();
                OutputError::io("list", &path, error.into())
            })?;
            if entry.file_type().is_dir() {
                // This fails for a folder that is not empty, which is intended.
                let _ = fs::remove_dir(entry.path());
                continue;
            }
            let inside = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
            let steps: Vec<_> = inside.components().map(|step| step.as_os_str().to_string_lossy()).collect();
            let file = entry.file_name().to_string_lossy();
            if !names.contains(&steps.join("/")) && (ours(&file) || file.ends_with(UNFINISHED)) {
                fs::remove_file(entry.path()).map_err(|source| OutputError::io("remove", entry.path(), source))?;
                removed += usize::from(!file.ends_with(UNFINISHED));
            }
        }
        Ok(removed)
    }
}

/// Writes into a folder that is not published yet, so the write need not be atomic. Parent folders are created only when the
/// write fails, because most exist already.
fn create(path: &Path, write: impl Fn(&Path) -> io::Result<()>) -> Result<(), OutputError> {
    let first = write(path);
    let again = match (&first, path.parent()) {
        (Err(error), Some(parent)) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(parent).map_err(|source| OutputError::io("create", parent, source))?;
            write(path)
        }
        _ => first,
    };
    again.map_err(|source| OutputError::io("write", path, source))
}

/// Creates a hard link or, where the file system has none, a copy with the same modification time.
fn link(from: &Path, to: &Path) -> io::Result<()> {
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    fs::copy(from, to)?;
    fs::File::options().write(true).open(to)?.set_modified(from.metadata()?.modified()?)
}

/// Writes a file beside the target and renames it over the target, so that no half-written file can be read.
fn replace(path: &Path, write: impl FnOnce(&Path) -> io::Result<()>) -> Result<(), OutputError> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|source| OutputError::io("create", parent, source))?;
    }
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(UNFINISHED);
    let unfinished = PathBuf::from(unfinished);
    let result = write(&unfinished).and_then(|()| fs::rename(&unfinished, path));
    result.map_err(|source| {
        let _ = fs::remove_file(&unfinished);
        OutputError::io("write", path, source)
    })
}

fn same_bytes(a: &Path, b: &Path) -> io::Result<bool> {
    let (a, b) = (fs::File::open(a)?, fs::File::open(b)?);
    if a.metadata()?.len() != b.metadata()?.len() {
        return Ok(false);
    }
    let (mut a, mut b) = (io::BufReader::new(a), io::BufReader::new(b));
    let (mut left, mut right) = (vec![0; 64 * 1024], vec![0; 64 * 1024]);
    loop {
        let length = read_full(&mut a, &mut left)?;
        if length != read_full(&mut b, &mut right)? || left.get(..length) != right.get(..length) {
            return Ok(false);
        }
        if length == 0 {
            return Ok(true);
        }
    }
}

fn read_full(from: &mut impl Read, into: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = into.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match from.read(rest)? {
            0 => break,
            length => filled += length,
        }
    }
    Ok(filled)
}
