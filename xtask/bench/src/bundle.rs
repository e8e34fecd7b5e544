//! The files of a bundle in `dist/`, sorted by what they are to a reader.

use std::path::{Path, PathBuf};

use broadsheet_hosting::layout::is_hidden;

use crate::Error;
use crate::html;

/// A file: its path in the bundle, and its bytes.
pub type File = (PathBuf, Vec<u8>);

/// What a bundle holds that has a budget.
#[derive(Debug, Default)]
pub struct Bundle {
    /// The compiled app.
    pub wasm: Vec<File>,
    /// What loads it: made by wasm-bindgen.
    pub glue: Vec<File>,
    /// All other scripts: boot.js, snippets.
    pub scripts: Vec<File>,
    /// Style sheets.
    pub css: Vec<File>,
    /// Fonts.
    pub fonts: Vec<File>,
    /// Page documents of articles.
    pub articles: Vec<File>,
    /// The page document of the front.
    pub front: Vec<u8>,
    /// What all pages share.
    pub site: Vec<u8>,
    /// The page shell.
    pub shell: String,
}

impl Bundle {
    /// Reads `dist`.
    ///
    /// # Errors
    /// When a file cannot be read, or something that every bundle has is not there.
    pub fn read(dist: &Path) -> Result<Self, Error> {
        let read = |path: &str| std::fs::read(dist.join(path)).map_err(Error::file(dist.join(path)));
        let mut bundle = Self {
            shell: String::from_utf8_lossy(&read("index.html")?).into_owned(),
            front: read("content/index.json")?,
            site: read("content/site.json")?,
            ..Self::default()
        };
        for path in files(dist)? {
            let inside = path.strip_prefix(dist).unwrap_or(&path).to_path_buf();
            // What no reader gets: the boot script as press keeps it, what an interrupted build left.
            if !is_hidden(&format!("/{}", inside.display()))
                && let Some(kind) = bundle.kind(&inside)
            {
                kind.push((inside, std::fs::read(&path).map_err(Error::file(&path))?));
            }
        }
        bundle.tell_glue_from_scripts();
        bundle.check(dist)?;
        Ok(bundle)
    }

    /// Where a file belongs; `None` for what has no budget (pictures, lists, feeds).
    fn kind(&mut self, path: &Path) -> Option<&mut Vec<File>> {
        if path.starts_with("content") {
            let is_article = path.starts_with("content/article") && path.extension().is_some_and(|extension| extension == "json");
            return is_article.then_some(&mut self.articles);
        }
        match path.extension()?.to_str()? {
            "wasm" => Some(&mut self.wasm),
            "js" | "mjs" => Some(&mut self.scripts),
            "css" => Some(&mut self.css),
            "woff2" | "woff" => Some(&mut self.fonts),
            _ => None,
        }
    }

    /// The glue of `app-1a2b_bg.wasm` is `app-3c4d.js`: trunk hashes the two apart.
    fn tell_glue_from_scripts(&mut self) {
        let apps: Vec<PathBuf> = self.wasm.iter().map(|(path, _)| without_hash(path)).collect();
        let (glue, scripts) = std::mem::take(&mut self.scripts).into_iter().partition(|(path, _)| apps.contains(&without_hash(path)));
        self.glue = glue;
        self.scripts = scripts;
    }

    fn check(&self, dist: &Path) -> Result<(), Error> {
        for (what, files) in [("compiled app (*.wasm)", &self.wasm), ("glue of the app (*.js)", &self.glue)] {
            if files.len() != 1 {
                return Err(Error::Bundle(format!(
                    "{} holds {} files that are the {what}, not one: build it anew with `cargo xtask bench --build`",
                    dist.display(),
                    files.len()
                )));
            }
        }
        if self.is_development_build() {
            let dist = dist.display();
            return Err(Error::Bundle(format!(
                "{dist} is a development build, as `trunk serve` leaves it: run `cargo xtask bench --build`"
            )));
        }
        if self.css.is_empty() && html::inline_styles(&self.shell).is_empty() {
            return Err(Error::Bundle(format!("{} holds no style sheet: did its build succeed?", dist.display())));
        }
        if self.articles.is_empty() {
            let folder = dist.join("content/article");
            return Err(Error::Bundle(format!("{} holds no page document: did trunk's hook `press derive` run?", folder.display())));
        }
        Ok(())
    }

    /// Whether the wasm still holds debug information, which a release build strips.
    fn is_development_build(&self) -> bool {
        let section = b".debug_info";
        self.wasm.iter().any(|(_, bytes)| bytes.windows(section.len()).any(|window| window == section))
    }
}

/// `folder/app` of `folder/app-1a2b.js` and of `folder/app-1a2b_bg.wasm`.
fn without_hash(path: &Path) -> PathBuf {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    path.with_file_name(stem.rsplit_once('-').map_or(stem, |(name, _)| name))
}

/// All files under a folder, in a stable order.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().map_err(Error::file(&folder))? {
            let path = entry.map_err(Error::file(&folder))?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
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
    }
}
