//! Articles that the paper corrects, changes or withdraws after they were saved.

use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::{Outcome, Test};
use serde_json::json;

use crate::common::{arrived, document_of, round_trip, two_teasers, until_requested};

use super::{cached, cut, expect_cut, nothing_is_left, open_and_save, remove_all, save_two, stored_paths};

#[test]
fn a_corrected_article_says_so_and_is_kept_anew() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        open_and_save(tab, teaser).await?;
        let document = document_of(&teaser.path);
        let correction = r#""corrections":[{"date":{"iso":"2026-11-30T08:00:00Z","text":"30 November 2026"},"kind":"correction","text":"It was a Tuesday."}]"#;
        tab.host.fail(
            &document,
            Fault::Exchange { old: r#""corrections":[]"#.to_owned(), new: correction.to_owned() },
            Times::Always,
        );
        tab.open("/saved/").await?;
        tab.until_true("the mark", "return document.querySelector('.saved__change')?.innerText === 'Corrected since you saved it'", vec![])
            .await?;
        let kept: String = tab
            .promise("return (await (await caches.open('broadsheet-saved-1')).match(arguments[0])).text()", vec![json!(document)])
            .await?;
        assert!(kept.contains("It was a Tuesday."), "{kept}");
        // The mark goes when the article is read.
        tab.main().role("link", &teaser.headline).click().await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        tab.back().await?;
        tab.until_at("/saved/").await?;
        tab.until_true("no mark", "return !document.querySelector('.saved__change')", vec![]).await
    })
}

#[test]
fn the_connection_is_cut_while_an_article_is_updated_or_removed() -> Outcome {
    Test::returning_reader().run(async |tab| {
        expect_cut(tab);
        let (teaser, other) = save_two(tab).await?;
        let before = cached(tab).await?;
        let document = document_of(&teaser.path);
        tab.host.fail(&document, Fault::Exchange { old: r#""minutes":"#.to_owned(), new: r#""minutes":9"#.to_owned() }, Times::Always);
        tab.host.fail("/article/*", Fault::Drop, Times::Always);
        tab.open("/saved/").await?;
        until_requested(tab, &teaser.path, 2).await?;
        round_trip(tab).await?;
        tab.main().role("link", &teaser.headline).find().await?;
        assert_eq!(cached(tab).await?, before, "an update that failed has changed something");

        cut(tab);
        tab.main().role("button", "Remove").first().click().await?;
        tab.until_announced("The article is no longer saved.").await?;
        assert_eq!(stored_paths(tab).await?, [teaser.path.as_str()]);
        assert!(!cached(tab).await?.contains(&other.path) && cached(tab).await?.contains(&teaser.path));
        // The button of the next article has the focus.
        tab.main().role("button", "Remove").first().has_focus().await
    })
}

#[test]
fn what_is_removed_while_the_host_is_asked_stays_removed() -> Outcome {
    Test::returning_reader().run(async |tab| {
        save_two(tab).await?;
        let gate = tab.host.hold("/content/article/*");
        tab.open("/saved/").await?;
        remove_all(tab).await?;
        gate.open();
        tab.host.recover();
        round_trip(tab).await?;
        tab.reload().await?;
        nothing_is_left(tab).await
    })
}

#[test]
fn a_withdrawn_article_is_removed_and_says_so() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, other) = save_two(tab).await?;
        // While files are being copied to the host, one of two may be missing.
        tab.host.fail(&document_of(&teaser.path), Fault::Status(404), Times::Always);
        tab.host.forget_requests();
        tab.open("/saved/").await?;
        until_requested(tab, &document_of(&other.path), 1).await?;
        round_trip(tab).await?;
        tab.main().role("link", &teaser.headline).find().await?;
        assert!(cached(tab).await?.contains(&teaser.path));

        tab.host.fail(&teaser.path, Fault::Status(404), Times::Always);
        tab.open("/saved/").await?;
        tab.until_true(
            "the mark",
            "return document.querySelector('.saved__change')?.innerText.startsWith('The paper has withdrawn')",
            vec![],
        )
        .await?;
        assert!(!cached(tab).await?.contains(&teaser.path));
        assert!(cached(tab).await?.contains(&other.path));
        assert_eq!(tab.main().role("link", &teaser.headline).count().await?, 0);
        Ok(())
    })
}
