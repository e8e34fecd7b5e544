//! Comments in the styles of drawings.

/// Where the text of an element `style` stops: it can go on after a reference or in another section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Within {
    #[default]
    Code,
    Comment,
    Quotes(char),
    /// An address without quotes, in which `/*` starts no comment.
    Address,
}

/// Returns the style without its comments. `within` is where its beginning stands, and then where its end does.
pub(super) fn without_comments(style: &str, within: &mut Within) -> String {
    let mut out = String::with_capacity(style.len());
    let mut rest = style;
    while let Some(next) = rest.chars().next() {
        let length = match *within {
            Within::Comment if rest.starts_with("*/") => {
                *within = Within::Code;
                rest = rest.get(2..).unwrap_or_default();
                continue;
            }
            Within::Comment => {
                rest = rest.get(next.len_utf8()..).unwrap_or_default();
                continue;
            }
            Within::Code if rest.starts_with("/*") => {
                *within = Within::Comment;
                rest = rest.get(2..).unwrap_or_default();
                // Without anything in its place, the words beside it would become one.
                out.push_str("/**/");
                continue;
            }
            Within::Code if matches!(next, '"' | '\'') => {
                *within = Within::Quotes(next);
                1
            }
            Within::Code if rest.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("url(")) => {
                if !rest.get(4..).unwrap_or_default().trim_start().starts_with(['"', '\'']) {
                    *within = Within::Address;
                }
                4
            }
            Within::Quotes(_) if next == '\\' => 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
            Within::Quotes(quote) if next == quote || next == '\n' => {
                *within = Within::Code;
                1
            }
            Within::Address if next == ')' => {
                *within = Within::Code;
                1
            }
            Within::Code | Within::Quotes(_) | Within::Address => next.len_utf8(),
        };
        let (kept, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        out.push_str(kept);
        rest = after;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_what_looks_like_them_stays() {
        let mut within = Within::Code;
        let style = "a/* by Ada */{b:'/* \\' */';c:url(data:/*,x)}/* to be";
        assert_eq!(without_comments(style, &mut within), "a/**/{b:'/* \\' */';c:url(data:/*,x)}/**/");
        assert_eq!(within, Within::Comment);
        assert_eq!(without_comments("continued */d{}", &mut within), "d{}");
    }
}
