//! Tests with small crates and the circles in them.

use std::path::Path;

use super::findings_in;
use super::modules::Crate;

/// Returns the findings in a crate of these files, of which `lib.rs` is the root.
fn findings(files: &[(&str, &str)]) -> Vec<String> {
    let read = |path: &Path| Ok(files.iter().find(|(name, _)| Path::new(name) == path).map(|(_, text)| (*text).to_owned()));
    findings_in(&Crate::read(Path::new("lib.rs"), &read).unwrap(), Path::new(""))
}

/// Returns the first line of the only finding in a crate.
fn chain(files: &[(&str, &str)]) -> String {
    let findings = findings(files);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    findings[0].lines().next().unwrap().to_owned()
}

#[test]
fn two_files_that_import_each_other_are_a_circle() {
    let found = findings(&[
        ("lib.rs", "mod a;\nmod b;"),
        ("a.rs", "use crate::b::write;\n\npub struct Page;\n\npub fn run() { write() }"),
        ("b.rs", "//! Writes.\n\nuse super::a::Page;\n\npub fn write() { Page; }"),
    ]);
    assert_eq!(found, ["a.rs -> b.rs -> a.rs\n  a.rs:1: uses `write` of b.rs\n  b.rs:3: uses `Page` of a.rs"]);
}

#[test]
fn an_arrow_in_one_direction_is_none() {
    let files = [("lib.rs", "mod a;\nmod b;"), ("a.rs", "use crate::b::write;"), ("b.rs", "pub fn write() {}")];
    assert!(findings(&files).is_empty());
}

#[test]
fn a_parent_that_hands_on_its_children_is_none() {
    let files = [
        ("lib.rs", "mod shape;"),
        (
            "shape/mod.rs",
            "mod line;\nmod point;\npub use line::Line;\npub(crate) use self::point::{Point, origin as zero};\npub use point::*;",
        ),
        ("shape/line.rs", "use super::{Point, zero};\npub struct Line(Point);"),
        ("shape/point.rs", "pub struct Point;\npub fn origin() {}\npub const FAR: u8 = 1;"),
    ];
    assert!(findings(&files).is_empty(), "{:#?}", findings(&files));
}

#[test]
fn a_child_that_uses_its_parents_type_is_one_when_the_parent_uses_the_child() {
    let child = ("shape/line.rs", "use super::Point;\npub struct Line(Point);");
    let parent = "mod line;\npub use line::Line;\npub struct Point;";
    assert!(findings(&[("lib.rs", "mod shape;"), ("shape/mod.rs", parent), child]).is_empty());
    let uses_child = format!("{parent}\npub fn line() -> Line {{ todo!() }}");
    let found = chain(&[("lib.rs", "mod shape;"), ("shape/mod.rs", &uses_child), child]);
    assert_eq!(found, "shape/line.rs -> shape/mod.rs -> shape/line.rs");
}

#[test]
fn a_child_beside_a_file_of_its_parents_name_is_found() {
    let files = [
        ("lib.rs", "mod shape;"),
        ("shape.rs", "mod line;\npub struct Point;\npub fn draw() { line::draw() }"),
        ("shape/line.rs", "pub fn draw() { let _ = super::Point; }"),
    ];
    assert_eq!(chain(&files), "shape/line.rs -> shape.rs -> shape/line.rs");
}

#[test]
fn stars_bring_in_only_what_is_used() {
    let lib = ("lib.rs", "mod a;\nmod b;");
    let b = ("b.rs", "use crate::a::Page;\npub fn write(_: Page) {}\npub struct Unused;");
    assert_eq!(chain(&[lib, ("a.rs", "use crate::b::*;\npub struct Page;\npub fn run() { write(Page) }"), b]), "a.rs -> b.rs -> a.rs");
    assert!(findings(&[lib, ("a.rs", "use crate::b::*;\npub struct Page;\npub fn run(write: u8) -> u8 { write }"), b]).is_empty());
}

#[test]
fn groups_and_new_names_are_followed() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\nmod c;"),
        ("a.rs", "use crate::{b::{self, Byte, write as put}, c};\npub struct Page;\npub fn run() { c::done() }"),
        ("b.rs", "pub struct Byte;\npub fn write() {}"),
        ("c.rs", "use crate::a::Page as Sheet;\npub fn done() -> Sheet { Sheet }"),
    ];
    assert_eq!(chain(&files), "a.rs -> c.rs -> a.rs");
}

#[test]
fn paths_inside_code_and_macros_are_uses() {
    let lib = ("lib.rs", "mod a;\nmod b;");
    let b = ("b.rs", "pub fn f() { crate::a::g(); }");
    assert_eq!(chain(&[lib, ("a.rs", "pub fn g() { crate::b::f() }"), b]), "a.rs -> b.rs -> a.rs");
    assert_eq!(chain(&[lib, ("a.rs", "use crate::b;\npub fn g() { println!(\"{}\", b::f()) }"), b]), "a.rs -> b.rs -> a.rs");
    assert_eq!(chain(&[lib, ("a.rs", "pub fn g(x: Vec<super::b::T>) {}"), b]), "a.rs -> b.rs -> a.rs");
}

#[test]
fn attributes_are_read_and_lines_in_tokens_are_right() {
    let found = findings(&[
        ("lib.rs", "mod a;\nmod b;"),
        ("a.rs", "//! Words.\n\npub fn g() {\n    println!(\n        \"{}\",\n        crate::b::f()\n    )\n}\npub const LIMIT: u8 = 1;"),
        ("b.rs", "#[derive(Debug)]\n#[error(\"more than {}\", crate::a::LIMIT)]\npub struct Fault;\npub fn f() {}"),
    ]);
    assert_eq!(found, ["a.rs -> b.rs -> a.rs\n  a.rs:6: uses `crate::b::f` of b.rs\n  b.rs:2: uses `crate::a::LIMIT` of a.rs"]);
}

#[test]
fn code_for_tests_is_left_out() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\n#[cfg(test)]\nmod tests;"),
        ("a.rs", "pub fn run() {}\n#[cfg(all(test, not(windows)))]\nmod tests { use crate::b::write; }"),
        ("b.rs", "use crate::a::run;\npub fn write() { run() }"),
    ];
    assert!(findings(&files).is_empty());
}

#[test]
fn the_shortest_circle_is_shown_and_the_rest_is_named() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\nmod c;"),
        ("a.rs", "use crate::b::B;\npub struct A;"),
        ("b.rs", "use crate::{a::A, c::C};\npub struct B;"),
        ("c.rs", "use crate::a::A;\npub struct C;"),
    ];
    let found = findings(&files);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("a.rs -> b.rs -> a.rs\n"));
    assert!(found[0].ends_with("\n  tied to these by longer circles: c.rs"));
}

#[test]
fn a_function_may_bear_the_name_of_its_module() {
    let files = [
        ("lib.rs", "mod run;\nmod page;\npub use run::run;"),
        ("run.rs", "use crate::page::page;\npub fn run() { page() }\npub struct Runner;"),
        ("page/mod.rs", "mod write;\npub use write::page;"),
        ("page/write.rs", "pub fn page() { crate::run() }"),
    ];
    assert_eq!(chain(&files), "page/write.rs -> run.rs -> page/write.rs");
}

#[test]
fn a_module_without_a_file_is_named() {
    let read = |path: &Path| Ok((path == Path::new("lib.rs")).then(|| "\nmod gone;".to_owned()));
    let error = Crate::read(Path::new("lib.rs"), &read).err().unwrap();
    assert_eq!(error.to_string(), "lib.rs: line 2: module `gone` has no file");
}
