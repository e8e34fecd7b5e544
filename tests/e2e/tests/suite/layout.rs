//! How pages stand in the window: nothing sticks out, nothing jumps.

use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};

use crate::common::drawn;

fn no_kind_of_page_scrolls_sideways_at(width: u32) -> Outcome {
    Test::returning_reader().twice(async |tab| {
        tab.resize(width, 700).await?;
        for kind in paper()?.kinds()? {
            tab.open(&kind.path).await?;
            drawn(tab).await?;
            let window: u32 = tab.script("return innerWidth", vec![]).await?;
            assert_eq!(window, width, "the window’s width");
            tab.fits_the_window(kind.name).await?;
        }
        Ok(())
    })
}

#[test]
fn no_kind_of_page_scrolls_sideways_at_320_pixels() -> Outcome {
    no_kind_of_page_scrolls_sideways_at(320)
}

#[test]
fn no_kind_of_page_scrolls_sideways_at_360_pixels() -> Outcome {
    no_kind_of_page_scrolls_sideways_at(360)
}

#[test]
fn no_kind_of_page_scrolls_sideways_at_768_pixels() -> Outcome {
    no_kind_of_page_scrolls_sideways_at(768)
}

#[test]
fn no_kind_of_page_scrolls_sideways_at_1280_pixels() -> Outcome {
    no_kind_of_page_scrolls_sideways_at(1280)
}

#[test]
fn text_of_twice_the_size_still_fits() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        for kind in paper()?.kinds()? {
            tab.open(&kind.path).await?;
            tab.script::<serde_json::Value>("document.documentElement.style.fontSize = '200%'", vec![]).await?;
            drawn(tab).await?;
            tab.fits_the_window(kind.name).await?;
        }
        Ok(())
    })
}

#[test]
#[cfg_attr(not(chromium), ignore = "only Chromium tells about layout shifts")]
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
#[cfg_attr(not(chromium), ignore = "only Chromium tells about layout shifts")]
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

/// Fonts and the pictures in the window are there and drawn.
async fn settled(tab: &Tab) -> Outcome {
    let code = "const box = (image) => image.getBoundingClientRect(); \
                const inWindow = [...document.images].filter((image) => box(image).top < innerHeight && box(image).bottom > 0); \
                return document.fonts.status === 'loaded' && inWindow.every((image) => image.complete)";
    tab.until_true("fonts and pictures", code, vec![]).await?;
    drawn(tab).await
}
