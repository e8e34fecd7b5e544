//! Keys of the keyboard that do something on the page.

use broadsheet_e2e::input::Key;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, drawn, two_teasers};

const LIST: &str = "Keyboard shortcuts";

async fn press(tab: &Tab, character: char) -> Outcome {
    tab.press(&[Key::Character(character)]).await
}

async fn has_dialog(tab: &Tab) -> Outcome<bool> {
    drawn(tab).await?;
    tab.script("return !!document.querySelector('dialog[open]')", vec![]).await
}

/// The headline of the story whose link has the focus, and whether all of the link is in the viewport.
async fn story(tab: &Tab) -> Outcome<(String, bool)> {
    drawn(tab).await?;
    tab.script(
        "const link = document.activeElement; \
         if (!link.matches('.teaser__link')) return ['', false]; \
         const { top, bottom } = link.getBoundingClientRect(); \
         return [link.textContent.trim(), top >= 0 && bottom <= innerHeight]",
        vec![],
    )
    .await
}

async fn stories(tab: &Tab) -> Outcome<Vec<String>> {
    tab.script("return [...document.querySelectorAll('main .teaser__link')].map((link) => link.textContent.trim())", vec![]).await
}

/// Dispatches a key to the focused element as a browser does for a held, composed or prevented key, which no driver presses.
async fn dispatch(tab: &Tab, key: &str, more: Value) -> Outcome {
    let code = "const event = new KeyboardEvent('keydown', { key: arguments[0], bubbles: true, cancelable: true, composed: true, ...arguments[1] }); \
                if (arguments[1].prevented) event.preventDefault(); \
                document.activeElement.dispatchEvent(event)";
    tab.script::<Value>(code, vec![json!(key), more]).await.map(|_| ())
}

#[test]
fn keys_do_nothing_in_fields_and_dialogs_or_with_a_modifier() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/").await?;
        let field = "document.querySelector('#field')?.remove(); \
                     const field = Object.assign(document.createElement('div'), { id: 'field' }); \
                     const inner = document.createElement(arguments[0]); \
                     for (const [name, value] of Object.entries(arguments[1])) inner.setAttribute(name, value); \
                     (arguments[2] ? field.attachShadow({ mode: 'open' }) : field).append(inner); \
                     document.querySelector('main').prepend(field); \
                     inner.focus()";
        for (tag, attributes, is_shadow) in [
            ("input", json!({}), false),
            ("textarea", json!({}), false),
            ("select", json!({}), false),
            ("div", json!({ "contenteditable": "true", "tabindex": "0" }), false),
            ("div", json!({ "role": "textbox", "tabindex": "0" }), false),
            ("input", json!({}), true),
        ] {
            tab.script::<Value>(field, vec![json!(tag), attributes.clone(), json!(is_shadow)]).await?;
            for character in ['j', '?'] {
                press(tab, character).await?;
            }
            assert!(!has_dialog(tab).await?, "{tag} {attributes}");
            let stays = "return document.activeElement.closest('#field') !== null";
            assert!(tab.script::<bool>(stays, vec![]).await?, "the focus has left {tag} {attributes}");
        }
        tab.script::<Value>("document.querySelector('#field').remove()", vec![]).await?;

        for more in [
            json!({ "ctrlKey": true }),
            json!({ "altKey": true }),
            json!({ "metaKey": true }),
            json!({ "isComposing": true }),
            json!({ "prevented": true }),
        ] {
            for key in ["?", "j"] {
                dispatch(tab, key, more.clone()).await?;
            }
            assert!(!has_dialog(tab).await?, "{more}");
            assert_eq!(story(tab).await?.0, "", "{more}");
        }
        dispatch(tab, "?", json!({ "repeat": true })).await?;
        assert!(!has_dialog(tab).await?, "a key that is held");

        // The cookie settings are open.
        tab.role("contentinfo", "").role("button", "Cookie settings").click().await?;
        tab.role("dialog", "Cookie settings").find().await?;
        press(tab, '?').await?;
        assert_eq!(tab.script::<u32>("return document.querySelectorAll('dialog[open]').length", vec![]).await?, 1);
        Ok(())
    })
}

#[test]
fn keys_do_nothing_for_a_reader_who_has_switched_them_off() -> Outcome {
    Test::returning_reader().stored("broadsheet.look", r#"'{"shortcuts":"off"}'"#).run(async |tab| {
        tab.open("/").await?;
        press(tab, '?').await?;
        press(tab, 'j').await?;
        assert!(!has_dialog(tab).await?);
        assert_eq!(story(tab).await?.0, "");
        Ok(())
    })
}

#[test]
fn a_keyboard_of_another_script_has_the_keys_in_their_places() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/").await?;
        dispatch(tab, "\u{43e}", json!({ "code": "KeyJ" })).await?;
        assert_eq!(story(tab).await?, (stories(tab).await?.remove(0), true));
        Ok(())
    })
}

