//! Rules about the revisions of the consent catalogue: what readers said yes to must not change under them.

use crate::derive::shown_catalogue;
use crate::finding::Fault;
use crate::folder::{Folder, SITE};
use crate::revisions::{self, State};

const PLACE: &str = "$.consent.revision";

pub(super) fn check(folder: &Folder) -> Option<Fault> {
    let catalogue = shown_catalogue(&folder.site.as_ref()?.consent);
    let revision = catalogue.revision;
    let write_down = "Run `press consent content`, and put what it writes under version control.";
    match revisions::state(&catalogue, &folder.revisions) {
        State::AsksNothing | State::Recorded => None,
        State::NewRevision => Some(Fault::warning(
            SITE,
            PLACE,
            "unrecorded-consent",
            format!("What readers are asked in revision {revision} is not recorded."),
            write_down,
        )),
        State::NewWording => Some(Fault::warning(
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
