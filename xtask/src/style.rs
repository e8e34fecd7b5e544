//! `cargo xtask style`: joins the lists of style/ to stylesheets. A hook of trunk runs it.

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::project::Project;

/// The folder from which index.html takes the stylesheets.
const OUTPUT: &str = "target/style";
/// The list of all files of styles. Every sheet is a part of it, in the same order.
const ALL: &str = "main.css";
/// The font faces, which are in every sheet and not in the list of all styles.
const FONTS: &str = "fonts.css";
const SHEETS: &str = "sheets";

/// Joins the files of each list: `style/main.css` becomes `broadsheet.css`, `style/sheets/front.css` becomes `sheet-front.css`. Writes
/// only what changed, so that trunk sees no change where there is none. The faces become `fonts.css`, for development builds.
///
/// # Errors
/// When a file cannot be read or written, or a sheet has a file that is not in `style/main.css`, or in another order.
pub fn run(project: &Project) -> Result<(), Error> {
    let folder = project.root.join("style");
    let output = project.root.join(OUTPUT);
    let all = folder.join(ALL);
    let order = imports(&read(&all)?);
    write(&output.join("broadsheet.css"), &join(&all)?)?;
    write(&output.join(FONTS), &read(&folder.join(FONTS))?)?;
    let sheets = folder.join(SHEETS);
    let mut names = Vec::new();
    for entry in fs::read_dir(&sheets).map_err(Error::file(&sheets))? {
        names.push(entry.map_err(Error::file(&sheets))?.file_name().to_string_lossy().into_owned());
    }
    for name in names.iter().filter(|name| name.ends_with(".css")) {
        let sheet = sheets.join(name);
        if let Some(import) = out_of_order(&imports(&read(&sheet)?), &order) {
            return Err(Error::Style { sheet, import, all });
        }
        write(&output.join(format!("sheet-{name}")), &join(&sheet)?)?;
    }
    Ok(())
}

/// Returns the text of a list, in which each import is replaced with the file.
fn join(list: &Path) -> Result<String, Error> {
    let folder = list.parent().unwrap_or(list);
    let mut joined = String::new();
    for line in read(list)?.lines() {
        match imported(line) {
            Some(file) => joined.push_str(&read(&folder.join(file))?),
            None => joined.push_str(line),
        }
        joined.push('\n');
    }
    Ok(joined)
}

/// Returns the names of the files of a list, in its order.
fn imports(list: &str) -> Vec<String> {
    list.lines().filter_map(imported).map(|file| file.trim_start_matches("../").to_owned()).collect()
}

/// Returns the first file of a sheet that is missing in `order` or has another position there.
fn out_of_order(sheet: &[String], order: &[String]) -> Option<String> {
    let mut rest = order.iter();
    sheet.iter().filter(|file| *file != FONTS).find(|file| !rest.any(|next| next == *file)).cloned()
}

/// Returns the file of a line such as `@import "tokens.css";`.
fn imported(line: &str) -> Option<&str> {
    line.trim().strip_prefix("@import \"")?.strip_suffix("\";")
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(Error::file(path))
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(Error::file(parent))?;
    }
    fs::write(path, text).map_err(Error::file(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_import_lines_name_a_file() {
        assert_eq!(imported("@import \"tokens.css\";"), Some("tokens.css"));
        assert_eq!(imported("@layer tokens, base;"), None);
    }

    #[test]
    fn a_sheet_keeps_the_order_of_all_styles() {
        let order = imports("@import \"tokens.css\";\n@import \"base.css\";\n@import \"teaser.css\";\n");
        let sheet = |list: &str| out_of_order(&imports(list), &order);
        assert_eq!(sheet("@import \"../tokens.css\";\n@import \"../fonts.css\";\n@import \"../teaser.css\";\n"), None);
        assert_eq!(sheet("@import \"../teaser.css\";\n@import \"../base.css\";\n").as_deref(), Some("base.css"));
        assert_eq!(sheet("@import \"../consent.css\";\n").as_deref(), Some("consent.css"));
    }
}
