//! Names that files and folders cannot have everywhere.

/// Returns true for a name that Windows takes for a device, whatever its case and ending: `con`, `Aux.jpg`, `com1`. No file or
/// folder can have it there.
#[must_use]
pub fn is_device_name(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let port = |kind: &str| {
        let number = stem.strip_prefix(kind).map(|number| number.chars().collect::<Vec<_>>());
        matches!(number.as_deref(), Some(['0'..='9' | '¹' | '²' | '³']))
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$") || port("com") || port("lpt")
}

#[cfg(test)]
mod tests {
    use super::is_device_name;

    #[test]
    fn devices_are_known_in_any_case_and_with_any_ending() {
        for name in ["con", "AUX", "Nul.jpg", "prn.tar.gz", "com1", "COM0", "lpt9.md", "LPT¹", "CONIN$", "con .txt"] {
            assert!(is_device_name(name), "{name}");
        }
        for name in ["", "console", "con-air", "com", "com10", "lpt", "auxiliary", "a.con", "x-nul", "null"] {
            assert!(!is_device_name(name), "{name}");
        }
    }
}
