//! When the page asks for news, and when it does not.

use std::fs;

use broadsheet_e2e::Outcome;
use broadsheet_e2e::server::{Fault, Times};
use serde_json::{Value, json};

use crate::common::{drawn, round_trip, until_requested, whole};

use super::{
    DOCUMENT, PAGE, POLL, first_posts, no_poll, open, poll, poll_after, poll_up_to, publish_up_to, reader, site, until_shown, until_title,
};

#[test]
fn faults_double_the_time_between_polls_and_an_answer_ends_that() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        tab.expect_report("console.error", "");
        tab.host.fail(DOCUMENT, Fault::Status(503), Times::Always);
        poll(tab).await?;
        round_trip(tab).await?;
        for wait in [40_000, 80_000, 160_000, 300_000, 300_000] {
            no_poll(tab, wait - 1_000).await?;
            poll_after(tab, DOCUMENT, 1_000).await?;
            round_trip(tab).await?;
        }
        publish_up_to(tab, 12)?;
        poll_after(tab, DOCUMENT, 300_000).await?;
        until_shown(tab, 12).await?;
        no_poll(tab, POLL - 1_000).await?;
        poll_after(tab, DOCUMENT, 1_000).await
    })
}

#[test]
fn a_reader_who_saves_data_looks_for_new_posts() -> Outcome {
    reader()?.saves_data().run(async |tab| {
        tab.resize(390, 700).await?;
        tab.load(PAGE).await?;
        let look = tab.main().role("button", "Look for new posts");
        // The first press loads the app.
        look.click().await?;
        tab.until_ready().await?;
        tab.until_announced("There are no new posts.").await?;
        no_poll(tab, 600_000).await?;
        publish_up_to(tab, 12)?;
        look.click().await?;
        until_shown(tab, 12).await?;
        tab.main().role("heading", "Post 12").has_focus().await?;
        tab.expect_report("console.error", "");
        tab.host.recover();
        tab.host.fail(DOCUMENT, Fault::Status(503), Times::Always);
        look.click().await?;
        tab.until_announced("New posts could not be loaded. The page will try again.").await
    })
}

#[test]
fn a_hidden_tab_is_polled_every_minute_and_counts_in_its_title() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        let see = "Object.defineProperty(document, 'hidden', { value: arguments[0], configurable: true }); \
                   document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))";
        tab.script::<Value>(see, vec![json!(true)]).await?;
        publish_up_to(tab, 13)?;
        no_poll(tab, 59_000).await?;
        tab.let_pass(1_000).await?;
        until_title(tab, "(2) Storm live – Ledger").await?;
        let before = tab.host.requests_for(DOCUMENT).len();
        tab.script::<Value>(see, vec![json!(false)]).await?;
        until_requested(tab, DOCUMENT, before + 1).await?;
        // The posts are below the window, so they come by themselves.
        until_shown(tab, 13).await?;
        until_title(tab, "Storm live – Ledger").await
    })
}

#[test]
fn leaving_the_page_stops_the_polls_and_coming_back_polls_at_once() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        tab.link("Ledger").first().click().await?;
        tab.until_at("/").await?;
        whole(tab).await?;
        no_poll(tab, 600_000).await?;
        publish_up_to(tab, 12)?;
        tab.back().await?;
        tab.until_at(PAGE).await?;
        until_shown(tab, 12).await?;
        tab.go(1).await?;
        tab.until_at("/").await?;
        tab.back().await?;
        tab.until_at(PAGE).await?;
        until_shown(tab, 12).await
    })
}

/// The address of the file with all messages.
fn messages() -> Outcome<String> {
    let site = site()?;
    let files = fs::read_dir(&site).map_err(|source| broadsheet_e2e::Fault::File { path: site.clone(), source })?;
    let names = files.flatten().map(|file| file.file_name().to_string_lossy().into_owned());
    let file = names.into_iter().find(|name| name.starts_with("broadsheet-messages-"));
    file.map(|name| format!("/{name}")).ok_or_else(|| broadsheet_e2e::Fault::Wrong("there is no file with messages".to_owned()))
}

#[test]
fn posts_that_came_before_the_messages_are_put_in_later() -> Outcome {
    let messages = messages()?;
    reader()?.run(async |tab| {
        tab.expect_report("console.error", "");
        tab.host.fail(&messages, Fault::Status(404), Times::Always);
        open(tab, PAGE).await?;
        publish_up_to(tab, 12)?;
        tab.host.fail(&messages, Fault::Status(404), Times::Always);
        poll(tab).await?;
        round_trip(tab).await?;
        drawn(tab).await?;
        assert_eq!(first_posts(tab, 1).await?, ["part-p11"]);
        // The same document, with the messages.
        poll_up_to(tab, 12).await?;
        until_shown(tab, 12).await
    })
}

#[test]
fn without_a_connection_a_poll_fails_and_the_connection_brings_the_next() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        tab.expect_report("part", "");
        tab.emulate_offline(true).await?;
        tab.let_pass(POLL).await?;
        publish_up_to(tab, 12)?;
        tab.emulate_offline(false).await?;
        until_shown(tab, 12).await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_page_that_comes_from_the_back_forward_cache_is_polled_at_once() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            publish_up_to(tab, 12)?;
            tab.script::<Value>("location.href = '/__test/blank'", vec![]).await?;
            tab.until_at("/__test/blank").await?;
            tab.back().await?;
            tab.until_at(PAGE).await?;
            tab.until_ready().await?;
            // Where the browser has loaded it anew, that was from its HTTP cache.
            until_shown(tab, 12).await
        })
    }
}
