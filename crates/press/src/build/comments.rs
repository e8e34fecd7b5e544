//! Removal of comments from scripts.

/// Removes comment lines and indentation, because every reader downloads the script.
pub(super) fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_do_not_travel_with_every_page() {
        assert_eq!(without_comments("// Why.\nlet a = 1; // stays\n\n    a += 2;\n"), "let a = 1; // stays\na += 2;");
    }
}
