//! The landmarks of a page, and the frame around every page.

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::PageMetadata;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::{Fault, Outcome};

use crate::dom::{all, attribute, excerpt, one, text};
use crate::roles::{name, named, with_role};
use crate::site::{MISSING, no_faults, site};

#[test]
fn every_page_has_one_main_one_header_and_one_footer() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let root = page.html.root_element();
        let counts = ["main", "banner", "contentinfo"].map(|role| with_role(root, role).len());
        if counts != [1, 1, 1] {
            faults.push(format!("{}: {counts:?} of main, header and footer", page.path));
        }
    }
    no_faults(faults)
}

#[test]
fn every_navigation_and_region_has_a_name_of_its_own() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let root = page.html.root_element();
        for role in ["navigation", "region", "group", "note"] {
            let found = with_role(root, role);
            let names: Vec<String> = found.iter().map(|element| name(*element)).collect();
            for (element, name) in found.iter().zip(&names) {
                // A correction inside the text is a note that is read in its place.
                if name.is_empty() && element.value().name() != "p" {
                    faults.push(format!("{}: a {role} without a name: {}", page.path, excerpt(*element)));
                }
            }
            let twice =
                names.iter().enumerate().find(|(at, name)| role == "navigation" && names.iter().take(*at).any(|other| other == *name));
            if let Some((_, name)) = twice {
                faults.push(format!("{}: two navigations are called “{name}”", page.path));
            }
        }
        // A section without a name is no landmark: each of ours has one.
        let nameless = all(root, "section:not([aria-label]):not([aria-labelledby])");
        faults.extend(nameless.into_iter().map(|section| format!("{}: a section without a name: {}", page.path, excerpt(section))));
    }
    no_faults(faults)
}

#[test]
fn the_skip_link_is_the_first_link_and_leads_to_main() -> Outcome {
    let site = site()?;
    for page in site.pages() {
        let links = all(page.html.root_element(), "a");
        let first = links.first().map(|link| (text(*link), attribute(*link, "href")));
        assert_eq!(first, Some(("Skip to the content".to_owned(), "#main")), "{}", page.path);
        let main = page.main()?;
        assert_eq!([attribute(main, "id"), attribute(main, "tabindex")], ["main", "-1"], "{}", page.path);
    }
    Ok(())
}

#[test]
fn the_masthead_has_the_papers_name_and_says_where_the_reader_is() -> Outcome {
    let site = site()?;
    let paper = &paper()?.site;
    let mut marked = 0;
    for page in site.pages() {
        let header = page.one("body > #app > header")?;
        let front = one(header, "p a")?;
        assert_eq!((text(front), attribute(front, "href")), (paper.title.clone(), "/"), "{}", page.path);
        let sections = named(header, "navigation", "Sections")?;
        let section = page.document.and_then(|document| PageMetadata::of(document).section);
        let mut current = 0;
        let links = with_role(sections, "link");
        assert_eq!(links.len(), paper.navigation.len(), "{}: links of the navigation", page.path);
        for (link, wanted) in links.into_iter().zip(&paper.navigation) {
            assert_eq!([text(link).as_str(), attribute(link, "href")], [wanted.label.as_str(), wanted.url.as_str()], "{}", page.path);
            let is_here = page.path == wanted.url;
            let is_below = wanted.url != "/" && page.path.starts_with(&wanted.url) || section.as_deref() == Some(&wanted.url);
            let mark = if is_here { Some("page") } else { is_below.then_some("true") };
            assert_eq!(link.value().attr("aria-current"), mark, "{}: the mark of {}", page.path, wanted.label);
            current += usize::from(mark.is_some());
        }
        assert!(current <= 1, "{}: {current} links of the navigation are the present one", page.path);
        assert_eq!(all(header, "[aria-current]").len(), current, "{}: marks in the header", page.path);
        marked += current;
    }
    assert!(marked > 0, "no page is marked in the navigation");
    Ok(())
}

#[test]
fn the_footer_leads_to_sections_and_the_papers_own_pages() -> Outcome {
    let site = site()?;
    let paper = &paper()?.site;
    for page in site.pages() {
        let footer = page.one("body > #app > footer")?;
        for section in &paper.sections {
            let link = named(footer, "link", &section.title)?;
            assert_eq!(attribute(link, "href"), section.path, "{}", page.path);
        }
        for (words, path) in [("About the paper", "/about/"), ("Cookies", "/cookies/")] {
            assert_eq!(attribute(named(footer, "link", words)?, "href"), path, "{}", page.path);
        }
        let settings = named(footer, "button", paper.messages.get(MessageId::Settings));
        settings.map_err(|fault| Fault::Wrong(format!("{}: {fault}", page.path)))?;
        let contact = text(one(footer, "address")?);
        for words in [&paper.contact.email, &paper.contact.phone, &paper.contact.address].into_iter().flatten() {
            assert!(contact.contains(words.as_str()), "{}: “{words}” is not in the footer", page.path);
        }
    }
    Ok(())
}

#[test]
fn the_missing_page_has_a_way_on() -> Outcome {
    let site = site()?;
    let page = site.page(MISSING)?;
    assert_eq!(text(page.one("h1")?), "Page not found");
    assert_eq!(attribute(named(page.main()?, "link", "Go to the front page")?, "href"), "/");
    for section in &paper()?.site.sections {
        assert_eq!(attribute(named(page.main()?, "link", &section.title)?, "href"), section.path);
    }
    Ok(())
}
