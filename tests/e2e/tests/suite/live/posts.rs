//! New posts: counted, announced and put in.

use broadsheet_e2e::Outcome;
use serde_json::json;

use crate::common::round_trip;
use crate::published::shifted;

use super::{
    DOCUMENT, PAGE, first_posts, is_where_it_was, open, open_at, poll, poll_up_to, reader, scroll_to_heading, top_of, until_shown,
    until_title,
};

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn new_posts_are_counted_and_put_in_when_the_reader_asks() -> Outcome {
        reader()?.run(async |tab| {
            let before = open_at(tab, 6).await?;
            poll_up_to(tab, 13).await?;
            tab.until_announced("2 new posts").await?;
            until_title(tab, "(2) Storm live – Ledger").await?;
            is_where_it_was(tab, 6, before).await?;
            // The same answer again is not announced again.
            poll(tab).await?;
            round_trip(tab).await?;
            let said = tab.announced().await?;
            assert_eq!(said.iter().filter(|words| words.contains("new post")).count(), 1, "{said:?}");
            poll_up_to(tab, 14).await?;
            tab.until_announced("3 new posts").await?;
            is_where_it_was(tab, 6, before).await?;
            tab.main().role("button", "3 new posts").click().await?;
            until_shown(tab, 14).await?;
            assert_eq!(first_posts(tab, 4).await?, ["part-p14", "part-p13", "part-p12", "part-p11"]);
            tab.main().role("heading", "Post 14").has_focus().await?;
            let top = top_of(tab, 14).await?;
            assert!((-1.0..350.0).contains(&top), "the newest post is at {top}");
            until_title(tab, "Storm live – Ledger").await?;
            tab.main().role("button", "3 new posts").gone().await
        })
    }

    #[test]
    fn the_same_words_are_announced_each_time() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            let code = "const said = __test.announced.filter((words) => words.includes('One new post')); \
                        return said.length === arguments[0] || JSON.stringify(__test.announced)";
            for (times, newest) in [(1, 12), (2, 13)] {
                poll_up_to(tab, newest).await?;
                tab.until_true("one announcement for each post", code, vec![json!(times)]).await?;
            }
            Ok(())
        })
    }

    #[test]
    fn at_the_top_new_posts_come_by_themselves_and_nothing_moves() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            // The posts are below the window.
            poll_up_to(tab, 12).await?;
            until_shown(tab, 12).await?;
            assert!(tab.scroll_position().await? < 1.0, "the page has scrolled");
            assert!(shifted(tab).await? < 0.001, "{:?}", tab.shifts().await?);
            // The beginning of the posts, below their heading.
            scroll_to_heading(tab).await?;
            let before = top_of(tab, 12).await?;
            poll_up_to(tab, 13).await?;
            until_shown(tab, 13).await?;
            is_where_it_was(tab, 12, before).await?;
            until_title(tab, "Storm live – Ledger").await?;
            assert_eq!(first_posts(tab, 3).await?, ["part-p13", "part-p12", "part-p11"]);
            let end: f64 = tab.script("return document.getElementById('part-p13').getBoundingClientRect().bottom", vec![]).await?;
            assert!(end > 50.0, "the new post ends at {end}, so that it is not seen");
            Ok(())
        })
    }

    #[test]
    fn new_posts_that_would_not_be_seen_wait_for_a_press() -> Outcome {
        reader()?.run(async |tab| {
            // The first post begins near the upper edge of the window.
            let before = open_at(tab, 11).await?;
            poll_up_to(tab, 12).await?;
            tab.main().role("button", "One new post").find().await?.is_seen().await?;
            is_where_it_was(tab, 11, before).await?;
            assert_eq!(first_posts(tab, 1).await?, ["part-p11"]);
            // They come without another poll when the reader has scrolled to the beginning of the posts, and are announced there.
            let polls = tab.host.requests_for(DOCUMENT).len();
            scroll_to_heading(tab).await?;
            until_shown(tab, 12).await?;
            tab.main().role("button", "One new post").gone().await?;
            let code = "return __test.announced.filter((words) => words.includes('One new post')).length === 2 || JSON.stringify(__test.announced)";
            tab.until_true("a second announcement", code, vec![]).await?;
            assert_eq!(tab.host.requests_for(DOCUMENT).len(), polls);
            Ok(())
        })
    }
}
