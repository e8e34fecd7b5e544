//! Broadsheet's consent beside that of others, on the same page: `cargo xtask bench --only consent-beside`.

mod findings;
mod loads;
mod page;
mod reader;
mod shelf;
mod trials;

pub use findings::Findings;

use crate::arguments::Arguments;
use crate::browser::Browser;
use crate::error::Error;
use crate::report::Section;
use crate::site::Pages;
use shelf::Shelf;

/// What was measured and tried.
#[derive(Debug)]
pub struct Beside {
    /// Who was.
    pub versions: Vec<String>,
    /// What each costs.
    pub sections: Vec<Section>,
    /// What each does.
    pub findings: Findings,
}

/// Measures the article with each manager, and tries what each does when something goes wrong.
///
/// # Errors
/// When a package is not installed, or a page cannot be loaded.
pub async fn measure(browser: &Browser, pages: &Pages, arguments: &Arguments) -> Result<Beside, Error> {
    let shelf = Shelf::new(&arguments.dist, &arguments.out, &arguments.programs, &pages.article.path)?;
    let versions = vec![shelf.version("vanilla-cookieconsent")?, shelf.version("klaro")?];
    println!("Beside Broadsheet's consent: {}.", versions.join(", "));
    let findings = trials::run(browser, &shelf).await?;
    println!("{findings}");
    let sections = loads::measure(browser, &shelf, arguments.pairs, &arguments.programs.without_consent).await?;
    Ok(Beside { versions, sections, findings })
}
