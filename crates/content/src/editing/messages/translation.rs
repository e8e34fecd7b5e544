//! A message file: reading it, and checking it against the English one.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::parse;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::language::direction;
use super::plurals::{Category, categories};
use super::shipped::SHIPPED;
use crate::editing::check::invisible;
use crate::editing::checked::Places;
use crate::editing::finding::Finding;
use crate::editing::report::Report;
use crate::editing::suggest::{meant, nearest};
use crate::editing::{limits, source};
use crate::messages::{Message, MessageId, MessagePart, PluralForms, parts};
use crate::page::Direction;

/// The variable that plural forms are selected by.
const COUNT: &str = "count";

/// The variables whose values are elements of the page, such as a link or a time, of which there is one each.
const ELEMENTS: [&str; 4] = ["time", "names", "kind", "date"];

/// The characters FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. Between them, a value of the other direction does not reorder the text
/// around it.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// The messages of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translation {
    /// By their places in [`MessageId`].
    messages: Vec<Option<Message>>,
}

impl Translation {
    /// Reads a message file of a language (BCP 47). What is wrong with it is in the findings; a message with an error is left out.
    #[must_use]
    pub fn read(file: &[u8], language: &str) -> (Self, Vec<Finding>) {
        let file = &*source::with_line_feeds(file);
        let mut report = Report::new(source::within_limit(file));
        let messages = source::text(file, &mut report).map(|text| Self::read_text(file, text, language, &mut report));
        (messages.unwrap_or_default(), report.finish(None::<()>, Places::default()).findings)
    }

    fn read_text<'t>(file: &'t [u8], source::Text { text, start }: source::Text<'t>, language: &str, report: &mut Report<'t>) -> Self {
        let (resource, errors) = match parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut reader = Reader { file, is_right_to_left: direction(language) == Direction::Rtl, categories: categories(language), report };
        for error in errors {
            reader.report.error(
                "damaged-message",
                "$",
                start + error.pos.start..start + error.pos.end,
                format!("This is not in Fluent's syntax: {}.", error.kind.to_string().trim_end_matches('.')),
                "Write `name = text`, and further lines of the same message indented by four spaces.",
            );
        }
        let mut messages = vec![None; MessageId::COUNT];
        let mut seen = BTreeSet::new();
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let name = message.id.name;
                    if !seen.insert(name) {
                        reader.fault(name, "repeated-message", format!("The message `{name}` is there twice."), "Keep one of them.");
                    } else if let Some(place) = names().iter().position(|known| *known == name) {
                        if let Some(slot) = messages.get_mut(place) {
                            *slot = reader.message(place, &message);
                        }
                    } else {
                        let remedy = meant(name, names());
                        reader.warn(name, "unknown-message", format!("The interface has no message `{name}`; it is left out."), remedy);
                    }
                }
                Entry::Term(term) => {
                    let name = term.id.name;
                    reader.fault(
                        name,
                        "unsupported-message",
                        format!("`-{name}` is a term, which is not supported."),
                        "Write its text where it is used.",
                    );
                }
                // The errors of the parser say what is wrong.
                Entry::Junk { .. } | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
        Self { messages }
    }

    /// Returns the message at a place in [`MessageId`].
    pub(super) fn get(&self, place: usize) -> Option<&Message> {
        self.messages.get(place)?.as_ref()
    }

    /// Returns the names of the messages that the file does not have.
    pub fn missing(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.messages.iter().zip(names()).filter(|(message, _)| message.is_none()).map(|(_, name)| *name)
    }
}

/// Returns the names of all messages, in the order of [`MessageId`].
pub(super) fn names() -> &'static [&'static str] {
    static NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| english().map(|(name, _)| name).collect());
    &NAMES
}

