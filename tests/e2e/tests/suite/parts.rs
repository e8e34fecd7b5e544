//! The app draws the beginning of a page first, and the rest a moment later.

use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, round_trip};

/// The longest article of the paper.
fn longest() -> Outcome<(&'static str, &'static str)> {
    let kinds = paper()?.kinds()?;
    let path = kinds.into_iter().find(|kind| kind.name == "article, long").map(|kind| kind.path).unwrap_or_default();
    let document = paper()?.document(&path)?;
    Ok((&document.path, &document.title))
}

/// Puts a link to a page at the top of the present one and follows it.
async fn follow(tab: &Tab, path: &str) -> Outcome {
    let code = "const link = document.createElement('a'); link.href = arguments[0]; link.textContent = 'A link of the test'; \
                document.querySelector('main').prepend(link)";
    tab.script::<Value>(code, vec![json!(path)]).await?;
    tab.link("A link of the test").click().await
}

/// Records the number of elements in `main` at each frame, and whether the footer was ever in the viewport.
const WATCH: &str = "window.frames_seen = []; window.foot_seen = 0; const look = () => { \
                       const main = document.querySelector('main'); \
                       if (main.querySelector('h1')?.textContent === arguments[0]) { \
                         frames_seen.push(main.querySelectorAll('*').length); \
                         if (main.hasAttribute('data-partial') && document.querySelector('footer').getBoundingClientRect().top < innerHeight) foot_seen += 1; } \
                       requestAnimationFrame(look); }; look()";

#[test]
fn a_long_article_is_drawn_in_parts_and_ends_whole() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (path, headline) = longest()?;
        tab.open("/about/").await?;
        tab.script::<Value>(WATCH, vec![json!(headline)]).await?;
        follow(tab, path).await?;
        arrived(tab, path, headline).await?;
        let drawn: usize = tab.script("return document.querySelectorAll('main *').length", vec![]).await?;
        let seen: Vec<usize> = tab.script("return frames_seen", vec![]).await?;
        assert!(seen[0] < drawn / 2, "the first frame had {} of {drawn} elements", seen[0]);
        assert!(seen.windows(2).all(|pair| pair[0] <= pair[1]), "{seen:?}");
        assert_eq!(tab.script::<usize>("return foot_seen", vec![]).await?, 0, "the foot of the page was in the window");
        // As many as in the page that was published.
        tab.open(path).await?;
        assert_eq!(drawn, tab.script::<usize>("return document.querySelectorAll('main *').length", vec![]).await?);
        Ok(())
    })
}

#[test]
fn a_page_that_is_left_before_it_is_whole_leaves_nothing_behind() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (path, headline) = longest()?;
        tab.open("/about/").await?;
        // On its way to the long article the reader goes on in the very task in which its first part stands there.
        let code = "const link = (path) => { const a = document.createElement('a'); a.href = path; document.body.append(a); return a; }; \
                    const [long, next] = [arguments[0], arguments[1]].map(link); \
                    new MutationObserver((_, observer) => { \
                      if (document.querySelector('main h1')?.textContent !== arguments[2]) return; observer.disconnect(); \
                      window.wasPartial = document.querySelector('main').hasAttribute('data-partial'); next.click(); \
                    }).observe(document.querySelector('main'), { childList: true, subtree: true }); long.click()";
        tab.script::<Value>(code, vec![json!(path), json!("/section/harbour/"), json!(headline)]).await?;
        arrived(tab, "/section/harbour/", "Harbour").await?;
        round_trip(tab).await?;
        assert!(tab.script::<bool>("return wasPartial", vec![]).await?, "the article was whole before it was left");
        let headlines: usize = tab.script("return document.querySelectorAll('main h1').length", vec![]).await?;
        assert_eq!(headlines, 1);
        let leftover: usize = tab.script("return document.querySelectorAll('main .prose').length", vec![]).await?;
        assert_eq!(leftover, 0, "parts of the article came after it was left");
        Ok(())
    })
}

#[test]
fn what_was_drawn_ahead_is_the_page_as_it_was_published() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (path, headline) = longest()?;
        tab.open("/about/").await?;
        let code = "const link = document.createElement('a'); link.href = arguments[0]; link.textContent = 'A link of the test'; \
                    document.querySelector('main').prepend(link)";
        tab.script::<Value>(code, vec![json!(path)]).await?;
        let link = tab.link("A link of the test").find().await?;
        link.focus().await?;
        crate::common::until_requested(tab, &crate::common::document_of(path), 1).await?;
        round_trip(tab).await?;
        // Pictures of a prefetched page are not loaded.
        assert!(!tab.host.requests().iter().any(|request| request.path.starts_with("/pictures/")), "a picture was fetched ahead");
        link.click().await?;
        arrived(tab, path, headline).await?;
        let code = format!(
            "{}{} return still(document) === still(await published(arguments[0]))",
            crate::published::MAIN,
            crate::published::PUBLISHED
        );
        assert!(tab.promise::<bool>(&code, vec![json!(path)]).await?, "another page than the published one");
        tab.until_true("the first picture", "return document.querySelector('main img').complete", vec![]).await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn back_finds_all_of_a_page_at_once() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (path, headline) = longest()?;
            tab.open("/about/").await?;
            follow(tab, path).await?;
            arrived(tab, path, headline).await?;
            tab.scroll_to(3000.0).await?;
            // A click by the driver would scroll the link into the viewport first.
            let code =
                "const link = document.createElement('a'); link.href = arguments[0]; document.querySelector('main').append(link); link.click()";
            tab.script::<Value>(code, vec![json!("/section/harbour/")]).await?;
            arrived(tab, "/section/harbour/", "Harbour").await?;
            tab.back().await?;
            tab.until_at(path).await?;
            let partial: bool = tab.script("return document.querySelector('main').hasAttribute('data-partial')", vec![]).await?;
            assert!(!partial);
            tab.until_scrolled_to(3000.0).await
        })
    }
}
