//! Rules about the consent catalogue: it must be recorded, so that the text of each receipt can be found; its meaning must not change
//! within a revision; and counters need addresses of their own.

use broadsheet_content::site::Site;

use crate::address::{self, Address, is_in_tree};
use crate::finding::Fault;
use crate::folder::{Folder, SITE};
use crate::revisions::{self, State, Text, present};

const PLACE: &str = "$.consent.revision";

pub(super) fn check(folder: &Folder) -> Vec<Fault> {
    let Some(site) = &folder.site else { return Vec::new() };
    let mut faults = counters(site);
    // Errors in the file must be fixed first, because `press consent` records nothing until then.
    if folder.findings.iter().any(|finding| finding.is_error() && finding.file == SITE) {
        return faults;
    }
    faults.extend(revision(folder, &present(site, &folder.interface_messages(site))));
    faults
}

/// Reports counters at a page's address or in a folder that press owns, because their file would replace another one or be
/// removed.
fn counters(site: &Site) -> Vec<Fault> {
    let services = site.consent.services.iter().enumerate();
    let counters = services.filter_map(|(index, service)| Some((index, service.counter.as_deref()?)));
    let in_the_way = counters.filter(|(_, counter)| match address::parse(counter, &site.base_url) {
        Some(Address::Article(_) | Address::Section(_) | Address::Topic(_) | Address::Author(_) | Address::Fixed) => true,
        Some(Address::File | Address::Unknown) => is_in_tree(counter.trim_start_matches('/')),
        Some(Address::Media(_)) | None => false,
    });
    let fault = |(index, counter)| {
        Fault::error(
            SITE,
            format!("$.consent.services[{index}].counter"),
            "counter-place",
            format!("The address `{counter}` is one of the paper's pages or documents."),
            "Count at a file of its own: `/count.txt`.",
        )
    };
    in_the_way.map(fault).collect()
}

fn revision(folder: &Folder, present: &Text) -> Option<Fault> {
    let revision = present.catalogue.revision;
    let write_down = "Run `press consent content`, and put what it writes under version control: a receipt refers to these words.";
    match revisions::state(present, &folder.revisions) {
        State::AsksNothing | State::Recorded => None,
        State::NewRevision => Some(Fault::error(
            SITE,
            PLACE,
            "unrecorded-consent",
            format!("What readers are asked in revision {revision} is not recorded."),
            write_down,
        )),
        State::NewWording => Some(Fault::error(
            SITE,
            PLACE,
            "unrecorded-consent",
            format!("Readers are asked in words that are not recorded for revision {revision}."),
            write_down,
        )),
        State::Changed(changes) => Some(Fault::error(
            SITE,
            PLACE,
            "consent-changed",
            format!("Readers said yes to another revision {revision}; since then: {}.", changes.join("; ")),
            format!(
                "Raise `revision` to {}, say in `changeNote` what is new, and run `press consent content`.",
                revision.saturating_add(1)
            ),
        )),
        State::Older(last) => Some(Fault::error(
            SITE,
            PLACE,
            "consent-revision",
            format!("This is revision {revision}, but revision {last} is recorded: readers were asked about it already."),
            format!("Write {}, or a higher number.", last.saturating_add(1)),
        )),
    }
}
