//! The consent interface in every language that ships: names, directions, keyboard and room.

use std::path::PathBuf;

use broadsheet_content::editing::messages::messages;
use broadsheet_content::messages::{MessageId, Messages};
use broadsheet_e2e::fault::{Fault, Outcome};
use broadsheet_e2e::input::Key;
use broadsheet_e2e::locator::{Locator, any};
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::press::published;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::xss::Writing;
use serde_json::{Value, json};

use crate::common::drawn;
use crate::consent::{first_visit, until_stored};

/// Publishes a paper of one article in this language, with the sample's catalogue and an embedded video.
fn site(language: &str) -> Outcome<PathBuf> {
    let mut content = Writing::default();
    content.put(
        "site.json",
        json!({
            "schemaVersion": 1, "title": "Ledger", "baseUrl": "https://ledger.example", "language": language,
            "sections": [{ "id": "news", "title": "News" }], "consent": paper()?.site.consent,
        }),
    );
    content.put(
        "articles/one.json",
        json!({
            "schemaVersion": 1, "slug": "one", "headline": "One", "section": "news", "published": "2026-11-20T08:00:00Z",
            "body": [
                { "type": "paragraph", "children": [{ "type": "text", "value": "Words." }] },
                { "type": "embed", "provider": "youtube", "url": "https://youtu.be/aaaaaaaaaaa", "title": "Film", "width": 16, "height": 9 },
            ],
        }),
    );
    published(&format!("language-{language}"), |folder| content.write(folder))
}

/// Nothing reaches beyond the window, sideways, with text of the usual size and of twice that.
async fn fits(tab: &Tab, what: &str) -> Outcome {
    for size in ["200%", ""] {
        tab.script::<Value>("document.documentElement.style.fontSize = arguments[0]", vec![json!(size)]).await?;
        fits_as_it_stands(tab, &format!("{what} ({size})")).await?;
    }
    Ok(())
}

async fn fits_as_it_stands(tab: &Tab, what: &str) -> Outcome {
    drawn(tab).await?;
    let code = "const wide = [...document.querySelectorAll('.consent-banner *, dialog[open], dialog[open] *')]\
                    .filter((it) => it.checkVisibility() && (it.getBoundingClientRect().right > innerWidth + 1 || it.getBoundingClientRect().left < -1)); \
                return wide.map((it) => it.outerHTML.slice(0, 120))";
    let wide: Vec<String> = tab.script(code, vec![]).await?;
    assert_eq!(wide, [""; 0], "{what} is too wide");
    Ok(())
}

async fn dialog_with<'t>(tab: &'t Tab, messages: &Messages) -> Outcome<Locator<'t>> {
    tab.role("contentinfo", any()).role("button", messages.get(MessageId::Settings)).click().await?;
    let dialog = tab.role("dialog", messages.get(MessageId::Settings));
    dialog.find().await?;
    Ok(dialog)
}

