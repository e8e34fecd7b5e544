//! Pictures: their sizes, with which space is reserved, and their alt texts.

use broadsheet_e2e::Outcome;

use crate::dom::{all, attribute, excerpt, is_inside};
use crate::site::{no_faults, site};

#[test]
fn every_picture_has_its_size_and_its_words() -> Outcome {
    let site = site()?;
    let (mut faults, mut seen) = (Vec::new(), 0);
    for page in site.pages() {
        for picture in all(page.html.root_element(), "img") {
            let sized = |name| attribute(picture, name).parse::<u32>().is_ok_and(|pixels| pixels > 0);
            if picture.value().attr("alt").is_none() || !sized("width") || !sized("height") {
                faults.push(format!("{}: no alt, width or height: {}", page.path, excerpt(picture)));
            }
            seen += 1;
        }
    }
    assert!(seen > 60, "only {seen} pictures");
    no_faults(faults)
}

#[test]
fn every_copy_of_a_picture_is_there() -> Outcome {
    let site = site()?;
    let (mut faults, mut seen) = (Vec::new(), 0);
    for page in site.pages() {
        for element in all(page.html.root_element(), "[srcset]") {
            for copy in attribute(element, "srcset").split(", ") {
                let (address, width) = copy.trim().split_once(' ').unwrap_or((copy, ""));
                let is_width = width.strip_suffix('w').is_some_and(|pixels| pixels.parse::<u32>().is_ok());
                if !is_width || !site.answers(address) {
                    faults.push(format!("{}: {copy}", page.path));
                }
                seen += 1;
            }
            if attribute(element, "sizes").is_empty() {
                faults.push(format!("{}: copies without sizes: {}", page.path, excerpt(element)));
            }
        }
    }
    assert!(seen > 100, "only {seen} copies");
    no_faults(faults)
}

#[test]
fn pictures_of_modern_formats_stand_before_the_one_every_browser_has() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        for picture in all(page.html.root_element(), "picture") {
            let parts = all(picture, "source, img").into_iter();
            let kinds: Vec<&str> = parts.map(|part| part.value().attr("type").unwrap_or_else(|| part.value().name())).collect();
            if kinds != ["image/avif", "image/webp", "img"] {
                faults.push(format!("{}: {kinds:?}", page.path));
            }
        }
    }
    no_faults(faults)
}

#[test]
fn at_most_one_picture_is_fetched_before_it_is_near() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let eager = all(page.main()?, "img:not([loading='lazy'])");
        if eager.len() > 1 || eager.iter().any(|picture| attribute(*picture, "fetchpriority") != "high") {
            faults.push(format!("{}: {} pictures are fetched at once", page.path, eager.len()));
        }
        if all(page.html.root_element(), "img").into_iter().any(|picture| !is_inside(picture, &["main"])) {
            faults.push(format!("{}: a picture outside `main`", page.path));
        }
    }
    no_faults(faults)
}
