//! A published page has the styles of its kind. The whole stylesheet is loaded with the app, for pages of other kinds.

use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};

use crate::common::{arrived, document_of, round_trip, teaser_link, two_teasers, until_requested};
use crate::published::app;

/// How the headline of an article looks.
const HEADLINE: &str = "const { fontSize, lineHeight, fontWeight } = getComputedStyle(document.querySelector('main h1')); \
                        return [fontSize, lineHeight, fontWeight].join()";

async fn headline_looks_like(tab: &Tab, path: &str) -> Outcome {
    let drawn: String = tab.script(HEADLINE, vec![]).await?;
    tab.open(path).await?;
    let published: String = tab.script(HEADLINE, vec![]).await?;
    assert_eq!(drawn, published);
    Ok(())
}

#[test]
fn the_stylesheet_comes_with_the_app_and_not_before() -> Outcome {
    Test::first_visit().saves_data().run(async |tab| {
        let style = app()?.style;
        tab.load("/").await?;
        round_trip(tab).await?;
        assert_eq!(tab.host.requests_for(&style).len(), 0, "asked for without the app");
        // A click on a button fetches the app.
        tab.button("Reject all").click().await?;
        tab.until_ready().await?;
        until_requested(tab, &style, 1).await?;
        let (teaser, _) = two_teasers()?;
        teaser_link(tab, teaser).click().await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        assert_eq!(tab.host.requests_for(&style).len(), 1, "asked for again");
        headline_looks_like(tab, &teaser.path).await
    })
}

#[test]
fn a_reader_who_is_offline_can_read_with_the_styles_that_there_are() -> Outcome {
    Test::returning_reader().run(async |tab| {
        // Pictures are parts, too.
        tab.expect_report("part", "");
        tab.expect_report("console.", "");
        let (teaser, _) = two_teasers()?;
        tab.host.fail(&app()?.style, Fault::Drop, Times::Always);
        tab.open("/").await?;
        teaser_link(tab, teaser).find().await?.focus().await?;
        until_requested(tab, &document_of(&teaser.path), 1).await?;
        round_trip(tab).await?;
        tab.emulate_offline(true).await?;
        teaser_link(tab, teaser).click().await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        tab.emulate_offline(false).await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_page_waits_for_its_styles() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            let gate = tab.host.hold(&app()?.style);
            tab.open("/").await?;
            teaser_link(tab, teaser).click().await?;
            until_requested(tab, &document_of(&teaser.path), 1).await?;
            round_trip(tab).await?;
            assert_eq!(tab.address().await?, "/", "drawn without its styles");
            let links: u32 = tab.script("return document.querySelectorAll('link[rel=stylesheet]').length", vec![]).await?;
            assert_eq!(links, 2, "the one that does not block, and one that applies");
            gate.open();
            arrived(tab, &teaser.path, &teaser.headline).await?;
            headline_looks_like(tab, &teaser.path).await
        })
    }

    #[test]
    fn a_page_whose_styles_do_not_come_is_loaded_by_the_browser() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.expect_report("part", "broadsheet-app");
            tab.expect_report("console.", "");
            let (teaser, _) = two_teasers()?;
            tab.host.fail(&app()?.style, Fault::Status(503), Times::Always);
            tab.open("/").await?;
            let boot = tab.boot().await?;
            teaser_link(tab, teaser).click().await?;
            tab.until_at(&teaser.path).await?;
            tab.until_true("a new document", "return __test.boot !== arguments[0]", vec![boot.into()]).await?;
            tab.headline(&teaser.headline).find().await?;
            Ok(())
        })
    }
}
