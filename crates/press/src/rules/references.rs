//! Rules about what articles and authors refer to: sections, topics, authors, articles, pages and files.

use std::collections::BTreeSet;

use broadsheet_content::article::Picture;
use broadsheet_content::editing::parts::part_of_fragment;
use rayon::prelude::*;

use super::addresses::{of_folder, of_unknown_page};
use super::known::{Known, List, Page, State, did_you_mean, unknown};
use super::media::{Role, of_media, of_picture};
use crate::address::{self, Address};
use crate::clock::{self, Publication, Timestamp};
use crate::derive::RELATED;
use crate::embeds;
use crate::facts::{Facts, Named};
use crate::finding::Fault;
use crate::folder::{Folder, Loaded};
use crate::references::{self, At, Done, Reference};

pub(super) fn check(folder: &Folder, known: &Known<'_>, now: Timestamp) -> Vec<Fault> {
    let articles = folder.articles.par_iter().flat_map_iter(|loaded| match &loaded.value {
        Some(facts) => of_article(folder, loaded, facts, known, now),
        None => Vec::new(),
    });
    let mut faults: Vec<Fault> = articles.collect();
    for loaded in &folder.authors {
        if let Some(image) = loaded.value.as_ref().and_then(|author| author.image.as_ref()) {
            of_picture(&loaded.file, &At::Field(&At::Root, "image"), image, known, &mut faults);
        }
        faults.extend(loaded.value.as_ref().and_then(|author| of_unnamed_author(&loaded.file, &author.id, known)));
    }
    faults
}

/// Warns of a published article in a folder whose name says that it is not to be published. Folders are only for the editors' order.
fn of_draft_folder(file: &str) -> Option<Fault> {
    let (folders, _) = file.rsplit_once('/')?;
    let plain = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let folder = folders.split('/').find(|folder| DRAFT_FOLDERS.contains(&plain(folder).as_str()))?;
    let message = format!("The article lies in the folder `{folder}`, and is published all the same: folders hold nothing back.");
    Some(Fault::warning(file, "$", "draft-folder", message, "Set `status` to `withheld`, or give the folder another name."))
}

/// Names of folders that other systems, or editors, have for what is not to be published.
const DRAFT_FOLDERS: [&str; 12] = [
    "confidential",
    "draft",
    "drafts",
    "embargo",
    "embargoed",
    "hidden",
    "pending",
    "private",
    "scheduled",
    "secret",
    "unpublished",
    "withheld",
];

/// Warns of an author that is not published.
fn of_unnamed_author(file: &str, id: &str, known: &Known<'_>) -> Option<Fault> {
    let message = || format!("No published article names the author `{id}`: the page, feeds and portrait are not published.");
    let remedy = "Name the id in `authors` of an article, or take the file out.";
    (!known.authors_shown.contains(id)).then(|| Fault::warning(file, "$.id", "author-without-articles", message(), remedy))
}

fn of_article(folder: &Folder, loaded: &Loaded<Facts>, facts: &Facts, known: &Known<'_>, now: Timestamp) -> Vec<Fault> {
    let file = &loaded.file;
    let mut faults = Vec::new();
    if let Some(sections) = known.sections.as_ref().filter(|sections| !sections.contains(facts.section.as_str())) {
        let remedy =
            did_you_mean(&facts.section, sections.iter().copied(), format!("Sections are listed in site.json: {}.", list(sections)));
        faults.push(unknown(file, "$.section", "unknown-section", "section", &facts.section, remedy));
    }
    for (index, topic) in facts.topics.iter().enumerate() {
        if let Some(topics) = known.topics.as_ref().filter(|topics| !topics.contains(topic.as_str())) {
            let remedy = did_you_mean(topic, topics.iter().copied(), "Add it to the topics of site.json, or take it out here.");
            faults.push(unknown(file, format!("$.topics[{index}]"), "unknown-topic", "topic", topic, remedy));
        }
    }
    if facts.related.len() > RELATED {
        faults.push(Fault::warning(
            file,
            "$.related",
            "too-many-related",
            format!("A page shows {RELATED} related articles; those after them are left out."),
            "Keep the best.",
        ));
    }
    if clock::is_after(Some(&facts.published), now) && facts.publication(now) == Publication::Published {
        faults.push(Fault::warning(
            file,
            "$.published",
            "published-in-future",
            "The time of publication lies in the future; the article is published all the same.",
            "Set `embargoedUntil` to hold it back until then, or correct the time.",
        ));
    }
    if facts.publication(now) == Publication::Published {
        faults.extend(of_draft_folder(file));
    }
    // The facts say whether anything is wrong, but have no positions, so the text is read again.
    let here = Page::Article(&facts.slug);
    let is_of_past = facts.latest.is_none_or(|latest| latest <= known.now);
    if !(is_of_past && facts.named.iter().all(|named| is_known(file, here, named, known)))
        && let Ok(article) = folder.article(loaded)
    {
        references::of_article(&article, &mut |at, reference| of_reference(file, here, at, reference, known, &mut faults));
    }
    faults
}

