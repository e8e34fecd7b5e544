//! Addresses that are typed, shared or reloaded.

use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::{Fate, Fault, Times};
use broadsheet_e2e::{Outcome, Test};

use crate::common::{document_of, teaser_link, two_teasers};

#[test]
fn every_kind_of_page_opens_by_its_address_and_survives_a_reload() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let paper = paper()?;
        for kind in paper.kinds()?.iter().filter(|kind| kind.name != "not found") {
            tab.open(&kind.path).await?;
            let headline = tab.headline(any()).names().await?;
            assert_eq!(headline.len(), 1, "{}: headlines {headline:?}", kind.name);
            assert_eq!(tab.title().await?, paper.window_title(&kind.path)?, "{}", kind.name);
            let document = tab.host.requests_for(&kind.path);
            assert!(document.iter().all(|request| request.fate == Fate::Answered(200)), "{}: {document:?}", kind.name);
            tab.reload().await?;
            assert_eq!(tab.headline(any()).names().await?, headline, "{} after a reload", kind.name);
            assert_eq!(tab.address().await?, kind.path);
        }
        Ok(())
    })
}

#[test]
fn an_unknown_address_is_not_asked_for_as_a_document() -> Outcome {
    Test::returning_reader().run(async |tab| {
        for path in ["/nowhere/", "/article/a/b/c/", "/section/harbour/x/"] {
            tab.open(path).await?;
            tab.headline("Page not found").find().await?;
            assert!(tab.host.requests_for(&document_of(path)).is_empty(), "{path} was fetched");
        }
        Ok(())
    })
}

#[test]
fn a_link_to_a_missing_article_is_loaded_by_the_browser() -> Outcome {
    Test::returning_reader().saves_data().run(async |tab| {
        tab.open("/about/").await?;
        let code = "const link = document.querySelector('main a'); link.href = '/article/taken-back/'; link.textContent = 'Taken back'";
        tab.script::<serde_json::Value>(code, vec![]).await?;
        tab.main().role("link", "Taken back").click().await?;
        tab.until_at("/article/taken-back/").await?;
        tab.headline("Page not found").find().await?;
        assert_eq!(tab.host.requests_for("/article/taken-back/")[0].fate, Fate::Answered(404));
        Ok(())
    })
}

#[test]
fn an_article_whose_document_is_missing_is_loaded_by_the_browser() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.host.fail(&document_of(&teaser.path), Fault::Status(404), Times::Always);
        tab.open("/").await?;
        teaser_link(tab, teaser).click().await?;
        tab.until_at(&teaser.path).await?;
        tab.headline(&teaser.headline).find().await?;
        tab.until_ready().await?;
        assert_eq!(tab.host.requests_for(&teaser.path).len(), 1);
        Ok(())
    })
}

#[test]
fn what_is_no_page_is_not_answered_with_one() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/").await?;
        for path in ["/media/there-is-no-such-picture.jpg", "/content/article/nothing.json", "/no-such-script.js"] {
            let status: u16 = tab.promise("return (await fetch(arguments[0])).status", vec![serde_json::json!(path)]).await?;
            assert_eq!(status, 404, "{path}");
        }
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_missing_article_is_a_404_with_a_way_on() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let paper = paper()?;
            let path = "/article/there-is-no-such-article/";
            tab.open(path).await?;
            assert_eq!(tab.host.requests_for(path)[0].fate, Fate::Answered(404));
            tab.headline("Page not found").find().await?;
            assert_eq!(tab.title().await?, format!("Page not found – {}", paper.site.title));
            tab.main().role("link", "Go to the front page").click().await?;
            tab.until_at("/").await?;
            tab.headline(any()).has_focus().await?;
            // The app asks for the document once more, and the browser for the page.
            let boot = tab.boot().await?;
            tab.back().await?;
            tab.until_true("a new document", "return __test.boot !== arguments[0]", vec![boot.into()]).await?;
            tab.until_at(path).await?;
            tab.headline("Page not found").find().await?;
            Ok(())
        })
    }
}
