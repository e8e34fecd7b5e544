//! Writes brotli and gzip forms beside each file, so that a static host need not compress responses.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use rayon::prelude::*;
use walkdir::WalkDir;

use crate::kinds;
use crate::layout::FOLDER;

/// The least bytes of a file that is compressed. Below this, the header outweighs the savings.
const SMALLEST: usize = 200;
/// The most bytes of a file that brotli compresses at its highest quality, which takes about three seconds for each MiB.
const LARGE: usize = 8 * 1024 * 1024;
/// Extensions of the app's files, which every reader fetches: they are compressed with the best effort in archives of every size. At
/// quality 9 the WASM is a tenth larger than at 11.
const APP: [&str; 3] = ["wasm", "js", "css"];
/// Suffix of the name of a file that is being written.
const UNFINISHED: &str = ".press-unfinished";

/// The effort of compression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// For the smallest files: brotli 11 (9 above 8 MiB), gzip 9.
    Best,
    /// For archives of many thousand pages: brotli 5, gzip 6. A page is about a sixth larger, and made some forty times faster.
    Quick,
}

impl Effort {
    /// Returns the effort for a file of a site that is compressed with this effort.
    fn of_file(self, path: &Path) -> Self {
        let is_app = path.extension().is_some_and(|extension| APP.iter().any(|app| extension == *app));
        if is_app { Self::Best } else { self }
    }
}

/// A file's compressed forms. A form that is not smaller than the file is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compressed {
    /// Brotli.
    pub br: Option<Vec<u8>>,
    /// gzip, without time and name, so that the same input always produces the same bytes.
    pub gzip: Option<Vec<u8>>,
}

/// The counts of a finished run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files that were compressed.
    pub compressed: usize,
    /// Files whose compressed forms were up to date.
    pub fresh: usize,
    /// Compressed forms of files that no longer exist, which were removed.
    pub removed: usize,
}

/// The error for compressed forms that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot {what} {}: {source}", path.display())]
pub struct PrecompressError {
    what: &'static str,
    path: PathBuf,
    source: io::Error,
}

