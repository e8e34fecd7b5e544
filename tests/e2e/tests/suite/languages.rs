//! Papers in other languages, whose own words are in Greek letters: what is on a page in any other script comes from the interface.

mod counts;
mod dates;
mod greek;
mod layout;
mod own_messages;
mod words;

use std::path::PathBuf;

use broadsheet_content::editing::messages::{direction, messages};
use broadsheet_content::messages::MessageId;
use broadsheet_e2e::locator::any;
use broadsheet_e2e::press::published;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::settings::Engine;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test, xss};
use serde_json::{Value, json};

use crate::common::{document_of, drawn, whole};
use words::Words;

/// The widths of the viewport in pixels, the narrowest that pages support first.
const WIDTHS: [u32; 2] = [320, 1280];

/// One page of each kind.
const PAGES: [&str; 13] = [
    "/",
    "/section/alpha/",
    "/section/alpha/2/",
    "/section/alpha/1/",
    "/section/keno/",
    "/topic/thema/",
    "/author/anna/",
    "/article/parts/",
    "/article/two/",
    "/article/three/",
    "/article/live/",
    "/about/",
    "/cookies/",
];

/// A page that is not there.
const MISSING: &str = "/nowhere/";

/// An article whose document the host cannot send.
const FAILING: &str = "/article/plain-1/";
/// An article that is opened without a connection.
const UNREACHABLE: &str = "/article/plain-2/";

/// Returns the lists of names on a page without isolates: as they stand there, and by `Intl`.
const LISTS: &str = "
    // The data of Hindi differ between press and browsers: tests/web_locale.rs.
    const plain = (text) => text.replace(', और', ' और').replace(/[\\u2068\\u2069]/g, '').trim();
    const byIntl = (names) => plain(new Intl.ListFormat(document.documentElement.lang).format(names));
    const bylines = [...document.querySelectorAll('.article__byline')].map((line) => {
        const names = [...line.querySelectorAll('a')].map((link) => plain(link.textContent));
        const text = plain(line.textContent);
        return [text.slice(text.indexOf(names[0]), text.lastIndexOf(names.at(-1)) + names.at(-1).length), byIntl(names)];
    });
    const posts = [...document.querySelectorAll('.post__authors')].map((line) => [plain(line.textContent), byIntl(['Πέτρος Λίθου', 'Ζωή Αλμύρα'])]);
    return [...bylines, ...posts];
";

fn site(language: &str) -> Outcome<PathBuf> {
    published(&format!("words-{language}"), |folder| greek::paper(language).write(folder))
}

/// Checks the page as it stands at both widths, and its words.
async fn holds(tab: &Tab, words: &Words, what: &str) -> Outcome {
    let language = words.language();
    let marks: (String, String) = tab.script("return [document.documentElement.lang, document.documentElement.dir]", vec![]).await?;
    assert_eq!(marks, (language.to_owned(), direction(language).as_str().to_owned()), "{what}");
    words.are_of_the_language(tab, what).await?;
    let lists: Vec<(String, String)> = tab.script(LISTS, vec![]).await?;
    assert!(lists.iter().all(|(shown, right)| shown == right), "{what} in {language}: {lists:?}");
    for width in WIDTHS {
        tab.reshape(width, 700).await?;
        drawn(tab).await?;
        layout::fits(tab, &format!("{what} in {language} at {width} pixels")).await?;
    }
    Ok(())
}

/// The pages as they are published.
fn published_in(language: &str) -> Outcome {
    let words = Words::of(language);
    Test::first_visit().on(&site(language)?).without_scripts().run(async |tab| {
        tab.resize(WIDTHS[0], 700).await?;
        for path in PAGES.iter().chain(&[MISSING]) {
            tab.load(path).await?;
            holds(tab, &words, path).await?;
        }
        Ok(())
    })
}