/// The variables of each English message, in the order of [`MessageId`], and whether it has plural forms.
static EXPECTED: LazyLock<Vec<(BTreeSet<&str>, bool)>> = LazyLock::new(|| {
    let expected = english().map(|(_, pattern)| {
        let forms = forms_of(&pattern).map(|forms| forms.variants.iter().map(|variant| &variant.value));
        let has_forms = forms.is_some();
        let patterns: Vec<_> = std::iter::once(&pattern).chain(forms.into_iter().flatten()).collect();
        (patterns.into_iter().flat_map(variables).collect(), has_forms)
    });
    expected.collect()
});

/// Returns the names and the patterns of the English messages.
fn english() -> impl Iterator<Item = (&'static str, Pattern<&'static str>)> {
    let [(_, text), ..] = SHIPPED;
    let resource = parse(text).unwrap_or_else(|(resource, _)| resource);
    resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value?)),
        Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
    })
}

/// The plural forms of a message, and the text around them.
struct Forms<'p, 't> {
    before: &'p [PatternElement<&'t str>],
    variants: &'p [Variant<&'t str>],
    after: &'p [PatternElement<&'t str>],
}

/// Returns the plural forms of a message that selects by the count.
fn forms_of<'p, 't>(pattern: &'p Pattern<&'t str>) -> Option<Forms<'p, 't>> {
    let (at, variants) =
        pattern.elements.iter().enumerate().find_map(|(at, element)| match element {
            PatternElement::Placeable {
                expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
            } if id.name == COUNT => Some((at, variants)),
            PatternElement::Placeable { .. } | PatternElement::TextElement { .. } => None,
        })?;
    let (before, rest) = pattern.elements.split_at_checked(at)?;
    Some(Forms { before, variants, after: rest.get(1..)? })
}

/// Returns the names of the variables in a pattern, outside of its plural forms.
fn variables<'t>(pattern: &Pattern<&'t str>) -> Vec<&'t str> {
    let variable = |element: &PatternElement<&'t str>| match element {
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => Some(id.name),
        PatternElement::Placeable { .. } | PatternElement::TextElement { .. } => None,
    };
    pattern.elements.iter().filter_map(variable).collect()
}

/// Reads the messages of a file and reports what is wrong with them.
struct Reader<'r, 't> {
    file: &'t [u8],
    is_right_to_left: bool,
    /// The plural categories of the language.
    categories: Vec<Category>,
    report: &'r mut Report<'t>,
}

