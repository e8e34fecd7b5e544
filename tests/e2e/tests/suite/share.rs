//! Sharing an article or a post: the browser's share sheet, the clipboard, and the address as text.

use broadsheet_content::page::ArticlePage;
use broadsheet_e2e::input::Key;
use broadsheet_e2e::locator::Locator;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, two_teasers};

const COPIED: &str = "The link has been copied.";
const NOT_COPIED: &str = "The link could not be copied. Select it and copy it by hand.";

/// Replaces the browser's ways to share and to copy, before the page's own scripts run. What they are called with is kept in `window.calls`.
fn with(share: &str, clipboard: &str, command: bool) -> Test {
    Test::returning_reader().also(&format!(
        "window.calls = []; \
         const set = (object, name, value) => Object.defineProperty(object, name, {{ value, configurable: true }}); \
         const answer = (way, data, outcome) => {{ \
             window.calls.push([way, data, navigator.userActivation?.isActive ?? true]); \
             return outcome ? Promise.reject(new DOMException('no', outcome)) : Promise.resolve(); \
         }}; \
         const share = {share}, clipboard = {clipboard}; \
         set(navigator, 'share', share === null ? undefined : (data) => answer('share', data, share)); \
         set(navigator, 'canShare', share === null ? undefined : () => share !== 'CannotShare'); \
         set(navigator, 'clipboard', clipboard === null ? undefined : {{ writeText: (text) => answer('clipboard', text, clipboard) }}); \
         set(Document.prototype, 'execCommand', function (name) {{ \
             window.calls.push([name, String(getSelection()), true]); return {command}; \
         }});"
    ))
}

async fn calls(tab: &Tab) -> Outcome<Vec<(String, Value, bool)>> {
    tab.script("return window.calls", vec![]).await
}

/// An article without posts.
fn article() -> Outcome<(&'static str, &'static ArticlePage)> {
    let path = paper()?.article_that("without posts", |article| article.posts.is_empty() && article.body.len() > 5)?;
    let found = paper()?.articles().find(|(other, _)| *other == path);
    found.ok_or_else(|| broadsheet_e2e::Fault::Wrong("it is gone".to_owned()))
}

fn address_of(path: &str) -> Outcome<String> {
    Ok(paper()?.site.address_of(path))
}

fn share_button(tab: &Tab) -> Locator<'_> {
    tab.main().role("button", "Share").first()
}

/// Waits until the words stand beside a button, and were announced.
async fn until_told(tab: &Tab, words: &str) -> Outcome {
    let code =
        "const told = document.querySelector('.share-outcome')?.textContent ?? 'nothing'; return told.startsWith(arguments[0]) || told";
    tab.until_true(words, code, vec![json!(words)]).await?;
    tab.until_announced(words).await
}

async fn nothing_is_told(tab: &Tab) -> Outcome {
    crate::common::drawn(tab).await?;
    assert!(!tab.script::<bool>("return !!document.querySelector('.share-outcome')", vec![]).await?);
    Ok(())
}

#[test]
fn title_and_canonical_address_are_shared_and_nothing_else() -> Outcome {
    with("''", "''", true).run(async |tab| {
        let (path, article) = article()?;
        tab.open(&format!("{path}?utm_source=mail&fbclid=1#nowhere")).await?;
        share_button(tab).click().await?;
        let shared = json!({ "title": article.headline, "url": address_of(path)? });
        assert_eq!(calls(tab).await?, [("share".to_owned(), shared, true)]);
        nothing_is_told(tab).await
    })
}

#[test]
fn a_share_sheet_that_is_closed_is_no_failure() -> Outcome {
    for closed in ["'AbortError'", "'InvalidStateError'"] {
        with(closed, "''", true).run(async |tab| {
            tab.open(article()?.0).await?;
            share_button(tab).click().await?;
            assert_eq!(calls(tab).await?.len(), 1, "nothing is copied after {closed}");
            nothing_is_told(tab).await
        })?;
    }
    Ok(())
}

