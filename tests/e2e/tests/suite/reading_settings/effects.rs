//! What each setting changes.

use broadsheet_e2e::{Outcome, Test};
use serde_json::json;

use crate::common::{arrived, document_of, follow_from_front, teaser_link, two_teasers};

use super::{KEY, all_are_standard, choose, close_dialog, dialog, is_chosen, look, marks, open_dialog, store};

#[test]
fn nothing_moves_on_its_own_without_motion() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        for (motion, expected) in [("", true), ("none", false)] {
            tab.open("/").await?;
            store(tab, &json!({ "motion": motion }).to_string()).await?;
            tab.reload().await?;
            let gate = tab.host.hold(&document_of(&teaser.path));
            teaser_link(tab, teaser).click().await?;
            let bar = "const bar = document.querySelector('.progress'); \
                       return bar !== null && getComputedStyle(bar).visibility === 'visible' || 'no bar'";
            tab.until_true("the progress bar", bar, vec![]).await?;
            let moves = "return document.getAnimations().some((it) => it.animationName === 'progress-run')";
            assert_eq!(tab.script::<bool>(moves, vec![]).await?, expected, "motion: {motion}");
            gate.open();
            arrived(tab, &teaser.path, &teaser.headline).await?;
        }
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn each_setting_of_the_look_acts_and_is_taken_from_page_to_page() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.open("/about/").await?;
            let before = look(tab).await?;
            open_dialog(tab).await?;
            choose(tab, "Colours", "Sepia").await?;
            assert_eq!(look(tab).await?.0, "rgb(245, 236, 217)");
            for (size, factor) in [("Small", 0.9), ("Large", 1.15), ("Larger", 1.32), ("Largest", 1.5)] {
                choose(tab, "Text size", size).await?;
                let now = look(tab).await?.1;
                assert!((now / before.1 - factor).abs() < 0.01, "{size}: {now} px");
            }
            choose(tab, "Text size", "Standard").await?;
            for (spacing, height) in [("Tight", 1.4), ("Wide", 2.0), ("Standard", 1.6)] {
                choose(tab, "Line spacing", spacing).await?;
                let now = look(tab).await?.2;
                assert!((now - height).abs() < 0.02, "{spacing}: {now}");
            }
            for (length, width) in [("Short", 28.0), ("Long", 46.0), ("Standard", 36.0)] {
                choose(tab, "Line length", length).await?;
                let now = look(tab).await?.3;
                assert!((now - width).abs() < 0.5, "{length}: {now} rem");
            }
            assert!(look(tab).await?.4);
            choose(tab, "Typeface", "Without serifs").await?;
            assert!(!look(tab).await?.4, "there are serifs");
            choose(tab, "Line spacing", "Wide").await?;
            let chosen = look(tab).await?;
            close_dialog(tab).await?;

            let (teaser, _) = two_teasers()?;
            follow_from_front(tab, teaser).await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            let article = look(tab).await?;
            assert_eq!((&article.0, article.1, article.4), (&chosen.0, chosen.1, chosen.4));

            // Everything back in one press.
            open_dialog(tab).await?;
            is_chosen(tab, "Colours", "Sepia").await?;
            dialog(tab).role("button", "Reset").click().await?;
            all_are_standard(tab).await?;
            assert_eq!(tab.stored(KEY).await?, None);
            assert_eq!(marks(tab).await?, [""; 7]);
            Ok(())
        })
    }
}
