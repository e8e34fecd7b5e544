//! No link of the site is broken.

use std::collections::BTreeSet;

use broadsheet_e2e::Outcome;
use broadsheet_e2e::paper::paper;
use scraper::ElementRef;

use crate::dom::{all, ancestors, attribute, excerpt, text};
use crate::roles::name;
use crate::site::{Site, no_faults, site};

/// Every element with this attribute on every page.
fn with_attribute<'s>(site: &'s Site, attribute: &str) -> Vec<(&'s str, ElementRef<'s>)> {
    let found = site.pages().flat_map(|page| {
        let elements = all(page.html.root_element(), &format!("[{attribute}]"));
        elements.into_iter().map(|element| (page.path.as_str(), element))
    });
    found.collect()
}

#[test]
fn every_address_inside_the_site_leads_to_a_file() -> Outcome {
    let site = site()?;
    let (mut faults, mut seen) = (Vec::new(), BTreeSet::new());
    for name in ["href", "src", "poster"] {
        for (path, element) in with_attribute(&site, name) {
            let address = attribute(element, name);
            let file = address.split(['#', '?']).next().unwrap_or_default();
            if file.starts_with('/') && seen.insert(file) && !site.answers(file) {
                faults.push(format!("{path}: {address} is not there"));
            }
        }
    }
    assert!(seen.len() > 100, "only {} addresses", seen.len());
    no_faults(faults)
}

#[test]
fn every_fragment_leads_to_an_element() -> Outcome {
    let site = site()?;
    let (mut faults, mut seen) = (Vec::new(), 0);
    for (path, element) in with_attribute(&site, "href") {
        let Some((target, fragment)) = attribute(element, "href").split_once('#') else { continue };
        if target.contains(':') {
            continue;
        }
        let page = site.page(if target.is_empty() { path } else { target })?;
        if all(page.html.root_element(), &format!("[id=\"{fragment}\"]")).len() != 1 {
            faults.push(format!("{path}: {} leads nowhere", excerpt(element)));
        }
        seen += 1;
    }
    assert!(seen > 60, "only {seen} fragments");
    no_faults(faults)
}

#[test]
fn every_link_has_an_address_and_a_name() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        // With a name, `a` is a target of links.
        for link in all(page.html.root_element(), "a") {
            // What is filled in by a script is hidden until then.
            let is_hidden = ancestors(link).any(|outer| outer.value().attr("hidden").is_some());
            if attribute(link, "href").is_empty() || name(link).trim().is_empty() && !is_hidden {
                faults.push(format!("{}: {}", page.path, excerpt(link)));
            }
        }
    }
    no_faults(faults)
}

#[test]
fn no_address_runs_something_or_has_an_unknown_scheme() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for name in ["href", "src", "poster", "action", "formaction", "data"] {
        for (path, element) in with_attribute(&site, name) {
            let address = attribute(element, name);
            let is_local = address.starts_with('/') && !address.starts_with("//") || address.starts_with('#');
            let is_known = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme));
            if !is_local && !is_known {
                faults.push(format!("{path}: {}", excerpt(element)));
            }
        }
    }
    no_faults(faults)
}

#[test]
fn nothing_is_fetched_from_another_host() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let root = page.html.root_element();
        let fetched =
            all(root, "img, source, track, audio, video, script, iframe, embed, object, link[rel='preload'], link[rel='stylesheet']");
        for element in fetched {
            let addresses = ["src", "srcset", "poster", "data"].map(|name| attribute(element, name));
            let own = if element.value().name() == "link" { attribute(element, "href") } else { "" };
            let leaves = |address: &&str| address.contains("://") || address.starts_with("//");
            if addresses.iter().any(leaves) || leaves(&own) || matches!(element.value().name(), "iframe" | "embed" | "object") {
                faults.push(format!("{}: {}", page.path, excerpt(element)));
            }
        }
    }
    no_faults(faults)
}

#[test]
fn the_about_page_links_to_the_cookies_page() -> Outcome {
    let site = site()?;
    let about = site.page("/about/")?;
    let links = all(about.main()?, "a[href='/cookies/']");
    assert!(links.into_iter().any(|link| text(link).contains("cookies")), "no link about cookies leads there");
    Ok(())
}

#[test]
fn every_page_can_be_reached_from_the_front() -> Outcome {
    let site = site()?;
    let (mut reached, mut open) = (BTreeSet::from(["/"]), vec!["/"]);
    while let Some(path) = open.pop() {
        for link in all(site.page(path)?.html.root_element(), "a[href^='/']") {
            let target = attribute(link, "href").split('#').next().unwrap_or_default();
            if let Ok(page) = site.page(target)
                && reached.insert(page.path.as_str())
            {
                open.push(page.path.as_str());
            }
        }
    }
    let lost = paper()?.documents().map(|document| document.path.as_str()).filter(|path| !reached.contains(path));
    no_faults(lost.map(|path| format!("no link leads to {path}")).collect())
}

#[test]
fn ids_are_unique_and_references_lead_to_one() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let root = page.html.root_element();
        let mut ids = BTreeSet::new();
        for element in all(root, "[id]") {
            if !ids.insert(attribute(element, "id")) {
                faults.push(format!("{}: the id {} twice", page.path, attribute(element, "id")));
            }
        }
        for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
            for element in all(root, &format!("[{name}]")) {
                for id in attribute(element, name).split_whitespace().filter(|id| !ids.contains(id)) {
                    faults.push(format!("{}: {name} names {id}, which is not there", page.path));
                }
            }
        }
    }
    no_faults(faults)
}

#[test]
fn the_sitemaps_name_every_article_and_only_pages_that_are_there() -> Outcome {
    let site = site()?;
    let base = paper()?.site.base_url.trim_end_matches('/');
    let (mut open, mut named, mut faults) = (vec!["/sitemap.xml".to_owned()], BTreeSet::new(), Vec::new());
    while let Some(file) = open.pop() {
        for part in site.read_file(&file)?.split("<loc>").skip(1) {
            let address = part.split("</loc>").next().unwrap_or_default();
            let path = address.strip_prefix(base).unwrap_or(address).to_owned();
            if !site.answers(&path) {
                faults.push(format!("{file}: {address} is not there"));
            } else if path.ends_with(".xml") {
                open.push(path);
            } else {
                named.insert(path);
            }
        }
    }
    let missing = paper()?.articles().map(|(path, _)| path).filter(|path| !named.contains(*path));
    faults.extend(missing.map(|path| format!("no sitemap names {path}")));
    no_faults(faults)
}
