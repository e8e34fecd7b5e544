//! What is kept on the device, and what is read from it.

use broadsheet_e2e::server::StorageTrouble;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use super::{KEY, SETTINGS, SHOWN, all_are_standard, choose, close_dialog, dialog, is_chosen, look, marks, open_dialog, store};

#[test]
fn a_reader_who_chooses_nothing_leaves_nothing_on_the_device() -> Outcome {
    Test::first_visit().run(async |tab| {
        tab.open("/").await?;
        open_dialog(tab).await?;
        all_are_standard(tab).await?;
        close_dialog(tab).await?;
        assert_eq!(tab.device().await?, [""; 0]);
        assert_eq!(marks(tab).await?, [""; 7]);
        Ok(())
    })
}

#[test]
fn each_value_is_kept_by_itself() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/about/").await?;
        for (setting, standard, name, values) in SETTINGS {
            for (words, value) in values {
                open_dialog(tab).await?;
                choose(tab, setting, words).await?;
                assert_eq!(tab.stored(KEY).await?, Some(json!({ name: value }).to_string()));
                tab.reload().await?;
                let expected = SHOWN.map(|shown| if shown == name { *value } else { "" });
                assert_eq!(marks(tab).await?, expected);
                open_dialog(tab).await?;
                is_chosen(tab, setting, words).await?;
                choose(tab, setting, standard).await?;
                assert_eq!((tab.stored(KEY).await?, marks(tab).await?), (None, vec![String::new(); 7]), "{setting}");
                close_dialog(tab).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn what_is_stored_and_not_known_is_passed_over() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/about/").await?;
        for stored in
            ["{", "null", "[]", "7", r#""dark""#, r#"{"theme":"pink","text":7,"spacing":["wide"],"length":{},"motion":"none none"}"#]
        {
            eprintln!("with {stored}:");
            store(tab, stored).await?;
            tab.reload().await?;
            assert_eq!(marks(tab).await?, [""; 7]);
            open_dialog(tab).await?;
            all_are_standard(tab).await?;
            close_dialog(tab).await?;
        }
        // One that is not known does not spoil the others.
        store(tab, r#"{"theme":"pink","text":"small","later":"on"}"#).await?;
        tab.reload().await?;
        open_dialog(tab).await?;
        is_chosen(tab, "Colours", "Automatic").await?;
        is_chosen(tab, "Text size", "Small").await?;
        Ok(())
    })
}

#[test]
fn where_nothing_can_be_stored_a_choice_holds_for_this_page() -> Outcome {
    Test::first_visit().run(async |tab| {
        for trouble in [StorageTrouble::LocalThrows, StorageTrouble::LocalIsNull, StorageTrouble::Full, StorageTrouble::RemoveThrows] {
            tab.host.change_prelude(|prelude| prelude.trouble = Some(trouble));
            tab.open("/about/").await?;
            let before = look(tab).await?;
            open_dialog(tab).await?;
            choose(tab, "Colours", "Sepia").await?;
            assert_ne!(look(tab).await?.0, before.0, "{trouble:?}");
            dialog(tab).role("button", "Reset").click().await?;
            all_are_standard(tab).await?;
            assert_eq!(look(tab).await?, before, "{trouble:?}");
        }
        Ok(())
    })
}

#[test]
fn another_tab_follows_and_so_does_a_page_that_was_left() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/about/").await?;
        let first = tab.window().await?;
        tab.open_window().await?;
        tab.open("/about/").await?;
        open_dialog(tab).await?;
        choose(tab, "Text size", "Largest").await?;
        choose(tab, "Typeface", "Without serifs").await?;
        let second = look(tab).await?;
        tab.switch_to(&first).await?;
        let follows = "return document.documentElement.dataset.typeface === 'sans' || 'not yet'";
        tab.until_true("the first tab to follow", follows, vec![]).await?;
        assert_eq!(look(tab).await?, second);
        open_dialog(tab).await?;
        is_chosen(tab, "Text size", "Largest").await?;
        // A page that comes back from the back-forward cache has heard of no change.
        let back = "__test.local.setItem(arguments[0], '{\"text\":\"small\"}'); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";
        tab.script::<Value>(back, vec![json!(KEY)]).await?;
        is_chosen(tab, "Text size", "Small").await?;
        is_chosen(tab, "Typeface", "With serifs").await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn the_settings_are_there_before_the_page_is_painted() -> Outcome {
        // What is painted first: styles are in the page, and this runs before the body is there.
        let first = "new MutationObserver((_, observer) => { if (!document.body) return; observer.disconnect(); \
                       window.firstMarks = { ...document.documentElement.dataset }; \
                     }).observe(document, { childList: true, subtree: true });";
        let stored =
            json!({ "theme": "dark", "text": "large", "spacing": "tight", "length": "long", "typeface": "sans", "motion": "none" });
        Test::returning_reader().stored(KEY, &json!(stored.to_string()).to_string()).also(first).run(async |tab| {
            tab.open("/").await?;
            let first: Value = tab.script("return firstMarks", vec![]).await?;
            for (name, value) in stored.as_object().into_iter().flatten() {
                assert_eq!(first.get(name), Some(value), "{first}");
            }
            Ok(())
        })
    }

    #[test]
    fn a_page_that_is_reloaded_begins_in_the_colours_and_size_that_were_chosen() -> Outcome {
        // Colours and size when the body begins, which is before anything is painted.
        let first = "window.painted = () => { const { backgroundColor, fontSize } = getComputedStyle(document.documentElement); \
                       return [backgroundColor, fontSize]; }; \
                     new MutationObserver((_, observer) => { if (!document.body) return; observer.disconnect(); \
                       window.firstPainted = painted(); \
                     }).observe(document, { childList: true, subtree: true });";
        Test::returning_reader().also(first).run(async |tab| {
            let now = async || tab.script::<[String; 2]>("return painted()", vec![]).await;
            let first = async || tab.script::<[String; 2]>("return firstPainted", vec![]).await;
            tab.open("/about/").await?;
            let before = now().await?;
            assert_eq!(first().await?, before);
            open_dialog(tab).await?;
            choose(tab, "Colours", "Dark").await?;
            choose(tab, "Text size", "Large").await?;
            let chosen = now().await?;
            assert!(chosen[0] != before[0] && chosen[1] != before[1], "{before:?} is still {chosen:?}");
            tab.reload().await?;
            assert_eq!((first().await?, now().await?), (chosen.clone(), chosen));
            open_dialog(tab).await?;
            dialog(tab).role("button", "Reset").click().await?;
            all_are_standard(tab).await?;
            assert_eq!((now().await?, tab.stored(KEY).await?), (before.clone(), None));
            tab.reload().await?;
            assert_eq!(first().await?, before);
            Ok(())
        })
    }
}
