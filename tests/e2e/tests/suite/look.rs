//! Theme and text size, which readers choose in the footer.

use broadsheet_e2e::input::Key;
use broadsheet_e2e::server::StorageTrouble;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::Value;

use crate::accessibility::clean_in_colours;
use crate::common::{arrived, follow_from_front, two_teasers};

const KEY: &str = "broadsheet.look";

async fn choose(tab: &Tab, group: &str, choice: &str) -> Outcome {
    tab.role("contentinfo", "").role("group", group).role("button", choice).click().await?;
    is_chosen(tab, group, choice).await
}

/// Asserts that exactly one button of the group is pressed (`aria-pressed`), and that it is this one.
async fn is_chosen(tab: &Tab, group: &str, choice: &str) -> Outcome {
    let code = "const group = [...document.querySelectorAll('footer [role=group]')].find((it) => it.getAttribute('aria-label') === arguments[0]); \
                const pressed = [...group.querySelectorAll('button[aria-pressed=true]')].map((button) => button.textContent).join(); \
                return pressed === arguments[1] || 'pressed: ' + pressed";
    tab.until_true(&format!("{group}: {choice}"), code, vec![group.into(), choice.into()]).await
}

/// Whether the page is painted dark, and how many pixels a rem has.
async fn look(tab: &Tab) -> Outcome<(bool, f64)> {
    tab.script(
        "const [red] = getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number); \
         return [red < 128, parseFloat(getComputedStyle(document.documentElement).fontSize)]",
        vec![],
    )
    .await
}

#[test]
fn a_reader_who_chooses_nothing_leaves_nothing_on_the_device() -> Outcome {
    Test::first_visit().run(async |tab| {
        tab.open("/").await?;
        is_chosen(tab, "Colours", "Automatic").await?;
        is_chosen(tab, "Text size", "Standard").await?;
        assert_eq!(tab.device().await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn a_stored_look_that_is_none_is_passed_over() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/about/").await?;
        for stored in ["{", "null", "[]", r#"{"theme":"pink","text":7}"#, r#""dark""#] {
            eprintln!("with {stored}:");
            tab.script::<Value>("__test.local.setItem(arguments[0], arguments[1])", vec![KEY.into(), stored.into()]).await?;
            tab.reload().await?;
            is_chosen(tab, "Colours", "Automatic").await?;
            is_chosen(tab, "Text size", "Standard").await?;
        }
        Ok(())
    })
}

#[test]
fn where_nothing_can_be_stored_the_choice_holds_for_this_page() -> Outcome {
    Test::first_visit().run(async |tab| {
        for trouble in [StorageTrouble::LocalThrows, StorageTrouble::Full] {
            tab.host.change_prelude(|prelude| prelude.trouble = Some(trouble));
            tab.open("/about/").await?;
            choose(tab, "Colours", "Dark").await?;
            assert!(look(tab).await?.0, "{trouble:?}");
        }
        Ok(())
    })
}

#[test]
fn a_chosen_look_is_accessible() -> Outcome {
    Test::returning_reader().run(async |tab| {
        for path in ["/", "/cookies/"] {
            tab.open(path).await?;
            for theme in ["Dark", "Light"] {
                choose(tab, "Colours", theme).await?;
                clean_in_colours(tab, &format!("{path}, {theme}")).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn it_is_chosen_by_keyboard_before_the_app_is_there() -> Outcome {
    let app = crate::published::app()?;
    Test::returning_reader().run(async |tab| {
        let gate = tab.host.hold(&app.wasm);
        tab.load("/about/").await?;
        let dark = tab.role("group", "Colours").role("button", "Dark").find().await?;
        dark.focus().await?;
        tab.press(&[Key::Enter]).await?;
        gate.open();
        tab.until_ready().await?;
        is_chosen(tab, "Colours", "Dark").await?;
        let focused: Value = tab.script("return document.activeElement.textContent", vec![]).await?;
        assert_eq!(focused, "Dark");
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn dark_and_larger_are_kept_from_page_to_page_and_taken_back() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.open("/about/").await?;
            let (_, size) = look(tab).await?;
            choose(tab, "Colours", "Dark").await?;
            choose(tab, "Text size", "Larger").await?;
            let (dark, larger) = look(tab).await?;
            assert!(dark && larger > size * 1.25, "dark: {dark}, {larger} px");
            assert_eq!(tab.stored(KEY).await?.as_deref(), Some(r#"{"theme":"dark","text":"larger"}"#));

            let (teaser, _) = two_teasers()?;
            follow_from_front(tab, teaser).await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            assert_eq!(look(tab).await?, (true, larger));
            is_chosen(tab, "Colours", "Dark").await?;

            choose(tab, "Colours", "Light").await?;
            assert!(!look(tab).await?.0, "light is dark");
            choose(tab, "Colours", "Automatic").await?;
            choose(tab, "Text size", "Standard").await?;
            assert_eq!(tab.stored(KEY).await?, None, "nothing is chosen any more");
            assert_eq!(look(tab).await?.1, size);
            Ok(())
        })
    }

    #[test]
    fn the_look_is_there_before_the_page_is_painted() -> Outcome {
        // What is painted first: styles are in the page, and this runs before the body is there.
        let first = "new MutationObserver((_, observer) => { if (!document.body) return; observer.disconnect(); \
                       window.firstLook = [document.documentElement.dataset.theme, document.documentElement.dataset.text]; \
                     }).observe(document, { childList: true, subtree: true });";
        Test::returning_reader().stored(KEY, r#"'{"theme":"dark","text":"large"}'"#).also(first).run(async |tab| {
            tab.open("/").await?;
            assert_eq!(tab.script::<Vec<String>>("return firstLook", vec![]).await?, ["dark", "large"]);
            is_chosen(tab, "Colours", "Dark").await?;
            is_chosen(tab, "Text size", "Large").await?;
            assert!(look(tab).await?.0);
            Ok(())
        })
    }
}