/// Returns true when a reference has no faults.
fn is_known(file: &str, here: Page<'_>, named: &Named, known: &Known<'_>) -> bool {
    let mut faults = Vec::new();
    let mut look = |reference: Reference<'_>| of_reference(file, here, &At::Root, reference, known, &mut faults);
    match named {
        Named::Link(url) => look(Reference::Link(url)),
        Named::Poster(src) => look(Reference::Poster(src)),
        Named::Media(src) => look(Reference::Media(src)),
        Named::Captions(src) => look(Reference::Captions(src)),
        Named::Article(slug) => look(Reference::Article(slug)),
        Named::Author(id) => look(Reference::Author(id)),
        Named::Embed { provider, url } => look(Reference::Embed { provider, url }),
        Named::Picture { src, has_size } => {
            let side = has_size.then_some(1);
            look(Reference::Picture(&Picture { src: src.to_string(), width: side, height: side, ..Picture::default() }));
        }
    }
    faults.is_empty()
}

/// Checks one reference at `at` in a file, which is the text of the page `here`.
pub(super) fn of_reference(file: &str, here: Page<'_>, at: &At<'_>, reference: Reference<'_>, known: &Known<'_>, faults: &mut Vec<Fault>) {
    match reference {
        Reference::Link(url) => {
            of_link(file, at, url, known, faults);
            faults.extend(of_part(file, here, at, url, known));
        }
        Reference::Picture(picture) => of_picture(file, at, picture, known, faults),
        Reference::Poster(src) => of_media(file, at, src, Role::Picture, known, faults),
        Reference::Media(src) => of_media(file, at, src, Role::Recording, known, faults),
        Reference::Captions(src) => of_media(file, at, src, Role::Captions, known, faults),
        Reference::Article(slug) => faults.extend(of_slug(file, at, slug, known)),
        Reference::Author(id) => faults.extend(of_author(file, at, id, known)),
        Reference::Time(done, time) if clock::is_after(Some(time), known.now) => faults.push(of_future(file, at, done)),
        Reference::Time(..) => {}
        Reference::Embed { provider, url } => {
            let catalogue = known.folder.site.as_ref().map(|site| &site.consent);
            faults.extend(catalogue.and_then(|catalogue| embeds::fault(file, at, catalogue, provider, url)));
        }
    }
}

/// Warns of a time to come, of something that is told as done.
fn of_future(file: &str, at: &At<'_>, done: Done) -> Fault {
    let (code, message, remedy) = match done {
        Done::Updated => (
            "updated-in-future",
            "The time of the last change lies in the future; until then readers are not told of the change.",
            "Correct the time.",
        ),
        Done::Corrected => (
            "corrected-in-future",
            "The time of the correction lies in the future; the correction is published all the same.",
            "Correct the time.",
        ),
        Done::Posted => (
            "published-in-future",
            "The time of the post lies in the future; the post is published all the same.",
            "Leave the post out until then, or correct the time.",
        ),
    };
    Fault::warning(file, at, code, message, remedy)
}

/// Checks the address of a link, if it is on this site.
pub(super) fn of_link(file: &str, at: &At<'_>, url: &str, known: &Known<'_>, faults: &mut Vec<Fault>) {
    let Some(address) = address::parse(url, known.base_url) else { return };
    let heading = |what: &'static str, code, id: &str, ids: &Option<BTreeSet<&str>>| {
        let ids = ids.as_ref().filter(|ids| !ids.contains(id))?;
        Some(unknown(
            file,
            at,
            code,
            what,
            id,
            did_you_mean(id, ids.iter().copied(), format!("Correct the link, or add the {what} to site.json.")),
        ))
    };
    let number = |list, id: &str| of_list_page(file, at, url, list, id, known);
    match &address {
        Address::Article(slug) => faults.extend(of_slug(file, at, slug, known)),
        Address::Section(id) => {
            faults.extend(heading("section", "unknown-section", id, &known.sections).or_else(|| number(List::Section, id)));
        }
        Address::Topic(id) => faults.extend(heading("topic", "unknown-topic", id, &known.topics).or_else(|| number(List::Topic, id))),
        Address::Author(id) => {
            let fault = of_author(file, at, id, known).or_else(|| of_author_page(file, at, id, known));
            faults.extend(fault.or_else(|| number(List::Author, id)));
        }
        Address::Media(_) => of_media(file, at, url, Role::Link, known, faults),
        Address::Unknown => faults.push(of_folder(file, at, url, known).unwrap_or_else(|| of_unknown_page(file, at, url))),
        Address::File => faults.extend(of_folder(file, at, url, known)),
        Address::Fixed => {}
    }
    if let Some(part) = address::stray_part(url, known.base_url) {
        let remedy = "Take the part after the `#` out: only headings and posts, in articles and on /about/, can be linked to.";
        let page = url.split('#').next().unwrap_or_default();
        faults.push(Fault::warning(file, at, "unknown-part", format!("There is no part `#{part}` on the page `{page}`."), remedy));
    }
}

