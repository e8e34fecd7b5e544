//! The folder that a site is written to, and the atomic switch from the previous site to the new one. When a build fails before
//! the switch (a full disk, a power failure, an error in an article), the previous site stays unchanged.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::record::{FOLDER, Record};
use crate::address::is_in_tree;
use crate::output::{Files, OutputError, refuse_overlap};

/// Suffix of the folder beside the site's in which the new site is built.
const NEW: &str = "press-new";
/// Suffix of the folder beside the site's that holds the previous site while it is removed.
const OLD: &str = "press-old";

/// The output folder of a site.
#[derive(Debug)]
pub struct Target {
    out: PathBuf,
    /// The folder in which the new site is built; `None` when it is written in place.
    staging: Option<PathBuf>,
    previous: Option<Record>,
}

impl Target {
    /// Prepares to write a site to `out`. If that is the folder of the compiled app, the site is written in place.
    ///
    /// # Errors
    /// When `out` holds something other than a site that press wrote, when it overlaps the content, or when nothing can be
    /// written beside it.
    pub fn open(out: &Path, app: &Path, content: &Path) -> Result<Self, OutputError> {
        let out = absolute(out)?;
        let is_in_place = app.canonicalize().is_ok_and(|app| app == out);
        if is_in_place {
            refuse_overlap(content, &out)?;
            let previous = Record::read(&out)?;
            return Ok(Self { out, staging: None, previous });
        }
        let old = beside(&out, OLD);
        if !out.exists() && old.exists() {
            // An earlier run was interrupted between the two steps of a switch, so restore the previous site first.
            fs::rename(&old, &out).map_err(|source| OutputError::io("put back", &out, source))?;
        }
        if out.exists() {
            refuse_overlap(content, &out)?;
        }
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let content = real(content);
        if content.starts_with(&out) || out.starts_with(&content) {
            return Err(OutputError::Overlap { tree: out, content });
        }
        let previous = Record::read(&out)?;
        if previous.is_none() && !is_empty(&out)? {
            return Err(OutputError::Occupied(out));
        }
        let staging = beside(&out, NEW);
        for left_over in [&staging, &old] {
            remove_tree(left_over)?;
        }
        fs::create_dir_all(&staging).map_err(|source| OutputError::io("create", &staging, source))?;
        Ok(Self { out, staging: Some(staging), previous })
    }

    /// Returns the files of the new site.
    #[must_use]
    pub(crate) fn files(&self) -> Files {
        match &self.staging {
            Some(staging) => Files::anew(staging, self.previous.is_some().then_some(&*self.out)),
            None => Files::in_place(&self.out),
        }
    }

    /// Returns the record of the previous site.
    #[must_use]
    pub fn previous(&self) -> Option<&Record> {
        self.previous.as_ref()
    }

    /// Returns whether the site is written in place, over the previous one.
    #[must_use]
    pub fn is_in_place(&self) -> bool {
        self.staging.is_none()
    }

    /// Keeps the files of the previous site that press did not write.
    pub(crate) fn keep_others(&self, files: &Files) -> Result<(), OutputError> {
        let Some(record) = self.previous.as_ref().filter(|_| self.staging.is_some()) else { return Ok(()) };
        let is_own = |name: &str| is_in_tree(name) || name.split('/').next() == Some(FOLDER) || record.wrote(name);
        for entry in WalkDir::new(&self.out).min_depth(1).sort_by_file_name() {
            let entry = entry.map_err(|error| OutputError::io("list", &self.out, error.into()))?;
            let steps = entry.path().strip_prefix(&self.out).unwrap_or(entry.path()).components();
            let name = steps.map(|step| step.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            // A symbolic link is kept as a link.
            let is_entry = entry.file_type().is_file() || entry.file_type().is_symlink();
            if is_entry && !is_own(&name) && !files.wrote(&name) {
                files.keep_quietly(&name)?;
            }
        }
        Ok(())
    }

    /// Replaces the previous site with the new one.
    ///
    /// # Errors
    /// When the folders cannot be renamed. The previous site stays, or the next run restores it.
    pub fn finish(mut self) -> Result<(), OutputError> {
        let Some(staging) = self.staging.take() else { return Ok(()) };
        let put = |source| OutputError::io("put the new site in the place of", &self.out, source);
        if !self.out.exists() {
            return fs::rename(&staging, &self.out).map_err(put);
        }
        // Keep the permissions: the account that serves the site may not be the one that publishes it.
        let _ = self.out.metadata().and_then(|folder| fs::set_permissions(&staging, folder.permissions()));
        if exchange(&staging, &self.out).is_ok() {
            // The new site is in place. If the old one cannot be removed now, the next run removes it.
            let _ = remove_tree(&staging);
            return Ok(());
        }
        // This file system cannot exchange folders. Between the two renames, there is no site for a moment.
        let old = beside(&self.out, OLD);
        fs::rename(&self.out, &old).map_err(put)?;
        if let Err(error) = fs::rename(&staging, &self.out) {
            let _ = fs::rename(&old, &self.out);
            return Err(put(error));
        }
        let _ = remove_tree(&old);
        Ok(())
    }
}

/// Removes an unfinished site, which matters most on a full disk.
impl Drop for Target {
    fn drop(&mut self) {
        if let Some(staging) = &self.staging {
            let _ = remove_tree(staging);
        }
    }
}

/// Exchanges two folders atomically.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};

    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Returns the absolute path of a folder, which need not exist. A symbolic link is resolved, so that its target is written and
/// the link stays.
fn absolute(out: &Path) -> Result<PathBuf, OutputError> {
    if let Ok(real) = out.canonicalize() {
        return Ok(real);
    }
    std::path::absolute(out).map_err(|source| OutputError::io("find", out, source))
}

/// Returns `/srv/.site.press-new` for `/srv/site`. It is hidden, and on the same disk, as renaming requires.
fn beside(out: &Path, what: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(out.file_name().unwrap_or_default());
    name.push(".");
    name.push(what);
    out.with_file_name(name)
}

fn is_empty(folder: &Path) -> Result<bool, OutputError> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(OutputError::io("list", folder, error)),
    }
}

fn remove_tree(folder: &Path) -> Result<(), OutputError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(OutputError::io("remove", folder, error)),
        _ => Ok(()),
    }
}
