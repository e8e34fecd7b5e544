//! Consent, section I: focus, keyboard and assistive technology.

use broadsheet_e2e::fault::{Outcome, wrong};
use broadsheet_e2e::input::Key;
use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

use crate::common::{arrived, drawn, round_trip, teaser_link, two_teasers};
use crate::consent::*;

/// Tab and Shift+Tab go round inside the settings.
async fn cycles(tab: &Tab) -> Outcome {
    let inside = "const dialog = document.querySelector('dialog[open]'); return dialog.contains(document.activeElement)";
    let stops: usize = tab
        .script(
            "return [...document.querySelectorAll('dialog[open] button, dialog[open] input, dialog[open] summary')] \
               .filter((e) => !e.disabled && e.checkVisibility()).length",
            vec![],
        )
        .await?;
    assert!(stops > 6, "only {stops} stops in the settings");
    let mut met = Vec::new();
    for _ in 0..=stops {
        tab.press(&[Key::Tab]).await?;
        assert!(tab.script::<bool>(inside, vec![]).await?, "Tab left the settings after {met:?}");
        met.push(tab.focused().await?.1);
    }
    if met.first() != met.last() {
        return wrong(format!("Tab does not come round: {met:?}"));
    }
    for _ in 0..=stops {
        tab.press_with(Key::Shift, Key::Tab).await?;
        assert!(tab.script::<bool>(inside, vec![]).await?, "Shift and Tab left the settings");
    }
    Ok(())
}

#[test]
fn consent_i85_status_once() -> Outcome {
    first_visit().run(async |tab| {
        tab.open("/").await?;
        decide(tab, "Reject all").await?;
        tab.until_announced(SAVED).await?;
        drawn(tab).await?;
        round_trip(tab).await?;
        let announced = tab.announced().await?;
        assert_eq!(announced.iter().filter(|words| words.contains(SAVED)).count(), 1, "{announced:?}");
        let status: Value = tab.script("return !!document.activeElement.closest('[role=status]')", vec![]).await?;
        assert_eq!(status, json!(false), "it is announced, and focused as well");
        Ok(())
    })
}

