//! What somebody may have meant.

/// How alike two names must be, from 0 to 1, to be offered: below it a suggestion misleads more often
/// than it helps (`sport` for `council`).
const ALIKE: f64 = 0.75;

/// The name most like `wanted`, where one is alike enough.
pub(crate) fn nearest<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = wanted.to_lowercase();
    names
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&wanted, &name.to_lowercase()), name))
        .filter(|(alike, _)| *alike >= ALIKE)
        // The first of equals, so that the suggestion does not depend on luck.
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
