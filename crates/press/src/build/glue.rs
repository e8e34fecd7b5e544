//! One file of the glue: wasm-bindgen leaves the app's own JavaScript modules in files beside it ("snippets"), which a reader's
//! browser would fetch one after the other, with their comments, and under names that stay when they change.

use std::path::Path;

use super::bundle_error::BundleError;
use super::comments::without_comments;
use crate::output::OutputError;

/// What the address of such a file begins with.
const SNIPPETS: &str = "./snippets/";

/// The glue with its modules in it, and their places below the app's folder.
///
/// A module becomes a function that runs where it is imported for the first time, so that its names meet nobody else's. It
/// exports by `export const name =` alone, and imports nothing.
///
/// # Errors
/// When a module is not there, exports in another way or not what it is asked for, or is imported in a way that wasm-bindgen
/// does not write.
pub(super) fn with_modules(app: &Path, file: &Path, glue: &str) -> Result<(String, Vec<String>), BundleError> {
    let unusable = |why| BundleError::Unusable { path: file.to_owned(), why };
    let (mut whole, mut modules, mut rest) = (String::new(), Vec::<(String, Vec<String>)>::new(), glue);
    while let Some((before, after)) = split_import(rest) {
        let (address, after) = after.split_once(['"', '\'']).ok_or_else(|| unusable("an import has no end"))?;
        let (before, names) = before.rsplit_once("import").ok_or_else(|| unusable("`from` has no `import`"))?;
        let names = names.trim();
        let pattern = pattern(names).ok_or_else(|| unusable("a module is imported neither by names nor as a whole"))?;
        let place = address.trim_start_matches("./");
        whole.push_str(before);
        if !modules.iter().any(|(known, _)| known == place) {
            let path = app.join(place);
            let module = std::fs::read_to_string(&path).map_err(|error| OutputError::io("read", &path, error))?;
            let why = "it exports in another way than `export const name =`";
            let (function, exported) = as_function(&module).ok_or(BundleError::Unusable { path, why })?;
            whole.push_str(&format!("const module{}={function};", modules.len()));
            modules.push((place.to_owned(), exported));
        }
        let known = modules.iter().enumerate().find(|(_, (known, _))| known == place);
        let (number, (_, exported)) = known.ok_or_else(|| unusable("a module is lost"))?;
        if imported(names).any(|name| !exported.iter().any(|known| known == name)) {
            return Err(unusable("a module is asked for something that it does not export"));
        }
        whole.push_str(&format!("const {pattern}=module{number};"));
        rest = after.strip_prefix(';').unwrap_or(after);
    }
    whole.push_str(rest);
    Ok((whole, modules.into_iter().map(|(place, _)| place).collect()))
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

/// The names that a module is asked for; none where it is imported as a whole.
fn imported(names: &str) -> impl Iterator<Item = &str> {
    let names = names.strip_prefix('{').and_then(|names| names.strip_suffix('}')).unwrap_or_default();
    names.split(',').filter_map(|name| name.split_whitespace().next())
}

/// A module as a function that gives what it exports, and the names of that. `None` when it exports in another way.
fn as_function(module: &str) -> Option<(String, Vec<String>)> {
    let body = without_comments(module);
    let exported: Vec<String> =
        body.split("export const ").skip(1).filter_map(|rest| Some(rest.split([' ', '=']).next()?.to_owned())).collect();
    let body = body.replace("export const ", "const ");
    let function = format!("(()=>{{{body}\nreturn{{{}}}}})()", exported.join(","));
    (!body.contains("export")).then_some((function, exported))
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
        let names = r#"import{a}from"./snippets/paper-1/src/page.js";"#;
        for (module, glue) in [
            ("export const a = 1;", r#"import a from"./snippets/paper-1/src/page.js";"#),
            ("export const a = 1;", r#"import{a}from"./snippets/paper-2/src/page.js";"#),
            ("export const b = 1;", names),
            ("export function a() {}", names),
            ("const a = 1;\nexport { a };", names),
        ] {
            let app = app("faults", module);
            assert!(with_modules(&app, Path::new("app.js"), glue).is_err(), "{module} {glue}");
        }
        let app = app("faults", "function b(){}export const a=b;");
        assert!(with_modules(&app, Path::new("app.js"), names).is_ok(), "as terser writes it");
        std::fs::remove_dir_all(&app).unwrap();
    }
}
