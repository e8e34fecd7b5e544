//! Lists: teasers, and the links from the newest page to the oldest and back.

use broadsheet_content::page::{Page, PageLink, Pager, Teaser};
use broadsheet_e2e::{Fault, Outcome};
use scraper::ElementRef;

use crate::dom::{all, attribute, one, squeezed, text};
use crate::roles::{name, named, with_role};
use crate::site::{Published, Site, site};

/// A section, topic or author page with its teasers and its pager.
fn lists(site: &Site) -> impl Iterator<Item = (&Published, &'static [Teaser], &'static Pager)> {
    site.documents().filter_map(|(page, document)| match &document.page {
        Page::Section(list) | Page::Topic(list) => Some((page, list.teasers.as_slice(), &list.pager)),
        Page::Author(author) => Some((page, author.teasers.as_slice(), &author.pager)),
        Page::Front(_) | Page::Article(_) | Page::About(_) | Page::Cookies(_) | Page::Saved(_) => None,
    })
}

/// The cards below an element are those of these teasers, in their order, with headlines of this rank, which name them.
pub fn cards(below: ElementRef<'_>, teasers: &[Teaser], rank: &str, path: &str) -> Outcome {
    let found = with_role(below, "article");
    let headlines: Vec<String> = found.iter().filter_map(|card| one(*card, &format!("{rank} a")).ok()).map(text).collect();
    assert_eq!(headlines, teasers.iter().map(|teaser| squeezed(&teaser.headline)).collect::<Vec<_>>(), "{path}: teasers");
    for (found, teaser) in found.into_iter().zip(teasers) {
        assert_eq!(name(found), squeezed(&teaser.headline), "{path}");
        card(found, teaser, path)?;
    }
    Ok(())
}

/// A card has the content of its teaser, and one link.
pub fn card(card: ElementRef<'_>, teaser: &Teaser, path: &str) -> Outcome {
    let at = || format!("{path}: the teaser of {}", teaser.path);
    let link = one(card, "a").map_err(|fault| Fault::Wrong(format!("{}: {fault}: a card has one link, not one for each part", at())))?;
    assert_eq!([text(link), attribute(link, "href").to_owned()], [squeezed(&teaser.headline), teaser.path.clone()], "{}", at());
    let words = text(card);
    for part in [Some(&teaser.kicker), teaser.byline.as_ref()].into_iter().flatten() {
        assert!(words.contains(&squeezed(part)), "{}: “{part}” is missing", at());
    }
    assert_eq!(words.contains("Live"), teaser.live || format!("{}{}", teaser.headline, teaser.excerpt).contains("Live"), "{}", at());
    let time = one(card, "time")?;
    assert_eq!(
        [attribute(time, "datetime"), text(time).as_str()],
        [teaser.published.iso.as_str(), teaser.published.text.as_str()],
        "{}",
        at()
    );
    assert_eq!(card.value().attr("lang"), teaser.language.as_deref(), "{}", at());
    assert_eq!(card.value().attr("dir"), teaser.direction.map(|direction| direction.as_str()), "{}", at());
    // A card without an excerpt is a small one, in words alone.
    let has_excerpt = words.contains(&squeezed(&teaser.excerpt));
    let pictures = all(card, "img");
    if has_excerpt && !teaser.excerpt.is_empty() {
        let wanted: Vec<_> = teaser.image.iter().map(|picture| [picture.src.as_str(), picture.alt.as_str()]).collect();
        let found: Vec<_> = pictures.into_iter().map(|image| [attribute(image, "src"), attribute(image, "alt")]).collect();
        assert_eq!(found, wanted, "{}: its picture", at());
    }
    Ok(())
}

#[test]
fn a_list_has_its_teasers_in_order_with_their_excerpts() -> Outcome {
    let site = site()?;
    for (page, teasers, _) in lists(&site) {
        cards(page.main()?, teasers, "h2", &page.path)?;
        let words = text(page.main()?);
        for teaser in teasers {
            assert!(words.contains(&squeezed(&teaser.excerpt)), "{}: “{}” is missing", page.path, teaser.excerpt);
        }
        // The list says how many there are.
        assert_eq!(all(page.main()?, "main > div > ul > li > article").len(), teasers.len(), "{}: items of the list", page.path);
    }
    Ok(())
}

#[test]
fn excerpts_end_at_a_word_with_an_ellipsis() -> Outcome {
    let site = site()?;
    let mut cut = 0;
    for (page, teasers, _) in lists(&site) {
        for teaser in teasers.iter().filter(|teaser| teaser.excerpt.ends_with('…')) {
            let before = teaser.excerpt.trim_end_matches('…').chars().last();
            let holds = before.is_some_and(|letter| !letter.is_whitespace() && !",;:".contains(letter));
            assert!(holds, "{}: “{}”", page.path, teaser.excerpt);
            cut += 1;
        }
    }
    assert!(cut > 10, "only {cut} excerpts are cut");
    Ok(())
}

