//! A page of hundreds of posts, all of which can be reached.

use broadsheet_e2e::Outcome;
use broadsheet_e2e::input::Key;
use broadsheet_e2e::locator::any;
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

use crate::common::{arrived, round_trip};
use crate::published::{at_rest, shifted};

use super::{LONG, LONG_DOCUMENT, MANY, POLL, poll_after, reader, until_in_window};

/// Has the app draw the long page.
async fn draw_long(tab: &Tab) -> Outcome {
    tab.resize(390, 700).await?;
    tab.open("/").await?;
    tab.main().role("link", "Storm long").first().click().await?;
    arrived(tab, LONG, "Storm long").await
}

#[test]
fn an_afternoon_of_posts_opens_quickly_and_all_of_it_can_be_reached() -> Outcome {
    reader()?.run(async |tab| {
        draw_long(tab).await?;
        let count = "return document.querySelectorAll('.post').length";
        assert_eq!(tab.script::<usize>(count, vec![]).await?, 40);
        // What is not drawn is not new.
        poll_after(tab, LONG_DOCUMENT, POLL).await?;
        round_trip(tab).await?;
        assert_eq!(tab.script::<usize>(count, vec![]).await?, 40);
        tab.script::<Value>(
            "document.querySelector('[data-slot=live-older]').scrollIntoView({ block: 'end', behavior: 'instant' })",
            vec![],
        )
        .await?;
        tab.until_true(
            "more as one scrolls",
            "const { length } = document.querySelectorAll('.post'); return length > 40 || length",
            vec![],
        )
        .await?;
        tab.script::<Value>("location.hash = 'part-p5'", vec![]).await?;
        until_in_window(tab, 5).await?;
        assert_eq!(tab.script::<usize>(count, vec![]).await?, MANY);
        assert_eq!(tab.main().role("button", any()).names().await?.iter().filter(|name| name.contains("older")).count(), 0);
        Ok(())
    })
}

#[test]
fn older_posts_come_when_the_reader_asks() -> Outcome {
    reader()?.run(async |tab| {
        draw_long(tab).await?;
        // Focused without scrolling, which would bring the posts by itself.
        let focus = "[...document.querySelectorAll('button')].find((button) => button.textContent === 'Show 360 older posts')\
                     .focus({ preventScroll: true })";
        tab.script::<Value>(focus, vec![]).await?;
        tab.press(&[Key::Enter]).await?;
        let all = "const { length } = document.querySelectorAll('.post'); return length === arguments[0] || length";
        tab.until_true("all posts", all, vec![json!(MANY)]).await?;
        // The button is gone. The first 40 posts were there.
        tab.main().role("heading", "Post 359").has_focus().await
    })
}

#[test]
fn all_posts_are_drawn_before_the_page_is_printed() -> Outcome {
    reader()?.run(async |tab| {
        draw_long(tab).await?;
        // The browser prints what is there when the listeners have returned.
        let code = "const count = () => document.querySelectorAll('.post').length; const before = count(); \
                    dispatchEvent(new Event('beforeprint')); return [before, count()]";
        assert_eq!(tab.script::<[usize; 2]>(code, vec![]).await?, [40, MANY]);
        Ok(())
    })
}

#[test]
fn without_scripts_all_posts_are_there_and_no_button() -> Outcome {
    reader()?.without_scripts().run(async |tab| {
        tab.resize(390, 700).await?;
        tab.load(&format!("{LONG}#part-p5")).await?;
        until_in_window(tab, 5).await?;
        let seen: Vec<usize> = tab
            .script(
                "return [document.querySelectorAll('.post').length, \
                 [...document.querySelectorAll('main button')].filter((button) => button.checkVisibility()).length]",
                vec![],
            )
            .await?;
        assert_eq!(seen, [MANY, 0]);
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_link_to_a_post_leads_to_it_among_hundreds() -> Outcome {
        reader()?.run(async |tab| {
            tab.resize(390, 700).await?;
            tab.open(&format!("{LONG}#part-p5")).await?;
            until_in_window(tab, 5).await?;
            at_rest(tab).await?;
            until_in_window(tab, 5).await?;
            assert!(shifted(tab).await? < 0.001, "{:?}", tab.shifts().await?);
            Ok(())
        })
    }
}
