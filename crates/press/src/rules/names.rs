//! Rules about the names of files.

use std::collections::BTreeMap;

use broadsheet_content::editing::names::is_device_name;

use crate::finding::Fault;
use crate::folder::Folder;

pub(super) fn check(folder: &Folder) -> Vec<Fault> {
    let mut faults = slugs(folder);
    faults.extend(author_ids(folder));
    faults.extend(case_collisions(folder));
    faults.extend(unportable(folder));
    faults
}

fn slugs(folder: &Folder) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    for loaded in &folder.articles {
        let Some(article) = &loaded.value else { continue };
        if article.slug != loaded.stem {
            faults.push(Fault::error(
                &loaded.file,
                "$.slug",
                "file-name",
                format!("The slug is `{}`, but the file is named `{}`.", article.slug, loaded.stem),
                "Name the file after its slug, or give it the slug of its name: it is the article's address.",
            ));
        }
        if let Some(other) = first.get(article.slug.as_str()) {
            faults.push(Fault::error(
                &loaded.file,
                "$.slug",
                "duplicate-slug",
                format!("The slug `{}` is taken by {other}.", article.slug),
                format!("Give {} or {other} another slug (and file name): two articles cannot have one address.", loaded.file),
            ));
        } else {
            first.insert(&article.slug, &loaded.file);
        }
    }
    faults
}

fn author_ids(folder: &Folder) -> Vec<Fault> {
    let authors = folder.authors.iter().filter_map(|loaded| Some((loaded, loaded.value.as_ref()?)));
    authors
        .filter(|(loaded, author)| author.id != loaded.stem)
        .map(|(loaded, author)| {
            Fault::error(
                &loaded.file,
                "$.id",
                "file-name",
                format!("The id is `{}`, but the file is named `{}`.", author.id, loaded.stem),
                "Name the file after its id, or give it the id of its name.",
            )
        })
        .collect()
}

/// Reports files whose names differ in case only. On many disks they are the same file, so that copying the folder there loses
/// one of them.
fn case_collisions(folder: &Folder) -> Vec<Fault> {
    let articles = folder.articles.iter().map(|loaded| loaded.file.clone());
    let authors = folder.authors.iter().map(|loaded| loaded.file.clone());
    let media = folder.media.names().map(|name| format!("media/{name}"));
    let mut faults = Vec::new();
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    for file in articles.chain(authors).chain(media) {
        if let Some(other) = first.get(&file.to_lowercase()) {
            faults.push(Fault::error(
                &file,
                "$",
                "case-collision",
                format!("The name of this file differs from {other} in case only."),
                "Rename one of them: on many disks both are the same file, and one is lost in copying.",
            ));
        } else {
            first.insert(file.to_lowercase(), file);
        }
    }
    faults
}

/// Warns of files of `media/`, and folders of articles, whose name Windows cannot have. The content folder and the site cannot be
/// copied there.
fn unportable(folder: &Folder) -> Vec<Fault> {
    let articles = folder.articles.iter().map(|loaded| loaded.file.clone());
    let media = folder.media.names().map(|name| format!("media/{name}"));
    let mut faults = Vec::new();
    for file in articles.chain(media) {
        let Some(name) = file.split('/').find(|step| !is_portable(step)) else { continue };
        let remedy = "Rename it, at best with small letters, digits and hyphens.";
        faults.push(Fault::warning(&file, "$", "unportable-name", format!("Nothing can have the name `{name}` on Windows."), remedy));
    }
    faults
}

fn is_portable(name: &str) -> bool {
    let is_refused = |c: char| c.is_control() || matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\\');
    !(is_device_name(name) || name.ends_with(['.', ' ']) || name.contains(is_refused))
}
