//! `cargo xtask style`: the files of style/ as one, in the order of style/main.css. A hook of trunk.

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::project::Project;

/// Where index.html takes the stylesheet from.
const OUTPUT: &str = "target/style/broadsheet.css";

/// Joins the files; writes only what changed, so that trunk sees no change where there is none.
///
/// # Errors
/// When a file cannot be read or written.
pub fn run(project: &Project) -> Result<(), Error> {
    let folder = project.root.join("style");
    let mut joined = String::new();
    for line in read(&folder.join("main.css"))?.lines() {
        match imported(line) {
            Some(file) => joined.push_str(&read(&folder.join(file))?),
            None => joined.push_str(line),
        }
        joined.push('\n');
    }
    let output = project.root.join(OUTPUT);
    if fs::read_to_string(&output).is_ok_and(|present| present == joined) {
        return Ok(());
    }
    if let Some(parent) = output.parent() {
        fs::create_dir_all(parent).map_err(Error::file(parent))?;
    }
    fs::write(&output, joined).map_err(Error::file(&output))
}

/// The file of a line such as `@import "tokens.css";`.
fn imported(line: &str) -> Option<&str> {
    line.trim().strip_prefix("@import \"")?.strip_suffix("\";")
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(Error::file(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_import_lines_name_a_file() {
        assert_eq!(imported("@import \"tokens.css\";"), Some("tokens.css"));
        assert_eq!(imported("@layer tokens, base;"), None);
    }
}
