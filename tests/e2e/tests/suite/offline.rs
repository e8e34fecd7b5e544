//! Without a connection.

use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::settings::Engine;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, document_of, follow_from_front, teaser_link, two_teasers};

const NOTICE: &str = "You are offline. Pages you have opened still work.";

/// Turns the connection on or off. Only Chromium can emulate being offline. In other engines the host cuts every connection, and a script
/// overrides `navigator.onLine`.
async fn connect(tab: &Tab, online: bool) -> Outcome {
    // Pictures below the viewport have not been loaded yet, and now cannot be.
    tab.expect_report("part", "/pictures/");
    if tab.engine() == Engine::Chromium {
        return tab.emulate_offline(!online).await;
    }
    if online {
        tab.host.recover();
    } else {
        tab.host.fail("/content/*", Fault::Drop, Times::Always);
    }
    let code = "Object.defineProperty(navigator, 'onLine', { value: arguments[0], configurable: true }); \
                dispatchEvent(new Event(arguments[0] ? 'online' : 'offline'))";
    tab.script::<Value>(code, vec![json!(online)]).await.map(|_| ())
}

async fn notice_goes(tab: &Tab) -> Outcome {
    tab.until_true("the notice to go", "return !document.body.innerText.includes(arguments[0])", vec![json!(NOTICE)]).await
}

#[test]
fn a_failed_page_comes_by_itself_when_the_connection_is_back() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open("/").await?;
        connect(tab, false).await?;
        tab.until_announced(NOTICE).await?;
        teaser_link(tab, teaser).click().await?;
        arrived(tab, &teaser.path, "This page could not be loaded").await?;
        let boot = tab.boot().await?;
        tab.host.forget_requests();
        connect(tab, true).await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        assert_eq!(tab.boot().await?, boot, "the page was reloaded");
        assert_eq!(tab.host.requests_for(&document_of(&teaser.path)).len(), 1, "asked more than once");
        notice_goes(tab).await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_page_that_was_read_still_opens_and_another_says_that_there_is_no_connection() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (read, unread) = two_teasers()?;
            follow_from_front(tab, read).await?;
            arrived(tab, &read.path, &read.headline).await?;
            tab.back().await?;
            tab.until_at("/").await?;

            connect(tab, false).await?;
            tab.until_announced(NOTICE).await?;
            teaser_link(tab, read).click().await?;
            arrived(tab, &read.path, &read.headline).await?;
            tab.back().await?;
            tab.until_at("/").await?;

            teaser_link(tab, unread).click().await?;
            arrived(tab, &unread.path, "This page could not be loaded").await?;
            let main = tab.main().find().await?.text().await?;
            assert!(main.contains("You are offline, and this page has not been read on this device yet."), "“{main}”");

            tab.back().await?;
            tab.until_at("/").await?;
            teaser_link(tab, unread).has_focus().await?;
            connect(tab, true).await?;
            notice_goes(tab).await?;
            teaser_link(tab, unread).click().await?;
            arrived(tab, &unread.path, &unread.headline).await
        })
    }
}
