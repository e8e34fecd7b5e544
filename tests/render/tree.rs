//! Rendered HTML with one element a line, so that the difference between two snapshots can be read.

/// Elements without an end tag.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "source", "track"];

/// An element or a text, as it was written: references are left as they are.
#[derive(Debug)]
enum Node {
    Element { tag: String, start: String, children: Vec<Node> },
    Text(String),
}

/// Lays HTML out. The components write well-formed HTML, with every attribute in double quotes: what is not fails.
#[must_use]
pub fn pretty(html: &str) -> String {
    let mut out = String::new();
    for node in parse(html) {
        write(&node, 0, &mut out);
    }
    out
}

/// What stands inside the first element whose start tag begins like this.
#[must_use]
pub fn inside<'h>(html: &'h str, start: &str) -> &'h str {
    let rest = html.split_once(start).and_then(|(_, rest)| rest.split_once('>')).map(|(_, rest)| rest).unwrap_or_default();
    let tag = start.trim_start_matches('<').split([' ', '>']).next().unwrap_or_default();
    let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
    let (mut depth, mut at) = (1_u32, 0);
    while let Some(end) = rest.get(at..).and_then(|rest| rest.find(&close)).map(|end| at + end) {
        let opened = rest.get(at..end).map_or(0, |part| part.matches(&open).count());
        depth = depth.saturating_add(u32::try_from(opened).unwrap_or_default()).saturating_sub(1);
        if depth == 0 {
            return rest.get(..end).unwrap_or_default();
        }
        at = end + close.len();
    }
    rest
}

fn parse(html: &str) -> Vec<Node> {
    let mut open: Vec<(String, String, Vec<Node>)> = vec![(String::new(), String::new(), Vec::new())];
    let mut rest = html;
    while !rest.is_empty() {
        let (text, after) = rest.split_once('<').unwrap_or((rest, ""));
        if !text.is_empty() {
            add(&mut open, Node::Text(text.to_owned()));
        }
        if after.is_empty() {
            break;
        }
        // A `>` in an attribute is written as a reference.
        let (inner, next) = after.split_once('>').unwrap_or((after, ""));
        rest = next;
        if let Some(tag) = inner.strip_prefix('/') {
            let Some((opened, start, children)) = open.pop() else { break };
            assert_eq!(opened, tag, "an end tag that fits no start tag in {html}");
            add(&mut open, Node::Element { tag: opened, start, children });
        } else {
            let tag = inner.split(' ').next().unwrap_or_default().to_owned();
            if VOID.contains(&tag.as_str()) {
                add(&mut open, Node::Element { tag, start: inner.to_owned(), children: Vec::new() });
            } else {
                open.push((tag, inner.to_owned(), Vec::new()));
            }
        }
    }
    assert_eq!(open.len(), 1, "an element without an end tag in {html}");
    open.pop().map(|(_, _, nodes)| nodes).unwrap_or_default()
}

fn add(open: &mut [(String, String, Vec<Node>)], node: Node) {
    if let Some((_, _, children)) = open.last_mut() {
        children.push(node);
    }
}

fn write(node: &Node, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match node {
        Node::Text(text) => out.push_str(&format!("{indent}{}\n", shown(text))),
        Node::Element { tag, start, children } => match children.as_slice() {
            [] if VOID.contains(&tag.as_str()) => out.push_str(&format!("{indent}<{start}>\n")),
            [] => out.push_str(&format!("{indent}<{start}></{tag}>\n")),
            [Node::Text(text)] => out.push_str(&format!("{indent}<{start}>{}</{tag}>\n", shown(text))),
            children => {
                out.push_str(&format!("{indent}<{start}>\n"));
                for child in children {
                    write(child, depth + 1, out);
                }
                out.push_str(&format!("{indent}</{tag}>\n"));
            }
        },
    }
}

/// A text; in quotes where it begins or ends with a space, which would not be seen.
fn shown(text: &str) -> String {
    if text.trim() == text { text.to_owned() } else { format!("“{text}”") }
}

#[test]
fn elements_stand_one_a_line() {
    let html = r#"<p class="a">By <a href="/x/">A</a> and B</p><hr><div></div>"#;
    let wanted = "<p class=\"a\">\n  “By ”\n  <a href=\"/x/\">A</a>\n  “ and B”\n</p>\n<hr>\n<div></div>\n";
    assert_eq!(pretty(html), wanted);
}

#[test]
fn what_is_inside_an_element_ends_with_it() {
    let html = r#"<main id="a"><div class="b"><div>1</div>2</div><div>3</div></main>"#;
    assert_eq!(inside(html, "<div class=\"b\""), "<div>1</div>2");
    assert_eq!(inside(html, "<main"), r#"<div class="b"><div>1</div>2</div><div>3</div>"#);
}
