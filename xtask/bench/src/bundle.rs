//! The files of a bundle in `dist/` by their kind.

use std::path::{Path, PathBuf};

use broadsheet_hosting::layout::is_hidden;
use walkdir::WalkDir;

use crate::Error;
use crate::html;

/// A file: its path in the bundle, and its bytes.
pub type File = (PathBuf, Vec<u8>);

/// The files of a bundle that have a budget.
#[derive(Debug, Default)]
pub struct Bundle {
    /// The compiled app.
    pub wasm: Vec<File>,
    /// The script by wasm-bindgen that loads it.
    pub glue: Vec<File>,
    /// All other scripts that a page loads: boot.js, snippets.
    pub scripts: Vec<File>,
    /// The service worker, which only browsers of readers who have saved an article load.
    pub worker: Vec<File>,
    /// Style sheets.
    pub css: Vec<File>,
    /// Fonts.
    pub fonts: Vec<File>,
    /// Page documents of articles.
    pub articles: Vec<File>,
    /// The page document of the front.
    pub front: Vec<u8>,
    /// The messages of the interface.
    pub messages: Vec<File>,
    /// The site document.
    pub site: Vec<u8>,
    /// The page shell.
    pub shell: String,
}

impl Bundle {
    /// Reads `dist`.
    ///
    /// # Errors
    /// When a file cannot be read, or a file that every bundle has is missing.
    pub fn read(dist: &Path) -> Result<Self, Error> {
        let read = |path: &str| std::fs::read(dist.join(path)).map_err(Error::file(dist.join(path)));
        let mut bundle = Self {
            shell: String::from_utf8_lossy(&read("index.html")?).into_owned(),
            front: read("content/index.json")?,
            site: read("content/site.json")?,
            ..Self::default()
        };
        for entry in WalkDir::new(dist).sort_by_file_name() {
            let entry = entry.map_err(|error| Error::Bundle(error.to_string()))?;
            let inside = entry.path().strip_prefix(dist).unwrap_or(entry.path()).to_path_buf();
            // Skip files that are not served: the boot script that press keeps, and the rest of an interrupted build.
            if entry.file_type().is_file()
                && !is_hidden(&format!("/{}", inside.display()))
                && let Some(kind) = bundle.kind(&inside)
            {
                kind.push((inside, std::fs::read(entry.path()).map_err(Error::file(entry.path()))?));
            }
        }
        bundle.tell_glue_from_scripts();
        bundle.check(dist)?;
        Ok(bundle)
    }

    /// Returns the list that a file belongs to; `None` for files without a budget (pictures, lists, feeds).
    fn kind(&mut self, path: &Path) -> Option<&mut Vec<File>> {
        if path.starts_with("content") {
            let name = path.to_string_lossy();
            let is_article = name.starts_with("content/article/") && name.ends_with(".json") && !name.ends_with(".live.json");
            return is_article.then_some(&mut self.articles);
        }
        if path.to_str()?.starts_with("broadsheet-messages-") {
            return path.extension().is_some_and(|extension| extension == "json").then_some(&mut self.messages);
        }
        if path == Path::new("sw.js") {
            return Some(&mut self.worker);
        }
        match path.extension()?.to_str()? {
            "wasm" => Some(&mut self.wasm),
            "js" | "mjs" => Some(&mut self.scripts),
            "css" => Some(&mut self.css),
            "woff2" | "woff" => Some(&mut self.fonts),
            _ => None,
        }
    }

    /// Finds the glue among the scripts. That of `app-1a2b_bg.wasm` is `app-3c4d.js`, because trunk hashes the two separately.
    fn tell_glue_from_scripts(&mut self) {
        let apps: Vec<PathBuf> = self.wasm.iter().map(|(path, _)| without_hash(path)).collect();
        let (glue, scripts) = std::mem::take(&mut self.scripts).into_iter().partition(|(path, _)| apps.contains(&without_hash(path)));
        self.glue = glue;
        self.scripts = scripts;
    }

    fn check(&self, dist: &Path) -> Result<(), Error> {
        let dist = dist.display();
        let fault = if self.wasm.len() != 1 || self.glue.len() != 1 {
            let (wasm, glue) = (self.wasm.len(), self.glue.len());
            format!(
                "{dist} holds {wasm} compiled apps (*.wasm) and {glue} scripts that load one, not one of each: run `cargo xtask bench --build`"
            )
        } else if self.is_development_build() {
            format!("{dist} is a development build, as `trunk serve` leaves it: run `cargo xtask bench --build`")
        } else if self.css.is_empty() && html::inline_styles(&self.shell).is_empty() {
            format!("{dist} holds no style sheet: did its build succeed?")
        } else if self.articles.is_empty() {
            format!("{dist}/content/article holds no page document: did trunk's hook run press?")
        } else {
            return Ok(());
        };
        Err(Error::Bundle(fault))
    }

    /// Returns whether the WASM contains debug information, which a release build strips.
    fn is_development_build(&self) -> bool {
        let section = b".debug_info";
        self.wasm.iter().any(|(_, bytes)| bytes.windows(section.len()).any(|window| window == section))
    }
}

/// Returns `folder/app` for `folder/app-1a2b.js` and for `folder/app-1a2b_bg.wasm`.
fn without_hash(path: &Path) -> PathBuf {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    path.with_file_name(stem.rsplit_once('-').map_or(stem, |(name, _)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> File {
        (PathBuf::from(path), Vec::new())
    }

    #[test]
    fn the_glue_is_the_script_named_like_the_wasm() {
        let scripts = vec![file("app-9f.js"), file("boot-2b.js"), file("snippets/app-3c/inline0.js")];
        let mut bundle = Bundle { wasm: vec![file("app-1a_bg.wasm")], scripts, ..Bundle::default() };
        bundle.tell_glue_from_scripts();
        assert_eq!(bundle.glue, [file("app-9f.js")]);
        assert_eq!(bundle.scripts, [file("boot-2b.js"), file("snippets/app-3c/inline0.js")]);
    }

    #[test]
    fn a_development_build_is_not_measured() {
        let glue = vec![file("app-1a.js")];
        let wasm = vec![(PathBuf::from("app-1a_bg.wasm"), b"\0asm.debug_info".to_vec())];
        let bundle = Bundle { wasm, glue, css: vec![file("a.css")], articles: vec![file("content/article/a.json")], ..Bundle::default() };
        assert!(bundle.check(Path::new("dist")).unwrap_err().to_string().contains("development build"));
    }

    #[test]
    fn lists_and_pictures_have_no_budget() {
        let mut bundle = Bundle::default();
        assert!(bundle.kind(Path::new("content/section/council.json")).is_none());
        assert!(bundle.kind(Path::new("media/quay.webp")).is_none());
        assert!(bundle.kind(Path::new("content/article/quay.json")).is_some());
        assert!(bundle.kind(Path::new("content/article/quay.live.json")).is_none());
    }

    #[test]
    fn the_worker_is_no_script_of_the_page() {
        let mut bundle = Bundle::default();
        bundle.kind(Path::new("sw.js")).unwrap().push(file("sw.js"));
        assert_eq!((bundle.worker.len(), bundle.scripts.len()), (1, 0));
    }
}