fn holds_in(language: &'static str) -> Outcome {
    let messages = messages(language, None);
    let site = site(language)?;
    first_visit().on(&site).run(async |tab| {
        tab.resize(320, 640).await?;
        tab.open("/article/one/").await?;
        let facts: (String, String) = tab.script("return [document.documentElement.lang, document.dir]", vec![]).await?;
        let direction = if ["ar", "fa", "he"].contains(&language) { "rtl" } else { "ltr" };
        assert_eq!(facts, (language.to_owned(), direction.to_owned()));

        // Each name as the engine's own accessibility tree has it.
        let banner = tab.role("region", messages.get(MessageId::Banner));
        banner.find().await?;
        for word in [MessageId::RejectAll, MessageId::AcceptAll, MessageId::Choose] {
            banner.role("button", messages.get(word)).find().await?;
        }
        fits(tab, "the banner").await?;
        tab.main().role("button", messages.get(MessageId::EmbedOnce)).find().await?;
        tab.main().role("button", messages.with(MessageId::EmbedAlways, "YouTube")).find().await?;
        tab.main().role("link", messages.with(MessageId::EmbedOpen, "youtu.be")).find().await?;

        // By keyboard alone: the skip link, then "Reject all", "Accept all", "Choose".
        tab.press(&[Key::Tab, Key::Tab]).await?;
        // Where the words are long the text scrolls above the buttons, and what scrolls is a stop of its own in some engines.
        if tab.focused().await?.0 != "button" {
            tab.press(&[Key::Tab]).await?;
        }
        banner.role("button", messages.get(MessageId::RejectAll)).has_focus().await?;
        tab.press(&[Key::Tab, Key::Tab]).await?;
        banner.role("button", messages.get(MessageId::Choose)).has_focus().await?;
        tab.press(&[Key::Enter]).await?;
        let dialog = tab.role("dialog", messages.get(MessageId::Settings));
        dialog.role("heading", messages.get(MessageId::Settings)).has_focus().await?;
        for word in [MessageId::Close, MessageId::RejectAll, MessageId::AcceptAll, MessageId::Save] {
            dialog.role("button", messages.get(word)).find().await?;
        }
        fits(tab, "the dialog").await?;
        assert_eq!(tab.accessibility_violations().await?, [""; 0]);
        dialog.role("button", messages.get(MessageId::Save)).click().await?;
        // The harness writes down what is said with plain spaces.
        let saved: Vec<&str> = messages.get(MessageId::Saved).split_whitespace().collect();
        tab.until_announced(&saved.join(" ")).await?;
        let record = until_stored(tab, "prefs_save").await?;
        assert_eq!(record.get("lang"), Some(&json!(language)));

        tab.open("/cookies/").await?;
        tab.headline(messages.get(MessageId::PageTitle)).find().await?;
        let receipt = tab.role("region", messages.get(MessageId::PagePresent)).role("link", messages.get(MessageId::PageReceipt));
        receipt.find().await?;
        tab.role("region", messages.get(MessageId::PageHistory)).find().await?;
        assert_eq!(tab.accessibility_violations().await?, [""; 0]);
        Ok(())
    })
}

/// One test for each language, and the list of these languages.
macro_rules! languages {
    ($tested:ident: $($name:ident: $language:literal),+ $(,)?) => {
        pub const $tested: &[&str] = &[$($language),+];
        $(
            #[test]
            fn $name() -> Outcome {
                holds_in($language)
            }
        )+
    };
}

languages! {
    IN_CHROMIUM:
    consent_in_english: "en",
    consent_in_spanish: "es",
    consent_in_persian: "fa",
    consent_in_french: "fr",
    consent_in_hebrew: "he",
    consent_in_hindi: "hi",
    consent_in_indonesian: "id",
    consent_in_italian: "it",
    consent_in_japanese: "ja",
    consent_in_korean: "ko",
    consent_in_dutch: "nl",
    consent_in_polish: "pl",
    consent_in_portuguese: "pt",
    consent_in_russian: "ru",
    consent_in_turkish: "tr",
    consent_in_ukrainian: "uk",
    consent_in_simplified_chinese: "zh-Hans",
}

#[test]
fn no_language_is_left_out() {
    let tested = [IN_CHROMIUM, every_engine::IN_EVERY_ENGINE].concat();
    for language in broadsheet_content::editing::messages::languages() {
        assert!(tested.contains(&language), "{language}");
    }
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    // The longest words, and a text from right to left.
    languages! {
        IN_EVERY_ENGINE:
        consent_in_arabic: "ar",
        consent_in_german: "de",
    }

    #[test]
    fn a_paper_in_another_language_asks_in_english_and_says_so() -> Outcome {
        let messages = messages("en", None);
        let site = site("sv")?;
        first_visit().on(&site).run(async |tab| {
            tab.open("/").await?;
            let button = tab.role("region", messages.get(MessageId::Banner)).role("button", messages.get(MessageId::RejectAll));
            let code = "return [it.firstElementChild.lang, it.firstElementChild.dir, document.documentElement.lang]";
            let language: Value = button.find().await?.script(code, vec![]).await?;
            assert_eq!(language, json!(["en", "ltr", "sv"]));
            let dialog = dialog_with(tab, &messages).await?;
            dialog.role("button", messages.get(MessageId::RejectAll)).click().await?;
            let record = until_stored(tab, "prefs_save").await?;
            assert_eq!(record["lang"], "en");
            tab.until_announced(messages.get(MessageId::Saved)).await?;
            let spoken: String = tab
                .script(
                    "return [...document.querySelectorAll('[role=status]')].find((it) => it.textContent).closest('[lang]').lang",
                    vec![],
                )
                .await?;
            if spoken == "en" { Ok(()) } else { Err(Fault::Wrong(format!("the message is said to be in {spoken}"))) }
        })
    }
}
