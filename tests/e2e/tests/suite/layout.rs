//! The layout of pages: nothing overflows the viewport, and nothing shifts.

use broadsheet_e2e::paper::paper;
use broadsheet_e2e::settings::Engine;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::drawn;

/// Widths of viewports in pixels, the narrowest first. Engines whose windows are wider show the page in a frame.
const WIDTHS: [u32; 4] = [320, 360, 768, 1280];

/// Text of another size than the usual one: what the reader's browser does, and what the reader chooses.
const TEXT_SIZES: [(&str, &str); 2] = [
    ("text of twice the size", "document.documentElement.style.fontSize = arguments[0] ? '200%' : ''"),
    ("the largest text to choose", "document.documentElement.dataset.text = arguments[0] ? 'largest' : ''"),
];

#[test]
fn nothing_moves_on_its_own_on_any_kind_of_page() -> Outcome {
    Test::returning_reader().run(async |tab| {
        for (width, height) in [(360, 640), (1280, 800)] {
            tab.resize(width, height).await?;
            for kind in paper()?.kinds()? {
                tab.open(&kind.path).await?;
                settled(tab).await?;
                let shifts = tab.shifts().await?;
                assert!(shifts.iter().all(|shift| shift.value == 0.0), "{} at {width}: {shifts:#?}", kind.name);
            }
        }
        Ok(())
    })
}

#[test]
fn nothing_moves_when_the_reader_goes_on_and_back() -> Outcome {
    Test::returning_reader().run(async |tab| {
        use crate::common::{arrived, follow_from_front, two_teasers};
        let (teaser, _) = two_teasers()?;
        follow_from_front(tab, teaser).await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        settled(tab).await?;
        tab.back().await?;
        tab.until_at("/").await?;
        settled(tab).await?;
        // A page that is replaced by another is not a shift: neither keeps an element of the other.
        let shifts = tab.shifts().await?;
        assert!(shifts.iter().all(|shift| shift.value == 0.0), "{shifts:#?}");
        Ok(())
    })
}

/// Waits until fonts and the pictures in the viewport have loaded and are painted.
async fn settled(tab: &Tab) -> Outcome {
    let code = "const box = (image) => image.getBoundingClientRect(); \
                const inWindow = [...document.images].filter((image) => box(image).top < innerHeight && box(image).bottom > 0); \
                return document.fonts.status === 'loaded' && inWindow.every((image) => image.complete)";
    tab.until_true("fonts and pictures", code, vec![]).await?;
    drawn(tab).await
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    /// What a page does when it is loaded is not what is tested here: each kind is loaded once, and then shown at each width. That scripts
    /// change nothing about it is seen in Chromium.
    #[test]
    fn no_kind_of_page_scrolls_sideways_at_any_width_or_text_size() -> Outcome {
        Test::returning_reader().twice(async |tab| {
            if tab.engine() != Engine::Chromium && tab.has_scripts() {
                return Ok(());
            }
            tab.resize(WIDTHS[0], 700).await?;
            for kind in paper()?.kinds()? {
                tab.open(&kind.path).await?;
                for width in WIDTHS {
                    tab.reshape(width, 700).await?;
                    tab.fits_the_window(&format!("{} at {width} pixels", kind.name)).await?;
                    for (what, set) in TEXT_SIZES {
                        tab.script::<Value>(set, vec![json!(true)]).await?;
                        tab.fits_the_window(&format!("{} at {width} pixels, {what}", kind.name)).await?;
                        tab.script::<Value>(set, vec![json!(false)]).await?;
                    }
                }
            }
            Ok(())
        })
    }
}