#[test]
fn where_sharing_fails_the_address_is_copied() -> Outcome {
    for (failure, ways) in [
        ("'NotAllowedError'", vec!["share", "clipboard"]),
        ("'DataError'", vec!["share", "clipboard"]),
        ("'CannotShare'", vec!["clipboard"]),
    ] {
        with(failure, "''", true).run(async |tab| {
            let (path, _) = article()?;
            tab.open(path).await?;
            share_button(tab).click().await?;
            until_told(tab, COPIED).await?;
            let calls = calls(tab).await?;
            assert_eq!(calls.iter().map(|(way, ..)| way.as_str()).collect::<Vec<_>>(), ways, "{failure}");
            assert_eq!(calls.last().map(|(_, text, _)| text.clone()), Some(json!(address_of(path)?)));
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_press_before_the_app_is_there_is_kept() -> Outcome {
    let app = crate::published::app()?;
    with("null", "''", false).run(async |tab| {
        let (path, _) = article()?;
        let gate = tab.host.hold(&app.wasm);
        tab.load(path).await?;
        share_button(tab).find().await?.focus().await?;
        tab.press(&[Key::Enter]).await?;
        assert!(calls(tab).await?.is_empty());
        gate.open();
        tab.until_ready().await?;
        until_told(tab, COPIED).await
    })
}

#[test]
fn a_post_is_shared_with_its_own_address_and_headline() -> Outcome {
    with("''", "''", true).run(async |tab| {
        let path = paper()?.article_that("with posts", |article| article.posts.iter().any(|post| post.headline.is_some()))?;
        let post = paper()?
            .article(&path)?
            .posts
            .iter()
            .find(|post| post.headline.is_some())
            .ok_or_else(|| broadsheet_e2e::Fault::Wrong("no post".to_owned()))?;
        tab.open(&path).await?;
        let (id, headline) = (&post.id, post.headline.as_deref().unwrap_or_default());
        let address = format!("{}#{id}", address_of(&path)?);
        let described = tab.main().role("article", headline).role("button", "Share").find().await?.attribute("aria-describedby").await?;
        assert_eq!(described, Some(format!("{id}_h")));
        tab.main().role("article", headline).role("link", address.as_str()).find().await?;
        tab.main().role("article", headline).role("button", "Share").click().await?;
        assert_eq!(calls(tab).await?, [("share".to_owned(), json!({ "title": headline, "url": address }), true)]);
        Ok(())
    })
}

#[test]
fn an_article_that_the_app_has_drawn_is_shared_with_its_own_address() -> Outcome {
    with("''", "''", true).run(async |tab| {
        let (teaser, _) = two_teasers()?;
        crate::common::follow_from_front(tab, teaser).await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        share_button(tab).click().await?;
        let title = &paper()?.article(&teaser.path)?.headline;
        assert_eq!(calls(tab).await?, [("share".to_owned(), json!({ "title": title, "url": address_of(&teaser.path)? }), true)]);
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn without_a_clipboard_the_text_is_selected_and_copied() -> Outcome {
        for clipboard in ["null", "'NotAllowedError'"] {
            with("null", clipboard, true).run(async |tab| {
                let (path, _) = article()?;
                tab.open(path).await?;
                share_button(tab).click().await?;
                until_told(tab, COPIED).await?;
                assert_eq!(calls(tab).await?.pop(), Some(("copy".to_owned(), json!(address_of(path)?), true)), "{clipboard}");
                Ok(())
            })?;
        }
        Ok(())
    }

    #[test]
    fn where_nothing_can_be_copied_the_address_stands_there_selected() -> Outcome {
        with("null", "null", false).run(async |tab| {
            let (path, _) = article()?;
            tab.open(path).await?;
            let before = crate::published::shifted(tab).await?;
            share_button(tab).click().await?;
            until_told(tab, NOT_COPIED).await?;
            assert_eq!(tab.script::<String>("return String(getSelection())", vec![]).await?, address_of(path)?);
            // The next press says what it does.
            tab.main().role("button", "Copy link").find().await?;
            assert_eq!(crate::published::shifted(tab).await?, before);
            crate::accessibility::clean(tab, "an address that could not be copied").await
        })
    }

    #[test]
    fn a_press_says_whether_the_address_was_copied() -> Outcome {
        // Share sheets are windows of the system, which no driver closes.
        Test::returning_reader().also("Object.defineProperty(navigator, 'share', { value: undefined });").run(async |tab| {
            let (path, _) = article()?;
            tab.open(path).await?;
            share_button(tab).click().await?;
            let code = "const told = document.querySelector('.share-outcome')?.textContent ?? ''; \
                        return told === arguments[0] || told === arguments[1] + ' ' + arguments[2] || told";
            tab.until_true("an outcome", code, vec![json!(COPIED), json!(NOT_COPIED), json!(address_of(path)?)]).await?;
            let is_copied: bool =
                tab.script("return document.querySelector('.share-outcome').textContent === arguments[0]", vec![json!(COPIED)]).await?;
            tab.until_announced(if is_copied { COPIED } else { NOT_COPIED }).await
        })
    }

    #[test]
    fn the_address_stands_there_as_text_and_the_button_only_with_scripts() -> Outcome {
        Test::returning_reader().twice(async |tab| {
            let (path, _) = article()?;
            tab.open(path).await?;
            tab.main().role("link", address_of(path)?).find().await?;
            assert_eq!(tab.main().role("button", "Share").count().await? > 0, tab.has_scripts());
            Ok(())
        })
    }
}
