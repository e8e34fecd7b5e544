//! What a reader without a connection sees.

use broadsheet_e2e::fault::wrong;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::{Outcome, Test};

use crate::common::{arrived, two_teasers};

use super::{cut, expect_cut, nothing_is_left, open_and_save, save_and_cut, until_worker_is_active, worker_scopes};

#[test]
fn a_saved_article_opens_without_a_connection_with_its_pictures_and_styles() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let teasers = paper()?.front_teasers()?;
        let Some(teaser) = teasers.into_iter().find(|teaser| teaser.image.is_some()) else { return wrong("no teaser has a picture") };
        save_and_cut(tab, teaser).await?;
        tab.load(&teaser.path).await?;
        tab.until_ready().await?;
        tab.headline(&teaser.headline).find().await?;
        let look = "const image = document.querySelector('.article__hero img'); \
                    return getComputedStyle(document.querySelector('.masthead__title')).textAlign === 'center' \
                    && image?.complete && image.naturalWidth > 0 || String(image?.currentSrc)";
        tab.until_true("styles and picture", look, vec![]).await?;
        // An address with a query is the same page.
        tab.load(&format!("{}?utm_source=x", teaser.path)).await?;
        tab.until_ready().await?;
        tab.headline(&teaser.headline).find().await.map(|_| ())
    })
}

#[test]
fn without_a_connection_other_pages_say_so_and_list_what_is_saved() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (saved, other) = two_teasers()?;
        save_and_cut(tab, saved).await?;
        tab.load(&other.path).await?;
        tab.until_ready().await?;
        tab.headline("This page could not be loaded").find().await?;
        tab.main().role("link", &saved.headline).click().await?;
        arrived(tab, &saved.path, &saved.headline).await
    })
}

#[test]
fn without_a_connection_a_saved_article_says_when_it_was_saved() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        expect_cut(tab);
        open_and_save(tab, teaser).await?;
        tab.emulate_offline(true).await?;
        tab.until_announced("You are offline. Pages you have opened still work. Saved on ").await?;
        tab.emulate_offline(false).await
    })
}

#[test]
fn a_host_that_does_not_answer_is_not_waited_for() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        open_and_save(tab, teaser).await?;
        until_worker_is_active(tab).await?;
        let gate = tab.host.hold(&teaser.path);
        tab.load(&teaser.path).await?;
        tab.headline(&teaser.headline).find().await?;
        tab.until_announced("Saved on ").await?;
        gate.open();
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn an_article_is_saved_and_read_from_the_list_without_a_connection() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            expect_cut(tab);
            open_and_save(tab, teaser).await?;
            tab.open("/saved/").await?;
            tab.main().role("link", &teaser.headline).find().await?;
            cut(tab);
            tab.main().role("link", &teaser.headline).click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await
        })
    }

    #[test]
    fn the_list_and_its_articles_open_by_their_addresses_without_a_connection() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            save_and_cut(tab, teaser).await?;
            assert_eq!(worker_scopes(tab).await?, ["/"]);
            tab.open("/saved/").await?;
            tab.main().role("link", &teaser.headline).find().await?;
            tab.open(&teaser.path).await?;
            tab.headline(&teaser.headline).find().await?;
            // The pressed button lets go.
            tab.main().role("button", "Save").first().click().await?;
            tab.until_announced("The article is no longer saved.").await?;
            nothing_is_left(tab).await
        })
    }
}
