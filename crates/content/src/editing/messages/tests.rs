use super::*;
use crate::editing::Severity;
use crate::messages::fill;
use crate::page::Direction;

/// Converts `BannerText` to `banner-text`.
fn key(name: &str) -> String {
    let mut key = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !key.is_empty() {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    key
}

/// Returns the codes and the paths of the findings in a file.
fn findings(text: &str, language: &str) -> Vec<(Severity, &'static str, String)> {
    Translation::read(text.as_bytes(), language).1.into_iter().map(|found| (found.severity, found.code, found.path)).collect()
}

#[test]
fn every_message_is_where_the_code_looks_for_it() {
    // The enum has the same messages as the English file, in the same order.
    let source = include_str!("../../messages.rs");
    let variants = source.split_once("pub enum MessageId {").unwrap().1.split_once("\n}").unwrap().0;
    let variants = variants.lines().map(str::trim).filter(|line| !line.starts_with("///") && !line.is_empty());
    assert_eq!(variants.map(|variant| key(variant.trim_end_matches(','))).collect::<Vec<_>>(), translation::names());
    assert_eq!(translation::names().len(), MessageId::COUNT);
    assert_eq!(
        [MessageId::LanguageName, MessageId::PagePolicy, MessageId::NecessaryText].map(name),
        ["language-name", "page-policy", "necessary-text"]
    );
}

#[test]
fn every_language_that_ships_has_all_messages_without_a_finding() {
    for (language, text) in SHIPPED {
        let (translation, findings) = Translation::read(text.as_bytes(), language);
        assert_eq!(findings, [], "{language}");
        assert_eq!(translation.missing().collect::<Vec<_>>(), [""; 0], "{language}");
        let messages = messages(language, None);
        assert!((0..MessageId::COUNT).all(|_| !messages.is_untranslated(MessageId::Banner)), "{language}");
        assert!(messages.with(MessageId::PagePolicy, "Quay").contains("Quay"), "{language}");
        assert!(!messages.with(MessageId::EmbedAbout, "Quay").contains('$'), "{language}");
    }
}

#[test]
fn a_language_is_found_by_its_script_and_english_stands_in() {
    let own_name = |language| messages(language, None).get(MessageId::LanguageName).to_owned();
    for (language, name) in [("de-AT", "Deutsch"), ("AR", "العربية"), ("zh", "简体中文"), ("zh-CN", "简体中文"), ("pt-PT", "Português")]
    {
        assert_eq!(own_name(language), name, "{language}");
    }
    for language in ["sv", "zh-TW", "zh-Hant", ""] {
        let messages = messages(language, None);
        assert_eq!(messages.get(MessageId::RejectAll), "Reject all", "{language}");
        assert_eq!(messages.language_of(MessageId::RejectAll), ("en", Direction::Ltr), "{language}");
    }
    assert_eq!(messages("en-GB", None).language_of(MessageId::RejectAll), ("en-GB", Direction::Ltr));
    assert_eq!(messages("he", None).language_of(MessageId::RejectAll), ("he", Direction::Rtl));
}

#[test]
fn a_paper_brings_messages_of_its_own() {
    let (own, findings) = Translation::read("reject-all = Neka alla\nrelated = Läs mer\n".as_bytes(), "sv");
    assert_eq!(findings, []);
    let swedish = messages("sv-FI", Some(&own));
    assert_eq!(swedish.get(MessageId::RejectAll), "Neka alla");
    assert_eq!((swedish.get(MessageId::AcceptAll), swedish.language_of(MessageId::AcceptAll).0), ("Accept all", "en"));
    assert_eq!(swedish.language_of(MessageId::RejectAll).0, "sv-FI");
    assert_eq!(own.missing().count(), MessageId::COUNT - 2);
    // What it does not change in a language that ships stays as it is.
    let (own, _) = Translation::read("related = Mehr dazu\n".as_bytes(), "de");
    let german = messages("de", Some(&own));
    assert_eq!((german.get(MessageId::Related), german.get(MessageId::RejectAll)), ("Mehr dazu", "Alles ablehnen"));
    assert!(!german.is_untranslated(MessageId::RejectAll));
}

#[test]
fn what_is_wrong_with_a_file_is_said_where_it_is() {
    use Severity::{Error, Warning};
    for (text, language, severity, code) in [
        ("embed-always = Tillåt alltid", "sv", Error, "lost-variable"),
        ("related = Läs mer om { $name }", "sv", Error, "unknown-variable"),
        ("embed-always = Tillåt alltid { $namn }", "sv", Error, "lost-variable"),
        ("updated = { $time }, { $time }", "sv", Error, "repeated-variable"),
        ("related = { NUMBER($name) }", "sv", Error, "unsupported-message"),
        ("related = { $count ->\n    [one] a\n   *[other] b\n }", "sv", Error, "unsupported-message"),
        ("related = a\nrelated = b", "sv", Error, "repeated-message"),
        ("related = a\n    .title = b", "sv", Error, "unsupported-message"),
        ("related a", "sv", Error, "damaged-message"),
        ("related = { \" \" }", "sv", Error, "empty-message"),
        ("relatet = Läs mer", "sv", Warning, "unknown-message"),
        ("related = <b>Läs</b> mer", "sv", Warning, "markup-in-message"),
        ("related = Läs&nbsp;mer", "sv", Warning, "markup-in-message"),
        ("list-total = { $count } artiklar", "sv", Warning, "missing-plural-form"),
        ("list-total = { $count ->\n   *[other] { $count } artiklar\n }", "sv", Warning, "missing-plural-form"),
        (
            "list-total = { $count ->\n    [one] { $count }\n    [few] { $count }\n   *[other] { $count }\n }",
            "sv",
            Warning,
            "unused-plural-form",
        ),
        // 21, 31 and so on have the form of 1, so the number has to be in it.
        (
            "list-total = { $count ->\n    [one] Одна\n    [few] { $count }\n    [many] { $count }\n   *[other] { $count }\n }",
            "ru",
            Error,
            "lost-variable",
        ),
    ] {
        let found = findings(text, language);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!((found[0].0, found[0].1), (severity, code), "{text}");
    }
    for (text, code) in [
        ("list-total = { $count ->\n    [one] En\n    [one] Två\n   *[other] { $count }\n }", "repeated-plural-form"),
        ("list-total = { $count ->\n    [one] En\n    [other] { $count }\n   *[other] { $count }\n }", "repeated-plural-form"),
        ("embed-always = Tillåt { \"{ $name }\" }", "unsupported-message"),
        ("embed-always = Tillåt { \"{\" } $name { \"}\" }", "unsupported-message"),
        ("related = Läs \u{2067}mer", "control-character"),
        ("related = Läs mer\u{202c}", "control-character"),
        ("related = Läs \u{202e}mer\u{202c}", "control-character"),
        ("related = Läs\u{7}mer", "control-character"),
        ("related = Läs{ \"\\u0000\" }mer", "control-character"),
        ("related = Läs\u{fdd0}mer", "control-character"),
        ("list-total = { $count ->\n    [one] \u{2068}En\n   *[other] { $count }\n }", "control-character"),
        ("related = Läs\0mer", "nul-byte"),
        (" \n", "empty-file"),
        (&format!("related = {}", "å".repeat(2_001)), "text-too-long"),
    ] {
        let found = findings(text, "sv");
        assert_eq!(found.iter().map(|found| (found.0, found.1)).collect::<Vec<_>>(), [(Error, code)], "{text}");
    }
    assert_eq!(findings(&format!("related = {}", "å".repeat(2_000)), "sv"), []);
    assert_eq!(findings("related = \u{2068}Läs\u{2069} mer", "sv"), []);
    for text in [
        "related = Läs mer & mer < nu",
        "related = Läs{ \"\\u00A0\" }mer",
        "list-total = { $count ->\n    [one] En artikel\n   *[other] { $count } artiklar\n }",
        "# A comment\n\n## A group\nrelated = Läs\n    mer",
    ] {
        assert_eq!(findings(text, "sv"), [], "{text}");
    }
    let (_, found) = Translation::read("# x\nrelated = a\nembed-always = Tillåt\n".as_bytes(), "sv");
    assert_eq!((found[0].position.line, found[0].position.column), (3, 1));
    assert!(found[0].message.contains("{ $name }"), "{}", found[0].message);
}

#[test]
fn the_form_with_the_asterisk_stands_in_for_all_that_are_missing() {
    for (language, forms, category, expected) in [
        ("ja", "*[one] { $count }分", "other", "{ $count }分"),
        ("ja", "*[many] { $count }分", "other", "{ $count }分"),
        ("sv", "[one] En\n   *[many] { $count } st", "other", "{ $count } st"),
        ("sv", "*[one] { $count } st", "other", "{ $count } st"),
        ("pl", "[one] Jeden\n    [few] { $count } few\n   *[many] { $count } many", "other", "{ $count } many"),
        ("pl", "*[one] { $count } one\n    [other] { $count } other", "few", "{ $count } one"),
        ("pl", "*[one] { $count } one\n    [other] { $count } other", "other", "{ $count } other"),
    ] {
        let text = format!("list-total = {{ $count ->\n    {forms}\n }}\n");
        let (own, found) = Translation::read(text.as_bytes(), language);
        assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), ["missing-plural-form"], "{text}");
        assert_eq!(messages(language, Some(&own)).form(MessageId::ListTotal, category), expected, "{text}");
    }
    // What stands for several numbers has to say which.
    assert_eq!(findings("list-total = { $count ->\n   *[one] En\n }", "sv")[0].1, "lost-variable");
}

