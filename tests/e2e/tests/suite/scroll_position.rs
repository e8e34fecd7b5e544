//! Scroll positions are restored whatever the reader does right after scrolling, as they would be without the app.

use broadsheet_content::page::Teaser;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::settings::{Engine, settings};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, document_of, drawn, follow_from_front, teaser_link, two_teasers};

/// A scroll position in CSS pixels below the first screen of every page of these tests.
const PLACE: f64 = 900.0;

/// Opens a page at the size of a phone, on which it is several screens long.
async fn open(tab: &Tab, path: &str) -> Outcome {
    tab.resize(390, 700).await?;
    tab.open(path).await
}

/// Scrolls, and does something in the same task.
async fn scroll_and(tab: &Tab, y: f64, action: &str) -> Outcome {
    let code = format!("scrollTo({{ top: arguments[0], behavior: 'instant' }}); {action}");
    tab.script::<Value>(&code, vec![json!(y)]).await.map(|_| ())
}

/// Reloads the page right after scrolling, and waits for the new one.
async fn scroll_and_reload(tab: &Tab, y: f64) -> Outcome {
    let boot = tab.boot().await?;
    scroll_and(tab, y, "location.reload()").await?;
    tab.until_true("the page anew", "return window.__test?.boot !== arguments[0]", vec![boot.into()]).await?;
    tab.until_ready().await?;
    drawn(tab).await
}

async fn until_written_down(tab: &Tab) -> Outcome {
    let code = "return Math.abs(history.state?.scroll - scrollY) < 1 || JSON.stringify(history.state)";
    tab.until_true("the position in the history", code, vec![]).await
}

