//! Words that readers see come from the message files (crates/content/messages/): no view says one by itself.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, clippy::panic, reason = "what tests share is not a test to clippy")]

use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Attributes whose values readers see or hear.
const SPOKEN: [&str; 6] = ["alt", "aria-label", "aria-description", "label", "placeholder", "title"];

/// Macros for messages that developers read.
const FOR_DEVELOPERS: [&str; 7] = ["assert", "debug", "error", "info", "log", "panic", "warn"];

/// Texts outside of views that look like words for readers and are none: names of keys, elements and errors, and media types.
const NAMES: [&str; 14] = [
    "a, button, input, summary",
    "Escape",
    "Enter",
    "Tab",
    "Shift",
    "Key",
    "DateTimeFormat",
    "ListFormat",
    "NumberFormat",
    "PluralRules",
    "Intl",
    "AbortError",
    "InvalidStateError",
    "QuotaExceededError",
];

/// Files that only a development server shows: without a site document, no language is known.
const EXEMPT: [&str; 1] = ["src/start.rs"];

/// A text in the code.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    file: String,
    line: usize,
    text: String,
}

/// Where tokens stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In code.
    Code,
    /// In a view.
    View,
    /// In code among the children of an element.
    Child,
    /// In the value of an attribute that readers see or hear.
    Spoken,
    /// In the value of another attribute.
    Unspoken,
}

/// Collects the texts of a file.
struct Search {
    file: String,
    found: Vec<Found>,
}

impl Search {
    fn walk(&mut self, tokens: TokenStream, place: Place) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        // In a view: whether the tokens are those of a tag, and the name of the attribute.
        let (mut is_tag, mut attribute) = (false, String::new());
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let inner = match place {
                Place::View if is_tag && SPOKEN.contains(&attribute.as_str()) => Place::Spoken,
                Place::View if is_tag => Place::Unspoken,
                Place::View => Place::Child,
                Place::Code | Place::Child | Place::Spoken | Place::Unspoken => place,
            };
            match token {
                // An attribute of Rust, such as `#[expect(…, reason = "…")]`; the module of tests comes last in a file.
                TokenTree::Punct(hash) if hash.as_char() == '#' => {
                    let bang = usize::from(is_punct(&tokens, at + 1, '!'));
                    if let Some(TokenTree::Group(body)) = tokens.get(at + 1 + bang) {
                        let body = body.stream().to_string();
                        if body.starts_with("cfg") && body.contains("test") {
                            return;
                        }
                        at += 1 + bang;
                    }
                }
                TokenTree::Punct(start) if place == Place::View && start.as_char() == '<' => (is_tag, attribute) = (true, String::new()),
                TokenTree::Punct(end) if place == Place::View && is_tag && end.as_char() == '>' => {
                    is_tag = is_punct(&tokens, at.saturating_sub(1), '=') || is_punct(&tokens, at.saturating_sub(1), '-');
                }
                TokenTree::Ident(name) if is_punct(&tokens, at + 1, '!') && matches!(tokens.get(at + 2), Some(TokenTree::Group(_))) => {
                    if let Some(TokenTree::Group(body)) = tokens.get(at + 2) {
                        let name = name.to_string();
                        if name == "view" {
                            self.walk(body.stream(), Place::View);
                        } else if !FOR_DEVELOPERS.iter().any(|it| name.starts_with(it)) {
                            // A text that is put together there is shown.
                            let is_shown = name == "format" && inner == Place::Child;
                            self.walk(body.stream(), if is_shown { Place::Spoken } else { inner });
                        }
                    }
                    at += 2;
                }
                TokenTree::Ident(name) if is_tag => {
                    // `aria-label` is three tokens.
                    let name = name.to_string();
                    let follows_dash = is_punct(&tokens, at.saturating_sub(1), '-');
                    attribute = if follows_dash { format!("{attribute}-{name}") } else { name };
                }
                TokenTree::Group(body) => match single_text(body) {
                    Some(text) if place == Place::View && !is_tag => self.take(&text, body.span().start().line, has_letters(&text)),
                    _ => self.walk(body.stream(), inner),
                },
                TokenTree::Literal(literal) => {
                    if let Some(text) = text_of(&literal.to_string()) {
                        let is_shown = match (place, inner) {
                            (Place::View, Place::Child) | (_, Place::Spoken) => has_letters(&text),
                            (_, Place::Unspoken) => false,
                            _ => looks_like_words(&text),
                        };
                        self.take(&text, literal.span().start().line, is_shown);
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
            at += 1;
        }
    }

    fn take(&mut self, text: &str, line: usize, is_shown: bool) {
        if is_shown {
            self.found.push(Found { file: self.file.clone(), line, text: text.to_owned() });
        }
    }
}

fn is_punct(tokens: &[TokenTree], at: usize, punct: char) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(found)) if found.as_char() == punct)
}

/// Returns the text of a group that has nothing else: `{"text"}`.
fn single_text(group: &Group) -> Option<String> {
    let mut tokens = group.stream().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Literal(literal)), None) if group.delimiter() == Delimiter::Brace => text_of(&literal.to_string()),
        _ => None,
    }
}

/// Returns the text of a string literal.
fn text_of(literal: &str) -> Option<String> {
    let (start, end) = (literal.find('"')?, literal.rfind('"')?);
    let is_string = literal.get(..start).is_some_and(|prefix| ["", "r", "r#", "r##"].contains(&prefix));
    literal.get(start + 1..end).filter(|_| is_string).map(str::to_owned)
}

/// Returns whether a text has letters beside the variables of a format.
fn has_letters(text: &str) -> bool {
    let without_variables: String = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect();
    without_variables.chars().any(char::is_alphabetic)
}

/// Returns whether a text is a sentence, or a word with a capital.
fn looks_like_words(text: &str) -> bool {
    let is_word = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_lowercase);
    let words: Vec<&str> = text.split(' ').collect();
    let is_sentence = words.len() > 2 && words.iter().filter(|word| is_word(word.trim_matches(|c: char| !c.is_alphanumeric()))).count() > 2;
    let mut letters = text.trim_start().chars();
    let has_capital = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    let is_selector = text.contains(['[', '#']) || text.split(' ').all(|word| word.chars().count() < 4);
    (is_sentence && !is_selector || has_capital) && !NAMES.contains(&text)
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
    search.walk(tokens, Place::Code);
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
