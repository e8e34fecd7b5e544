//! The sites that come of hostile content.

use std::path::PathBuf;
use std::sync::LazyLock;

use super::{PAPERS, Writing, everything, paper_of};
use crate::fault::{Fault, Outcome};
use crate::press::{check, published, workshop};

/// The sites that come of hostile content once what press refuses is taken out.
#[derive(Debug)]
pub struct Hostile {
    /// The content with all articles, as it was published.
    pub content: Writing,
    /// The site of it.
    pub site: PathBuf,
    /// Papers with payloads in what all pages share.
    pub papers: Vec<(Writing, PathBuf)>,
}

/// The hostile sites.
///
/// # Errors
/// When press refuses what it should not, or cannot publish.
pub fn hostile() -> Outcome<&'static Hostile> {
    static SITES: LazyLock<Outcome<Hostile>> = LazyLock::new(Hostile::publish);
    SITES.as_ref().map_err(|fault| Fault::Wrong(fault.to_string()))
}

impl Hostile {
    fn publish() -> Outcome<Self> {
        let (content, site) = accepted("all", everything()?)?;
        let papers = (0..PAPERS).map(|number| accepted(&format!("paper-{number}"), paper_of(number)?)).collect::<Outcome<_>>()?;
        Ok(Self { content, site, papers })
    }
}

/// Takes out what press refuses, and publishes the rest.
fn accepted(name: &str, mut content: Writing) -> Outcome<(Writing, PathBuf)> {
    let folder = workshop(name)?;
    content.write(&folder)?;
    content.take_out(&check(&folder)?);
    content.complete();
    let site = published(&format!("hostile-{name}"), |folder| content.write(folder))?;
    Ok((content, site))
}
