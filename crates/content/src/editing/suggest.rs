//! Suggestions for misspelled names.

/// Returns the remedy for an unknown name: the name that was probably meant, or else all known names.
pub(crate) fn meant(name: &str, known: &[&str]) -> String {
    nearest(name, known).map_or_else(|| format!("Known are {}.", known.join(", ")), |near| format!("Did you mean `{near}`?"))
}

/// Returns `Did you mean ...? ` when a known name is near, else an empty string.
pub(crate) fn did_you_mean(name: &str, known: &[&str]) -> String {
    nearest(name, known).map(|near| format!("Did you mean `{near}`? ")).unwrap_or_default()
}

/// Returns the known name nearest to a name, if it is near enough to have been meant.
pub(crate) fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    if name.chars().count() > 40 {
        return None; // no known name is that long, and computing distances takes time
    }
    let name = plain(name);
    let allowed = (name.chars().count() / 3).clamp(1, 3);
    known
        .iter()
        .map(|&candidate| (strsim::osa_distance(&name, &plain(candidate)), candidate))
        .filter(|&(distance, _)| distance <= allowed)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

/// Removes capitals and punctuation, so that `focal_point`, `FocalPoint` and `focalPoint` are the same name.
pub(crate) fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_recognised_and_a_stranger_is_not() {
        let known = ["headline", "standfirst", "focalPoint", "key-points", "published"];
        for (slip, meant) in [
            ("headlien", "headline"),
            ("standfrist", "standfirst"),
            ("focal_point", "focalPoint"),
            ("keypoints", "key-points"),
            ("publish", "published"),
        ] {
            assert_eq!(nearest(slip, &known), Some(meant), "{slip}");
        }
        assert_eq!(nearest("volume", &known), None);
        assert_eq!(nearest("", &known), None);
        assert_eq!(nearest(&"headline".repeat(1000), &known), None);
    }
}
