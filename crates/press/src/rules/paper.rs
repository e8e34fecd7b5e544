//! Rules about what `site.json` refers to, and about sections without articles.

use std::collections::BTreeSet;

use super::known::{Known, Page, State};
use super::references::{of_link, of_part, of_reference, of_slug};
use crate::clock::Publication;
use crate::finding::Fault;
use crate::folder::{Folder, SITE};
use crate::references::{self, At};
use broadsheet_content::editing::messages::ships as has_messages;

pub(super) fn check(folder: &Folder, known: &Known<'_>) -> Vec<Fault> {
    let Some(site) = &folder.site else { return Vec::new() };
    let root = At::Root;
    let mut faults = Vec::new();
    if let Some(lead) = &site.front.lead {
        faults.extend(of_slug(SITE, &At::Field(&At::Field(&root, "front"), "lead"), lead, known));
    }
    if folder.messages.is_none() && !has_messages(&site.language) {
        faults.push(Fault::warning(
            SITE,
            At::Field(&root, "language"),
            "untranslated-interface",
            format!("No words of the interface ship in `{}`: it is in English.", site.language),
            format!("Write messages/{}.ftl; docs/developer/languages.md says how.", site.language),
        ));
    }
    for (index, link) in site.navigation.iter().enumerate() {
        let navigation = At::Field(&root, "navigation");
        let item = At::Item(&navigation, index);
        let at = At::Field(&item, "url");
        of_link(SITE, &at, &link.url, known, &mut faults);
        faults.extend(of_part(SITE, Page::About, &at, &link.url, known));
    }
    references::of_blocks(&site.about, &At::Field(&root, "about"), &mut |at, reference| {
        of_reference(SITE, Page::About, at, reference, known, &mut faults);
    });
    for (index, service) in site.consent.services.iter().enumerate() {
        if let Some(policy) = &service.policy_url {
            let consent = At::Field(&root, "consent");
            let services = At::Field(&consent, "services");
            of_link(SITE, &At::Field(&At::Item(&services, index), "policyUrl"), policy, known, &mut faults);
        }
    }
    let used: BTreeSet<&str> = folder
        .articles
        .iter()
        .filter_map(|loaded| loaded.value.as_ref())
        .filter(|article| known.articles.get(article.slug.as_str()) == Some(&State::Read(Publication::Published)))
        .map(|article| article.section.as_str())
        .collect();
    for (index, section) in site.sections.iter().enumerate().filter(|(_, section)| !used.contains(section.id.as_str())) {
        let sections = At::Field(&root, "sections");
        faults.push(Fault::warning(
            SITE,
            At::Field(&At::Item(&sections, index), "id"),
            "empty-section",
            format!("The section `{}` has no published article: its page is empty.", section.id),
            "Write one, or take the section out.",
        ));
    }
    faults
}
