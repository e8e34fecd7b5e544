//! The sites that come of hostile content once what press refuses is taken out.

use std::path::PathBuf;
use std::sync::LazyLock;

use super::{PAPERS, Writing, everything, paper_of};
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

/// The sites with payloads in what all pages share, for one test: each is written to a folder that no lock guards.
///
/// # Errors
/// When press refuses what it should not, or cannot publish.
pub fn hostile_papers() -> impl Iterator<Item = Outcome<Hostile>> {
    (0..PAPERS).map(|number| Hostile::publish(&format!("paper-{number}"), paper_of(number)?))
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
