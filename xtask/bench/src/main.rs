//! Measures a built site against the budgets of the design, prints tables, writes `report.json` and `report.html`, and fails
//! when a budget is broken. Run by `cargo xtask bench`; docs/developer/bench.md explains the figures.

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
mod picture;
mod press;
mod report;
mod site;
mod sizes;
mod weight;

use std::process::ExitCode;
use std::sync::Arc;

use serde::Serialize;

use arguments::{Arguments, Part};
use beside::Findings;
use browser::Browser;
use error::Error;
use pages::Comparison;
use report::Section;
use site::{Pages, Site};

/// What `report.json` holds.
#[derive(Debug, Default, Serialize)]
struct Report {
    /// Under which circumstances it was measured.
    head: Vec<String>,
    sections: Vec<Section>,
    /// What was tried: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    findings: Option<Findings>,
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

/// Whether every budget holds.
async fn run() -> Result<bool, Error> {
    let arguments = Arguments::read()?;
    std::fs::create_dir_all(&arguments.out).map_err(Error::file(&arguments.out))?;
    let mut report = Report::default();
    if arguments.parts.iter().any(|part| *part != Part::Press) {
        let pages = Pages::of(&arguments.dist)?;
        let site = Site::open(&arguments.dist, &pages)?;
        report.say(format!("The site in {} is {}.", arguments.dist.display(), pages.delivery.as_str()));
        if arguments.wants(Part::Sizes) {
            report.add(sizes::measure(&arguments.dist, &pages)?);
        }
        if arguments.wants_browser() {
            with_browser(&arguments, &site, &pages, &mut report).await?;
        }
        if arguments.wants(Part::Lighthouse) {
            report.add(lighthouse::measure(&arguments.programs, &site, &pages, arguments.runs, &arguments.out).await?);
        }
    }
    if arguments.wants(Part::Press) {
        for section in press::measure(&arguments)? {
            report.add(section);
        }
    }
    report.write(&arguments)?;
    let broken: Vec<String> = report.sections.iter().flat_map(Section::broken).collect();
    if broken.is_empty() {
        println!("Every budget that was measured holds.");
    } else {
        println!("Broken: {}.", broken.join("; "));
    }
    Ok(broken.is_empty())
}

async fn with_browser(arguments: &Arguments, site: &Arc<Site>, pages: &Pages, report: &mut Report) -> Result<(), Error> {
    let browser = Browser::start(&arguments.programs).await?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    report.say(format!("{}, {cores} cores.", browser.version().await?));
    report.head.extend(busy(cores));
    if arguments.wants(Part::Pages) {
        let measured = pages::measure(&browser, site, pages, arguments.pairs).await?;
        for section in measured.sections {
            report.add(section);
        }
        report.comparisons = measured.comparisons;
    }
    if arguments.wants(Part::Navigation) {
        report.add(navigation::measure(&browser, site, pages, arguments.pairs).await?);
    }
    if arguments.wants(Part::ConsentBeside) {
        let beside = beside::measure(&browser, pages, arguments).await?;
        report.head.push(format!("Beside Broadsheet's consent: {}.", beside.versions.join(", ")));
        report.findings = Some(beside.findings);
        for section in beside.sections {
            report.add(section);
        }
    }
    browser.end().await
}

/// What else the machine does, where the system tells: timings of a busy one say little.
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

    fn write(&self, arguments: &Arguments) -> Result<(), Error> {
        let json = serde_json::to_string_pretty(self).map_err(|error| Error::Bundle(error.to_string()))?;
        let html = picture::page(&self.head, &self.sections, self.findings.as_ref(), &self.comparisons);
        for (name, text) in [("report.json", json + "\n"), ("report.html", html)] {
            let path = arguments.out.join(name);
            std::fs::write(&path, text).map_err(Error::file(&path))?;
            println!("written to {}", path.display());
        }
        Ok(())
    }
}
