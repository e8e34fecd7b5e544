//! The line at the top edge that shows how far an article is read, in engines with scroll timelines.

use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::drawn;
use crate::published::shifted;
use crate::reading_position::site;

/// The part of the viewport's width that the line takes; `None` where there is no line.
async fn progress(tab: &Tab) -> Outcome<Option<f64>> {
    drawn(tab).await?;
    tab.script(
        "const { content, transform } = getComputedStyle(document.querySelector('.article'), '::before'); \
         return content === 'none' ? null : new DOMMatrix(transform).a",
        vec![],
    )
    .await
}

/// Scrolls so that this part of the way through the article is done, from its upper edge at the top of the viewport to its end at the bottom.
async fn scroll_through(tab: &Tab, part: f64) -> Outcome {
    let code = "const { top, height } = document.querySelector('.article').getBoundingClientRect(); \
                scrollTo(0, scrollY + top + arguments[0] * (height - innerHeight))";
    tab.script::<Value>(code, vec![json!(part)]).await.map(|_| ())
}

#[test]
fn no_line_without_motion_on_paper_or_on_other_pages() -> Outcome {
    Test::returning_reader().on(&site()?).run(async |tab| {
        tab.open("/article/long/").await?;
        scroll_through(tab, 0.5).await?;
        assert!(progress(tab).await?.is_some());
        for media in [json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] }), json!({ "media": "print" })] {
            tab.devtools("Emulation.setEmulatedMedia", media).await?;
            assert_eq!(progress(tab).await?, None);
        }
        Ok(())
    })
}

#[test]
fn no_line_for_a_reader_who_has_chosen_that_nothing_moves() -> Outcome {
    Test::returning_reader().on(&site()?).stored("broadsheet.look", r#"'{"motion":"none"}'"#).run(async |tab| {
        tab.open("/article/long/").await?;
        scroll_through(tab, 0.5).await?;
        assert_eq!(progress(tab).await?, None);
        Ok(())
    })
}

#[test]
fn a_short_article_has_no_line() -> Outcome {
    Test::returning_reader().on(&site()?).run(async |tab| {
        tab.resize(1280, 3000).await?;
        tab.open("/article/short/").await?;
        assert!(progress(tab).await?.unwrap_or_default().abs() < 0.001);
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn the_line_grows_with_the_article_and_moves_nothing() -> Outcome {
        Test::returning_reader().on(&site()?).run(async |tab| {
            tab.open("/article/long/").await?;
            let supported: bool = tab.script("return CSS.supports('animation-timeline: view()')", vec![]).await?;
            for (part, wanted) in [(-0.01, 0.0), (0.25, 0.25), (0.5, 0.5), (0.99, 0.99)] {
                scroll_through(tab, part).await?;
                let shown = progress(tab).await?;
                match shown {
                    Some(shown) if supported => assert!((shown - wanted).abs() < 0.02, "{shown} at {part}"),
                    other => assert!(!supported && other.is_none(), "{other:?}, supported: {supported}"),
                }
            }
            assert_eq!(shifted(tab).await?, 0.0);
            Ok(())
        })
    }
}
