//! Suggestions for misspelled ids and names.

/// The least similarity, from 0 to 1, for a suggestion. Below it, a suggestion misleads more often than it helps (`sport` for
/// `council`).
const ALIKE: f64 = 0.75;

/// Returns the name most similar to `wanted`, if it is similar enough.
pub(crate) fn nearest<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = wanted.to_lowercase();
    names
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&wanted, &name.to_lowercase()), name))
        .filter(|(alike, _)| *alike >= ALIKE)
        // Of equally similar names, the alphabetically first is returned, so that the suggestion is deterministic.
        .max_by(|(a, left), (b, right)| a.total_cmp(b).then_with(|| right.cmp(left)))
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_mistake_finds_what_was_meant() {
        let ids = ["council", "harbour", "sport"];
        assert_eq!(nearest("counsil", ids), Some("council"));
        assert_eq!(nearest("Harbor", ids), Some("harbour"));
        assert_eq!(nearest("weather", ids), None);
    }
}
