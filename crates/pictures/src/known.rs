//! The fingerprints of originals from earlier runs.
//!
//! Reading every original of a large archive would take longer than the rest of a run in which none has changed. A file with the same
//! size and modification time as before is taken to be unchanged.

use std::collections::HashMap;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sha2::{Digest, Sha256};

use crate::encode::VERSION;

/// The coarsest resolution of a file system's clock. A file that was modified less than this before it was read can change again without
/// a new modification time.
const TICK: Duration = Duration::from_secs(2);

/// Size and modification time of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct State {
    size: u64,
    changed: u128,
}

impl State {
    /// Returns the state of a file; `None` when it cannot be read, or when the file has just changed.
    pub fn of(path: &Path) -> Option<Self> {
        let about = std::fs::metadata(path).ok()?;
        let modified = about.modified().ok()?;
        let settled = SystemTime::now().duration_since(modified).is_ok_and(|age| age > TICK);
        settled.then_some(())?;
        Some(Self { size: about.len(), changed: modified.duration_since(UNIX_EPOCH).ok()?.as_nanos() })
    }
}

/// Fingerprints by file.
#[derive(Debug, Default)]
pub(crate) struct Known {
    files: HashMap<String, (State, String)>,
}

impl Known {
    /// Parses the output of [`write`](Self::write). A line that cannot be parsed is skipped, so that its file is read again.
    pub fn read(text: &str) -> Self {
        let line = |line: &str| {
            let mut fields = line.splitn(4, '\t');
            let (size, changed, key, path) = (fields.next()?, fields.next()?, fields.next()?, fields.next()?);
            let is_key = key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
            let state = State { size: size.parse().ok()?, changed: changed.parse().ok()? };
            is_key.then(|| (path.to_owned(), (state, key.to_owned())))
        };
        Self { files: text.lines().filter_map(line).collect() }
    }

    pub fn write(&self) -> String {
        let mut lines: Vec<String> = self
            .files
            .iter()
            .filter(|(path, _)| !path.contains('\n'))
            .map(|(path, (state, key))| format!("{}\t{}\t{key}\t{path}\n", state.size, state.changed))
            .collect();
        lines.sort_unstable();
        lines.concat()
    }

    pub fn get(&self, path: &Path, state: State) -> Option<&str> {
        let (known, key) = self.files.get(path.to_str()?)?;
        (*known == state).then_some(key)
    }

    /// Remembers a file. Returns true when the entry is new or has changed.
    pub fn remember(&mut self, path: &Path, state: State, key: &str) -> bool {
        let Some(path) = path.to_str() else { return false };
        let entry = (state, key.to_owned());
        self.files.insert(path.to_owned(), entry.clone()) != Some(entry)
    }
}

/// Returns the fingerprint of an original, which depends on its bytes and on the version of the encoding.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    let digest = Sha256::new().chain_update(VERSION).chain_update([0]).chain_update(bytes).finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATE: State = State { size: 3, changed: 17 };

    #[test]
    fn a_file_is_known_while_its_size_and_time_stay() {
        let (path, key) = (Path::new("/content/media/a b.jpg"), fingerprint(b"abc"));
        let mut known = Known::default();
        assert!(known.remember(path, STATE, &key));
        assert!(!known.remember(path, STATE, &key), "not news");
        let known = Known::read(&known.write());
        assert_eq!(known.get(path, STATE), Some(key.as_str()));
        assert_eq!(known.get(path, State { size: 4, ..STATE }), None);
        assert_eq!(known.get(path, State { changed: 18, ..STATE }), None);
        assert_eq!(known.get(Path::new("/other"), STATE), None);
    }

    #[test]
    fn a_damaged_list_is_read_as_far_as_it_goes() {
        let mut known = Known::default();
        known.remember(Path::new("/a.jpg"), STATE, &fingerprint(b"a"));
        let text = format!("rubbish\n1\t2\tshort\t/b.jpg\n{}3\t", known.write());
        assert_eq!(Known::read(&text).files.len(), 1);
    }

    #[test]
    fn a_file_just_written_proves_nothing() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("a.jpg");
        std::fs::write(&path, b"a").expect("writes");
        assert_eq!(State::of(&path), None);
        let file = std::fs::File::options().write(true).open(&path).expect("opens");
        file.set_modified(SystemTime::now() - Duration::from_secs(60)).expect("dates");
        assert!(State::of(&path).is_some());
    }

    #[test]
    fn a_fingerprint_is_of_the_bytes() {
        assert_eq!(fingerprint(b"abc").len(), 64);
        assert_ne!(fingerprint(b"abc"), fingerprint(b"abd"));
    }
}