fn fault(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> PrecompressError + use<> {
    let path = path.to_owned();
    move |source| PrecompressError { what, path, source }
}

/// Compresses bytes.
#[must_use]
pub fn compressed(bytes: &[u8], effort: Effort) -> Compressed {
    if bytes.len() < SMALLEST {
        return Compressed::default();
    }
    // Writing into memory does not fail.
    let smaller = |packed: io::Result<Vec<u8>>| packed.ok().filter(|packed| packed.len() < bytes.len());
    Compressed { br: smaller(brotli(bytes, effort)), gzip: smaller(gzip(bytes, effort)) }
}

fn brotli(bytes: &[u8], effort: Effort) -> io::Result<Vec<u8>> {
    let quality = match effort {
        Effort::Best if bytes.len() <= LARGE => 11,
        Effort::Best => 9,
        Effort::Quick => 5,
    };
    let parameters = BrotliEncoderParams { quality, lgwin: 22, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut packed = Vec::with_capacity(bytes.len() / 3);
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    Ok(packed)
}

fn gzip(bytes: &[u8], effort: Effort) -> io::Result<Vec<u8>> {
    let level = match effort {
        Effort::Best => Compression::best(),
        Effort::Quick => Compression::new(6),
    };
    // 255 is the value for an unknown operating system.
    let mut packer = GzBuilder::new().mtime(0).operating_system(255).write(Vec::with_capacity(bytes.len() / 3), level);
    packer.write_all(bytes)?;
    packer.finish()
}

/// Compresses all files of a site that are worth it, in parallel. Calls `each` after each file.
///
/// # Errors
/// When a file cannot be read, written or removed.
pub fn folder(site: &Path, effort: Effort, each: impl Fn() + Sync) -> Result<Summary, PrecompressError> {
    let mut sources = Vec::new();
    let mut summary = Summary::default();
    for entry in WalkDir::new(site).sort_by_file_name().into_iter().filter_entry(|entry| entry.file_name() != FOLDER) {
        let entry = entry.map_err(|error| fault("list", error.path().unwrap_or(site))(error.into()))?;
        if !entry.file_type().is_file() {
            continue;
        }
        let name = entry.file_name().to_string_lossy();
        let owner = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz")).filter(|owner| kinds::is_compressible(owner));
        if owner.is_some_and(|owner| !entry.path().with_file_name(owner).exists()) {
            fs::remove_file(entry.path()).map_err(fault("remove", entry.path()))?;
            summary.removed += 1;
        } else if owner.is_none() && kinds::is_compressible(&name) {
            sources.push(entry.into_path());
        }
    }
    let done = sources.par_iter().map(|path| {
        let effort = effort.of_file(path);
        let length = fs::metadata(path).map_err(fault("read", path))?.len();
        let fresh = is_fresh(path, usize::try_from(length).unwrap_or(usize::MAX), effort);
        if !fresh {
            write(path, &fs::read(path).map_err(fault("read", path))?, effort)?;
        }
        each();
        Ok(usize::from(!fresh))
    });
    summary.compressed = done.sum::<Result<usize, PrecompressError>>()?;
    summary.fresh = sources.len() - summary.compressed;
    Ok(summary)
}

fn named(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Returns whether both forms have the file's modification time and were made with this effort. Small files have no forms and are always
/// up to date.
fn is_fresh(path: &Path, length: usize, effort: Effort) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    let (br, gzip) = (named(path, ".br"), named(path, ".gz"));
    if length < SMALLEST {
        return !br.exists() && !gzip.exists();
    }
    let source = time(path);
    source.is_some() && time(&br) == source && time(&gzip) == source && effort_of(&gzip) == Some(effort)
}

/// Returns the effort from the header of a gzip form, whose ninth byte is 2 for the highest level.
fn effort_of(gzip: &Path) -> Option<Effort> {
    let mut header = [0; 10];
    File::open(gzip).ok()?.read_exact(&mut header).ok()?;
    header.get(8).map(|flag| if *flag == 2 { Effort::Best } else { Effort::Quick })
}

fn write(path: &Path, bytes: &[u8], effort: Effort) -> Result<(), PrecompressError> {
    let time = fs::metadata(path).and_then(|data| data.modified()).map_err(fault("read", path))?;
    let forms = compressed(bytes, effort);
    for (suffix, form) in [(".br", forms.br), (".gz", forms.gzip)] {
        let beside = named(path, suffix);
        let Some(form) = form else {
            match fs::remove_file(&beside) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(fault("remove", &beside)(error)),
                Ok(()) | Err(_) => continue,
            }
        };
        let unfinished = named(&beside, UNFINISHED);
        let put = || {
            let mut file = File::create(&unfinished)?;
            file.write_all(&form)?;
            file.set_modified(time)?;
            drop(file);
            fs::rename(&unfinished, &beside)
        };
        put().map_err(fault("write", &beside))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    fn prose() -> Vec<u8> {
        "The harbour wall was raised by a metre, and nobody noticed. ".repeat(50).into_bytes()
    }

    fn unpacked(forms: &Compressed) -> [Vec<u8>; 2] {
        let (mut br, mut gzip) = (Vec::new(), Vec::new());
        brotli::BrotliDecompress(&mut forms.br.as_deref().unwrap(), &mut br).unwrap();
        flate2::read::GzDecoder::new(forms.gzip.as_deref().unwrap()).read_to_end(&mut gzip).unwrap();
        [br, gzip]
    }

    #[test]
    fn compressed_forms_hold_the_same_bytes_and_no_time() {
        for effort in [Effort::Best, Effort::Quick] {
            let forms = compressed(&prose(), effort);
            assert_eq!(unpacked(&forms), [prose(), prose()]);
            assert_eq!(forms, compressed(&prose(), effort));
            assert_eq!(forms.gzip.unwrap()[4..8], [0; 4]);
        }
    }

    #[test]
    fn what_does_not_shrink_is_left_out() {
        assert_eq!(compressed(&prose()[..SMALLEST - 1], Effort::Best), Compressed::default());
        // Pseudo-random bytes cannot be compressed.
        let mut state = 1_u64;
        let next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[0]
        };
        let noise: Vec<u8> = std::iter::repeat_with(next).take(1000).collect();
        assert_eq!(compressed(&noise, Effort::Best), Compressed::default());
    }

    #[test]
    fn the_app_is_as_small_as_can_be_in_archives_of_every_size() {
        let site = tempfile::tempdir().unwrap();
        for name in ["app.wasm", "index.html"] {
            fs::write(site.path().join(name), prose()).unwrap();
        }
        folder(site.path(), Effort::Quick, || {}).unwrap();
        let form = |name: &str| fs::read(site.path().join(name)).unwrap();
        assert_eq!(Some(form("app.wasm.br")), compressed(&prose(), Effort::Best).br);
        assert_eq!(Some(form("index.html.br")), compressed(&prose(), Effort::Quick).br);
        assert_eq!(folder(site.path(), Effort::Quick, || {}).unwrap().fresh, 2);
    }

    #[test]
    fn only_what_changed_is_compressed_again() {
        let site = tempfile::tempdir().unwrap();
        let at = |name: &str| site.path().join(name);
        fs::create_dir(at("a")).unwrap();
        fs::create_dir(at(FOLDER)).unwrap();
        for name in ["index.html", "a/index.html", "a/b.wasm", "photo.jpg", ".hosting/rules.json"] {
            fs::write(at(name), prose()).unwrap();
        }
        fs::write(at("tiny.json"), "{}").unwrap();
        let run = |effort| folder(site.path(), effort, || {}).unwrap();
        assert_eq!(run(Effort::Best), Summary { compressed: 3, fresh: 1, removed: 0 });
        assert!(at("a/b.wasm.br").exists() && !at("photo.jpg.br").exists() && !at("tiny.json.gz").exists());
        assert!(!at(".hosting/rules.json.gz").exists());
        assert_eq!(run(Effort::Best), Summary { compressed: 0, fresh: 4, removed: 0 });

        let later = SystemTime::now() + Duration::from_secs(5);
        fs::write(at("index.html"), prose().to_ascii_uppercase()).unwrap();
        File::options().write(true).open(at("index.html")).unwrap().set_modified(later).unwrap();
        fs::remove_file(at("a/index.html")).unwrap();
        assert_eq!(run(Effort::Best), Summary { compressed: 1, fresh: 2, removed: 2 });
        let forms = Compressed { br: fs::read(at("index.html.br")).ok(), gzip: fs::read(at("index.html.gz")).ok() };
        assert_eq!(unpacked(&forms)[0], prose().to_ascii_uppercase());

        assert_eq!(run(Effort::Quick).compressed, 1, "another effort, except for the app");
    }

    #[test]
    fn a_page_that_became_small_loses_its_compressed_forms() {
        let site = tempfile::tempdir().unwrap();
        let page = site.path().join("index.html");
        fs::write(&page, prose()).unwrap();
        folder(site.path(), Effort::Best, || {}).unwrap();
        assert!(page.with_file_name("index.html.br").exists() && page.with_file_name("index.html.gz").exists());
        fs::write(&page, "gone").unwrap();
        folder(site.path(), Effort::Best, || {}).unwrap();
        assert!(!page.with_file_name("index.html.br").exists() && !page.with_file_name("index.html.gz").exists());
    }
}
