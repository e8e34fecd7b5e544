//! `press consent`

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::Args;

use super::edition;
use super::outcome::{Failure, Outcome, output_failure};
use crate::finding::FileFinding;
use crate::folder::{Folder, SITE};
use crate::output::Files;
use crate::revisions::{self, FOLDER, State};

/// Record the consent catalogue that readers are asked about.
///
/// Writes the current consent catalogue, and the texts shown with it, to `DIR/consent/<revision>.json`, which keeps every
/// revision and every wording. Run it when the catalogue has changed, and put the file under version control.
///
/// Refuses, and exits with 1, if readers would consent to something else than before under the same revision. In that case,
/// raise `revision` in site.json.
#[derive(Debug, Args)]
pub(super) struct Consent {
    /// The content folder.
    #[arg(value_name = "DIR")]
    content: PathBuf,
}

impl Consent {
    pub(super) fn run(self) -> Result<Outcome, Failure> {
        let folder = Folder::read(&self.content).map_err(|error| Failure::new(error, "Name a folder with a site.json in it."))?;
        // Errors in articles do not matter here: only site.json and the recorded revisions must be correct.
        let is_about = |finding: &&FileFinding| finding.file == SITE || finding.file.starts_with(&format!("{FOLDER}/"));
        let faults: Vec<FileFinding> = folder.findings.iter().filter(is_about).filter(|finding| finding.is_error()).cloned().collect();
        if edition::report(&folder, &faults)? {
            return Ok(Outcome::Faulty);
        }
        let Some(site) = &folder.site else { return Ok(Outcome::Faulty) };
        let present = revisions::present(site, &folder.interface_messages(site));
        let record = revisions::record(&present, &folder.revisions);
        let (number, name) = (record.revision, record.file());
        let file = folder.root.join(&name);
        let (mut out, mut err) = (io::stdout(), io::stderr());
        let said = match revisions::state(&present, &folder.revisions) {
            State::AsksNothing => {
                writeln!(out, "the catalogue asks readers nothing: there is nothing to record")?;
                return Ok(Outcome::Done);
            }
            State::Recorded => {
                writeln!(out, "{} holds this wording of revision {number} already", file.display())?;
                return Ok(Outcome::Done);
            }
            State::Changed(changes) => {
                writeln!(err, "error: readers said yes to another revision {number}; since then:")?;
                for change in changes {
                    writeln!(err, "  {change}")?;
                }
                writeln!(err, "help: raise `revision` in site.json to {}, and say in `changeNote` what is new", number.saturating_add(1))?;
                return Ok(Outcome::Faulty);
            }
            State::Older(last) => {
                writeln!(err, "error: site.json is of revision {number}, but revision {last} is recorded")?;
                writeln!(err, "help: write {}, or a higher number, as `revision` in site.json", last.saturating_add(1))?;
                return Ok(Outcome::Faulty);
            }
            State::NewRevision => format!("revision {number} recorded"),
            State::NewWording => format!("a wording added to revision {number}"),
        };
        let mut json = serde_json::to_vec_pretty(&record)
            .map_err(|error| Failure::new(error, "This is a fault of press: please report it with your site.json."))?;
        json.push(b'\n');
        Files::in_place(&folder.root).put(&name, &json).map_err(|error| output_failure(&error))?;
        writeln!(out, "{said}: {}", file.display())?;
        Ok(Outcome::Done)
    }
}