impl<'t> Reader<'_, 't> {
    fn message(&mut self, place: usize, message: &fluent_syntax::ast::Message<&'t str>) -> Option<Message> {
        let name = message.id.name;
        let (expected, has_forms) = EXPECTED.get(place)?;
        if !message.attributes.is_empty() {
            let text = format!("The message `{name}` has attributes, which are not supported.");
            self.fault(name, "unsupported-message", text, "Take them out.");
        }
        let Some(pattern) = &message.value else {
            self.fault(name, "empty-message", format!("The message `{name}` has no text."), "Write one, or take the message out.");
            return None;
        };
        let forms = forms_of(pattern);
        let Some(forms) = forms else {
            let text = self.text_of(name, &pattern.elements)?;
            self.check_variables(name, &text, expected, false)?;
            if *has_forms && self.categories.len() > 1 {
                self.warn(
                    name,
                    "missing-plural-form",
                    format!("The message `{name}` counts, and has one text for all numbers."),
                    format!("The language has the plural categories {}: write a form for each.", self.category_names()),
                );
            }
            return Some(Message::Text(text));
        };
        if !has_forms {
            let text = format!("The message `{name}` selects by `$count`, but counts nothing.");
            self.fault(name, "unsupported-message", text, "Write one text.");
            return None;
        }
        self.plural(name, &forms, expected)
    }

    fn plural(&mut self, name: &'t str, forms: &Forms<'_, 't>, expected: &BTreeSet<&str>) -> Option<Message> {
        let mut read = PluralForms::default();
        let mut found = BTreeSet::new();
        let mut is_whole = true;
        let missing = self.missing_forms(forms);
        let mut stand_in = None;
        for variant in forms.variants {
            let category = match variant.key {
                VariantKey::Identifier { name } => name,
                VariantKey::NumberLiteral { value } => {
                    let text = format!("The message `{name}` has a form for the number {value}, which is not supported.");
                    self.fault(name, "unsupported-message", text, "Select by plural categories.");
                    is_whole = false;
                    continue;
                }
            };
            let known = self.categories.iter().find(|known| known.name == category).map(|known| known.is_one_number);
            let stands_in = variant.default && !missing.is_empty();
            if known.is_none() && category != "other" && !stands_in {
                self.warn(
                    name,
                    "unused-plural-form",
                    format!("The message `{name}` has a form `{category}`, which no number takes in this language."),
                    format!("The language has the plural categories {}.", self.category_names()),
                );
                continue;
            }
            let elements: Vec<_> = forms.before.iter().chain(&variant.value.elements).chain(forms.after).cloned().collect();
            let may_omit_count = known.unwrap_or(false) && !stands_in;
            let text = self.text_of(name, &elements).filter(|text| self.check_variables(name, text, expected, may_omit_count).is_some());
            let Some(text) = text else {
                is_whole = false;
                continue;
            };
            if !found.insert(category) {
                self.fault(
                    name,
                    "repeated-plural-form",
                    format!("The message `{name}` has the form `{category}` twice."),
                    "Keep one of them.",
                );
                is_whole = false;
                continue;
            }
            if stands_in {
                stand_in = Some((category, text.clone()));
            }
            if known.is_some() || category == "other" {
                read.set(category, text);
            }
        }
        if let Some((default, text)) = stand_in.filter(|_| is_whole) {
            self.warn(
                name,
                "missing-plural-form",
                format!("The message `{name}` has no form for {}; the one with the asterisk, `{default}`, is used.", missing.join(", ")),
                format!("The language has the plural categories {}: write a form for each.", self.category_names()),
            );
            for category in missing {
                read.set(category, text.clone());
            }
        }
        is_whole.then(|| Message::Plural(Box::new(read)))
    }

    /// Returns the categories of the language for which there is no form.
    fn missing_forms(&self, forms: &Forms<'_, 't>) -> Vec<&'static str> {
        let has = |category: &str| {
            forms.variants.iter().any(|variant| matches!(variant.key, VariantKey::Identifier { name } if name == category))
        };
        self.categories.iter().map(|category| category.name).filter(|category| !has(category)).collect()
    }

    /// Returns the text of a pattern without plural forms, with its variables as `{ $name }`.
    fn text_of(&mut self, name: &'t str, elements: &[PatternElement<&'t str>]) -> Option<String> {
        let mut text = String::new();
        let mut variables = Vec::new();
        for element in elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                    text.extend(self.is_right_to_left.then_some(ISOLATE.0));
                    text.push_str(&format!("{{ ${} }}", id.name));
                    variables.push(id.name);
                    text.extend(self.is_right_to_left.then_some(ISOLATE.1));
                }
                // `{ "" }`, by which Fluent writes a text that begins with white space or a bracket.
                PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                    text.push_str(&unescape_unicode_to_string(value))
                }
                PatternElement::Placeable { .. } => {
                    let message = format!("The message `{name}` uses a part of Fluent's syntax that is not supported.");
                    let remedy = "Use text, variables such as `{ $name }`, and plural forms by `$count`.";
                    self.fault(name, "unsupported-message", message, remedy);
                    return None;
                }
            }
        }
        // Fluent keeps the ends of lines; in HTML they are spaces.
        let text = text.split('\n').map(str::trim_end).collect::<Vec<_>>().join(" ");
        if text.trim().is_empty() {
            self.fault(name, "empty-message", format!("The message `{name}` has no text."), "Write one, or take the message out.");
            return None;
        }
        // The text of a literal, such as `{ "{ $name }" }`, would be taken for a variable on the page.
        if variables_of(&text) != variables {
            let message = format!("The message `{name}` has what looks like a variable, but is text in quotation marks.");
            self.fault(name, "unsupported-message", message, "Write a variable without quotation marks: `{ $name }`.");
            return None;
        }
        if let Some(character) = invisible(&text) {
            let message = format!("The message `{name}` holds the invisible character U+{:04X}.", u32::from(character));
            self.fault(name, "control-character", message, "Take it out; it often comes from copying out of another program.");
            return None;
        }
        let count = text.chars().count();
        if count > limits::SHORT_TEXT_CHARS {
            let limit = limits::SHORT_TEXT_CHARS;
            let message = format!("The message `{name}` has {count} characters; at most {limit} are allowed.");
            self.fault(name, "text-too-long", message, format!("Shorten it to {limit} characters."));
            return None;
        }
        if looks_like_markup(&text) {
            let message = format!("The message `{name}` has what looks like HTML; readers see it as it is written.");
            self.warn(name, "markup-in-message", message, "Write plain text.");
        }
        Some(text)
    }

    /// Checks that a text has the variables of the English one. `None` when it has not.
    fn check_variables(&mut self, name: &'t str, text: &str, expected: &BTreeSet<&str>, may_omit_count: bool) -> Option<()> {
        let found = variables_of(text);
        if let Some(lost) = expected.iter().find(|name| !found.contains(*name) && !(may_omit_count && **name == COUNT)) {
            self.fault(
                name,
                "lost-variable",
                format!("The message `{name}` does not say `{{ ${lost} }}`; readers see the message in another language instead."),
                format!("Put `{{ ${lost} }}` where the language wants it."),
            );
            return None;
        }
        if let Some(unknown) = found.iter().find(|name| !expected.contains(*name)) {
            let known: Vec<_> = expected.iter().copied().collect();
            let remedy = match nearest(unknown, &known) {
                Some(near) => format!("Did you mean `{{ ${near} }}`?"),
                None if known.is_empty() => "Take it out: nothing is put into this message.".to_owned(),
                None => format!("Known are {}.", known.iter().map(|name| format!("`{{ ${name} }}`")).collect::<Vec<_>>().join(", ")),
            };
            self.fault(name, "unknown-variable", format!("Nothing is put in for `{{ ${unknown} }}` in the message `{name}`."), remedy);
            return None;
        }
        if let Some(repeated) = ELEMENTS.iter().find(|element| found.iter().filter(|name| name == element).count() > 1) {
            self.fault(
                name,
                "repeated-variable",
                format!("The message `{name}` says `{{ ${repeated} }}` more than once."),
                "An element of the page is put in, which can stand in one place alone.",
            );
            return None;
        }
        Some(())
    }

    fn category_names(&self) -> String {
        self.categories.iter().map(|category| category.name).collect::<Vec<_>>().join(", ")
    }

    fn fault(&mut self, name: &'t str, code: &'static str, message: String, remedy: impl Into<String>) {
        let span = self.span(name);
        self.report.error(code, name, span, message, remedy);
    }

    fn warn(&mut self, name: &'t str, code: &'static str, message: String, remedy: impl Into<String>) {
        let span = self.span(name);
        self.report.warning(code, name, span, message, remedy);
    }

    /// Returns where a slice of the file stands in it.
    fn span(&self, slice: &'t str) -> std::ops::Range<usize> {
        let start = (slice.as_ptr() as usize).saturating_sub(self.file.as_ptr() as usize);
        start..start + slice.len()
    }
}

/// Returns the names of the variables that are put into a text.
fn variables_of(text: &str) -> Vec<&str> {
    let names = parts(text).into_iter().filter_map(|part| match part {
        MessagePart::Variable(name) => Some(name),
        MessagePart::Text(_) => None,
    });
    names.collect()
}

/// Returns whether a text has a tag or a character reference of HTML.
fn looks_like_markup(text: &str) -> bool {
    let starts_tag =
        |(at, _): (usize, &str)| text.get(at + 1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'));
    let is_reference = |(at, _): (usize, &str)| {
        let reference = text.get(at + 1..).and_then(|rest| rest.split_once(';')).map(|(name, _)| name);
        reference.is_some_and(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#'))
    };
    text.match_indices('<').any(starts_tag) || text.match_indices('&').any(is_reference)
}
