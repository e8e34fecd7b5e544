//! The links that the app follows or leaves to the browser, and prefetching.

use broadsheet_e2e::input::Key;
use broadsheet_e2e::settings::Engine;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::wait::{self, Look};
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, document_of, round_trip, teaser_link, two_teasers, until_requested};

/// Puts a link into the page, clicks it, and tells whether the app took the click. The browser does not follow it either way.
async fn app_takes(tab: &Tab, attributes: Value) -> Outcome<bool> {
    let code = "const link = document.createElement('a'); link.textContent = 'A link of the test'; \
                for (const [name, value] of Object.entries(arguments[0])) link.setAttribute(name, value); \
                document.querySelector('main').prepend(link); let taken = null; \
                addEventListener('click', (event) => { taken = event.defaultPrevented; event.preventDefault(); }, { once: true }); \
                link.click(); link.remove(); return taken";
    tab.script(code, vec![attributes]).await
}

#[test]
fn links_to_pages_are_followed_by_the_app() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open("/about/").await?;
        assert!(app_takes(tab, json!({ "href": teaser.path })).await?);
        arrived(tab, &teaser.path, &teaser.headline).await
    })
}

#[test]
fn a_click_with_a_key_held_is_left_to_the_browser() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open("/about/").await?;
        for key in ["ctrlKey", "metaKey", "shiftKey", "altKey"] {
            let code = "const link = document.querySelector('main a'); link.setAttribute('href', arguments[1]); let taken = null; \
                        const settle = (event) => { taken = event.defaultPrevented; event.preventDefault(); }; \
                        addEventListener('click', settle, { once: true }); \
                        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [arguments[0]]: true })); \
                        return taken";
            let taken: bool = tab.script(code, vec![json!(key), json!(teaser.path)]).await?;
            assert!(!taken, "the app took a click with {key}");
        }
        assert_eq!(tab.address().await?, "/about/");
        Ok(())
    })
}

#[test]
fn a_link_the_mouse_rests_on_is_fetched() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open("/").await?;
        teaser_link(tab, teaser).find().await?.hover().await?;
        until_requested(tab, &document_of(&teaser.path), 1).await
    })
}

#[test]
fn a_finger_on_a_link_fetches_its_page() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open("/").await?;
        // Not every engine has touch events on a machine without a touch screen: the event's name is what counts.
        let link = teaser_link(tab, teaser).find().await?;
        link.script::<Value>("it.dispatchEvent(new Event('touchstart', { bubbles: true }))", vec![]).await?;
        until_requested(tab, &document_of(&teaser.path), 1).await
    })
}

#[test]
fn what_was_fetched_ahead_in_vain_fails_only_when_it_is_followed() -> Outcome {
    Test::returning_reader().run(async |tab| {
        use broadsheet_e2e::server::{Fault, Times};
        let (teaser, _) = two_teasers()?;
        let document = document_of(&teaser.path);
        tab.host.fail(&document, Fault::Status(404), Times::First(1));
        tab.open("/").await?;
        let link = teaser_link(tab, teaser).find().await?;
        link.focus().await?;
        until_requested(tab, &document, 1).await?;
        round_trip(tab).await?;
        assert_eq!(tab.address().await?, "/");
        link.click().await?;
        arrived(tab, &teaser.path, &teaser.headline).await
    })
}

#[test]
fn a_reader_who_saves_data_fetches_nothing_ahead() -> Outcome {
    Test::returning_reader().saves_data().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        let document = document_of(&teaser.path);
        tab.open("/").await?;
        let link = teaser_link(tab, teaser).find().await?;
        link.focus().await?;
        link.hover().await?;
        link.script::<Value>("it.dispatchEvent(new Event('touchstart', { bubbles: true }))", vec![]).await?;
        tab.let_pass(1_000).await?;
        round_trip(tab).await?;
        assert!(tab.host.requests_for(&document).is_empty(), "fetched ahead in spite of data saving");
        link.click().await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        assert_eq!(tab.host.requests_for(&document).len(), 1);
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn everything_else_is_left_to_the_browser() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            let page = &teaser.path;
            tab.open("/about/").await?;
            for link in [
                json!({ "href": page, "target": "_blank" }),
                json!({ "href": page, "download": "" }),
                json!({ "href": page, "rel": "external" }),
                json!({ "href": page, "rel": "noopener External" }),
                json!({ "href": "/media/harbour-wall.jpg" }),
                json!({ "href": "/content/index.json" }),
                json!({ "href": "/feed.xml" }),
                json!({ "href": "https://elsewhere.example/" }),
                json!({ "href": "mailto:desk@ledger.example" }),
                json!({ "href": "tel:+441632960118" }),
                // An address that, taken alone, would name another host.
                json!({ "href": format!("{}/{page}", tab.host.origin()) }),
                json!({ "href": "#main" }),
                json!({ "href": "/about/#main" }),
            ] {
                assert!(!app_takes(tab, link.clone()).await?, "the app took {link}");
            }
            assert_eq!(tab.address().await?, "/about/");
            assert!(tab.host.requests_for(&document_of(page)).is_empty());
            Ok(())
        })
    }

    #[test]
    fn control_and_click_open_another_window_and_leave_this_one() -> Outcome {
        let reason = "MiniBrowser under automation opens no tab for Ctrl and click; the test above holds there";
        Test::returning_reader().not_in(Engine::Webkit, reason).run(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.open("/").await?;
            let windows = tab.windows().await?;
            teaser_link(tab, teaser).find().await?.click_with(Key::Control).await?;
            wait::until("another window", wait::LIMIT, async || {
                let now = tab.windows().await?;
                Ok(if now == windows + 1 { Look::There(()) } else { Look::NotYet(format!("{now} windows")) })
            })
            .await?;
            until_requested(tab, &teaser.path, 1).await?;
            assert_eq!(tab.address().await?, "/");
            Ok(())
        })
    }

    #[test]
    fn a_link_that_gets_the_focus_is_fetched_once_and_then_opens_without_waiting() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            let document = document_of(&teaser.path);
            tab.open("/").await?;
            let link = teaser_link(tab, teaser).find().await?;
            link.focus().await?;
            until_requested(tab, &document, 1).await?;
            tab.main().find().await?.focus().await?;
            link.focus().await?;
            link.hover().await?;
            tab.let_pass(100).await?;
            round_trip(tab).await?;
            link.click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            assert_eq!(tab.host.requests_for(&document).len(), 1, "fetched more than once");
            Ok(())
        })
    }
}
