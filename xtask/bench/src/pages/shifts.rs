//! Layout shift of every kind of page: during a cold load, while the app starts, and while the page is scrolled.

use std::sync::Arc;

use crate::browser::{Browser, Pointer, Shift};
use crate::error::Error;
use crate::report::{Budget, Row, Section};
use crate::site::{Host, Pages, Site, Variant};

/// Rounds to 0.00; the goal is no shift at all.
const SHIFT: Budget = Budget::at_most(0.004_999, 0.0);

/// Measures one load of every kind of page.
///
/// # Errors
/// When one cannot be loaded.
pub async fn measure(browser: &Browser, site: &Arc<Site>, pages: &Pages) -> Result<Section, Error> {
    let mut section = Section::new("layout shift", "sum of all shifts; slow 4G, 4x CPU", &["first load", "scrolled too"], 4);
    for page in &pages.kinds {
        println!("  pages: layout shift, {} {}", page.kind, page.path);
        let host = Host::start(site, Variant::Whole).await?;
        let tab = browser.tab(Pointer::Finger).await?;
        let first = tab.load(&host.address(&page.path), true).await?;
        tab.evaluate::<bool>("__bench.scroll()").await?;
        let scrolled = tab.quiet(true).await?;
        browser.close(tab).await?;
        section.rows.push(Row::new(page.kind.clone(), vec![first.shift(), scrolled.shift()]).within(SHIFT));
        section.notes.extend(worst(&scrolled.shifts).map(|moved| format!("On {} moved: {moved}.", page.path)));
        if !first.quiet {
            section.notes.push(format!(
                "{} was not ready and quiet in time (data-app: {}).",
                page.path,
                first.app.as_deref().unwrap_or("-")
            ));
        }
    }
    Ok(section)
}

/// Returns the elements that moved in the largest shift.
fn worst(shifts: &[Shift]) -> Option<String> {
    let worst =
        shifts.iter().filter(|shift| !shift.after_input && shift.value > 0.0).max_by(|one, other| one.value.total_cmp(&other.value))?;
    Some(format!("{} at {:.0} ms", worst.moved.join(", "), worst.at))
}