/// Warns of the address of a numbered page that a list does not have.
fn of_list_page(file: &str, at: &At<'_>, url: &str, list: List, id: &str, known: &Known<'_>) -> Option<Fault> {
    let number = address::list_page(url, known.base_url)?;
    let pages = known.numbered_pages(list, id);
    let message = || match pages {
        0 => format!("The list has no numbered pages, so no page has the address `{url}`."),
        pages => format!("The numbered pages of the list end with {pages}, so no page has the address `{url}`."),
    };
    (number > pages).then(|| Fault::warning(file, at, "unknown-page", message(), "Take the number out, or link to an article."))
}

/// Checks the fragment of a link to a heading or post. `here` is the page that the link is on.
pub(super) fn of_part(file: &str, here: Page<'_>, at: &At<'_>, url: &str, known: &Known<'_>) -> Option<Fault> {
    let fragment = address::part(url, known.base_url)?;
    let address = address::parse(url, known.base_url);
    let page = match &address {
        Some(Address::Article(slug)) => Page::Article(slug),
        Some(_) if address::is_about(url, known.base_url) => Page::About,
        _ => here,
    };
    let part = part_of_fragment(fragment);
    let parts = known.parts(page)?;
    if parts.contains(&part) {
        return None;
    }
    let place = match page {
        _ if page == here => "on this page".to_owned(),
        Page::Article(slug) => format!("in the article `{slug}`"),
        Page::About => "on the page /about/".to_owned(),
    };
    let otherwise = if parts.is_empty() {
        "It has neither headings nor posts. Take the part after the `#` out.".to_owned()
    } else {
        let some: Vec<String> = parts.iter().take(PARTS).map(|part| format!("`#{part}`")).collect();
        format!("Write the words of a heading with hyphens between them, or the id of a post: {}.", some.join(", "))
    };
    let remedy = match did_you_mean(&part, parts.iter().map(String::as_str), "") {
        none if none.is_empty() => otherwise,
        near => near.replace("mean `", "mean `#"),
    };
    Some(Fault::warning(file, at, "unknown-part", format!("There is no heading or post `#{part}` {place}."), remedy))
}

/// The most parts of a page that a remedy lists, when a link names a part that does not exist.
const PARTS: usize = 8;

/// Checks the slug of an article that is linked or recommended.
pub(super) fn of_slug(file: &str, at: &At<'_>, slug: &str, known: &Known<'_>) -> Option<Fault> {
    match known.articles.get(slug) {
        Some(State::Read(Publication::Published) | State::Unread) => None,
        Some(State::Read(publication)) => Some(Fault::warning(
            file,
            at,
            "unpublished-article",
            format!("The article `{slug}` is {}; until it is published, readers do not see this link to it.", publication.as_str()),
            "Publish it, or take the link out.",
        )),
        None => {
            let remedy = did_you_mean(slug, known.articles.keys().copied(), "Correct the slug, or take it out.");
            Some(unknown(file, at, "unknown-article", "article", slug, remedy))
        }
    }
}

fn of_author(file: &str, at: &At<'_>, id: &str, known: &Known<'_>) -> Option<Fault> {
    if known.authors.contains(id) {
        return None;
    }
    let remedy = did_you_mean(id, known.authors.iter().copied(), format!("Write authors/{id}.json."));
    Some(unknown(file, at, "unknown-author", "author", id, remedy))
}

/// Warns of a link to the page of an author that is not published.
fn of_author_page(file: &str, at: &At<'_>, id: &str, known: &Known<'_>) -> Option<Fault> {
    let message = || format!("No published article names the author `{id}`; until one does, readers do not see this link to the page.");
    let is_shown = known.authors_shown.contains(id);
    (!is_shown).then(|| Fault::warning(file, at, "unpublished-author", message(), "Take the link out, or publish an article of theirs."))
}

fn list(ids: &BTreeSet<&str>) -> String {
    ids.iter().copied().collect::<Vec<_>>().join(", ")
}