/// The pages as the app draws them, and what only the app shows.
fn drawn_in(language: &str) -> Outcome {
    let words = Words::of(language);
    let messages = messages(language, None);
    Test::first_visit().on(&site(language)?).also(xss::WATCH).run(async |tab| {
        tab.expect_report("part", "/media/");
        tab.resize(WIDTHS[0], 700).await?;
        tab.host.fail(&document_of(FAILING), Fault::Status(500), Times::Always);
        // It would be fetched ahead when its link comes below the pointer.
        tab.host.fail(&document_of(UNREACHABLE), Fault::Drop, Times::Always);
        tab.open("/article/parts/").await?;
        holds(tab, &words, "the banner").await?;
        tab.role("contentinfo", any()).role("button", messages.get(MessageId::Settings)).click().await?;
        let dialog = tab.role("dialog", messages.get(MessageId::Settings));
        dialog.find().await?;
        holds(tab, &words, "the settings").await?;
        dialog.role("button", messages.get(MessageId::RejectAll)).click().await?;
        tab.until_announced(&messages.get(MessageId::Saved).split_whitespace().collect::<Vec<_>>().join(" ")).await?;
        holds(tab, &words, "what is said after a choice").await?;

        let boot = tab.boot().await?;
        for path in PAGES {
            go(tab, path).await?;
            holds(tab, &words, &format!("{path} as the app draws it")).await?;
        }
        follow(tab, FAILING).await?;
        tab.headline(messages.get(MessageId::NotLoadedHeading)).find().await?;
        holds(tab, &words, "a page that could not be loaded").await?;
        if tab.engine() == Engine::Chromium {
            tab.emulate_offline(true).await?;
            tab.until_announced(messages.get(MessageId::Offline)).await?;
            follow(tab, UNREACHABLE).await?;
            tab.headline(messages.get(MessageId::NotLoadedHeading)).find().await?;
            holds(tab, &words, "a page without a connection").await?;
            tab.emulate_offline(false).await?;
        }
        assert_eq!(tab.boot().await?, boot, "a document was loaded in between");
        tab.open(MISSING).await?;
        holds(tab, &words, MISSING).await
    })
}

/// Follows a link to a page, which the app draws.
async fn go(tab: &Tab, path: &str) -> Outcome {
    tab.promise::<Value>("await __inert.go(arguments[0]); return null", vec![json!(path)]).await?;
    tab.until_at(path).await?;
    whole(tab).await
}

/// Follows a link to a page without waiting for it.
async fn follow(tab: &Tab, path: &str) -> Outcome {
    let code =
        "const link = document.createElement('a'); link.href = arguments[0]; document.querySelector('main').prepend(link); link.click()";
    tab.script::<Value>(code, vec![json!(path)]).await.map(|_| ())
}

#[test]
fn a_paper_in_hindi() -> Outcome {
    published_in("hi")
}

#[test]
fn a_paper_in_hindi_as_the_app_draws_it() -> Outcome {
    drawn_in("hi")
}

#[test]
fn a_paper_in_polish() -> Outcome {
    published_in("pl")
}

#[test]
fn a_paper_in_polish_as_the_app_draws_it() -> Outcome {
    drawn_in("pl")
}

#[test]
fn a_paper_in_japanese_as_the_app_draws_it() -> Outcome {
    drawn_in("ja")
}

#[test]
fn a_paper_in_arabic_as_the_app_draws_it() -> Outcome {
    drawn_in("ar")
}

#[test]
fn a_paper_in_german_as_the_app_draws_it() -> Outcome {
    drawn_in("de")
}

#[test]
fn messages_two_fifths_longer() -> Outcome {
    published_in("en-XA")
}

#[test]
fn messages_two_fifths_longer_as_the_app_draws_them() -> Outcome {
    drawn_in("en-XA")
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_paper_in_japanese() -> Outcome {
        published_in("ja")
    }

    #[test]
    fn a_paper_in_arabic() -> Outcome {
        published_in("ar")
    }

    #[test]
    fn a_paper_in_german() -> Outcome {
        published_in("de")
    }

    #[test]
    fn messages_from_right_to_left() -> Outcome {
        published_in("ar-XB")
    }
}
