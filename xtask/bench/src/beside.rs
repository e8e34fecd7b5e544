//! Compares the site with others: an earlier build of it, or the same pages published by other software. Each round loads every site in
//! turn.

use std::path::Path;
use std::sync::Arc;

use crate::arguments::Arguments;
use crate::browser::Browser;
use crate::error::Error;
use crate::median::median;
use crate::navigation::{reject_all_if_asked, tap_in_window};
use crate::pages::first_load;
use crate::report::{Row, Section};
use crate::site::{Pages, Site, Variant};

const COLUMNS: [&str; 9] = ["article KB", "article FCP", "article LCP", "blocking", "front FCP", "front LCP", "tap 4x", "tap 1x", "reject"];

/// The figures of a site in one round, in the order of the columns.
type Figures = [f64; COLUMNS.len()];

/// Measures the site and those of `--beside`, each as often as there are pairs.
///
/// # Errors
/// When there is no other site, or a page of one cannot be loaded.
pub async fn measure(browser: &Browser, site: &Arc<Site>, pages: &Pages, arguments: &Arguments) -> Result<Section, Error> {
    if arguments.beside.is_empty() {
        return Err(Error::NothingBeside);
    }
    let mut sites = vec![(name(&arguments.dist), Arc::clone(site))];
    for folder in &arguments.beside {
        sites.push((name(folder), Site::other(folder)?));
    }
    let mut rounds: Vec<Vec<Figures>> = vec![Vec::new(); sites.len()];
    for round in 1..=arguments.pairs {
        for ((name, site), figures) in sites.iter().zip(&mut rounds) {
            let found = one_round(browser, site, pages).await?;
            let words: Vec<String> = COLUMNS.iter().zip(found).map(|(column, figure)| format!("{column} {figure:.0}")).collect();
            println!("  beside: {name}, {round} of {}: {}", arguments.pairs, words.join(", "));
            figures.push(found);
        }
    }
    let mut section = Section::new("beside others", "medians; ms and, of the article until it is quiet, KB; slow 4G, 4x CPU", &COLUMNS, 0);
    for ((name, _), figures) in sites.iter().zip(&rounds) {
        let medians = (0..COLUMNS.len()).map(|column| median(figures.iter().filter_map(|found| found.get(column).copied())));
        section.rows.push(Row::new(name.clone(), medians.collect()));
    }
    section.notes.push(
        "tap: a finger on a teaser after 1.5 s in the window, until its headline is painted. reject: \"Reject all\" of a new reader."
            .to_owned(),
    );
    Ok(section)
}

async fn one_round(browser: &Browser, site: &Arc<Site>, pages: &Pages) -> Result<Figures, Error> {
    let article = first_load(browser, site, Variant::Whole, &pages.article.path).await?;
    let front = first_load(browser, site, Variant::Whole, &pages.front.path).await?;
    let slow = tap_in_window(browser, site, &pages.front.path, 4.0).await?;
    let fast = tap_in_window(browser, site, &pages.front.path, 1.0).await?;
    let rejected = reject_all_if_asked(browser, site, &pages.article.path).await?;
    let kilobytes = article.answers_until(f64::INFINITY).1 / 1000.0;
    let gone = rejected.map_or(f64::NAN, |(_, gone)| gone);
    Ok([kilobytes, article.fcp(), article.lcp(), article.blocking(), front.fcp(), front.lcp(), slow, fast, gone])
}

fn name(folder: &Path) -> String {
    folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned()
}
