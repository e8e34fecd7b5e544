//! Minification of the script that every page carries.

use oxc::allocator::Allocator;
use oxc::codegen::{Codegen, CodegenOptions};
use oxc::minifier::{CompressOptions, Minifier, MinifierOptions};
use oxc::parser::Parser;
use oxc::span::SourceType;
use oxc_compat::EngineTargets;

/// The newest syntax that the minifier may introduce: the script has none that is newer.
const SYNTAX: &str = "es2020";

/// Returns a script that does the same with short names and without comments and spaces.
///
/// # Errors
/// With the message of the parser, when the text is not JavaScript.
pub(super) fn minified(script: &str) -> Result<String, String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, SourceType::script()).parse();
    if let Some(error) = parsed.diagnostics.first() {
        return Err(error.to_string());
    }
    let mut program = parsed.program;
    let target = EngineTargets::from_target(SYNTAX)?;
    let compress = Some(CompressOptions { target, ..CompressOptions::smallest() });
    let minified = Minifier::new(MinifierOptions { compress, ..MinifierOptions::default() }).minify(&allocator, &mut program);
    Ok(Codegen::new().with_options(CodegenOptions::minify()).with_scoping(minified.scoping).build(&program).code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_comments_gone() {
        let script = "(() => {\n  // Why.\n  const kept = read();\n  write(kept, kept);\n})();\n";
        assert_eq!(minified(script).unwrap(), "(()=>{let e=read();write(e,e)})();");
    }

    #[test]
    fn no_newer_syntax_comes_in() {
        let script = "(() => { let a = read(); if (!a) a = 1; a = a || 2; write(a); })();";
        assert!(!minified(script).unwrap().contains("||="));
    }

    #[test]
    fn what_is_no_script_is_an_error() {
        assert!(minified("const = 1;").unwrap_err().contains("nexpected token"));
    }
}