#[test]
fn a_key_counts_before_the_focus_has_left_a_dialog_that_was_closed() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/").await?;
        press(tab, '?').await?;
        let dialog = tab.role("dialog", LIST);
        dialog.find().await?;
        tab.press(&[Key::Escape]).await?;
        dialog.gone().await?;
        // WebKit moves the focus a frame later.
        let early = "const init = { key: '?', code: 'Slash', shiftKey: true, bubbles: true, composed: true }; \
                     document.querySelector('dialog h2').dispatchEvent(new KeyboardEvent('keydown', init))";
        tab.script::<Value>(early, vec![]).await?;
        dialog.find().await?;
        Ok(())
    })
}

#[test]
fn a_key_saves_the_article_and_removes_it_again() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open(&teaser.path).await?;
        press(tab, 's').await?;
        tab.until_announced("Saved. You find the article").await?;
        let stored = tab.stored("broadsheet.saved").await?.unwrap_or_default();
        assert!(stored.contains(&teaser.path), "{stored}");
        press(tab, 's').await?;
        tab.until_announced("The article is no longer saved.").await?;
        assert_eq!(tab.stored("broadsheet.saved").await?, None);
        Ok(())
    })
}

#[test]
fn dialogs_without_words_say_so_and_open_later() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.host.fail("/broadsheet-messages-*", Fault::Drop, Times::Always);
        tab.open("/").await?;
        for character in ['?', ','] {
            press(tab, character).await?;
            let note = tab.role("region", "About your cookie choice");
            note.role("button", "Close").find().await?;
            assert!(note.texts().await?.concat().contains("could not be loaded"), "{character}: {:?}", note.texts().await?);
            assert!(!has_dialog(tab).await?, "{character}");
            note.role("button", "Close").click().await?;
            note.gone().await?;
        }
        tab.host.recover();
        press(tab, '?').await?;
        let text = tab.role("dialog", LIST).find().await?.text().await?;
        assert!(text.contains("Next story"), "{text}");
        Ok(())
    })
}

#[test]
fn the_list_of_keys_is_accessible_and_fits_a_narrow_window() -> Outcome {
    Test::returning_reader().run(async |tab| {
        crate::accessibility::clean_everywhere(tab, "the list of keys", async |tab| {
            tab.open("/").await?;
            press(tab, '?').await?;
            tab.role("dialog", LIST).find().await.map(|_| ())
        })
        .await?;
        tab.resize(320, 640).await?;
        tab.script::<Value>("document.documentElement.style.fontSize = '200%'", vec![]).await?;
        tab.fits_the_window("the list of keys").await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn j_and_k_go_from_story_to_story() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.open("/").await?;
            let stories = stories(tab).await?;
            for wanted in stories.iter().take(4) {
                press(tab, 'j').await?;
                assert_eq!(&story(tab).await?, &(wanted.clone(), true));
            }
            press(tab, 'k').await?;
            assert_eq!(story(tab).await?.0, stories[2]);
            // At either end the focus stays.
            for _ in 0..4 {
                press(tab, 'k').await?;
            }
            assert_eq!(story(tab).await?.0, stories[0]);
            // Enter follows the link.
            tab.press(&[Key::Enter]).await?;
            tab.headline(stories[0].as_str()).find().await?;
            // The stories below the article.
            crate::common::whole(tab).await?;
            press(tab, 'j').await?;
            let (headline, is_seen) = story(tab).await?;
            assert!(!headline.is_empty() && is_seen, "“{headline}”, seen: {is_seen}");
            Ok(())
        })
    }

    #[test]
    fn the_focus_returns_to_the_story_from_a_dialog() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.open("/").await?;
            press(tab, 'j').await?;
            press(tab, 'j').await?;
            let before = story(tab).await?.0;
            assert!(!before.is_empty());
            for (character, name) in [(',', "Reading settings"), ('?', LIST)] {
                press(tab, character).await?;
                let dialog = tab.role("dialog", name);
                dialog.find().await?;
                tab.press(&[Key::Escape]).await?;
                dialog.gone().await?;
                assert_eq!(story(tab).await?.0, before, "after {name}");
            }
            Ok(())
        })
    }

    #[test]
    fn a_question_mark_lists_the_keys_until_escape() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.open("/").await?;
            press(tab, '?').await?;
            let dialog = tab.role("dialog", LIST);
            let text = dialog.find().await?.text().await?;
            for words in ["?Show this list", "jNext story", "kPrevious story", "sSave the article, or remove it", ",Reading settings"] {
                assert!(text.contains(words), "{words} is not in {text}");
            }
            tab.press(&[Key::Escape]).await?;
            dialog.gone().await?;
            press(tab, '?').await?;
            dialog.role("button", "Close").click().await?;
            dialog.gone().await?;
            crate::common::teaser_link(tab, teaser).click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            press(tab, '?').await?;
            dialog.find().await?;
            assert_eq!(tab.stored("broadsheet.look").await?, None);
            Ok(())
        })
    }
}