#[test]
fn a_section_a_topic_and_an_author_have_a_head() -> Outcome {
    let site = site()?;
    for (page, document) in site.documents() {
        let (kind, description) = match &document.page {
            Page::Section(list) => ("Section", &list.description),
            Page::Topic(list) => ("Topic", &list.description),
            Page::Author(author) => (author.role.as_deref().unwrap_or("Author"), &author.bio),
            Page::Front(_) | Page::Article(_) | Page::About(_) | Page::Cookies(_) | Page::Saved(_) => continue,
        };
        let words = text(one(page.main()?, "header")?);
        assert!(words.contains(&squeezed(kind)), "{}: “{kind}” is not in the head", page.path);
        if let Some(description) = description {
            assert!(words.contains(&squeezed(description)), "{}: “{description}” is not in the head", page.path);
        }
        if let Page::Author(author) = &document.page {
            let portraits: Vec<_> = all(page.main()?, "header img").into_iter().map(|image| attribute(image, "alt")).collect();
            assert_eq!(portraits, author.image.iter().map(|picture| picture.alt.as_str()).collect::<Vec<_>>(), "{}", page.path);
            if let Some(email) = &author.email {
                assert_eq!(attribute(named(page.main()?, "link", email)?, "href"), format!("mailto:{email}"), "{}", page.path);
            }
        }
    }
    Ok(())
}

#[test]
fn the_pager_leads_to_newer_and_older_pages() -> Outcome {
    let site = site()?;
    let mut turned = 0;
    for (page, _, pager) in lists(&site).filter(|(_, _, pager)| pager.newer.is_some() || pager.older.is_some()) {
        let links = with_role(named(page.main()?, "navigation", "Pages of this list")?, "link");
        let labels: [(&str, Option<&str>, &Option<PageLink>); 4] = [
            ("Newest", None, &pager.newest),
            ("Newer", Some("prev"), &pager.newer),
            ("Older", Some("next"), &pager.older),
            ("Oldest", None, &pager.oldest),
        ];
        let wanted: Vec<_> = labels.into_iter().filter_map(|(words, rel, label)| Some((words, rel, label.as_ref()?))).collect();
        assert_eq!(links.len(), wanted.len(), "{}: links of the pager", page.path);
        for (link, (words, rel, label)) in links.into_iter().zip(wanted) {
            let said = match (rel, label.number) {
                (None, _) => words.to_owned(),
                (Some(_), None) => format!("{words} Newest"),
                (Some(_), Some(1)) => format!("{words} Oldest"),
                (Some(_), Some(number)) => format!("{words} Page {number}"),
            };
            assert_eq!([text(link), attribute(link, "href").to_owned()], [said, label.path.clone()], "{}", page.path);
            assert_eq!(link.value().attr("rel"), rel, "{}: {words}", page.path);
        }
        let here = one(page.main()?, "nav [aria-current='page']")?;
        let wanted = pager.number.map_or_else(|| "Newest".to_owned(), |number| format!("Page {number}"));
        assert_eq!(text(here), wanted, "{}: the present page", page.path);
        turned += 1;
    }
    assert!(turned > 20, "only {turned} pages have a pager");
    Ok(())
}

/// The page that a link of the pager leads to.
fn turned<'s>(site: &'s Site, page: &Published, relation: &str) -> Outcome<Option<&'s Published>> {
    all(page.main()?, &format!("nav a[rel='{relation}']")).first().map(|link| site.page(attribute(*link, "href"))).transpose()
}

/// A reader who follows "Older" to the end and "Newer" back visits every page of the list.
#[test]
fn older_and_newer_lead_through_every_page_of_a_list() -> Outcome {
    let site = site()?;
    let (mut walked, mut sections, mut topics, mut authors) = (0, 0, 0, 0);
    for (newest, ..) in lists(&site).filter(|(_, _, pager)| pager.number.is_none()) {
        let (mut way, mut page) = (vec![&newest.path], newest);
        while let Some(older) = turned(&site, page, "next")? {
            assert!(!way.contains(&&older.path), "{}: the pager goes in a circle", page.path);
            assert_eq!(turned(&site, older, "prev")?.map(|back| &back.path), Some(&page.path), "{}: the way back", older.path);
            way.push(&older.path);
            page = older;
        }
        let all_pages = lists(&site).filter(|(other, ..)| other.path.starts_with(&newest.path)).count();
        assert_eq!(way.len(), all_pages, "{}: pages on the way from the newest to the oldest", newest.path);
        if way.len() > 1 {
            assert!(page.path.ends_with("/1/"), "{}: the oldest page is {}", newest.path, page.path);
            sections += usize::from(newest.path.starts_with("/section/"));
            topics += usize::from(newest.path.starts_with("/topic/"));
            authors += usize::from(newest.path.starts_with("/author/"));
        }
        walked += way.len();
    }
    assert_eq!(walked, lists(&site).count());
    assert!(sections > 0 && topics > 0 && authors > 0, "{sections} sections, {topics} topics, {authors} authors have two pages");
    Ok(())
}

#[test]
fn a_list_of_one_page_says_so() -> Outcome {
    let site = site()?;
    let mut seen = 0;
    for (page, _, pager) in lists(&site).filter(|(_, _, pager)| pager.newer.is_none() && pager.older.is_none()) {
        let words = match pager.total {
            Some(0) | None => "There are no articles here yet.".to_owned(),
            Some(1) => "That is the one article here.".to_owned(),
            Some(total) => format!("That is everything here: {total} articles on one page."),
        };
        let paragraphs: Vec<String> = all(page.main()?, "p").into_iter().map(text).collect();
        assert!(paragraphs.contains(&words), "{}: the page does not say “{words}”", page.path);
        assert!(named(page.main()?, "navigation", "Pages of this list").is_err(), "{}: one page has a pager", page.path);
        seen += usize::from(pager.total.is_some_and(|total| total > 1));
    }
    assert!(seen > 0, "no list of the sample is on one page");
    Ok(())
}
