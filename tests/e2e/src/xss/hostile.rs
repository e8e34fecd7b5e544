//! The sites that come of hostile content once what press refuses is taken out.

use std::path::PathBuf;
use std::sync::LazyLock;

use super::{Writing, everything, paper_of};
use crate::fault::{Fault, Outcome};
use crate::press::{check, published, workshop};

/// A site of hostile content.
#[derive(Debug)]
pub struct Hostile {
    /// The content, as it was published.
    pub content: Writing,
    /// The site of it.
    pub site: PathBuf,
}

/// The site with all payloads in articles.
///
/// # Errors
/// When press refuses what it should not, or cannot publish.
pub fn hostile() -> Outcome<&'static Hostile> {
    static SITE: LazyLock<Outcome<Hostile>> = LazyLock::new(|| Hostile::publish("all", everything()?));
    SITE.as_ref().map_err(|fault| Fault::Wrong(fault.to_string()))
}

/// The site of the paper of a number below [`PAPERS`](super::PAPERS), with payloads in what all pages share. For one test: it is
/// written to a folder that no lock guards.
///
/// # Errors
/// When press refuses what it should not, or cannot publish.
pub fn hostile_paper(number: usize) -> Outcome<Hostile> {
    Hostile::publish(&format!("paper-{number}"), paper_of(number)?)
}

impl Hostile {
    /// Takes out what press refuses, and publishes the rest.
    fn publish(name: &str, mut content: Writing) -> Outcome<Self> {
        let folder = workshop(name)?;
        content.write(&folder)?;
        content.take_out(&check(&folder)?);
        content.complete();
        let site = published(&format!("hostile-{name}"), |folder| content.write(folder))?;
        Ok(Self { content, site })
    }
}
