//! The head of an article, its corrections, its posts, its topics and its related articles.

use broadsheet_content::page::Direction;
use broadsheet_e2e::Outcome;
use scraper::ElementRef;

use crate::dom::{all, attribute, first, one, squeezed, text};
use crate::lists::cards;
use crate::roles::{name, named, with_role};
use crate::site::{Published, site};

/// The `article` element of a page.
fn whole(page: &Published) -> Outcome<ElementRef<'_>> {
    first(page.main()?, "article")
}

#[test]
fn the_head_says_who_where_and_when() -> Outcome {
    let site = site()?;
    for (page, article) in site.articles() {
        let head = one(whole(page)?, "article > header")?;
        let section = first(head, "a")?;
        assert_eq!([text(section).as_str(), attribute(section, "href")], [article.section.title.as_str(), article.section.path.as_str()]);
        assert_eq!(text(one(head, "h1")?), squeezed(&article.headline), "{}", page.path);
        let words = text(head);
        for part in [&article.standfirst, &article.location, &article.kicker].into_iter().flatten() {
            assert!(words.contains(&squeezed(part)), "{}: “{part}” is not in the head", page.path);
        }
        if let Some(standfirst) = &article.standfirst {
            assert_eq!(text(one(head, "h1 + p")?), squeezed(standfirst), "{}: what stands below the headline", page.path);
        }
        let authors: Vec<_> =
            all(head, "a[rel='author']").into_iter().map(|link| (text(link), attribute(link, "href").to_owned())).collect();
        let wanted: Vec<_> = article.authors.iter().map(|author| (squeezed(&author.title), author.path.clone())).collect();
        assert_eq!(authors, wanted, "{}: the byline", page.path);
        let times: Vec<_> = all(head, "time").into_iter().map(|time| attribute(time, "datetime")).collect();
        let stamps: Vec<_> = [Some(&article.published), article.updated.as_ref()].into_iter().flatten().collect();
        assert_eq!(times, stamps.iter().map(|stamp| stamp.iso.as_str()).collect::<Vec<_>>(), "{}: the times", page.path);
        let written: Vec<_> = all(head, "time").into_iter().map(text).collect();
        assert_eq!(written, stamps.iter().map(|stamp| squeezed(&stamp.text)).collect::<Vec<_>>(), "{}: the times", page.path);
        if article.minutes > 0 {
            assert!(words.contains(&format!("{} min read", article.minutes)), "{}: the reading time", page.path);
        }
    }
    Ok(())
}

#[test]
fn an_article_from_right_to_left_is_marked_so() -> Outcome {
    let site = site()?;
    let mut seen = 0;
    for (page, _) in site.articles().filter(|(page, _)| page.document.is_some_and(|document| document.direction == Direction::Rtl)) {
        assert_eq!(attribute(whole(page)?, "dir"), "rtl", "{}", page.path);
        // A time has the direction of its own text.
        let times = all(whole(page)?, "header time");
        assert!(times.iter().all(|time| attribute(*time, "dir") == "auto"), "{}", page.path);
        seen += 1;
    }
    assert!(seen > 0, "no article of the sample is from right to left");
    Ok(())
}

#[test]
fn the_picture_above_the_text_is_the_articles() -> Outcome {
    let site = site()?;
    for (page, article) in site.articles() {
        let shown = all(whole(page)?, "article > figure img");
        match (&article.image, shown.as_slice()) {
            (Some(picture), [image]) => {
                assert_eq!([attribute(*image, "src"), attribute(*image, "alt")], [&picture.src, &picture.alt], "{}", page.path);
                let below = all(whole(page)?, "article > figure figcaption").into_iter().map(text).collect::<String>();
                for words in [&picture.caption, &picture.credit].into_iter().flatten() {
                    assert!(below.contains(&squeezed(words)), "{}: “{words}” is not below the picture", page.path);
                }
            }
            (None, []) => {}
            (wanted, shown) => panic!("{}: {} pictures above the text for {wanted:?}", page.path, shown.len()),
        }
    }
    Ok(())
}

