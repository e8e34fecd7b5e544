//! Makes the HTML of an article independent of its page, because feed readers do not know the base of `/article/a/`.

use crate::address::absolute;

/// Makes the site-relative addresses in `href`, `src`, `poster` and `srcset` absolute. The HTML must be rendered by press: attributes are
/// in double quotes, and every `<` starts a tag.
pub(super) fn absolute_addresses(html: &str, base_url: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 16);
    let mut rest = html;
    while let Some((text, tag)) = rest.split_once('<') {
        out.push_str(text);
        out.push('<');
        let end = end_of_tag(tag);
        let (tag, after) = tag.split_at_checked(end).unwrap_or((tag, ""));
        push_tag(&mut out, tag, base_url);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Returns the end of a tag: the first `>` outside an attribute.
fn end_of_tag(tag: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in tag.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at,
            _ => {}
        }
    }
    tag.len()
}

fn push_tag(out: &mut String, tag: &str, base_url: &str) {
    // Every second piece is the value of an attribute.
    let mut pieces = tag.split('"').peekable();
    while let Some(before) = pieces.next() {
        out.push_str(before);
        let Some(value) = pieces.next() else { break };
        let name = before.trim_end_matches('=').rsplit(|c: char| c.is_ascii_whitespace()).next().unwrap_or_default();
        out.push('"');
        match name {
            "href" | "src" | "poster" => push_address(out, value, base_url),
            "srcset" => {
                for (at, candidate) in value.split(',').map(str::trim).enumerate() {
                    out.push_str(if at == 0 { "" } else { ", " });
                    push_address(out, candidate, base_url);
                }
            }
            _ => out.push_str(value),
        }
        if pieces.peek().is_some() {
            out.push('"');
        }
    }
}

/// Appends an address, which may be followed by a width. Escaped characters stay escaped.
fn push_address(out: &mut String, value: &str, base_url: &str) {
    let (address, width) = value.split_once(' ').map_or((value, None), |(address, width)| (address, Some(width)));
    match address.starts_with('/').then(|| absolute(base_url, address)).flatten() {
        Some(absolute) => out.push_str(&absolute),
        None => out.push_str(address),
    }
    if let Some(width) = width {
        out.push(' ');
        out.push_str(width);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(html: &str) -> String {
        absolute_addresses(html, "https://paper.example")
    }

    #[test]
    fn addresses_of_the_site_become_absolute() {
        assert_eq!(
            made(r#"<p>A <a class="x" href="/article/b/?c=1&amp;d=2#e">link</a></p>"#),
            r#"<p>A <a class="x" href="https://paper.example/article/b/?c=1&amp;d=2#e">link</a></p>"#
        );
        assert_eq!(
            made(r#"<img src="/media/a.jpg" srcset="/i/a-320.webp 320w, /i/a-640.webp 640w" alt="/not/an/address">"#),
            r#"<img src="https://paper.example/media/a.jpg" srcset="https://paper.example/i/a-320.webp 320w, https://paper.example/i/a-640.webp 640w" alt="/not/an/address">"#
        );
        assert_eq!(
            made(r#"<video poster="/p.jpg" src="/v.mp4"></video>"#),
            r#"<video poster="https://paper.example/p.jpg" src="https://paper.example/v.mp4"></video>"#
        );
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        for html in [
            "",
            "plain",
            r##"<a href="https://other.example/">x</a><a href="#top">y</a><a href="//evil.example/">z</a>"##,
            r#"Text that says href="/article/b/" is text."#,
            r#"<p title="a > b" data-href="/x/">x</p>"#,
            r#"<p class="unfinished"#,
            "<p",
            "عتمة <b>🛶</b>",
        ] {
            assert_eq!(made(html), html);
        }
    }
}
