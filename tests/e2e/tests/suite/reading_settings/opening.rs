//! How the dialog is opened and closed, and the keyboard in it.

use broadsheet_e2e::input::Key;
use broadsheet_e2e::{Outcome, Test};
use serde_json::Value;

use super::{KEY, button, dialog, is_chosen, open_dialog};

#[test]
fn the_dialog_is_opened_by_a_press_before_the_app_is_there() -> Outcome {
    let app = crate::published::app()?;
    Test::returning_reader().run(async |tab| {
        let gate = tab.host.hold(&app.wasm);
        tab.load("/about/").await?;
        button(tab).find().await?.focus().await?;
        tab.press(&[Key::Enter]).await?;
        gate.open();
        dialog(tab).role("heading", "Reading settings").has_focus().await?;
        tab.press(&[Key::Escape]).await?;
        dialog(tab).gone().await?;
        button(tab).has_focus().await
    })
}

#[test]
fn there_is_one_dialog_at_a_time() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/about/").await?;
        open_dialog(tab).await?;
        tab.script::<Value>("broadsheet.openConsent()", vec![]).await?;
        tab.role("dialog", "Cookie settings").role("heading", "Cookie settings").has_focus().await?;
        assert_eq!(tab.script::<usize>("return document.querySelectorAll('dialog[open]').length", vec![]).await?, 1);
        tab.press(&[Key::Escape]).await?;
        tab.role("dialog", "Cookie settings").gone().await?;
        open_dialog(tab).await?;
        dialog(tab).role("heading", "Reading settings").has_focus().await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn the_dialog_works_by_keyboard_alone() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.open("/about/").await?;
            button(tab).find().await?.focus().await?;
            tab.press(&[Key::Enter]).await?;
            dialog(tab).role("heading", "Reading settings").has_focus().await?;
            // Close, then the first group, whose arrow keys choose.
            tab.press(&[Key::Tab]).await?;
            dialog(tab).role("button", "Close").has_focus().await?;
            tab.press(&[Key::Tab]).await?;
            dialog(tab).role("radio", "Automatic").first().has_focus().await?;
            tab.press(&[Key::Down, Key::Down]).await?;
            is_chosen(tab, "Colours", "Dark").await?;
            assert_eq!(tab.stored(KEY).await?.as_deref(), Some(r#"{"theme":"dark"}"#));
            // Back over the beginning to the end.
            for _ in 0..3 {
                tab.press_with(Key::Shift, Key::Tab).await?;
                // In WebKit, the dialog itself is a stop.
                if tab.focused().await?.1 == "Reset" {
                    break;
                }
            }
            dialog(tab).role("button", "Reset").has_focus().await?;
            tab.press(&[Key::Enter]).await?;
            is_chosen(tab, "Colours", "Automatic").await?;
            dialog(tab).role("button", "Reset").has_focus().await?;
            tab.press(&[Key::Tab]).await?;
            dialog(tab).role("button", "Close").has_focus().await?;
            tab.press(&[Key::Escape]).await?;
            dialog(tab).gone().await?;
            button(tab).has_focus().await
        })
    }
}
