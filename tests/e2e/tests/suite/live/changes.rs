//! Posts that are corrected or withdrawn.

use broadsheet_e2e::Outcome;
use broadsheet_e2e::server::{Fault, Times};
use serde_json::{Value, json};

use crate::common::{round_trip, until_requested};

use super::{
    LONG, LONG_DOCUMENT, MANY, PAGE, POLL, dated, document, first_posts, is_where_it_was, open, open_at, paragraph, poll, poll_up_to,
    publish, publish_document, reader, scroll_to_post, top_of, until_marked, until_shown,
};

const CHANGED: &str = "This post has been changed.";
const WITHDRAWN: &str = "This post has been withdrawn.";

#[test]
fn a_page_that_is_older_than_the_first_document_is_brought_up_to_date() -> Outcome {
    reader()?.run(async |tab| {
        // The page comes from a cache, and the host has published twice since.
        publish(tab, |posts| {
            posts[1]["body"] = json!([paragraph("Put right.")]);
            posts[1]["version"] = json!("00000000");
            posts.remove(4);
            posts.insert(0, dated(12));
        })?;
        open(tab, PAGE).await?;
        poll(tab).await?;
        until_shown(tab, 12).await?;
        let texts: Vec<String> =
            tab.script("return ['part-p10', 'part-p7'].map((id) => document.getElementById(id).textContent)", vec![]).await?;
        assert!(texts[0].contains(CHANGED) && texts[0].contains("Put right."), "{texts:?}");
        assert!(texts[1].contains(WITHDRAWN) && !texts[1].contains("Report 7"), "{texts:?}");
        assert_eq!(first_posts(tab, 3).await?, ["part-p12", "part-p11", "part-p10"]);
        Ok(())
    })
}

#[test]
fn an_old_post_that_is_corrected_changes_although_polls_do_not_have_its_text() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, LONG).await?;
        let whole = "/content/article/long.json";
        let correct = |document: &mut Value| {
            let post = &mut document["page"]["posts"][MANY - 6];
            post["version"] = json!("00000000");
            if post["body"] != json!([]) {
                post["body"] = json!([paragraph("Put right.")]);
            }
        };
        publish_document(tab, LONG_DOCUMENT, correct)?;
        let mut corrected = document(whole)?;
        correct(&mut corrected);
        tab.host.fail(whole, Fault::Replace { content_type: "application/json", body: corrected.to_string() }, Times::Always);
        tab.let_pass(POLL).await?;
        until_marked(tab, 5, CHANGED).await?;
        until_marked(tab, 5, "Put right.").await?;
        assert_eq!(tab.host.requests_for(whole).len(), 1);
        tab.let_pass(POLL).await?;
        until_requested(tab, LONG_DOCUMENT, 2).await?;
        round_trip(tab).await?;
        assert_eq!(tab.host.requests_for(whole).len(), 1, "the whole document was fetched again without need");
        Ok(())
    })
}

#[test]
fn what_holds_the_focus_keeps_it_when_it_is_drawn_anew() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        let focus = "document.querySelector(arguments[0]).focus({ preventScroll: true })";
        scroll_to_post(tab, 6).await?;

        tab.script::<Value>(focus, vec![json!("#part-p6 .post__link")]).await?;
        publish(tab, |posts| posts[5]["version"] = json!("00000000"))?;
        poll(tab).await?;
        until_marked(tab, 6, CHANGED).await?;
        tab.main().role("heading", "Post 6").has_focus().await?;

        publish(tab, |posts| drop(posts.remove(5)))?;
        poll(tab).await?;
        until_marked(tab, 6, WITHDRAWN).await?;
        let focused = "return document.activeElement.id || document.activeElement.outerHTML.slice(0, 200)";
        assert_eq!(tab.script::<String>(focused, vec![]).await?, "part-p6_h");

        // A link of the list of key events, from which another one goes.
        tab.script::<Value>(focus, vec![json!(".key-events a[href='#part-p3']")]).await?;
        publish(tab, |posts| drop(posts.remove(2)))?;
        poll(tab).await?;
        until_marked(tab, 9, WITHDRAWN).await?;
        let focused = "return document.activeElement.getAttribute('href') ?? document.activeElement.outerHTML.slice(0, 200)";
        assert_eq!(tab.script::<String>(focused, vec![]).await?, "#part-p3");

        // The button, whose posts are withdrawn before it is pressed.
        poll_up_to(tab, 12).await?;
        tab.main().role("button", "One new post").find().await?.focus().await?;
        publish(tab, |_| ())?;
        poll(tab).await?;
        tab.main().role("button", "One new post").gone().await?;
        tab.main().role("heading", "As it happened").has_focus().await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn corrected_and_withdrawn_posts_say_so_in_their_places() -> Outcome {
        reader()?.run(async |tab| {
            let before = open_at(tab, 6).await?;
            publish(tab, |posts| {
                // Number 11 is the newest and above the window, number 8 too.
                posts[1]["body"] = json!([paragraph(&"Put right. ".repeat(60))]);
                posts[1]["version"] = json!("00000000");
                posts.remove(3);
            })?;
            poll(tab).await?;
            until_marked(tab, 8, WITHDRAWN).await?;
            until_marked(tab, 10, CHANGED).await?;
            is_where_it_was(tab, 6, before).await?;
            let withdrawn: String = tab.script("return document.getElementById('part-p8').textContent", vec![]).await?;
            assert!(!withdrawn.contains("Report 8") && !withdrawn.contains("Post 8"), "{withdrawn}");
            assert_eq!(tab.title().await?, "Storm live – Ledger");

            // In the window, what is below a post that grows stays.
            let below = top_of(tab, 5).await?;
            publish(tab, |posts| {
                posts[1]["body"] = json!([paragraph(&"Put right. ".repeat(60))]);
                posts[1]["version"] = json!("00000000");
                posts.remove(3);
                posts[4]["version"] = json!("11111111");
            })?;
            poll(tab).await?;
            until_marked(tab, 6, CHANGED).await?;
            is_where_it_was(tab, 5, below).await?;

            // A withdrawn post that is published again is shown again.
            publish(tab, |_| ())?;
            poll(tab).await?;
            until_marked(tab, 8, "Report 8").await
        })
    }
}
