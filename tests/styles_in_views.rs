//! A style belongs to something that is drawn: each class in style/ is named by the code of a view or of the publisher.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "what tests share is not a test to clippy")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Returns the text of all files with this extension in a folder of the project, and in the folders below it.
fn sources(folder: &Path, extension: &str) -> String {
    let entries = fs::read_dir(folder).expect("a folder of the project").map(|entry| entry.expect("an entry").path());
    entries
        .map(|path| {
            if path.is_dir() {
                sources(&path, extension)
            } else if path.extension().is_some_and(|found| found == extension) {
                fs::read_to_string(&path).expect("a file of text")
            } else {
                String::new()
            }
        })
        .collect()
}

/// Returns the parts of a text that can be names of classes.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '-' | '_'))
}

/// Returns the text without what stands between two marks.
fn without(text: &str, from: &str, to: &str) -> String {
    let mut parts = text.split(from);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once(to).map_or("", |(_, rest)| rest))
}

/// Returns the classes that the selectors of a stylesheet name.
fn classes(stylesheet: &str) -> BTreeSet<String> {
    let text = without(&without(stylesheet, "/*", "*/"), "url(", ")");
    let names = text.split('.').skip(1).filter_map(|rest| words(rest).next());
    names.filter(|name| name.starts_with(|letter: char| letter.is_ascii_alphabetic())).map(str::to_owned).collect()
}

#[test]
fn classes_are_read_from_selectors_alone() {
    let found = classes("/* see .old */ .a__b:not(.c) > p { margin: .5rem; background: url(/x.svg) } @media (width > 2.5em) { a.d-1 {} }");
    assert_eq!(found, ["a__b", "c", "d-1"].map(str::to_owned).into());
}

#[test]
fn every_class_with_a_style_is_drawn() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let code = sources(&root.join("src"), "rs") + &sources(&root.join("crates"), "rs");
    let named: BTreeSet<&str> = words(&code).collect();
    let styled = classes(&sources(&root.join("style"), "css"));
    // Numbered classes, such as `focus-x1`, are made from the number.
    let unused: Vec<_> = styled.iter().filter(|class| !named.contains(class.trim_end_matches(|end: char| end.is_ascii_digit()))).collect();
    assert!(styled.len() > 100, "{styled:?}");
    assert!(unused.is_empty(), "styles of nothing that is drawn: {unused:?}");
}
