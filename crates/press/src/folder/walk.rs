//! Lists the files in a folder.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::finding::Fault;

/// A file in the content folder.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Path inside the content folder, with `/` between the steps.
    pub(super) file: String,
    /// The path of the file.
    pub(super) path: PathBuf,
}

/// Lists the files in `root/folder` at any depth, sorted by path. Links are followed inside `root`. A link that
/// leads out of it, a loop of links, and anything else that cannot be listed, is a fault. Hidden files (`.DS_Store`, an editor's swap file) and those of an operating system are left out.
pub(super) fn files(root: &Path, folder: &str, faults: &mut Vec<Fault>) -> Vec<Entry> {
    let start = root.join(folder);
    if start.symlink_metadata().is_err() {
        return Vec::new();
    }
    let mut found = Vec::new();
    // What is in a folder that is no link lies where the folder does.
    let is_outside = |entry: &walkdir::DirEntry| entry.path_is_symlink() && leads_outside(root, entry.path());
    let walk = WalkDir::new(&start).follow_links(true).sort_by_file_name().into_iter();
    let mut walk = walk.filter_entry(|entry| entry.depth() == 0 || !(is_hidden(entry.file_name()) || is_of_system(entry.file_name())));
    while let Some(entry) = walk.next() {
        match entry {
            Ok(entry) if is_outside(&entry) => {
                faults.push(link_outside(&inside(root, entry.path())));
                if entry.file_type().is_dir() {
                    walk.skip_current_dir();
                }
            }
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => {
                let file = inside(root, entry.path());
                if file.contains(char::REPLACEMENT_CHARACTER) {
                    faults.push(Fault::error(
                        &file,
                        "$",
                        "file-name",
                        "The name of this file is not UTF-8.",
                        "Rename it: lower-case letters, digits and hyphens.",
                    ));
                } else {
                    found.push(Entry { file, path: entry.into_path() });
                }
            }
            Err(error) => faults.push(unlisted(root, folder, &error)),
        }
    }
    found.sort_by(|a, b| a.file.cmp(&b.file));
    found
}

/// True for a path whose file lies out of a folder, behind links. A broken link leads nowhere.
pub(super) fn leads_outside(root: &Path, path: &Path) -> bool {
    let leads = path.canonicalize().ok().zip(root.canonicalize().ok());
    leads.is_some_and(|(path, root)| !path.starts_with(root))
}

/// Reports a link that leads out of the content folder.
pub(super) fn link_outside(file: &str) -> Fault {
    Fault::error(
        file,
        "$",
        "link-outside",
        "This link leads out of the content folder.",
        "Put what it leads to into the content folder: what lies elsewhere could be published without anyone having meant it.",
    )
}

fn unlisted(root: &Path, folder: &str, error: &walkdir::Error) -> Fault {
    let file = error.path().map_or_else(|| folder.to_owned(), |path| inside(root, path));
    if error.loop_ancestor().is_some() {
        return Fault::error(&file, "$", "link-loop", "This link leads back to a folder it is in.", "Remove the link.");
    }
    let why = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
    Fault::error(
        &file,
        "$",
        "unreadable-file",
        format!("This cannot be read: {why}."),
        "Check that it exists and that you may read it; a broken link must go.",
    )
}

fn inside(root: &Path, path: &Path) -> String {
    let steps = path.strip_prefix(root).unwrap_or(path).components();
    steps.map(|step| step.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn is_hidden(name: &std::ffi::OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

/// Files and folders that Windows, macOS and file servers create beside the user's own, in lower case.
const OF_SYSTEMS: [&str; 17] = [
    "desktop.ini",
    "thumbs.db",
    "ehthumbs.db",
    "ehthumbs_vista.db",
    "icon\r",
    "__macosx",
    "network trash folder",
    "temporary items",
    "$recycle.bin",
    "recycler",
    "system volume information",
    "lost+found",
    "@eadir",
    "@tmp",
    "#recycle",
    "#snapshot",
    "~snapshot",
];

fn is_of_system(name: &std::ffi::OsStr) -> bool {
    name.to_str().is_some_and(|name| OF_SYSTEMS.contains(&name.to_lowercase().as_str()))
}

/// True for files that programs leave beside a file they save, copy or merge: `night-ferry.md~`, `#night-ferry.md#`, Word's
/// `~$report.docx`, `night-ferry.md.bak`, and `4913`, with which Vim tests whether it can write to the folder.
pub(super) fn is_left_over(file: &str) -> bool {
    let name = file.rsplit('/').next().unwrap_or(file);
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    name.ends_with('~')
        || name.starts_with("~$")
        || matches!(ending.as_str(), "bak" | "orig" | "part" | "rej" | "swo" | "swp" | "tmp" | "crdownload")
        || (name.starts_with('#') && name.ends_with('#'))
        || (name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit()))
}