#[test]
fn consent_i87_keyboard_only() -> Outcome {
    first_visit().run(async |tab| {
        for (keys, how) in [(&[Key::Tab, Key::Enter][..], "banner_reject"), (&[Key::Tab, Key::Tab, Key::Enter][..], "banner_accept")] {
            tab.open("/").await?;
            banner(tab).find().await?;
            tab.press(&[Key::Tab]).await?;
            tab.link("Skip to the content").has_focus().await?;
            tab.press(keys).await?;
            until_stored(tab, how).await?;
            banner(tab).gone().await?;
            // As on a first visit, for the next button.
            tab.script::<Value>("__test.local.clear()", vec![]).await?;
        }
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_i81_banner_region_first_after_skip_link() -> Outcome {
        first_visit().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.open("/").await?;
            let modal: bool = banner(tab)
                .find()
                .await?
                .script("return it.hasAttribute('aria-modal') || !!document.querySelector(':modal')", vec![])
                .await?;
            assert!(!modal, "the banner is modal");
            tab.press(&[Key::Tab]).await?;
            tab.link("Skip to the content").has_focus().await?;
            for button in ["Reject all", "Accept all", "Choose"] {
                tab.press(&[Key::Tab]).await?;
                banner(tab).role("button", button).has_focus().await?;
            }
            tab.press(&[Key::Tab]).await?;
            tab.link(&paper()?.site.title).has_focus().await?;
            tab.press_with(Key::Shift, Key::Tab).await?;
            banner(tab).role("button", "Choose").has_focus().await?;
            // The page is there as if there were no banner.
            teaser_link(tab, teaser).click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            banner(tab).find().await?;
            Ok(())
        })
    }

    #[test]
    fn consent_i82_focus_not_moved() -> Outcome {
        first_visit().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.open(&teaser.path).await?;
            banner(tab).find().await?;
            drawn(tab).await?;
            assert!(tab.script::<bool>("return document.activeElement === document.body", vec![]).await?, "the focus was moved");
            // When a decision expires while the reader is elsewhere on the page, the banner appears without taking the focus.
            decide(tab, "Reject all").await?;
            let link = tab.role("navigation", "All sections").role("link", any()).first().find().await?;
            link.focus().await?;
            tab.set_clock(T0 + LIFE).await?;
            tab.script::<Value>("window.dispatchEvent(new Event('focus'))", vec![]).await?;
            banner(tab).find().await?;
            drawn(tab).await?;
            assert!(link.script::<bool>("return document.activeElement === it", vec![]).await?, "the focus was moved");
            Ok(())
        })
    }

    #[test]
    fn consent_i83_dialog_focus() -> Outcome {
        first_visit().run(async |tab| {
            tab.open("/").await?;
            // Opened from the footer: Esc gives the focus back to its button.
            open_settings(tab).await?;
            settings(tab).role("heading", "Cookie settings").has_focus().await?;
            cycles(tab).await?;
            tab.press(&[Key::Escape]).await?;
            settings(tab).gone().await?;
            tab.role("contentinfo", "").role("button", "Cookie settings").has_focus().await?;

            // Opened from the banner: the same, with Close.
            banner(tab).role("button", "Choose").click().await?;
            settings(tab).find().await?;
            settings(tab).role("button", "Close").click().await?;
            settings(tab).gone().await?;
            banner(tab).role("button", "Choose").has_focus().await?;
            nothing_written(tab).await?;

            // A choice takes the banner away, and its button with it: the focus goes to the page's headline.
            banner(tab).role("button", "Choose").click().await?;
            settings(tab).role("button", "Save").click().await?;
            settings(tab).gone().await?;
            tab.headline(any()).has_focus().await
        })
    }

    #[test]
    fn consent_i84_background_inert() -> Outcome {
        first_visit().run(async |tab| {
            tab.open("/").await?;
            open_settings(tab).await?;
            let code = "const before = document.activeElement; \
                        const behind = document.querySelectorAll('main a, header a, footer button, section button'); \
                        return [...behind].filter((element) => { element.focus(); return document.activeElement !== before; }).length";
            assert_eq!(tab.script::<usize>(code, vec![]).await?, 0, "something behind the settings takes the focus");
            let code = "return document.elementsFromPoint(4, 4).some((e) => e.closest('main, header, footer'))";
            let hit: bool = tab.script(code, vec![]).await?;
            assert!(!hit, "something behind the settings takes clicks");
            assert_eq!(tab.main().count().await?, 0, "the page is still in the accessibility tree");
            Ok(())
        })
    }

    #[test]
    fn consent_i85_the_focus_is_not_lost_with_the_banner() -> Outcome {
        first_visit().run(async |tab| {
            tab.open("/").await?;
            banner(tab).role("button", "Reject all").find().await?.focus().await?;
            tab.press(&[Key::Enter]).await?;
            banner(tab).gone().await?;
            // The next Tab key must continue from the beginning of the page, and not from an element that was removed.
            tab.press(&[Key::Tab]).await?;
            let (role, name) = tab.focused().await?;
            assert!(role == "link" || role == "button", "Tab after the banner leads to the {role} “{name}”");
            let seen: bool =
                tab.script("return document.activeElement.checkVisibility() && document.activeElement !== document.body", vec![]).await?;
            assert!(seen);
            Ok(())
        })
    }

    #[test]
    fn consent_i88_focus_never_hidden() -> Outcome {
        first_visit().run(async |tab| {
            tab.resize(360, 640).await?;
            tab.open("/about/").await?;
            banner(tab).find().await?;
            for (width, height) in [(360, 640), (1280, 720)] {
                tab.reshape(width, height).await?;
                // Backwards through the footer, as from the end of the page.
                let stops: usize = tab.script("return document.querySelectorAll('footer a, footer button').length", vec![]).await?;
                // The banner is of another height now, which the app measures when it is drawn.
                drawn(tab).await?;
                let code = "scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }); \
                            [...document.querySelectorAll('footer a, footer button')].pop().focus()";
                tab.script::<Value>(code, vec![]).await?;
                for _ in 1..stops {
                    tab.press_with(Key::Shift, Key::Tab).await?;
                    tab.until_focus_is_seen().await?;
                }
            }
            Ok(())
        })
    }
}
