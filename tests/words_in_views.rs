//! Words that readers see come from the message files (crates/content/messages/): no view says one by itself.
#![cfg(not(target_arch = "wasm32"))]

use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Attributes whose values readers see or hear.
const SPOKEN: [&str; 6] = ["alt", "aria-label", "aria-description", "label", "placeholder", "title"];

/// Macros for messages that developers read.
const FOR_DEVELOPERS: [&str; 7] = ["assert", "debug", "error", "info", "log", "panic", "warn"];

/// Texts outside of views that look like words for readers and are none: names of keys and of elements, and media types.
const NAMES: [&str; 9] = ["Escape", "Enter", "Tab", "Shift", "DateTimeFormat", "ListFormat", "NumberFormat", "PluralRules", "Intl"];

/// Files that only a development server shows: without a site document, no language is known.
const EXEMPT: [&str; 1] = ["src/start.rs"];

/// A text in the code.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    file: String,
    line: usize,
    text: String,
}

/// Collects the texts of a file.
struct Search {
    file: String,
    found: Vec<Found>,
}

impl Search {
    fn walk(&mut self, tokens: TokenStream, is_view: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match token {
                // An attribute of Rust, such as `#[expect(…, reason = "…")]`; the module of tests comes last in a file.
                TokenTree::Punct(hash) if hash.as_char() == '#' && group(&tokens, at + 1, Delimiter::Bracket).is_some() => {
                    if tokens.get(at + 1).is_some_and(|attribute| {
                        attribute.to_string().replace(' ', "").starts_with("[cfg(") && attribute.to_string().contains("test")
                    }) {
                        return;
                    }
                    at += 1;
                }
                TokenTree::Ident(name) if is_bang(&tokens, at + 1) => {
                    if let Some(TokenTree::Group(body)) = tokens.get(at + 2) {
                        let name = name.to_string();
                        if !FOR_DEVELOPERS.iter().any(|macro_name| name.starts_with(macro_name)) {
                            self.walk(body.stream(), is_view || name == "view");
                        }
                        at += 2;
                    }
                }
                TokenTree::Group(inner) => self.walk(inner.stream(), is_view),
                TokenTree::Literal(literal) => {
                    if let Some(text) = text_of(&literal.to_string())
                        && if is_view { is_shown(&tokens, at, &text) } else { looks_like_words(&text) }
                    {
                        self.found.push(Found { file: self.file.clone(), line: literal.span().start().line, text });
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
            at += 1;
        }
    }
}

fn group(tokens: &[TokenTree], at: usize, delimiter: Delimiter) -> Option<&Group> {
    match tokens.get(at)? {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

fn is_bang(tokens: &[TokenTree], at: usize) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(bang)) if bang.as_char() == '!')
        && matches!(tokens.get(at + 1), Some(TokenTree::Group(_)))
}

/// Returns the text of a string literal.
fn text_of(literal: &str) -> Option<String> {
    let (start, end) = (literal.find('"')?, literal.rfind('"')?);
    let is_string =
        literal.get(..start).is_some_and(|prefix| prefix.trim_end_matches('#').trim_start_matches('b').trim_end_matches('r').is_empty());
    literal.get(start + 1..end).filter(|_| is_string).map(str::to_owned)
}

/// Returns whether a literal in a view is shown: the text of an element, or the value of an attribute that is spoken.
fn is_shown(tokens: &[TokenTree], at: usize, text: &str) -> bool {
    let without_variables: String = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect();
    if !without_variables.chars().any(char::is_alphabetic) {
        return false;
    }
    let Some(before) = at.checked_sub(1) else { return true };
    match tokens.get(before) {
        Some(TokenTree::Punct(equals)) if equals.as_char() == '=' => {
            let mut name: Vec<String> = Vec::new();
            for token in tokens.get(..before).unwrap_or_default().iter().rev() {
                match token {
                    TokenTree::Ident(part) if name.last().is_none_or(|last| last == "-") => name.push(part.to_string()),
                    TokenTree::Punct(dash) if dash.as_char() == '-' && name.last().is_some_and(|last| last != "-") => {
                        name.push("-".to_owned())
                    }
                    _ => break,
                }
            }
            name.reverse();
            SPOKEN.contains(&name.concat().as_str())
        }
        // An argument or an operand: `Some("prev")`, `== "x"`.
        _ => looks_like_words(text) || is_text_node(tokens, at),
    }
}

/// Returns whether a literal in a view stands between tags.
fn is_text_node(tokens: &[TokenTree], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    match before {
        Some(TokenTree::Punct(end)) => end.as_char() == '>',
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        _ => false,
    }
}

/// Returns whether a text is a sentence, or a word with a capital.
fn looks_like_words(text: &str) -> bool {
    let is_word = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_lowercase);
    let words: Vec<&str> = text.split(' ').collect();
    let is_sentence = words.len() > 2 && words.iter().filter(|word| is_word(word.trim_matches(|c: char| !c.is_alphanumeric()))).count() > 2;
    let mut letters = text.trim_start().chars();
    let has_capital = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    (is_sentence || has_capital) && !NAMES.contains(&text)
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in folder.read_dir().expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            sources(&entry, files);
        } else if entry.extension().is_some_and(|ending| ending == "rs") {
            files.push(entry);
        }
    }
}

fn search(file: &str, source: &str) -> Vec<Found> {
    let tokens: TokenStream = source.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
    let mut search = Search { file: file.to_owned(), found: Vec::new() };
    search.walk(tokens, false);
    search.found
}

#[test]
fn no_view_says_a_word_of_its_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    sources(&root.join("src"), &mut files);
    assert!(files.len() > 100, "{}", files.len());
    let mut found = Vec::new();
    for file in files {
        let name = file.strip_prefix(root).expect("inside").display().to_string();
        let is_test = name.ends_with("_tests.rs") || ["src/consent/fixture.rs", "src/consent/properties.rs"].contains(&name.as_str());
        if !is_test && !EXEMPT.contains(&name.as_str()) {
            found.extend(search(&name, &std::fs::read_to_string(&file).expect("a file")));
        }
    }
    assert_eq!(found, []);
}

#[test]
fn a_word_is_found_wherever_a_view_can_have_one() {
    for source in [
        r#"fn a() { view! { <p>"Live"</p> } }"#,
        r#"fn a() { view! { <p class="x">{"live"}</p> } }"#,
        r#"fn a() { view! { <p>{name} "and" {other}</p> } }"#,
        r#"fn a() { view! { <nav aria-label="pages"></nav> } }"#,
        r#"fn a() { view! { <p>{format!("{count} articles")}</p> } }"#,
        r#"fn a() { let title = title.unwrap_or_else(|| "Gallery".to_owned()); }"#,
        r#"fn a() { let text = if online { "" } else { "the connection was lost" }; }"#,
        r#"const A: &str = "Page not found";"#,
    ] {
        assert_eq!(search("a.rs", source).len(), 1, "{source}");
    }
    for source in [
        r#"fn a() { view! { <p class="teaser teaser--lead" data-action="close">", " {name} ": "</p> } }"#,
        r#"fn a() { view! { <a rel=Some("prev") class=if it { "post post--key" } else { "post" }>{name}</a> } }"#,
        r#"fn a() { warn!("The choice is not kept"); }"#,
        r#"#[expect(clippy::x, reason = "A reason of words")] fn a() {}"#,
        r#"fn a() {} #[cfg(test)] mod tests { const A: &str = "Words in a test"; }"#,
    ] {
        assert_eq!(search("a.rs", source), [], "{source}");
    }
}
