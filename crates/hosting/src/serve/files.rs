//! Files of the site, found as static hosts find them.

use std::path::{Path, PathBuf};

use crate::layout::is_hidden;

/// What a path names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A file.
    File(PathBuf),
    /// A folder with a page, asked for without its slash.
    Folder,
    /// Nothing that readers may have.
    Nothing,
}

/// Looks a percent-decoded path up. `/P/` is `P/index.html`; nothing outside the folder is found, by whatever way.
pub(super) async fn find(site: &Path, path: &str) -> Found {
    if is_hidden(path) {
        return Found::Nothing;
    }
    let Some(inside) = path.strip_prefix('/') else { return Found::Nothing };
    let steps: Vec<&str> = inside.strip_suffix('/').unwrap_or(inside).split('/').collect();
    let odd = |step: &&str| matches!(*step, "" | "." | "..") || step.contains(['\\', '\0', ':']);
    if !inside.is_empty() && steps.iter().any(odd) {
        return Found::Nothing;
    }
    let mut file: PathBuf = site.to_owned();
    file.extend(steps);
    if inside.is_empty() || inside.ends_with('/') {
        return within(site, &file.join("index.html")).await.map_or(Found::Nothing, Found::File);
    }
    if let Some(file) = within(site, &file).await {
        return Found::File(file);
    }
    if within(site, &file.join("index.html")).await.is_some() { Found::Folder } else { Found::Nothing }
}

/// A file by its real path, where that lies within the site: a link may lead elsewhere.
async fn within(site: &Path, file: &Path) -> Option<PathBuf> {
    let file = tokio::fs::canonicalize(file).await.ok()?;
    let is_file = tokio::fs::metadata(&file).await.is_ok_and(|data| data.is_file());
    (is_file && file.starts_with(site)).then_some(file)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn found(site: &Path, path: &str) -> Found {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(find(site, path))
    }

    #[test]
    fn nothing_outside_the_site_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let site = root.join("site");
        fs::create_dir_all(site.join("about")).unwrap();
        fs::create_dir_all(site.join("media")).unwrap();
        for name in ["secret.html", "site/index.html", "site/about/index.html", "site/a b.txt"] {
            fs::write(root.join(name), name).unwrap();
        }
        assert_eq!(found(&site, "/"), Found::File(site.join("index.html")));
        assert_eq!(found(&site, "/about/"), Found::File(site.join("about/index.html")));
        assert_eq!(found(&site, "/about"), Found::Folder);
        assert_eq!(found(&site, "/a b.txt"), Found::File(site.join("a b.txt")));
        for path in [
            "/media",
            "/media/",
            "/none",
            "/../secret.html",
            "/about/../../secret.html",
            "//about/",
            "/about//",
            "/./index.html",
            "about",
            "",
        ] {
            assert_eq!(found(&site, path), Found::Nothing, "{path}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("../secret.html", site.join("link.html")).unwrap();
            assert_eq!(found(&site, "/link.html"), Found::Nothing);
        }
    }
}
