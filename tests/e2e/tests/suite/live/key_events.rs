//! The list of key events.

use broadsheet_e2e::Outcome;
use broadsheet_e2e::tab::Tab;
use serde_json::Value;

use crate::published::shifted;

use super::{PAGE, POSTS, dated, is_where_it_was, open, open_at, poll, publish, reader, until_in_window, until_shown};

async fn listed(tab: &Tab) -> Outcome<Vec<String>> {
    tab.script("return [...document.querySelectorAll('.key-events a')].map((link) => link.textContent)", vec![]).await
}

#[test]
fn a_key_event_that_is_withdrawn_leaves_the_list_and_nothing_moves() -> Outcome {
    reader()?.run(async |tab| {
        let before = open_at(tab, 6).await?;
        // A new key event waits meanwhile, and is not listed before its post is there.
        publish(tab, |posts| {
            posts.remove(2);
            posts.insert(0, dated(15));
        })?;
        poll(tab).await?;
        tab.until_announced("One new post").await?;
        is_where_it_was(tab, 6, before).await?;
        assert_eq!(listed(tab).await?, ["Post 3"]);
        tab.main().role("button", "One new post").click().await?;
        until_shown(tab, 15).await?;
        assert_eq!(listed(tab).await?, ["Post 15", "Post 3"]);
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_new_key_event_is_listed_above() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            publish(tab, |posts| posts.insert(0, dated(15)))?;
            poll(tab).await?;
            // The posts are below the window, so the new one comes by itself.
            until_shown(tab, 15).await?;
            assert_eq!(listed(tab).await?, ["Post 15", "Post 9", "Post 3"]);
            assert!(shifted(tab).await? < 0.001, "{:?}", tab.shifts().await?);
            Ok(())
        })
    }

    #[test]
    fn key_events_can_be_read_alone_and_a_link_shows_any_post() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            let visible = "return [...document.querySelectorAll('.post')].filter((post) => post.checkVisibility()).map((post) => post.id)";
            tab.main().role("button", "Key events only").click().await?;
            assert_eq!(tab.script::<Vec<String>>(visible, vec![]).await?, ["part-p9", "part-p3"]);
            let pressed = tab.main().role("button", "Key events only").find().await?.attribute("aria-pressed").await?;
            assert_eq!(pressed.as_deref(), Some("true"));
            tab.script::<Value>("location.hash = 'part-p6'", vec![]).await?;
            until_shown(tab, 6).await?;
            until_in_window(tab, 6).await?;
            tab.main().role("button", "Key events only").click().await?;
            tab.main().role("button", "All posts").click().await?;
            assert_eq!(tab.script::<Vec<String>>(visible, vec![]).await?.len(), POSTS);
            Ok(())
        })
    }
}