#[test]
fn lines_may_end_as_on_any_system_and_a_byte_order_mark_is_read_over() {
    for text in ["# x\rrelated = Läs\r    mer\rolder = Äldre\r", "# x\r\nrelated = Läs\r\n    mer\r\nolder = Äldre"] {
        let (own, found) = Translation::read(text.as_bytes(), "sv");
        let swedish = messages("sv", Some(&own));
        assert_eq!((found, swedish.get(MessageId::Related), swedish.get(MessageId::Older)), (vec![], "Läs mer", "Äldre"), "{text:?}");
    }
    let (own, found) = Translation::read("\u{feff}related = Läs mer\nolder = { $x }\nnewer\n".as_bytes(), "sv");
    let places: Vec<_> = found.iter().map(|found| (found.code, found.position.line, found.position.column)).collect();
    assert_eq!(places, [("byte-order-mark", 1, 1), ("unknown-variable", 2, 1), ("damaged-message", 3, 6)]);
    assert_eq!(messages("sv", Some(&own)).get(MessageId::Related), "Läs mer");
}

#[test]
fn what_is_put_in_is_named_as_it_is_written() {
    for (text, remedy) in
        [("page-policy = { $name } { $kind }", "Known are `{ $name }`."), ("page-policy = { $name } { $nam }", "Did you mean `{ $name }`?")]
    {
        assert_eq!(Translation::read(text.as_bytes(), "sv").1[0].remedy, remedy);
    }
}

