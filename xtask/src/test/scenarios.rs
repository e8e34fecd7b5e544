//! Checks that each test name in docs/consent.md, which names the test of each scenario, is that of a test.

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    /// Collects the names of all functions in Rust files below a folder.
    fn functions(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                functions(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                // Some rows name a file instead of its tests.
                found.extend(path.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned));
                let text = std::fs::read_to_string(&path).unwrap();
                let names = text.split("fn ").skip(1).map(|rest| rest.split(['(', '<']).next().unwrap_or_default().to_owned());
                found.extend(names);
                // A macro generates these tests, one for each language.
                found.extend(text.lines().filter_map(|line| line.trim().split_once(": \"").map(|(name, _)| name.to_owned())));
            }
        }
    }

    #[test]
    fn every_scenario_names_tests_that_are_there() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut known = BTreeSet::new();
        for folder in ["src", "tests", "crates"] {
            functions(&root.join(folder), &mut known);
        }
        let text = std::fs::read_to_string(root.join("docs/consent.md")).unwrap();
        let (_, scenarios) = text.split_once("## Scenarios").unwrap();
        let rows = scenarios.lines().filter(|line| line.starts_with('|'));
        let mut named = 0;
        for row in rows {
            for name in row.split('`').skip(1).step_by(2) {
                let short = name.rsplit("::").next().unwrap_or_default();
                let is_test = short.contains('_') && short.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '…');
                if !is_test || short.ends_with("rs") {
                    continue;
                }
                named += 1;
                let there = match short.strip_suffix('…') {
                    Some(beginning) => known.iter().any(|test| test.starts_with(beginning)),
                    None => known.contains(short),
                };
                assert!(there, "docs/consent.md names {name}, which is no test");
            }
        }
        assert!(named > 150, "only {named} tests are named");
        // The document must have every section of the specification.
        for section in 'A'..='K' {
            assert!(scenarios.contains(&format!("### {section}. ")), "section {section} is missing");
        }
    }
}
