//! One file of the glue: wasm-bindgen leaves the app's own JavaScript modules in files beside it ("snippets"), which a reader's
//! browser would fetch one after the other, with their comments, and under names that stay when they change.

use std::path::Path;

use super::bundle::BundleError;
use crate::output::OutputError;

/// What the address of such a file begins with.
const SNIPPETS: &str = "./snippets/";

/// The glue with its modules in it, and their places below the app's folder.
///
/// A module becomes a function that runs where it is imported for the first time, so that its names meet nobody else's. It
/// says `export const name =` at the beginning of a line, and imports nothing.
///
/// # Errors
/// When a module is not there, or is imported in a way that wasm-bindgen does not write.
pub(super) fn with_modules(app: &Path, file: &Path, glue: &str) -> Result<(String, Vec<String>), BundleError> {
    let unusable = |why| BundleError::Unusable { path: file.to_owned(), why };
    let (mut whole, mut modules, mut rest) = (String::new(), Vec::<String>::new(), glue);
    while let Some((before, after)) = split_import(rest) {
        let (address, after) = after.split_once(['"', '\'']).ok_or_else(|| unusable("an import has no end"))?;
        let (before, names) = before.rsplit_once("import").ok_or_else(|| unusable("`from` has no `import`"))?;
        let pattern = pattern(names.trim()).ok_or_else(|| unusable("a module is imported neither by names nor as a whole"))?;
        let place = address.trim_start_matches("./").to_owned();
        whole.push_str(before);
        let number = match modules.iter().position(|known| *known == place) {
            Some(number) => number,
            None => {
                let path = app.join(&place);
                let module = std::fs::read_to_string(&path).map_err(|error| OutputError::io("read", &path, error))?;
                whole.push_str(&format!("const module{}={};", modules.len(), as_function(&module)));
                modules.push(place);
                modules.len().saturating_sub(1)
            }
        };
        whole.push_str(&format!("const {pattern}=module{number};"));
        rest = after.strip_prefix(';').unwrap_or(after);
    }
    whole.push_str(rest);
    Ok((whole, modules))
}

/// What stands before `from "./snippets/`, and what stands from the address on.
fn split_import(glue: &str) -> Option<(&str, &str)> {
    glue.match_indices(SNIPPETS).find_map(|(at, _)| {
        let before = glue.get(..at)?.strip_suffix(['"', '\''])?.trim_end().strip_suffix("from")?.trim_end();
        Some((before, glue.get(at..)?))
    })
}

/// `{a:b,c}` of `{ a as b, c }`, and `d` of `* as d`.
fn pattern(names: &str) -> Option<String> {
    if let Some(whole) = names.strip_prefix('*') {
        return Some(whole.trim_start().strip_prefix("as")?.trim_start().to_owned());
    }
    let names = names.strip_prefix('{')?.strip_suffix('}')?.split(',').map(str::trim).filter(|name| !name.is_empty());
    Some(format!("{{{}}}", names.map(|name| name.replace(" as ", ":")).collect::<Vec<_>>().join(",")))
}

/// A module as a function that gives what it exports.
fn as_function(module: &str) -> String {
    let (mut body, mut exported) = (String::new(), Vec::new());
    for line in module.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")) {
        let exports = line.strip_prefix("export ");
        exported.extend(exports.and_then(|line| line.strip_prefix("const ")?.split([' ', '=']).next()));
        body.push_str(exports.unwrap_or(line));
        body.push('\n');
    }
    format!("(()=>{{{body}return{{{}}}}})()", exported.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app(name: &str, module: &str) -> std::path::PathBuf {
        let app = std::env::temp_dir().join(format!("press-glue-{name}-{}", std::process::id()));
        std::fs::create_dir_all(app.join("snippets/paper-1/src")).unwrap();
        std::fs::write(app.join("snippets/paper-1/src/page.js"), module).unwrap();
        app
    }

    #[test]
    fn a_module_stands_where_it_is_imported_once_however_often_that_is() {
        let app =
            app("one", "// Why.\nlet seen = 0;\n\nexport const see = () => {\n  seen += 1; // so\n};\nexport const saw = () => seen;\n");
        let module = "(()=>{let seen = 0;\nconst see = () => {\nseen += 1; // so\n};\nconst saw = () => seen;\nreturn{see,saw}})()";
        // Made smaller, and as wasm-bindgen writes it.
        let glue = r#"import{see as a,saw}from"./snippets/paper-1/src/page.js";import*as b from"./snippets/paper-1/src/page.js";let c={"./snippets/paper-1/src/page.js":b};"#;
        let (whole, modules) = with_modules(&app, Path::new("app.js"), glue).unwrap();
        let imports = r#"const {see:a,saw}=module0;const b=module0;let c={"./snippets/paper-1/src/page.js":b};"#;
        assert_eq!(whole, format!("const module0={module};{imports}"));
        assert_eq!(modules, ["snippets/paper-1/src/page.js"]);
        let glue = "/* @ts-self-types */\nimport { see, saw as b } from './snippets/paper-1/src/page.js';\nimport * as c from \"./snippets/paper-1/src/page.js\"\n\nlet wasm;\n";
        let (whole, _) = with_modules(&app, Path::new("app.js"), glue).unwrap();
        let imports = "const {see,saw:b}=module0;\nconst c=module0;\n\nlet wasm;\n";
        assert_eq!(whole, format!("/* @ts-self-types */\nconst module0={module};{imports}"));
        std::fs::remove_dir_all(&app).unwrap();
    }

    #[test]
    fn a_glue_without_modules_stays_as_it_is() {
        let glue = "let wasm;export{wasm}";
        assert_eq!(with_modules(Path::new("/nowhere"), Path::new("app.js"), glue).unwrap(), (glue.to_owned(), vec![]));
    }

    #[test]
    fn what_cannot_be_put_in_place_is_a_fault() {
        let app = app("faults", "");
        for glue in [r#"import a from"./snippets/paper-1/src/page.js";"#, r#"import{a}from"./snippets/paper-2/src/page.js";"#] {
            assert!(with_modules(&app, Path::new("app.js"), glue).is_err(), "{glue}");
        }
        std::fs::remove_dir_all(&app).unwrap();
    }
}