#[test]
fn corrections_stand_above_the_text() -> Outcome {
    let site = site()?;
    let mut seen = 0;
    for (page, article) in site.articles() {
        // Corrections are the only notes between the head of an article and its text.
        let notes = all(whole(page)?, "article > header ~ [role='note']:has(~ .prose)");
        assert_eq!(notes.len(), usize::from(!article.corrections.is_empty()), "{}: notes above the text", page.path);
        for note in notes {
            assert_eq!(name(note), "Corrections", "{}", page.path);
            let items: Vec<_> = all(note, "p").into_iter().collect();
            assert_eq!(items.len(), article.corrections.len(), "{}", page.path);
            for (item, wanted) in items.into_iter().zip(&article.corrections) {
                assert!(text(item).ends_with(&squeezed(&wanted.text)), "{}: “{}” is not in “{}”", page.path, wanted.text, text(item));
                assert_eq!(attribute(one(item, "time")?, "datetime"), wanted.date.iso, "{}", page.path);
                seen += 1;
            }
        }
    }
    assert!(seen > 0, "no article of the sample is corrected");
    Ok(())
}

#[test]
fn a_live_page_has_its_posts_and_links_to_key_events() -> Outcome {
    let site = site()?;
    let mut seen = 0;
    for (page, article) in site.articles().filter(|(_, article)| !article.posts.is_empty()) {
        let live = named(page.main()?, "region", "As it happened")?;
        let posts = with_role(live, "article");
        assert_eq!(posts.len(), article.posts.len(), "{}", page.path);
        for (post, wanted) in posts.into_iter().zip(&article.posts) {
            assert_eq!(attribute(post, "id"), wanted.id, "{}", page.path);
            let headings = all(post, "h3");
            assert!(!headings.is_empty(), "{}#{}: no heading", page.path, wanted.id);
            if let Some(headline) = &wanted.headline {
                assert!(headings.iter().any(|heading| text(*heading) == squeezed(headline)), "{}#{}: {headline}", page.path, wanted.id);
            }
            assert_eq!(attribute(first(post, "time")?, "datetime"), wanted.published.iso, "{}#{}", page.path, wanted.id);
            for author in &wanted.authors {
                assert!(text(post).contains(&author.title), "{}#{}: {}", page.path, wanted.id, author.title);
            }
        }
        let key: Vec<_> = article.posts.iter().filter(|post| post.key).collect();
        if key.is_empty() {
            continue;
        }
        let links = with_role(named(live, "navigation", "Key events")?, "link");
        let found: Vec<_> = links.into_iter().map(|link| (text(link), attribute(link, "href").to_owned())).collect();
        let words = |headline: &Option<String>| squeezed(headline.as_deref().unwrap_or("Post"));
        let wanted: Vec<_> = key.iter().map(|post| (words(&post.headline), format!("#{}", post.id))).collect();
        assert_eq!(found, wanted, "{}: key events", page.path);
        seen += 1;
    }
    assert!(seen > 0, "no live page of the sample has key events");
    Ok(())
}

#[test]
fn a_live_page_says_until_when_it_is_live() -> Outcome {
    let site = site()?;
    for (page, article) in site.articles() {
        let badges: Vec<_> = all(whole(page)?, "article > header [data-until]").into_iter().collect();
        let until: Vec<_> = badges.iter().map(|badge| attribute(*badge, "data-until")).collect();
        assert_eq!(until, article.live_until.iter().map(|until| until.iso.as_str()).collect::<Vec<_>>(), "{}", page.path);
        assert!(badges.iter().all(|badge| text(*badge) == "Live"), "{}", page.path);
    }
    Ok(())
}

#[test]
fn an_article_links_to_its_topics() -> Outcome {
    let site = site()?;
    for (page, article) in site.articles() {
        let links: Vec<_> = match named(page.main()?, "navigation", "Topics of this article") {
            Ok(topics) => with_role(topics, "link").into_iter().map(|link| (text(link), attribute(link, "href").to_owned())).collect(),
            Err(_) => Vec::new(),
        };
        let wanted: Vec<_> = article.topics.iter().map(|topic| (squeezed(&topic.title), topic.path.clone())).collect();
        assert_eq!(links, wanted, "{}: topics", page.path);
    }
    Ok(())
}

#[test]
fn related_articles_stand_below_the_text() -> Outcome {
    let site = site()?;
    let mut seen = 0;
    for (page, article) in site.articles().filter(|(_, article)| !article.related.is_empty()) {
        let related = named(page.main()?, "region", "Related")?;
        assert!(all(page.main()?, "main > article ~ section").contains(&related), "{}: not below the text", page.path);
        cards(related, &article.related, "h3", &page.path)?;
        seen += 1;
    }
    assert!(seen > 50, "only {seen} articles have related ones");
    Ok(())
}