#[test]
fn a_message_with_an_error_is_left_out() {
    let (own, _) = Translation::read("embed-always = Tillåt\nrelated = Läs mer\n".as_bytes(), "sv");
    let messages = messages("sv", Some(&own));
    assert_eq!(messages.get(MessageId::EmbedAlways), "Always allow { $name }");
    assert!(messages.is_untranslated(MessageId::EmbedAlways) && !messages.is_untranslated(MessageId::Related));
}

#[test]
fn each_number_has_its_form() {
    let forms = |language: &str, id, categories: [&str; 5]| {
        let messages = messages(language, None);
        categories.map(|category| fill(messages.form(id, category), "count", "N"))
    };
    let all = |language| forms(language, MessageId::ListTotal, ["zero", "one", "two", "few", "many"]);
    let arabic: std::collections::BTreeSet<_> = all("ar").into();
    assert_eq!(arabic.len(), 5, "{arabic:?}");
    let [zero, one, _, few, many] = all("pl");
    assert!(one != few && few != many, "{one}, {few}, {many}");
    assert_eq!(zero, fill(messages("pl", None).form(MessageId::ListTotal, "other"), "count", "N"), "Polish has no form of its own for 0");
}

#[test]
fn a_value_inside_a_language_from_right_to_left_is_isolated() {
    assert!(messages("he", None).with(MessageId::EmbedAlways, "YouTube").contains("\u{2068}YouTube\u{2069}"));
    assert_eq!(messages("en", None).with(MessageId::EmbedAlways, "YouTube"), "Always allow YouTube");
}

#[test]
fn pseudo_languages_are_made_from_english() {
    let longer = messages("en-XA", None);
    let [text, english] = [&longer, &messages("en", None)].map(|messages| messages.get(MessageId::BannerText).chars().count());
    assert!(text * 10 >= english * 14, "{text} of {english}");
    assert!(longer.with(MessageId::EmbedAlways, "Quay").contains("Quay"));
    let mirrored = messages("ar-XB", None);
    assert_eq!(mirrored.language_of(MessageId::Close), ("ar-XB", Direction::Rtl));
    assert_eq!(mirrored.get(MessageId::Close), "\u{200f}\u{202e}Close\u{202c}\u{200f}");
}

#[test]
fn every_page_carries_only_what_the_app_says_there() {
    let all = messages("en", None);
    let some = all.of_every_page();
    assert!(some.get(MessageId::LanguageName).is_empty() && some.get(MessageId::Banner).is_empty());
    assert_eq!(some.get(MessageId::Saved), all.get(MessageId::Saved));
    assert_eq!(some.get(MessageId::ReloadNeeded), all.get(MessageId::ReloadNeeded));
}

#[test]
fn directions_follow_the_script() {
    for language in ["ar", "he", "fa-IR", "ur", "az-Arab", "yi"] {
        assert_eq!(direction(language), Direction::Rtl, "{language}");
    }
    for language in ["en", "de-CH", "az", "ar-Latn", "zh-Hant", "nonsense language"] {
        assert_eq!(direction(language), Direction::Ltr, "{language}");
    }
}
