//! Names of copies.

/// The most characters of a name that come from the original's name.
const STEM_CHARS: usize = 60;

/// Returns the part of the copies' names before the fingerprint: the file's own name, reduced to characters that need no escaping in an
/// address or in `srcset`.
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
