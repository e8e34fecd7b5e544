//! What stands on the front and on an article.

use broadsheet_e2e::fault::Fault;
use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::{Outcome, Test};
use serde_json::json;

use crate::common::{arrived, teaser_link, two_teasers};

#[test]
fn the_head_of_an_article_says_who_where_and_when() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        let paper = paper()?;
        let path = paper.article_that("has a place, authors, a standfirst and an update", |article| {
            article.location.is_some() && !article.authors.is_empty() && article.standfirst.is_some() && article.updated.is_some()
        })?;
        let article = paper.article(&path)?;
        tab.open(&path).await?;
        let main = tab.main().find().await?.text().await?;
        for words in [&article.standfirst, &article.location, &article.kicker].into_iter().flatten() {
            assert!(main.contains(words.as_str()), "“{words}” is not on the page");
        }
        for author in &article.authors {
            let link = tab.main().role("link", &author.title).first().find().await?;
            assert_eq!(link.attribute("href").await?.as_deref(), Some(author.path.as_str()));
        }
        let times: Vec<String> =
            tab.script("return [...document.querySelectorAll('main header time')].map((time) => time.dateTime)", vec![]).await?;
        let updated = article.updated.as_ref().map(|stamp| stamp.iso.clone()).unwrap_or_default();
        assert_eq!(times, [article.published.iso.clone(), updated]);
        Ok(())
    })
}

#[test]
fn times_are_in_the_readers_locale() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open(&teaser.path).await?;
        let code = "const time = document.querySelector('main header time'); \
                    const options = { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' }; \
                    const local = new Intl.DateTimeFormat([], options).format(new Date(time.dateTime)); \
                    return time.textContent === local || time.textContent + ' is not ' + local";
        tab.until_true("the time in the locale", code, vec![]).await
    })
}

#[test]
fn an_article_from_right_to_left_is_marked_so() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        let paper = paper()?;
        let kinds = paper.kinds()?;
        let path = kinds.iter().find(|kind| kind.name == "article, right to left").map(|kind| kind.path.clone()).unwrap_or_default();
        let document = paper.document(&path)?;
        tab.open(&path).await?;
        let code = "const article = document.querySelector('main h1').closest('[dir]'); \
                    return [article.lang, article.dir, getComputedStyle(article.querySelector('p')).direction]";
        let [language, direction, computed]: [String; 3] = tab.script(code, vec![]).await?;
        assert_eq!([language.as_str(), direction.as_str(), computed.as_str()], [document.language.as_str(), "rtl", "rtl"]);
        Ok(())
    })
}

#[test]
fn corrections_stand_above_the_text() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        let paper = paper()?;
        let path = paper.article_that("is corrected", |article| !article.corrections.is_empty())?;
        let article = paper.article(&path)?;
        tab.open(&path).await?;
        let note = tab.main().role("note", "Corrections").find().await?;
        let words = note.text().await?;
        for correction in &article.corrections {
            assert!(words.contains(&correction.text), "“{}” is not in “{words}”", correction.text);
        }
        let above: bool = note
            .script("return it.getBoundingClientRect().top < document.querySelector('.prose').getBoundingClientRect().top", vec![])
            .await?;
        assert!(above, "the corrections stand below the text");
        Ok(())
    })
}

#[test]
fn a_live_page_has_its_posts_and_links_to_key_events() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        let paper = paper()?;
        let path = paper.article_that("has key events", |article| article.posts.iter().any(|post| post.key))?;
        let article = paper.article(&path)?;
        tab.open(&path).await?;
        let live = tab.role("region", "As it happened");
        let ids: Vec<String> =
            live.find().await?.script("return [...it.querySelectorAll('article')].map((post) => post.id)", vec![]).await?;
        assert_eq!(ids, article.posts.iter().map(|post| post.id.clone()).collect::<Vec<_>>());

        let key: Vec<_> = article.posts.iter().filter(|post| post.key).collect();
        let events = tab.role("navigation", "Key events");
        assert_eq!(events.role("link", any()).count().await?, key.len());
        let last = key.last().ok_or_else(|| Fault::Wrong("no key event".to_owned()))?;
        let words = last.headline.clone().unwrap_or_else(|| "Post".to_owned());
        events.role("link", &words).click().await?;
        tab.until_at(&format!("{path}#{}", last.id)).await?;
        let in_sight = "const box = document.getElementById(arguments[0]).getBoundingClientRect(); \
                        return box.top > -5 && box.top < innerHeight / 2 || 'at ' + box.top";
        tab.until_true("the post in sight", in_sight, vec![json!(last.id)]).await
    })
}

#[test]
fn an_address_with_a_fragment_opens_at_its_post() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        let paper = paper()?;
        let path = paper.article_that("has key events", |article| article.posts.iter().any(|post| post.key))?;
        let last = paper.article(&path)?.posts.last().map(|post| post.id.clone()).unwrap_or_default();
        tab.open(&format!("{path}#{last}")).await?;
        let in_sight = "const box = document.getElementById(arguments[0]).getBoundingClientRect(); \
                        return box.top > -5 && box.top < innerHeight || 'at ' + box.top";
        tab.until_true("the post in sight", in_sight, vec![json!(last)]).await
    })
}

#[test]
fn the_front_has_a_lead_and_a_container_for_each_section() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        let paper = paper()?;
        let (lead, containers) = (paper.front_lead()?, paper.front_containers()?);
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
        let names = tab.main().role("region", any()).names().await?;
        assert_eq!(names, containers.iter().map(|container| container.section.title.clone()).collect::<Vec<_>>());
        for container in containers {
            let region = tab.main().role("region", &container.section.title);
            assert_eq!(region.role("article", any()).count().await?, container.teasers.len(), "teasers in {}", container.section.title);
        }
        Ok(())
    })
}

#[test]
fn excerpts_end_at_a_word_with_an_ellipsis() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        let teasers = paper()?.front_teasers()?;
        let cut: Vec<_> = teasers.into_iter().filter(|teaser| teaser.excerpt.ends_with('…')).collect();
        assert!(!cut.is_empty(), "no excerpt of the front is cut");
        tab.open("/").await?;
        let main = tab.main().find().await?.text().await?;
        for teaser in cut {
            assert!(main.contains(&teaser.excerpt), "“{}” is not on the front", teaser.excerpt);
            let before = teaser.excerpt.trim_end_matches('…').chars().last();
            assert!(before.is_some_and(|letter| !letter.is_whitespace() && !",;:".contains(letter)), "“{}”", teaser.excerpt);
        }
        Ok(())
    })
}

#[test]
fn the_masthead_says_where_the_reader_is() -> Outcome {
    Test::returning_reader().twice(async |tab| {
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
    Test::returning_reader().twice(async |tab| {
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
        let links: usize = link.script("return it.closest('article').querySelectorAll('a').length", vec![]).await?;
        assert_eq!(links, 1, "a card has one link, not one for each part");
        Ok(())
    })
}
