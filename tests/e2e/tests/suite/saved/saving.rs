//! Saving and removing, on an article, on a teaser and in another tab.

use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, two_teasers};

use super::{cached, expect_cut, nothing_is_left, open_and_save, save, stored_paths, until_list_is_empty, worker_scopes};

#[test]
fn nothing_is_kept_for_a_reader_who_saves_nothing() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open(&teaser.path).await?;
        nothing_is_left(tab).await?;
        assert!(tab.host.requests_for("/sw.js").is_empty() && tab.host.requests_for("/content/offline.json").is_empty());
        let link: bool = tab.script("return document.querySelector('.masthead__saved').checkVisibility()", vec![]).await?;
        assert!(!link, "a link to nothing");
        Ok(())
    })
}

#[test]
fn the_connection_is_cut_while_an_article_is_saved_and_nothing_is_left_behind() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        expect_cut(tab);
        for part in ["/content/offline.json", "/content/article/*", "/article/*", "/pictures/*", "/saved/"] {
            tab.open(&teaser.path).await?;
            tab.host.fail(part, Fault::Drop, Times::Always);
            tab.main().role("button", "Save").first().click().await?;
            tab.until_announced("The article could not be saved. Try again when you are connected.").await?;
            eprintln!("without {part}:");
            nothing_is_left(tab).await?;
            tab.host.recover();
        }
        save(tab).await?;
        assert_eq!(stored_paths(tab).await?, [teaser.path.as_str()]);
        Ok(())
    })
}

#[test]
fn a_teaser_is_saved_and_removed_and_the_last_one_takes_the_worker_along() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open("/").await?;
        let button = "[...document.querySelectorAll('.teaser')].find((t) => t.querySelector('a').pathname === arguments[0])\
                      .querySelector('.save')";
        tab.script::<Value>(&format!("{button}.click()"), vec![json!(teaser.path)]).await?;
        tab.until_announced("Saved. You find the article").await?;
        let pressed = format!("return {button}.getAttribute('aria-pressed') === 'true'");
        tab.until_true("the button to be pressed", &pressed, vec![json!(teaser.path)]).await?;
        assert_eq!(worker_scopes(tab).await?, ["/"]);
        assert!(cached(tab).await?.contains(&teaser.path));

        // It is still pressed in the next page that is loaded, and the masthead leads to the list.
        tab.open("/").await?;
        tab.until_true("the button to be pressed", &pressed, vec![json!(teaser.path)]).await?;
        tab.link("Saved articles").click().await?;
        arrived(tab, "/saved/", "Saved articles").await?;
        tab.main().role("link", &teaser.headline).find().await?;
        tab.main().role("button", "Remove").click().await?;
        tab.until_announced("The article is no longer saved.").await?;
        until_list_is_empty(tab).await?;
        tab.until_true("no mark", "return !document.documentElement.hasAttribute('data-saved')", vec![]).await?;
        nothing_is_left(tab).await
    })
}

#[test]
fn another_tab_shows_what_was_saved_here() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open(&teaser.path).await?;
        let first = tab.window().await?;
        tab.open_window().await?;
        tab.open("/saved/").await?;
        let second = tab.window().await?;
        tab.switch_to(&first).await?;
        save(tab).await?;
        tab.switch_to(&second).await?;
        tab.main().role("link", &teaser.headline).find().await?;
        tab.main().role("button", "Remove").click().await?;
        tab.until_announced("The article is no longer saved.").await?;
        tab.close_window().await?;
        tab.switch_to(&first).await?;
        tab.until_true(
            "the button to be let go",
            "return document.querySelector('.article .save').getAttribute('aria-pressed') === 'false'",
            vec![],
        )
        .await?;
        nothing_is_left(tab).await
    })
}

#[test]
fn everything_is_forgotten_at_once() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        open_and_save(tab, teaser).await?;
        tab.open("/cookies/").await?;
        tab.main().role("button", "Forget everything").click().await?;
        tab.until_announced("Everything has been removed from this device.").await?;
        nothing_is_left(tab).await?;
        let keys: Vec<String> =
            tab.script("return Object.keys(localStorage).filter((key) => key.startsWith('broadsheet'))", vec![]).await?;
        assert_eq!(keys, [""; 0]);
        Ok(())
    })
}

#[test]
fn the_poster_of_a_video_is_kept() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (path, _) = paper()?.block("video")?;
        tab.open(path).await?;
        save(tab).await?;
        let code = "return [...document.querySelectorAll('main video')].map(({ poster }) => new URL(poster).pathname)";
        let posters: Vec<String> = tab.script(code, vec![]).await?;
        assert!(!posters.is_empty());
        let kept = cached(tab).await?;
        for poster in posters {
            assert!(kept.contains(&poster), "{poster} is not in {kept:#?}");
        }
        Ok(())
    })
}
