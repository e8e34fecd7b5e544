//! Reading the front and an article: effects of layout, the reader's locale and navigation. The content is tested natively (tests/pages).

use broadsheet_e2e::fault::Fault;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::{Outcome, Test};
use serde_json::json;

use crate::common::{arrived, teaser_link, two_teasers};

#[test]
fn a_link_to_a_key_event_brings_its_post_into_sight() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let paper = paper()?;
        let path = paper.article_that("has key events", |article| article.posts.iter().any(|post| post.key))?;
        let last = paper.article(&path)?.posts.iter().rfind(|post| post.key).ok_or_else(|| Fault::Wrong("no key event".to_owned()))?;
        let words = last.headline.clone().unwrap_or_else(|| "Post".to_owned());
        tab.open(&path).await?;
        tab.role("navigation", "Key events").role("link", &words).click().await?;
        tab.until_at(&format!("{path}#{}", last.id)).await?;
        let in_sight = "const box = document.getElementById(arguments[0]).getBoundingClientRect(); \
                        return box.top > -5 && box.top < innerHeight / 2 || 'at ' + box.top";
        tab.until_true("the post in sight", in_sight, vec![json!(last.id)]).await
    })
}

#[test]
fn the_lead_story_has_the_largest_headline() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let lead = paper()?.front_lead()?;
        tab.open("/").await?;
        let link = teaser_link(tab, lead).find().await?;
        let largest: bool = link
            .script(
                "const size = (e) => parseFloat(getComputedStyle(e).fontSize); \
                 return [...document.querySelectorAll('main h2 a, main h3 a')].every((other) => other === it || size(other) < size(it))",
                vec![],
            )
            .await?;
        assert!(largest, "another headline is as large as the lead story’s");
        Ok(())
    })
}

#[test]
fn the_masthead_follows_the_reader_to_a_section() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let paper = paper()?;
        let (teaser, _) = two_teasers()?;
        let section = &paper.article(&teaser.path)?.section;
        tab.open(&teaser.path).await?;
        let sections = tab.role("navigation", "Sections");
        assert_eq!(sections.role("link", &section.title).find().await?.attribute("aria-current").await?.as_deref(), Some("true"));
        sections.role("link", &section.title).click().await?;
        arrived(tab, &section.path, &section.title).await?;
        assert_eq!(sections.role("link", &section.title).find().await?.attribute("aria-current").await?.as_deref(), Some("page"));
        let current = "return document.querySelectorAll('header [aria-current]').length";
        assert_eq!(tab.script::<usize>(current, vec![]).await?, 1);
        Ok(())
    })
}

#[test]
fn the_whole_card_of_a_teaser_follows_its_link() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open("/").await?;
        let link = teaser_link(tab, teaser).find().await?;
        link.scroll_into_view().await?;
        // The middle of the excerpt or the time, which are no links themselves.
        let hit: String = link
            .script(
                "const card = it.closest('article'); const words = card.querySelector('time').getBoundingClientRect(); \
                 const at = document.elementFromPoint(words.x + words.width / 2, words.y + words.height / 2); \
                 const link = at.closest('a'); return link ? link.getAttribute('href') : at.outerHTML.slice(0, 100)",
                vec![],
            )
            .await?;
        assert_eq!(hit, teaser.path);
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn times_are_in_the_language_of_the_page_and_the_readers_time_zone() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            let published = paper()?.article(&teaser.path)?.published.text.clone();
            tab.open(&teaser.path).await?;
            let code = "const time = document.querySelector('main header time'); \
                        const [, sign, hours, minutes] = /([+-])(\\d\\d):(\\d\\d)$/.exec(time.dateTime) ?? [, '+', 0, 0]; \
                        const offset = Number(sign + (hours * 60 + Number(minutes))); \
                        const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' }); \
                        const isLocal = -new Date(time.dateTime).getTimezoneOffset() === offset; \
                        const expected = isLocal ? arguments[0] : format.format(new Date(time.dateTime)); \
                        return time.textContent === expected || time.textContent + ' is not ' + expected";
            tab.until_true("the time in the zone", code, vec![json!(published)]).await
        })
    }

    #[test]
    fn an_address_with_a_fragment_opens_at_its_post() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let paper = paper()?;
            let path = paper.article_that("has key events", |article| article.posts.iter().any(|post| post.key))?;
            let last = paper.article(&path)?.posts.last().map(|post| post.id.clone()).unwrap_or_default();
            tab.open(&format!("{path}#{last}")).await?;
            let in_sight = "const box = document.getElementById(arguments[0]).getBoundingClientRect(); \
                            return box.top > -5 && box.top < innerHeight || 'at ' + box.top";
            tab.until_true("the post in sight", in_sight, vec![json!(last)]).await
        })
    }
}
