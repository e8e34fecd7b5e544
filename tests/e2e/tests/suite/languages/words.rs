//! The words on a page, and the language that they are in.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use broadsheet_content::editing::messages::messages;
use broadsheet_e2e::Outcome;
use broadsheet_e2e::tab::Tab;
use regex::Regex;
use serde_json::Value;

/// Names that are written in Latin letters in every language.
const NAMES: [&str; 3] = ["HTTP", "YouTube", "Vimeo"];

/// Two or more Latin letters in a row.
static LATIN: LazyLock<Regex> = LazyLock::new(|| pattern(r"\p{Latin}{2,}"));
/// Addresses of all kinds, and the numbers of a choice and of the text that was shown.
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| pattern(r"https?://\S+|\S+@\S+|[\w-]+(\.[\w-]+)+|[0-9a-f-]{16,}"));
/// The place of a variable in a message.
static VARIABLE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\{ ?\$\w+ ?\}"));

/// Returns all that a page says: pairs of the place and the text. Code is left out, which has keys of storage.
const SAID: &str = "
    const said = [];
    const say = (place, text) => { if (text && text.trim()) said.push([place, text.trim()]); };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const around = texts.currentNode.parentElement;
        if (!around.closest('script, style, noscript, template, code')) say(around.closest('time') ? 'time' : around.localName, texts.currentNode.data);
    }
    const names = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label', 'data-label'];
    for (const name of names) for (const element of document.querySelectorAll(`[${name}]`)) say(name, element.getAttribute(name));
    say('document title', document.title);
    const metas = '[name=description], [property=\"og:title\"], [property=\"og:description\"], [property=\"og:site_name\"], [property$=\":alt\"]';
    for (const meta of document.head.querySelectorAll(metas)) say('meta', meta.content);
    return said;
";

#[expect(clippy::panic, reason = "the patterns are constants")]
fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| panic!("{error}"))
}

/// What may stand on a page of a paper in one language.
pub struct Words {
    language: String,
    /// Words in Latin letters that may be there.
    allowed: BTreeSet<String>,
    /// Texts of the English messages that may not be there.
    english: Vec<(String, Regex)>,
}

impl Words {
    pub fn of(language: &str) -> Self {
        let own = texts(language).concat();
        let mut allowed: BTreeSet<String> = NAMES.map(str::to_owned).into();
        match language {
            // The name of a signal has no other form.
            "ar" | "hi" => allowed.extend(["Global", "Privacy", "Control"].map(str::to_owned)),
            "ja" => allowed.extend(["Global", "Privacy", "Control", "Cookie"].map(str::to_owned)),
            _ => allowed.extend(own.iter().flat_map(|text| LATIN.find_iter(text)).map(|word| word.as_str().to_owned())),
        }
        // `Intl` joins names with it.
        if language == "en-XA" || language == "ar-XB" {
            allowed.extend(["and".to_owned()]);
        }
        let parts = texts("en").concat();
        let parts: BTreeSet<&str> =
            parts.iter().flat_map(|text| VARIABLE.split(text)).map(|part| part.trim_matches(|c: char| !c.is_alphabetic())).collect();
        let english = parts
            .into_iter()
            .filter(|part| part.chars().filter(|c| c.is_alphabetic()).count() >= 4)
            .map(|part| (part.to_owned(), pattern(&format!(r"(^|[^\pL]){}($|[^\pL])", regex::escape(part)))))
            .filter(|(_, whole)| !own.iter().any(|text| whole.is_match(text)))
            .collect();
        Self { language: language.to_owned(), allowed, english }
    }

    pub fn language(&self) -> &str {
        &self.language
    }

    /// Asserts that all words of the page are of the language, or the paper's own.
    pub async fn are_of_the_language(&self, tab: &Tab, what: &str) -> Outcome {
        let said: Vec<(String, String)> = tab.script(SAID, vec![]).await?;
        assert!(said.len() > 20, "{what}: the page has hardly a word");
        let foreign: Vec<_> = said.into_iter().filter(|(place, text)| self.is_foreign(place, text)).collect();
        assert!(foreign.is_empty(), "{what} in {}: words of another language: {foreign:#?}", self.language);
        Ok(())
    }

    fn is_foreign(&self, place: &str, text: &str) -> bool {
        let text = ADDRESS.replace_all(text, "");
        // Months and days are in no message.
        let is_date = place == "time" && !["ar", "hi", "ja"].contains(&self.language.as_str());
        let unknown = !is_date && LATIN.find_iter(&text).any(|word| !self.allowed.contains(word.as_str()));
        unknown || self.english.iter().any(|(_, whole)| whole.is_match(&text))
    }
}

/// Returns the texts of each message of a language: one, or a text for each plural form.
pub fn texts(language: &str) -> Vec<Vec<String>> {
    let all = serde_json::to_value(messages(language, None)).unwrap_or_default();
    let texts = |message: &Value| match message {
        Value::String(text) => vec![text.clone()],
        Value::Object(forms) => forms.values().filter_map(Value::as_str).map(str::to_owned).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => Vec::new(),
    };
    all.get("messages").and_then(Value::as_array).map(|messages| messages.iter().map(texts).collect()).unwrap_or_default()
}

#[test]
fn no_message_is_left_in_english() {
    let english = texts("en");
    let same = |language: &str| -> BTreeSet<String> {
        let own = texts(language);
        let pairs = own.into_iter().zip(&english).filter(|(own, english)| own == *english);
        let texts = pairs.flat_map(|(own, _)| own).filter(|text| LATIN.is_match(&VARIABLE.replace_all(text, "")));
        texts.collect()
    };
    for (language, expected) in [
        ("ar", vec![]),
        ("ja", vec!["Cookie"]),
        ("hi", vec![]),
        ("pl", vec!["Sepia", "Service worker"]),
        ("de", vec!["Cache", "Cookie", "Cookies", "Live", "Sepia", "Standard"]),
    ] {
        assert_eq!(same(language), expected.into_iter().map(str::to_owned).collect(), "{language}");
    }
}
