//! A paper in a language that does not ship, with messages of its own.

use std::path::PathBuf;

use broadsheet_content::editing::messages::messages;
use broadsheet_content::messages::MessageId;
use broadsheet_e2e::press::published;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test, xss};
use serde_json::json;

use crate::common::document_of;

use super::{PAGES, UNREACHABLE, follow, go, greek, words};

/// Some messages in Swedish; all others are missing.
const MESSAGES: &str = r#"
related = Läs mer
key-points = I <b>korthet</b>
about-paper = <img src="x" onerror="__xss('message')">Om tidningen
older = Äldre
list-total =
    { $count ->
        [one] Totalt en artikel
       *[other] Totalt { $count } artiklar
    }
"#;

fn site() -> Outcome<PathBuf> {
    published("words-sv", |folder| {
        let mut content = greek::paper("sv");
        content.text.insert("messages/sv.ftl".to_owned(), MESSAGES.to_owned());
        content.write(folder)
    })
}

/// Returns texts of English messages that are not marked as English, and texts that are marked so and are no messages.
const WRONGLY_MARKED: &str = "
    const english = new Set(arguments[0]);
    const plain = (text) => text.replace(/[\\u2068\\u2069]/g, '').trim();
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        const text = plain(texts.currentNode.data);
        if (!text || element.closest('script, style, noscript, code')) continue;
        const marked = element.closest('[lang]').lang;
        if (english.has(text) && marked !== 'en') found.push(`“${text}” is marked as ${marked}`);
        if (/[åäö]|artik|korthet|tidning/.test(text) && marked !== 'sv') found.push(`“${text}” is marked as ${marked}`);
    }
    return found;
";

async fn holds(tab: &Tab, what: &str) -> Outcome {
    let own = ["Related", "Key points", "About the paper", "Older", "That is the one article here.", "One article in all"];
    let english: Vec<String> = words::texts("en").concat().into_iter().filter(|text| !own.contains(&text.as_str())).collect();
    let wrong: Vec<String> = tab.script(WRONGLY_MARKED, vec![json!(english)]).await?;
    assert!(wrong.is_empty(), "{what}: {wrong:#?}");
    let marks: (String, String, usize) = tab
        .script("return [document.documentElement.lang, document.title, document.querySelectorAll('b, img[src=x]').length]", vec![])
        .await?;
    assert_eq!((marks.0.as_str(), marks.2), ("sv", 0), "{what}: {}", marks.1);
    Ok(())
}

async fn says(tab: &Tab, text: &str) -> Outcome {
    tab.until_true(
        &format!("“{text}”"),
        "return document.body.textContent.replace(/[\\u2068\\u2069]/g, '').includes(arguments[0])",
        vec![json!(text)],
    )
    .await
}

/// What stands on some pages.
const SAID: [(&str, &[&str]); 3] = [
    ("/section/alpha/", &["Äldre", "Totalt 9 artiklar", "Newest"]),
    ("/article/parts/", &["I <b>korthet</b>", "Läs mer", "Correction"]),
    ("/about/", &["<img src=\"x\" onerror=\"__xss('message')\">Om tidningen", "Reading settings"]),
];

#[test]
fn the_words_of_the_paper_are_used_and_others_are_marked_as_english() -> Outcome {
    Test::returning_reader().on(&site()?).also(xss::WATCH).run(async |tab| {
        tab.expect_report("part", "/media/");
        tab.host.fail(&document_of(UNREACHABLE), Fault::Drop, Times::Always);
        for path in PAGES {
            tab.open(path).await?;
            holds(tab, path).await?;
        }
        for path in PAGES {
            go(tab, path).await?;
            holds(tab, &format!("{path} as the app draws it")).await?;
        }
        for (path, texts) in SAID {
            go(tab, path).await?;
            for text in texts {
                says(tab, text).await?;
            }
            tab.open(path).await?;
            for text in texts {
                says(tab, text).await?;
            }
        }
        tab.emulate_offline(true).await?;
        tab.until_announced(messages("en", None).get(MessageId::Offline)).await?;
        follow(tab, UNREACHABLE).await?;
        tab.headline(messages("en", None).get(MessageId::NotLoadedHeading)).find().await?;
        holds(tab, "a page without a connection").await?;
        tab.emulate_offline(false).await
    })
}

#[test]
fn a_share_button_that_says_something_else_is_marked_as_english() -> Outcome {
    let without_ways = "for (const name of ['share', 'clipboard']) Object.defineProperty(navigator, name, { value: undefined }); \
                        Object.defineProperty(Document.prototype, 'execCommand', { value: () => false });";
    Test::returning_reader().on(&site()?).also(without_ways).run(async |tab| {
        tab.open("/article/parts/").await?;
        tab.main().role("button", "Share").first().click().await?;
        tab.main().role("button", "Copy link").first().find().await?;
        holds(tab, "an address that could not be copied").await
    })
}
