//! Runs Lighthouse on a page of every kind: mobile, with its own simulated slow 4G, and the median of several runs.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;

use serde::Deserialize;
use tokio::process::Command;

use crate::arguments::Arguments;
use crate::error::Error;
use crate::median::median;
use crate::report::{Budget, Row, Section};
use crate::site::{Host, PageOfKind, Pages, Site, Variant};

/// The categories, in the order of Lighthouse's report.
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

/// The budget of each category.
const POINTS: Budget = Budget::at_least(100.0);

/// The parts of its report that are read.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    categories: BTreeMap<String, Category>,
    audits: BTreeMap<String, Audit>,
    runtime_error: Option<RuntimeError>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Category {
    /// From 0 to 1.
    score: Option<f64>,
    audit_refs: Vec<Reference>,
}

#[derive(Debug, Deserialize)]
struct Reference {
    id: String,
    weight: f64,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Audit {
    title: String,
    score: Option<f64>,
    display_value: Option<String>,
}

#[derive(Debug, Deserialize)]
struct RuntimeError {
    code: String,
    message: String,
}

/// Runs it several times on every kind of page.
///
/// # Errors
/// When it cannot be run, or cannot load a page.
pub async fn measure(arguments: &Arguments, site: &Arc<Site>, pages: &Pages) -> Result<Section, Error> {
    let runs = arguments.runs;
    let columns = ["perform.", "access.", "practices", "seo", "lowest"];
    let mut section = Section::new("lighthouse", "points, medians; mobile", &columns, 0);
    for (number, page) in pages.kinds.iter().enumerate() {
        let PageOfKind { kind, path } = page;
        if !page.file(site.folder()).is_file() {
            section.notes.push(format!("{kind} is left out: Lighthouse measures no page whose status is not 200."));
            continue;
        }
        let host = Host::start(site, Variant::Whole).await?;
        let mut reports = Vec::new();
        for run in 1..=runs {
            println!("  lighthouse: {kind} {path} (page {} of {}), run {run} of {runs}", number + 1, pages.kinds.len());
            let file = arguments.out.join(format!("lighthouse-{}-{run}.json", kind.replace([' ', ','], "-").replace("--", "-")));
            reports.push(look_again(arguments, &host.address(path), &file).await?);
        }
        let mut points = CATEGORIES.map(|category| median(reports.iter().map(|report| report.points(category)))).to_vec();
        // A category without a score is NaN, which `min` would ignore.
        points.push(points.iter().copied().fold(100.0, |lowest, points| if points >= lowest { lowest } else { points }));
        section.rows.push(Row::new(kind.clone(), points).within(POINTS));
        section.notes.extend(failing(&reports).into_iter().map(|audit| format!("{kind}: {audit}")));
    }
    Ok(section)
}

/// Runs Lighthouse again, at most twice, when its own trace has failed (`NO_NAVSTART`), as its message recommends.
async fn look_again(arguments: &Arguments, address: &str, file: &Path) -> Result<Report, Error> {
    for _ in 0..2 {
        match look(arguments, address, file).await {
            Err(error @ Error::Program { .. }) => println!("  lighthouse: {error}; once more"),
            report => return report,
        }
    }
    look(arguments, address, file).await
}

async fn look(arguments: &Arguments, address: &str, file: &Path) -> Result<Report, Error> {
    let mut command = Command::new("node");
    command
        .arg(arguments.lighthouse.join("cli/index.js"))
        .arg(address)
        .args(["--quiet", "--output=json", "--enable-error-reporting=false"])
        .arg(format!("--only-categories={}", CATEGORIES.join(",")))
        .arg(format!("--output-path={}", file.display()))
        .arg("--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage --disable-background-networking")
        .env("CHROME_PATH", &arguments.chromium)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    let output = command.output().await.map_err(Error::program("node"))?;
    let failed = |why: String| Error::Program { program: format!("Lighthouse on {address}"), why };
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(failed(said.lines().rev().take(5).collect::<Vec<_>>().join("; ")));
    }
    let text = std::fs::read_to_string(file).map_err(Error::file(file))?;
    let report: Report = serde_json::from_str(&text).map_err(|error| failed(error.to_string()))?;
    match &report.runtime_error {
        Some(RuntimeError { code, message }) => Err(failed(format!("{code}: {message}"))),
        None => Ok(report),
    }
}

impl Report {
    fn points(&self, category: &str) -> f64 {
        self.categories.get(category).and_then(|category| category.score).map_or(f64::NAN, |score| score * 100.0)
    }

    /// Returns the audits that cost points: `seo, canonical: Document does not have a valid rel=canonical`.
    fn failing(&self) -> impl Iterator<Item = (String, String)> {
        self.categories.iter().flat_map(move |(category, Category { audit_refs, .. })| {
            audit_refs.iter().filter(|reference| reference.weight > 0.0).filter_map(move |reference| {
                let audit = self.audits.get(&reference.id).filter(|audit| audit.score.is_some_and(|score| score < 1.0))?;
                let value = audit.display_value.as_ref().map(|value| format!(" ({value})")).unwrap_or_default();
                Some((format!("{category}, {}", reference.id), format!("{}{value}", audit.title)))
            })
        })
    }
}

/// Returns the audits that failed in at least half of the runs, with the text of the last run. Audits of a category with full points are
/// left out, because a performance audit can lose a hundredth without costing a point.
fn failing(reports: &[Report]) -> Vec<String> {
    let mut found: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for report in reports {
        for (audit, title) in report.failing() {
            let (count, words) = found.entry(audit).or_default();
            *count += 1;
            *words = title;
        }
    }
    let full = |audit: &str| {
        let category = audit.split(',').next().unwrap_or_default();
        median(reports.iter().map(|report| report.points(category))) >= POINTS.limit
    };
    found
        .into_iter()
        .filter(|(audit, (count, _))| count * 2 >= reports.len() && !full(audit))
        .map(|(audit, (_, title))| format!("{audit}: {title}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(score: f64, canonical: f64) -> Report {
        serde_json::from_value(serde_json::json!({
            "categories": { "seo": { "score": score, "auditRefs": [
                { "id": "canonical", "weight": 1 }, { "id": "manual", "weight": 0 } ] } },
            "audits": {
                "canonical": { "title": "No valid canonical", "score": canonical, "displayValue": "1 page" },
                "manual": { "title": "Look yourself", "score": null } },
        }))
        .unwrap()
    }

    #[test]
    fn what_costs_points_is_named() {
        let reports = [report(0.9, 0.0), report(0.9, 0.0), report(1.0, 1.0)];
        assert_eq!(failing(&reports), ["seo, canonical: No valid canonical (1 page)"]);
    }

    #[test]
    fn what_costs_nothing_is_not() {
        assert!(failing(&[report(1.0, 0.98), report(1.0, 0.98)]).is_empty());
        assert!(failing(&[report(0.9, 0.0), report(1.0, 1.0), report(1.0, 1.0)]).is_empty());
    }

    #[test]
    fn a_category_without_a_score_has_no_points() {
        assert!(report(1.0, 1.0).points("performance").is_nan());
        assert!((report(0.5, 1.0).points("seo") - 50.0).abs() < f64::EPSILON);
    }
}
