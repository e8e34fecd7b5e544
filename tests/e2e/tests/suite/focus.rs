//! When a focused control is removed, the focus moves to another element and never to `body`.

use broadsheet_e2e::input::Key;
use broadsheet_e2e::locator::{Locator, any};
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::{Fault, StorageTrouble, Times};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, document_of, drawn, follow_from_front, round_trip, two_teasers};
use crate::consent::*;
use crate::published::app;
use crate::stand_in::serve_film;

/// Activates a button with the keyboard.
async fn press(tab: &Tab, button: Locator<'_>) -> Outcome {
    button.find().await?.focus().await?;
    tab.press(&[Key::Enter]).await
}

/// Another tab stores a record, or takes it away.
async fn in_another_tab(tab: &Tab, record: Option<&Value>) -> Outcome {
    let here = tab.window().await?;
    tab.open_window().await?;
    tab.load("/about/").await?;
    match record {
        Some(record) => store(tab, record).await?,
        None => drop(tab.script::<Value>("localStorage.clear(); return null", vec![]).await?),
    }
    tab.close_window().await?;
    tab.switch_to(&here).await
}

/// What is on the page and has the focus, in an element that is shown.
async fn is_somewhere(tab: &Tab, after: &str) -> Outcome {
    drawn(tab).await?;
    let code = "const it = document.activeElement; return it !== document.body && it.checkVisibility() || it.outerHTML.slice(0, 80)";
    tab.until_true(&format!("the focus to be somewhere after {after}"), code, vec![]).await
}

fn signal(tab: &Tab) {
    tab.host.change_prelude(|prelude| prelude.privacy_signal = Some(true));
}

#[test]
fn the_focus_is_not_taken_from_a_reader_who_is_elsewhere() -> Outcome {
    first_visit().run(async |tab| {
        tab.open("/").await?;
        banner(tab).role("button", "Choose").find().await?.focus().await?;
        let link = tab.main().role("link", any()).first().find().await?;
        link.focus().await?;
        in_another_tab(tab, Some(&record(&[])?)).await?;
        banner(tab).gone().await?;
        drawn(tab).await?;
        assert!(link.script::<bool>("return document.activeElement === it", vec![]).await?, "the focus was moved");
        Ok(())
    })
}

#[test]
fn another_tab_that_takes_a_service_back_takes_its_frame_and_not_the_focus() -> Outcome {
    first_visit().run(async |tab| {
        let film = serve_film(tab)?;
        tab.open(&film.path).await?;
        press(tab, tab.main().role("button", format!("Always allow {}", title("youtube")?))).await?;
        film.frame(tab).has_focus().await?;
        in_another_tab(tab, None).await?;
        film.frame(tab).gone().await?;
        is_somewhere(tab, "a film that another tab took away").await
    })
}

/// Activates every button on every kind of page.
#[test]
fn no_button_of_any_page_takes_the_focus_away() -> Outcome {
    let kinds = paper()?.kinds()?;
    first_visit().run(async |tab| {
        tab.load("/__test/blank").await?;
        for kind in kinds {
            for index in 0.. {
                tab.script::<Value>("localStorage.clear(); return null", vec![]).await?;
                tab.open(&kind.path).await?;
                let code = "const shown = [...document.querySelectorAll('button, summary')].filter((it) => it.checkVisibility()); \
                            const it = shown[arguments[0]]; it?.focus(); it?.click(); return it ? it.textContent : null";
                let name: Option<String> = tab.script(code, vec![json!(index)]).await?;
                let Some(name) = name else { break };
                is_somewhere(tab, &format!("“{name}” on {}", kind.name)).await?;
            }
        }
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn esc_and_each_button_of_the_banner() -> Outcome {
        for button in ["Reject all", "Accept all", "Choose"] {
            first_visit().run(async |tab| {
                tab.open("/").await?;
                banner(tab).role("button", button).find().await?.focus().await?;
                tab.press(&[Key::Escape]).await?;
                banner(tab).gone().await?;
                tab.headline(any()).has_focus().await
            })?;
        }
        for button in ["Reject all", "Accept all"] {
            first_visit().run(async |tab| {
                tab.open("/").await?;
                press(tab, banner(tab).role("button", button)).await?;
                banner(tab).gone().await?;
                tab.headline(any()).has_focus().await
            })?;
        }
        Ok(())
    }

    #[test]
    fn a_button_of_the_banner_before_the_app_is_there() -> Outcome {
        let app = app()?;
        first_visit().run(async |tab| {
            let gate = tab.host.hold(&app.wasm);
            tab.load("/").await?;
            press(tab, banner(tab).role("button", "Reject all")).await?;
            banner(tab).gone().await?;
            tab.main().has_focus().await?;
            gate.open();
            tab.until_ready().await?;
            round_trip(tab).await?;
            tab.main().has_focus().await
        })
    }

    #[test]
    fn close_in_the_privacy_notice_by_keyboard_and_by_pointer() -> Outcome {
        for by_pointer in [false, true] {
            first_visit().run(async |tab| {
                signal(tab);
                tab.open("/").await?;
                let notice = tab.role("region", "Privacy signal");
                let close = notice.role("button", "Close");
                if by_pointer {
                    close.click().await?;
                } else {
                    press(tab, close).await?;
                }
                notice.gone().await?;
                tab.headline(any()).has_focus().await
            })?;
        }
        Ok(())
    }

    #[test]
    fn each_way_out_of_the_settings() -> Outcome {
        for (button, focus) in [("Close", "Choose"), ("Reject all", ""), ("Accept all", ""), ("Save", "")] {
            first_visit().run(async |tab| {
                tab.open("/").await?;
                press(tab, banner(tab).role("button", "Choose")).await?;
                press(tab, settings(tab).role("button", button)).await?;
                settings(tab).gone().await?;
                if focus.is_empty() { tab.headline(any()).has_focus().await } else { banner(tab).role("button", focus).has_focus().await }
            })?;
        }
        Ok(())
    }

    #[test]
    fn close_in_a_note() -> Outcome {
        first_visit().trouble(StorageTrouble::Full).run(async |tab| {
            tab.expect_report("console.warn", "the choice is not kept");
            tab.open("/").await?;
            decide(tab, "Reject all").await?;
            press(tab, note(tab).role("button", "Close")).await?;
            note(tab).gone().await?;
            tab.headline(any()).has_focus().await
        })
    }

    #[test]
    fn the_button_that_forgets_the_choice() -> Outcome {
        with_record(&record(&["analytics"])?).run(async |tab| {
            tab.open("/cookies/").await?;
            let forget = tab.main().role("button", "Forget my choice");
            press(tab, forget.clone()).await?;
            forget.gone().await?;
            is_somewhere(tab, "the choice was forgotten").await
        })
    }

    #[test]
    fn try_again_on_a_page_that_failed() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.host.fail(&document_of(&teaser.path), Fault::Status(500), Times::Always);
            follow_from_front(tab, teaser).await?;
            tab.button("Try again").find().await?;
            tab.host.recover();
            press(tab, tab.button("Try again")).await?;
            arrived(tab, &teaser.path, &teaser.headline).await
        })
    }

    #[test]
    fn another_tab_that_answers_the_banner() -> Outcome {
        first_visit().run(async |tab| {
            tab.open("/").await?;
            banner(tab).role("button", "Choose").find().await?.focus().await?;
            in_another_tab(tab, Some(&record(&[])?)).await?;
            banner(tab).gone().await?;
            tab.headline(any()).has_focus().await
        })
    }
}
