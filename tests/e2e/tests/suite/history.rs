//! The browser's history: one entry for each link followed, each with its own address.

use broadsheet_e2e::fault::Fault;
use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::{Outcome, Test};

use crate::common::{arrived, document_of, follow_from_front, round_trip, teaser_link, two_teasers};

#[test]
fn a_triple_click_on_a_slow_page_makes_one_entry() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        let gate = tab.host.hold(&document_of(&teaser.path));
        tab.open("/").await?;
        let entries: usize = tab.script("return history.length", vec![]).await?;
        teaser_link(tab, teaser).find().await?.click_times(3).await?;
        gate.open();
        tab.until_at(&teaser.path).await?;
        tab.headline(&teaser.headline).find().await?;
        round_trip(tab).await?;
        assert_eq!(tab.script::<usize>("return history.length", vec![]).await?, entries + 1);
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_double_click_makes_one_entry() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.open("/").await?;
            let entries: usize = tab.script("return history.length", vec![]).await?;
            teaser_link(tab, teaser).find().await?.click_times(2).await?;
            // The second click may fall on the new page, and take the focus along: where it is says nothing here.
            tab.until_at(&teaser.path).await?;
            tab.headline(&teaser.headline).find().await?;
            round_trip(tab).await?;
            assert_eq!(tab.script::<usize>("return history.length", vec![]).await?, entries + 1);
            assert_eq!(tab.host.requests_for(&document_of(&teaser.path)).len(), 1);
            tab.back().await?;
            tab.until_at("/").await
        })
    }

    #[test]
    fn two_steps_back_and_a_link_to_the_page_visited_last_change_the_address() -> Outcome {
        Test::returning_reader().run(async |tab| {
            // On the front and in its section: the front, the section, the article.
            let containers = paper()?.front_containers()?;
            let container = containers.last().ok_or_else(|| Fault::Wrong("the front has no container".to_owned()))?;
            let teaser = container.teasers.first().ok_or_else(|| Fault::Wrong("a container without teasers".to_owned()))?;
            tab.open("/").await?;
            tab.main().role("heading", &container.section.title).role("link", any()).click().await?;
            arrived(tab, &container.section.path, &container.section.title).await?;
            teaser_link(tab, teaser).click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;

            tab.go(-2).await?;
            tab.until_at("/").await?;
            teaser_link(tab, teaser).click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            tab.reload().await?;
            tab.headline(&teaser.headline).find().await?;
            tab.back().await?;
            tab.until_at("/").await
        })
    }

    #[test]
    fn back_out_of_the_paper_and_forward_into_it() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.load("/__test/blank").await?;
            let (teaser, _) = two_teasers()?;
            follow_from_front(tab, teaser).await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            tab.go(-2).await?;
            tab.until_at("/__test/blank").await?;
            tab.go(2).await?;
            tab.until_at(&teaser.path).await?;
            tab.until_ready().await?;
            tab.headline(&teaser.headline).find().await?;
            tab.back().await?;
            tab.until_at("/").await?;
            teaser_link(tab, teaser).find().await?;
            Ok(())
        })
    }

    #[test]
    fn quick_steps_through_the_history_end_where_the_address_says() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, other) = two_teasers()?;
            let front = &paper()?.site.title;
            // The front, an article, the front, another article: enough to stay within the paper, as engines differ in
            // what becomes of a step that is asked for while another one is under way.
            follow_from_front(tab, teaser).await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            tab.role("banner", any()).role("link", front).first().click().await?;
            tab.until_at("/").await?;
            teaser_link(tab, other).click().await?;
            arrived(tab, &other.path, &other.headline).await?;
            for step in [-1, 1, -1] {
                tab.go(step).await?;
            }
            let agrees = "const titles = arguments[0], heading = document.querySelector('main h1')?.textContent; \
                          const shown = `${location.pathname} has ${heading}, ${document.title}`; \
                          if (shown !== window.lastShown) window.lastSince = performance.now(); \
                          window.lastShown = shown; \
                          const title = titles[location.pathname]; \
                          return performance.now() - window.lastSince > 300 && document.title.startsWith(title) \
                              && (location.pathname === '/' || heading === title) || shown";
            let titles = serde_json::json!({ "/": front, &teaser.path: teaser.headline, &other.path: other.headline });
            tab.until_true("the page that the address says, and no other after it", agrees, vec![titles]).await
        })
    }
}