#[test]
fn a_turn_of_the_wheel_and_a_reload_at_once_or_a_moment_later() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        open(tab, &teaser.path).await?;
        for moment in [0, 20, 60, 110, 200] {
            let before = tab.scroll_position().await?;
            tab.turn_wheel(350).await?;
            tab.until_true("the wheel to turn the page", "return scrollY > arguments[0]", vec![json!(before)]).await?;
            let pause = "await new Promise((done) => setTimeout(done, arguments[0])); return scrollY";
            let place: f64 = tab.promise(&pause.replace("arguments[0]", &moment.to_string()), vec![]).await?;
            tab.reload().await?;
            drawn(tab).await?;
            let after = tab.scroll_position().await?;
            assert!((after - place).abs() <= 4.0, "{moment} ms after the wheel: {place} became {after}");
        }
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_reload_right_after_scrolling_keeps_the_place() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            open(tab, &teaser.path).await?;
            scroll_and_reload(tab, PLACE).await?;
            tab.until_scrolled_to(PLACE).await?;
            // The top is a position, too, and the one before it has been saved by now.
            until_written_down(tab).await?;
            scroll_and_reload(tab, 0.0).await?;
            assert!(tab.scroll_position().await? < 4.0, "the page jumped down");
            Ok(())
        })
    }

    #[test]
    fn a_reload_of_a_page_that_the_app_has_drawn_keeps_the_place() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.resize(390, 700).await?;
            follow_from_front(tab, teaser).await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            scroll_and_reload(tab, PLACE).await?;
            tab.until_scrolled_to(PLACE).await
        })
    }

    #[test]
    fn a_reload_of_an_article_that_was_not_published_yet_keeps_the_place() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            let path = settings()?.dist.join("404.html");
            let body = std::fs::read_to_string(&path).map_err(|source| broadsheet_e2e::Fault::File { path, source })?;
            tab.host.fail(&teaser.path, Fault::Replace { content_type: "text/html; charset=utf-8", body }, Times::Always);
            open(tab, &teaser.path).await?;
            tab.headline(&teaser.headline).find().await?;
            scroll_and_reload(tab, PLACE).await?;
            tab.until_scrolled_to(PLACE).await
        })
    }

    #[test]
    fn another_site_right_after_scrolling_and_back() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            open(tab, &teaser.path).await?;
            for elsewhere in ["/__test/blank".to_owned(), format!("{}/__test/blank", tab.host.elsewhere())] {
                let boot = tab.boot().await?;
                scroll_and(tab, PLACE, &format!("location.href = '{elsewhere}'")).await?;
                tab.until_true("another page", "return !document.querySelector('h1')", vec![]).await?;
                tab.back().await?;
                tab.until_at(&teaser.path).await?;
                tab.until_ready().await?;
                eprintln!("{elsewhere}: {}", if tab.boot().await? == boot { "kept by the browser" } else { "loaded anew" });
                tab.until_scrolled_to(PLACE).await?;
                tab.scroll_to(0.0).await?;
            }
            Ok(())
        })
    }

    #[test]
    fn two_steps_back_from_another_site_to_a_page_that_was_left_by_a_link() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            open(tab, "/").await?;
            let link = teaser_link(tab, teaser).find().await?;
            link.scroll_into_view().await?;
            let place = tab.scroll_position().await?;
            link.click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            scroll_and(tab, PLACE, "location.href = '/__test/blank'").await?;
            tab.until_at("/__test/blank").await?;
            tab.go(-2).await?;
            tab.until_at("/").await?;
            tab.until_ready().await?;
            tab.until_scrolled_to(place).await?;
            tab.go(1).await?;
            tab.until_at(&teaser.path).await?;
            tab.headline(&teaser.headline).find().await?;
            tab.until_scrolled_to(PLACE).await
        })
    }

    #[test]
    fn back_right_after_scrolling_and_forward() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.resize(390, 700).await?;
            follow_from_front(tab, teaser).await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            scroll_and(tab, PLACE, "history.back()").await?;
            tab.until_at("/").await?;
            teaser_link(tab, teaser).has_focus().await?;
            let front = tab.scroll_position().await?;
            scroll_and(tab, front + 300.0, "history.forward()").await?;
            tab.until_at(&teaser.path).await?;
            tab.until_scrolled_to(PLACE).await?;
            tab.back().await?;
            tab.until_at("/").await?;
            tab.until_scrolled_to(front + 300.0).await
        })
    }

    #[test]
    fn a_link_right_after_scrolling_and_back() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            open(tab, "/").await?;
            scroll_and(tab, PLACE, &format!("document.querySelector('main a[href=\"{}\"]').click()", teaser.path)).await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            tab.until_scrolled_to(0.0).await?;
            tab.back().await?;
            tab.until_at("/").await?;
            tab.until_scrolled_to(PLACE).await
        })
    }

    #[test]
    fn a_fragment_of_the_page_right_after_scrolling_and_back() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            open(tab, &teaser.path).await?;
            scroll_and(tab, PLACE, "document.querySelector('a[href=\"#main\"]').click()").await?;
            tab.until_at(&format!("{}#main", teaser.path)).await?;
            tab.until_true("the content’s beginning", "return scrollY < 300 || scrollY", vec![]).await?;
            tab.back().await?;
            tab.until_at(&teaser.path).await?;
            tab.until_scrolled_to(PLACE).await
        })
    }

    #[test]
    fn a_page_that_stays_until_the_one_before_it_is_there_does_not_move() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            open(tab, "/").await?;
            let link = teaser_link(tab, teaser).find().await?;
            link.scroll_into_view().await?;
            let place = tab.scroll_position().await?;
            link.click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            scroll_and_reload(tab, 150.0).await?;
            let gate = tab.host.hold(&document_of("/"));
            // After each frame, when it is painted.
            let watch = "window.seen = []; const look = () => { window.seen.push(scrollY); next(); }; \
                         const next = () => requestAnimationFrame(() => setTimeout(look)); next()";
            tab.script::<Value>(watch, vec![]).await?;
            tab.back().await?;
            tab.until_at("/").await?;
            tab.until_true("ten frames", "return window.seen.length > 10", vec![]).await?;
            tab.headline(&teaser.headline).find().await?;
            let seen: Vec<f64> = tab.script("return window.seen.splice(0)", vec![]).await?;
            assert!(seen.iter().all(|y| (y - 150.0).abs() < 4.0), "the page moved: {seen:?}");
            gate.open();
            teaser_link(tab, teaser).has_focus().await?;
            tab.until_scrolled_to(place).await
        })
    }

    /// A word far down in an article.
    fn last_words(teaser: &Teaser) -> Outcome<String> {
        let words = paper()?.article(&teaser.path)?.related.last().map(|related| related.headline.clone());
        words.ok_or_else(|| broadsheet_e2e::Fault::Wrong("the article has no related ones".to_owned()))
    }

    #[test]
    fn a_link_to_a_text_is_followed_as_by_its_address() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            let words = last_words(teaser)?;
            open(tab, "/").await?;
            let boot = tab.boot().await?;
            let code = "const link = document.querySelector('main a[href=\"' + arguments[0] + '\"]'); \
                        link.href = arguments[0] + '#:~:text=' + encodeURIComponent(arguments[1])";
            tab.script::<Value>(code, vec![json!(teaser.path), json!(words)]).await?;
            teaser_link(tab, teaser).first().click().await?;
            tab.until_true("another document", "return window.__test?.boot !== arguments[0]", vec![boot.into()]).await?;
            tab.until_ready().await?;
            tab.headline(&teaser.headline).find().await?;
            if tab.engine() == Engine::Chromium {
                tab.until_true("the text in the window", "return scrollY > 300 || scrollY", vec![]).await?;
            }
            Ok(())
        })
    }
}
