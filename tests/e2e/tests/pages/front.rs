//! The front: a lead story, the newest others, and a container for each section.

use broadsheet_content::page::{FrontPage, Page, Teaser};
use broadsheet_e2e::fault::{Outcome, wrong};

use crate::dom::{all, attribute, one, squeezed, text};
use crate::lists::{card, cards};
use crate::roles::{names, with_role};
use crate::site::{Published, Site, site};

fn front(site: &Site) -> Outcome<(&Published, &'static FrontPage)> {
    let page = site.page("/")?;
    match page.document.map(|document| &document.page) {
        Some(Page::Front(front)) => Ok((page, front)),
        other => wrong(format!("the page at / is {other:?}")),
    }
}

#[test]
fn the_lead_stands_first_and_then_the_newest() -> Outcome {
    let site = site()?;
    let (page, front) = front(&site)?;
    let top: Vec<Teaser> = front.lead.iter().chain(&front.top).cloned().collect();
    assert!(front.lead.is_some() && front.top.len() > 2, "the sample’s front has no lead or few others");
    let stories = one(page.main()?, ".top")?;
    cards(stories, &top, "h2", &page.path)?;
    // The lead and the two beside it have their excerpts.
    let found = with_role(stories, "article");
    for (found, teaser) in found.into_iter().zip(&top).take(3) {
        assert!(text(found).contains(&squeezed(&teaser.excerpt)), "“{}” is not on the front", teaser.excerpt);
    }
    Ok(())
}

#[test]
fn every_section_has_its_container_in_order() -> Outcome {
    let site = site()?;
    let (page, front) = front(&site)?;
    let titles: Vec<_> = front.containers.iter().map(|container| container.section.title.clone()).collect();
    assert_eq!(names(page.main()?, "region"), titles);
    for (region, container) in with_role(page.main()?, "region").into_iter().zip(&front.containers) {
        let link = one(region, "h2 a")?;
        assert_eq!([text(link), attribute(link, "href").to_owned()], [container.section.title.clone(), container.section.path.clone()]);
        // The newest teaser with a picture leads, or the newest one where none has a picture; the others follow by date.
        let lead = container.teasers.iter().position(|teaser| teaser.image.is_some()).unwrap_or(0);
        let mut wanted = container.teasers.clone();
        let first = wanted.remove(lead);
        wanted.insert(0, first);
        cards(region, &wanted, "h3", &container.section.path)?;
        for teaser in &wanted {
            assert!(text(region).contains(&squeezed(&teaser.excerpt)), "{}: “{}”", container.section.path, teaser.excerpt);
        }
    }
    Ok(())
}

#[test]
fn excerpts_of_the_front_end_at_a_word_with_an_ellipsis() -> Outcome {
    let site = site()?;
    let (page, front) = front(&site)?;
    let teasers = front.containers.iter().flat_map(|container| &container.teasers);
    let cut: Vec<_> = teasers.filter(|teaser| teaser.excerpt.ends_with('…')).collect();
    assert!(!cut.is_empty(), "no excerpt of the front is cut");
    let words = text(page.main()?);
    for teaser in cut {
        assert!(words.contains(&teaser.excerpt), "“{}” is not on the front", teaser.excerpt);
        let before = teaser.excerpt.trim_end_matches('…').chars().last();
        assert!(before.is_some_and(|letter| !letter.is_whitespace() && !",;:".contains(letter)), "“{}”", teaser.excerpt);
    }
    Ok(())
}

#[test]
fn the_front_has_a_card_for_each_of_its_teasers_and_no_other() -> Outcome {
    let site = site()?;
    let (page, front) = front(&site)?;
    let teasers: Vec<_> =
        front.lead.iter().chain(&front.top).chain(front.containers.iter().flat_map(|container| &container.teasers)).collect();
    let found = with_role(page.main()?, "article");
    assert_eq!(found.len(), teasers.len());
    for found in found {
        let path = attribute(one(found, "a")?, "href");
        let Some(teaser) = teasers.iter().find(|teaser| teaser.path == path) else {
            return wrong(format!("the front has a card of {path}, which is none of its teasers"));
        };
        card(found, teaser, "/")?;
    }
    assert!(all(page.main()?, "article article").is_empty(), "a card stands in another one");
    Ok(())
}
