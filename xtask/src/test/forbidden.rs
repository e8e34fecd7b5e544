//! Checks for forbidden code: dependencies that are too large for the reader app or belong to another layer, and HTML from strings.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::process;
use crate::project::Project;

use super::count::Counts;
use super::suites::Outcome;

/// Crates that a package's dependency tree must not contain, each with the reason.
struct Layer {
    /// The arguments that select the tree.
    tree: &'static [&'static str],
    /// The name for messages.
    name: &'static str,
    /// `(crate, reason)`.
    forbidden: &'static [(&'static str, &'static str)],
}

const LAYERS: [Layer; 3] = [
    Layer {
        tree: &["--package", "broadsheet", "--features", "csr", "--target", "wasm32-unknown-unknown"],
        name: "the reader app in the browser",
        forbidden: &[
            ("press", "the app never depends on the publisher"),
            ("tokio", "the browser has its own event loop"),
            ("async-std", "the browser has its own event loop"),
            ("reqwest", "gloo-net does it in a tenth of the bytes"),
            ("hyper", "gloo-net does it in a tenth of the bytes"),
            ("chrono", "dates are formatted by Intl, which every browser has"),
            ("time", "dates are formatted by Intl, which every browser has"),
            ("jiff", "it brings 207 KB of time zones"),
            ("pulldown-cmark", "Markdown becomes nodes in press, never in the browser"),
            ("html5ever", "HTML becomes nodes in press, never in the browser"),
            ("ammonia", "there is no HTML to clean in the browser"),
            ("schemars", "schemas are generated in press"),
            ("rayon", "there are no threads to share work with"),
            ("rand", "crypto.getRandomValues does it, without a generator of our own"),
            ("clap", "there is no command line in the browser"),
            ("console_log", "logging code for a console no reader opens"),
        ],
    },
    // leptos depends on these for its server side, but a `csr` build does not link them, so only other dependencies on them are forbidden.
    Layer {
        tree: &["--package", "broadsheet", "--features", "csr", "--target", "wasm32-unknown-unknown", "--prune", "leptos"],
        name: "the reader app, leptos aside,",
        forbidden: &[
            ("regex", "it weighs a few hundred KB, and reading documents needs none"),
            ("fancy-regex", "it weighs a few hundred KB, and reading documents needs none"),
            ("url", "it weighs 100 KB of Unicode tables; the browser has its own URL"),
            ("idna", "it weighs 100 KB of Unicode tables; the browser has its own URL"),
            ("toml", "documents are JSON"),
        ],
    },
    Layer {
        tree: &["--package", "broadsheet-content", "--all-features"],
        name: "the content model",
        forbidden: &[
            ("press", "the model depends on neither side"),
            ("broadsheet", "the model depends on neither side"),
            ("web-sys", "the model has no DOM"),
            ("js-sys", "the model has no DOM"),
            ("wasm-bindgen", "the model has no DOM"),
            ("leptos", "the model draws nothing"),
            ("gloo-net", "the model does no I/O"),
            ("tokio", "the model does no I/O"),
            ("reqwest", "the model does no I/O"),
        ],
    },
];

/// APIs that create elements from a string. With them, markup in content could become a script.
const HTML_FROM_STRINGS: [&str; 8] = [
    "inner_html",
    "innerHTML",
    "outer_html",
    "outerHTML",
    "insert_adjacent_html",
    "insertAdjacentHTML",
    "create_contextual_fragment",
    "document.write",
];

/// Runs both checks.
///
/// # Errors
/// When something forbidden is found, or cargo fails.
pub fn check(project: &Project) -> Result<Outcome, Error> {
    let mut findings = Vec::new();
    for layer in &LAYERS {
        // `no-proc-macro` leaves out crates that only run at compile time.
        let mut command = project.cargo(["tree", "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"]);
        let tree = process::output(command.args(layer.tree))?;
        findings.extend(forbidden_crates(layer, &tree));
    }
    for folder in ["src", "public"] {
        for path in sources(&project.root.join(folder))? {
            let text = std::fs::read_to_string(&path).map_err(Error::file(&path))?;
            let shown = path.strip_prefix(&project.root).unwrap_or(&path);
            findings.extend(html_from_strings(shown, &text));
        }
    }
    if findings.is_empty() {
        println!("  nothing forbidden in {} dependency trees and the app's sources", LAYERS.len());
        return Ok(Counts::PASSED.into());
    }
    Err(Error::Finding(findings.join("\n")))
}

/// Returns the findings in the output of `cargo tree`: one package a line, `name v1.2.3 (source)`.
fn forbidden_crates(layer: &Layer, tree: &str) -> Vec<String> {
    let is_there = |name: &str| tree.lines().any(|line| line.split(' ').next() == Some(name));
    let found = layer.forbidden.iter().filter(|(name, _)| is_there(name));
    found
        .map(|(name, reason)| {
            format!("{} depends on {name}: {reason} (see `cargo tree {} --invert {name}`)", layer.name, layer.tree.join(" "))
        })
        .collect()
}

/// Returns the findings in one source file, without its comments.
fn html_from_strings(path: &Path, text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        for name in HTML_FROM_STRINGS {
            if line.contains(name) {
                findings.push(format!("{}:{}: `{name}`: elements are made from nodes, never from strings", path.display(), number + 1));
            }
        }
    }
    findings
}

/// Returns the Rust and JavaScript files under a folder, in a stable order.
fn sources(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in folder.read_dir().map_err(Error::file(&folder))? {
            let path = entry.map_err(Error::file(&folder))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "js") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forbidden_crate_is_found_by_its_whole_name() {
        let [_, app, _] = &LAYERS;
        let tree = "broadsheet v0.1.0 (/somewhere)\nregex-lite v0.1.0\ntime-macros v0.2.0\nregex v1.11.0\n";
        let findings = forbidden_crates(app, tree);
        assert_eq!(findings.len(), 1);
        assert!(findings[0].contains("depends on regex:"));
    }

    #[test]
    fn html_from_strings_is_found_outside_comments() {
        let text = "// no inner_html here\nview! { <p inner_html=text></p> }\n";
        let findings = html_from_strings(Path::new("src/a.rs"), text);
        assert_eq!(findings.len(), 1);
        assert!(findings[0].starts_with("src/a.rs:2: `inner_html`"));
    }
}
