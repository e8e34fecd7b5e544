//! Names of copies.

/// Longest part of a name that comes from the original's.
const STEM_CHARS: usize = 60;

/// What copies of a file are called before their fingerprint: the file's own name, as far as it can stand in any
/// address and in any `srcset` without escaping.
pub(crate) fn stem(file: &str) -> String {
    let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let mut stem = String::new();
    for sign in name.chars() {
        if stem.len() >= STEM_CHARS {
            break;
        }
        if sign.is_ascii_alphanumeric() {
            stem.push(sign.to_ascii_lowercase());
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
    }
    let stem = stem.trim_end_matches('-');
    if stem.is_empty() { "picture".to_owned() } else { stem.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_keeps_what_can_stand_in_an_address() {
        assert_eq!(stem("regatta/Harbour dawn (2), final.JPG"), "harbour-dawn-2-final");
        assert_eq!(stem("ميناء.jpg"), "picture");
        assert_eq!(stem("no-ending"), "no-ending");
        assert_eq!(stem(".hidden"), "picture");
        assert_eq!(stem(&"x".repeat(500)).len(), STEM_CHARS);
    }

    proptest! {
        #[test]
        fn no_name_needs_escaping(name in ".*") {
            let stem = stem(&name);
            prop_assert!(!stem.is_empty());
            prop_assert!(stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'), "{stem}");
        }
    }
}
