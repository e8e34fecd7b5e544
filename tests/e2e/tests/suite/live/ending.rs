//! The end of a live page.

use broadsheet_e2e::Outcome;
use broadsheet_e2e::server::{Fault, Times};
use serde_json::json;

use crate::common::round_trip;

use super::{DOCUMENT, ENDED, PAGE, no_poll, open, poll, publish_document, reader};

#[test]
fn nothing_is_polled_after_the_end_which_the_page_says() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        let end: i64 = tab.script("return Math.floor(Date.now()) + 50_000", vec![]).await?;
        let until: String = tab.script("return new Date(arguments[0]).toISOString()", vec![json!(end)]).await?;
        publish_document(tab, DOCUMENT, |document| document["page"]["liveUntil"]["iso"] = json!(until))?;
        poll(tab).await?;
        round_trip(tab).await?;
        poll(tab).await?;
        round_trip(tab).await?;
        tab.let_pass(10_001).await?;
        tab.until_announced("This live page has ended.").await?;
        let badge: bool = tab.script("return document.querySelector('.article .live-badge').checkVisibility()", vec![]).await?;
        assert!(!badge, "the page still says that it is live");
        no_poll(tab, 600_000).await?;

        open(tab, ENDED).await?;
        tab.let_pass(600_000).await?;
        round_trip(tab).await?;
        assert_eq!(tab.host.requests_for("/content/article/ended.live.json").len(), 0);
        let said = tab.announced().await?;
        assert!(!said.iter().any(|words| words.contains("ended")), "{said:?}");
        Ok(())
    })
}

#[test]
fn a_page_that_the_editors_end_early_says_so() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        publish_document(tab, "/content/article/live.json", |document| {
            document["page"]["liveUntil"]["iso"] = json!("2026-11-20T20:00:00Z")
        })?;
        tab.host.fail(DOCUMENT, Fault::Status(404), Times::Always);
        poll(tab).await?;
        tab.until_announced("This live page has ended.").await?;
        no_poll(tab, 600_000).await
    })
}
