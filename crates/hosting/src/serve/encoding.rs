//! What a browser can unpack.

/// The compressed forms a request accepts, the smaller one first: how the file's name goes on, and what it is called.
pub(super) fn accepted(header: Option<&str>) -> impl Iterator<Item = (&'static str, &'static str)> {
    let header = header.unwrap_or_default().to_owned();
    [(".br", "br"), (".gz", "gzip")].into_iter().filter(move |(_, name)| accepts(&header, name))
}

/// Whether `Accept-Encoding` names a coding, or `*`, without `q=0`.
fn accepts(header: &str, coding: &str) -> bool {
    let weight = |wanted: &str| {
        header.split(',').find_map(|part| {
            let (name, parameters) = part.split_once(';').unwrap_or((part, ""));
            if !name.trim().eq_ignore_ascii_case(wanted) {
                return None;
            }
            let weight = parameters.trim().strip_prefix("q=").unwrap_or("1");
            Some(weight.trim().parse::<f32>().is_ok_and(|weight| weight > 0.0))
        })
    };
    weight(coding).or_else(|| weight("*")).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codings_are_taken_at_their_word() {
        let names = |header| accepted(header).map(|(_, name)| name).collect::<Vec<_>>();
        assert_eq!(names(Some("gzip, deflate, br, zstd")), ["br", "gzip"]);
        assert_eq!(names(Some("gzip;q=0.5, BR ; q=0")), ["gzip"]);
        assert_eq!(names(Some("*;q=0.1, br;q=0")), ["gzip"]);
        assert_eq!(names(Some("brotli, gzipped, br;q=none")), [""; 0]);
        assert_eq!(names(None), [""; 0]);
    }
}
