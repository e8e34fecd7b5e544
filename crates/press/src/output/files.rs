//! Writing files only where their bytes change, each whole or not at all.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use walkdir::WalkDir;

use super::OutputError;

/// Ends the name of a file that is being written.
const UNFINISHED: &str = ".press-unfinished";

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrote {
    /// It is new, or has new bytes.
    New,
    /// It had these bytes already, and keeps its time.
    Same,
}

/// The files of a folder, as they are written. May be used from many threads.
pub(super) struct Files {
    root: PathBuf,
    names: Mutex<HashSet<String>>,
    new: AtomicUsize,
    same: AtomicUsize,
}

impl Files {
    pub(super) fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), names: Mutex::default(), new: AtomicUsize::new(0), same: AtomicUsize::new(0) }
    }

    /// How many files were new and how many the same.
    pub(super) fn counts(&self) -> (usize, usize) {
        (self.new.load(Ordering::Relaxed), self.same.load(Ordering::Relaxed))
    }

    /// Writes a file at a path inside the folder.
    pub(super) fn put(&self, name: &str, bytes: &[u8]) -> Result<Wrote, OutputError> {
        let path = self.root.join(name);
        let same = fs::metadata(&path).is_ok_and(|old| old.is_file() && old.len() == bytes.len() as u64)
            && fs::read(&path).is_ok_and(|old| old == bytes);
        if !same {
            replace(&path, |unfinished| fs::write(unfinished, bytes))?;
        }
        Ok(self.count(name, same))
    }

    /// Copies a file to a path inside the folder.
    pub(super) fn copy(&self, from: &Path, name: &str) -> Result<Wrote, OutputError> {
        let path = self.root.join(name);
        let same = same_bytes(from, &path).unwrap_or(false);
        if !same {
            replace(&path, |unfinished| fs::copy(from, unfinished).map(drop))?;
        }
        Ok(self.count(name, same))
    }

    fn count(&self, name: &str, same: bool) -> Wrote {
        // A poisoned lock means that another thread is unwinding: its names are still right.
        self.names.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(name.to_owned());
        let (counter, wrote) = if same { (&self.same, Wrote::Same) } else { (&self.new, Wrote::New) };
        counter.fetch_add(1, Ordering::Relaxed);
        wrote
    }

    /// Removes the files below `tree` that were not written and whose names are `ours` to remove, and the
    /// folders that this leaves empty. Gives back how many files went. Links are not followed.
    pub(super) fn remove_others(&self, tree: &str, ours: impl Fn(&str) -> bool) -> Result<usize, OutputError> {
        let start = self.root.join(tree);
        if !start.is_dir() {
            return Ok(0);
        }
        let names = self.names.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut removed = 0;
        for entry in WalkDir::new(&start).contents_first(true).min_depth(1) {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(&start).to_owned();
                OutputError::io("list", &path, error.into())
            })?;
            if entry.file_type().is_dir() {
                // Fails where something is left in it, which is what is wanted.
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

/// Writes beside the file, then puts it in the file's place: nobody ever reads half a file.
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
