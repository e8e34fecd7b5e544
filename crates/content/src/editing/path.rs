//! Paths to values: `$.body[3].url`, and `$["odd name"]` where a field's name is not a plain word.

use std::fmt;

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Key(Box<str>),
    Index(u32),
}

/// A path that is built while walking a tree. Each step lives on the stack of the function that takes it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => f.write_str("$"),
            Self::Key(parent, key) if is_plain(key) => write!(f, "{parent}.{key}"),
            Self::Key(parent, key) => write!(f, "{parent}[{}]", serde_json::Value::from(*key)),
            Self::Index(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}

/// Parses a written path, up to the first malformed step.
pub(crate) fn parse_path(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut rest = path.strip_prefix('$').unwrap_or(path);
    while let Some((step, after)) = parse_step(rest) {
        steps.push(step);
        rest = after;
    }
    steps
}

fn parse_step(rest: &str) -> Option<(Step, &str)> {
    if let Some(key) = rest.strip_prefix('.') {
        let end = key.find(['.', '[']).unwrap_or(key.len());
        let (key, after) = key.split_at_checked(end)?;
        return (!key.is_empty()).then(|| (Step::Key(key.into()), after));
    }
    let inside = rest.strip_prefix('[')?;
    if inside.starts_with('"') {
        let mut texts = serde_json::Deserializer::from_str(inside).into_iter::<String>();
        let key = texts.next()?.ok()?;
        let after = inside.get(texts.byte_offset()..)?.strip_prefix(']')?;
        return Some((Step::Key(key.into()), after));
    }
    let (index, after) = inside.split_once(']')?;
    Some((Step::Index(index.parse().ok()?), after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_back_as_it_was_written() {
        let body = Path::Key(&Path::Root, "body");
        let third = Path::Index(&body, 3);
        let odd = Path::Key(&third, "a.b\"]");
        let url = Path::Key(&odd, "focal-point");
        assert_eq!(url.to_string(), r#"$.body[3]["a.b\"]"].focal-point"#);
        let steps = [Step::Key("body".into()), Step::Index(3), Step::Key("a.b\"]".into()), Step::Key("focal-point".into())];
        assert_eq!(parse_path(&url.to_string()), steps);
    }

    #[test]
    fn a_broken_path_is_read_as_far_as_it_goes() {
        assert_eq!(parse_path("$.a[x].b"), [Step::Key("a".into())]);
        assert_eq!(parse_path(""), []);
        assert_eq!(parse_path("$[\"never closed"), []);
    }
}
