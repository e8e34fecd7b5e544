//! Measures a built site against the budgets of the design, prints tables, writes `report.json`, and fails when a
//! budget is broken. Run by `cargo xtask bench`; docs/developer/bench.md explains the figures.

mod arguments;
mod beside;
mod browser;
mod bundle;
mod error;
mod html;
mod lighthouse;
mod median;
mod navigation;
mod pages;
mod press;
mod report;
mod site;
mod sizes;
mod weight;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;
use serde::Serialize;

use arguments::{Arguments, Part};
use browser::Browser;
use error::Error;
use pages::Comparison;
use report::Section;
use site::{Pages, Site};

/// The content of `report.json`.
#[derive(Debug, Default, Serialize)]
struct Report {
    /// The conditions of the measurement.
    head: Vec<String>,
    sections: Vec<Section>,
    /// Every single load.
    comparisons: Vec<Comparison>,
}

#[tokio::main(worker_threads = 2)]
async fn main() -> ExitCode {
    match run().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the selected parts. Returns whether every budget holds.
async fn run() -> Result<bool, Error> {
    let arguments = Arguments::parse();
    std::fs::create_dir_all(&arguments.out).map_err(Error::file(&arguments.out))?;
    let mut report = Report::default();
    if arguments.only.iter().any(|part| *part != Part::Press) {
        let pages = Pages::of(&arguments.dist)?;
        let site = Site::open(&arguments.dist, &pages)?;
        report.say(format!("The site in {} is {}.", arguments.dist.display(), pages.delivery.as_str()));
        if arguments.wants(Part::Sizes) {
            report.add(sizes::measure(&arguments.dist, &pages)?);
        }
        if [Part::Pages, Part::Navigation, Part::Beside].into_iter().any(|part| arguments.wants(part)) {
            with_browser(&arguments, &site, &pages, &mut report).await?;
        }
        if arguments.wants(Part::Lighthouse) {
            report.add(lighthouse::measure(&arguments, &site, &pages).await?);
        }
    }
    if arguments.wants(Part::Press) {
        for section in press::measure(&arguments)? {
            report.add(section);
        }
    }
    report.write(&arguments.out)?;
    let broken: Vec<String> = report.sections.iter().flat_map(Section::broken).collect();
    if broken.is_empty() {
        println!("Every budget that was measured holds.");
    } else {
        println!("Broken: {}.", broken.join("; "));
    }
    Ok(broken.is_empty())
}

async fn with_browser(arguments: &Arguments, site: &Arc<Site>, pages: &Pages, report: &mut Report) -> Result<(), Error> {
    let browser = Browser::start(arguments).await?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    report.say(format!("{}, {cores} cores.", browser.version().await?));
    report.head.extend(busy(cores));
    if arguments.wants(Part::Pages) {
        let (sections, comparisons) = pages::measure(&browser, site, pages, arguments.pairs).await?;
        for section in sections {
            report.add(section);
        }
        report.comparisons = comparisons;
    }
    if arguments.wants(Part::Navigation) {
        report.add(navigation::measure(&browser, site, pages, arguments.pairs).await?);
    }
    if arguments.wants(Part::Beside) {
        report.add(beside::measure(&browser, site, pages, arguments).await?);
    }
    browser.end().await
}

/// Returns a warning about the load of the machine, where the system reports it, because timings on a busy machine are unreliable.
fn busy(cores: usize) -> Option<String> {
    let load = std::fs::read_to_string("/proc/loadavg").ok()?;
    let load: f64 = load.split_whitespace().next()?.parse().ok()?;
    #[expect(clippy::cast_precision_loss, reason = "a number of cores")]
    let is_busy = load > cores as f64 / 2.0;
    let line = format!("The machine is busy with something else (load {load:.1}): do not trust timings, measure again.");
    is_busy.then(|| {
        println!("{line}");
        line
    })
}

impl Report {
    fn add(&mut self, section: Section) {
        println!("{section}");
        self.sections.push(section);
    }

    fn say(&mut self, line: String) {
        println!("{line}");
        self.head.push(line);
    }

    fn write(&self, out: &Path) -> Result<(), Error> {
        let path = out.join("report.json");
        let json = serde_json::to_string_pretty(self).map_err(|error| Error::Bundle(error.to_string()))?;
        std::fs::write(&path, json + "\n").map_err(Error::file(&path))?;
        println!("written to {}", path.display());
        Ok(())
    }
}
