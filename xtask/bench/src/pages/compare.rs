//! Compares a page with the same HTML and CSS without scripts, and an article with the plainest page of its text. The loads are
//! interleaved, so that other work of the machine affects all variants.

use std::sync::Arc;

use serde::Serialize;

use super::first_load::first_load;
use crate::browser::{Browser, Load};
use crate::error::Error;
use crate::median::median;
use crate::report::{Budget, Row, Section};
use crate::site::{PageOfKind, Pages, Site, Variant};

const LCP: Budget = Budget::at_most(1.05, 1.0);
const FCP: Budget = Budget::at_most(1.25, 1.15);
const BLOCKING: Budget = Budget::at_most(50.0, 0.0);
const REQUESTS: Budget = Budget::at_most(1.0, 1.0);

/// All loads of one page, in the order in which they were made: plain, without scripts, with, plain, without, with.
#[derive(Debug, Serialize)]
pub struct Comparison {
    /// `article`
    pub kind: String,
    /// The address.
    pub path: String,
    /// The loads of the plainest page with the same text; none for the front.
    pub plain: Vec<Load>,
    /// The loads without scripts.
    pub without: Vec<Load>,
    /// The loads of the published page.
    pub whole: Vec<Load>,
}

/// Loads the page `pairs` times in each variant, after one load of each that does not count.
///
/// # Errors
/// When it cannot be loaded.
pub async fn run(browser: &Browser, site: &Arc<Site>, page: &PageOfKind, pairs: usize) -> Result<Comparison, Error> {
    let PageOfKind { kind, path } = page;
    println!("  pages: {kind} {path}: a pair to warm up, then {pairs} pairs");
    let has_plain = site.differs(Variant::Plain, path);
    for variant in [Variant::WithoutScripts, Variant::Whole] {
        first_load(browser, site, variant, path).await?;
    }
    let mut comparison = Comparison { kind: kind.clone(), path: path.clone(), plain: Vec::new(), without: Vec::new(), whole: Vec::new() };
    for pair in 1..=pairs {
        if has_plain {
            comparison.plain.push(first_load(browser, site, Variant::Plain, path).await?);
        }
        let without = first_load(browser, site, Variant::WithoutScripts, path).await?;
        let whole = first_load(browser, site, Variant::Whole, path).await?;
        println!("  pages: {kind}, pair {pair} of {pairs}: LCP {:.0} ms without scripts, {:.0} ms with", without.lcp(), whole.lcp());
        comparison.without.push(without);
        comparison.whole.push(whole);
    }
    Ok(comparison)
}

impl Comparison {
    /// Returns the medians of a figure, without scripts and with them.
    fn medians(&self, figure: impl Fn(&Load) -> f64) -> [f64; 2] {
        [&self.without, &self.whole].map(|loads| median(loads.iter().map(&figure)))
    }

    /// Returns a row with both medians and their ratio.
    fn ratio(&self, what: &str, figure: impl Fn(&Load) -> f64) -> Row {
        let [without, whole] = self.medians(figure);
        Row::new(format!("{}: {what}", self.kind), vec![without, whole, whole / without])
    }

    /// Returns a row with the number of responses that were complete at some time of the load, and their bytes, as medians of the published
    /// page.
    fn answers(&self, what: &str, until: impl Fn(&Load) -> f64) -> Row {
        #[expect(clippy::cast_precision_loss, reason = "some hundred requests")]
        let [bytes, requests] = [
            median(self.whole.iter().map(|load| load.answers_until(until(load)).1 / 1000.0)),
            median(self.whole.iter().map(|load| if until(load).is_nan() { f64::NAN } else { load.answers_until(until(load)).0 as f64 })),
        ];
        Row::new(format!("{}: {what}", self.kind), vec![bytes, requests])
    }
}

/// Returns the tables.
pub fn sections(comparisons: &[Comparison], pages: &Pages) -> Vec<Section> {
    let mut paint =
        Section::new("first load against no scripts", "ms, medians; slow 4G, 4x CPU", &["no scripts", "with scripts", "ratio"], 2);
    let mut first =
        Section::new("first paint against a plain page", "ms, medians; slow 4G, 4x CPU", &["plain page", "whole page", "ratio"], 2);
    let mut work = Section::new("work of scripts", "ms, medians; slow 4G, 4x CPU", &["no scripts", "with scripts"], 0);
    let mut requests = Section::new("before the page is there", "KB as transferred; answers complete by then", &["KB", "answers"], 1);
    for comparison in comparisons {
        paint.rows.push(comparison.ratio("largest contentful paint", Load::lcp).within(LCP));
        paint.rows.push(comparison.ratio("first contentful paint", Load::fcp));
        if !comparison.plain.is_empty() {
            let [plain, whole] = [&comparison.plain, &comparison.whole].map(|loads| median(loads.iter().map(Load::fcp)));
            let what = format!("{}: first contentful paint", comparison.kind);
            first.rows.push(Row::new(what, vec![plain, whole, whole / plain]).within(FCP));
        }
        let [without, whole] = comparison.medians(Load::blocking);
        work.rows.push(Row::new(format!("{}: total blocking time", comparison.kind), vec![without, whole]).within(BLOCKING));
        let ready = median(comparison.whole.iter().map(|load| load.ready.unwrap_or(f64::NAN)));
        work.rows.push(Row::new(format!("{}: app ready", comparison.kind), vec![f64::NAN, ready]));
        requests.rows.push(comparison.answers("readable", Load::readable).within(REQUESTS));
        requests.rows.push(comparison.answers("largest contentful paint", Load::lcp));
    }
    paint.notes.push(format!("The article has {} words ({}).", pages.article_words, pages.article.path));
    paint.notes.extend(comparisons.iter().flat_map(largest));
    work.notes.extend(comparisons.iter().filter_map(longest));
    work.notes.extend(comparisons.iter().filter_map(unquiet));
    vec![paint, first, work, requests]
}

/// Returns the elements of the largest contentful paint by variant. The paints of variants with different elements are not comparable.
fn largest(comparison: &Comparison) -> Option<String> {
    let what = |loads: &[Load]| {
        let mut names: Vec<&str> = loads.iter().map(|load| load.lcp.as_ref().map_or("nothing", |paint| paint.what.as_str())).collect();
        names.sort_unstable();
        names.dedup();
        names.join(" or ")
    };
    let (without, whole) = (what(&comparison.without), what(&comparison.whole));
    let kind = &comparison.kind;
    Some(if without == whole {
        format!("Largest on the {kind}: {whole}.")
    } else {
        format!("Largest on the {kind} differs: {without} without scripts, {whole} with.")
    })
}

/// Returns the longest task of any load with scripts.
fn longest(comparison: &Comparison) -> Option<String> {
    let tasks = comparison.whole.iter().flat_map(|load| load.tasks.iter().map(move |task| (task, load.ready)));
    let (task, ready) = tasks.max_by(|(one, _), (other, _)| one.duration.total_cmp(&other.duration))?;
    let ready = ready.map_or_else(|| "never".to_owned(), |ready| format!("at {ready:.0} ms"));
    Some(format!("The longest task on the {}: {:.0} ms, from {:.0} ms on; app ready {ready}.", comparison.kind, task.duration, task.at))
}

fn unquiet(comparison: &Comparison) -> Option<String> {
    let count = comparison.whole.iter().filter(|load| !load.quiet).count();
    (count > 0).then(|| format!("The {} was not ready and quiet in time in {count} loads.", comparison.kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::browser::Request;

    fn load(lcp: f64, what: &str) -> Load {
        serde_json::from_value(serde_json::json!({
            "fcp": lcp, "lcp": { "at": lcp, "what": what, "url": null }, "ready": null, "app": null, "readable": lcp,
            "shifts": [], "tasks": [], "events": [], "requests": [], "quiet": true,
        }))
        .unwrap()
    }

    fn comparison() -> Comparison {
        let without = vec![load(1000.0, "p"), load(1100.0, "p"), load(5000.0, "p")];
        let mut whole = vec![load(1200.0, "p"), load(1210.0, "p"), load(1250.0, "p")];
        for load in &mut whole {
            load.requests = [900.0, 1300.0].map(|ended| Request { url: "/".to_owned(), started: 0.0, ended, bytes: 4000.0 }).to_vec();
        }
        Comparison { kind: "article".to_owned(), path: "/".to_owned(), plain: Vec::new(), without, whole }
    }

    #[test]
    fn the_ratio_is_that_of_the_medians() {
        let row = comparison().ratio("x", Load::lcp);
        assert_eq!(row.figures, [1100.0, 1210.0, 1.1]);
    }

    #[test]
    fn requests_are_those_answered_by_then() {
        assert_eq!(comparison().answers("x", Load::lcp).figures, [4.0, 1.0]);
        assert!(comparison().answers("x", |_| f64::NAN).figures[1].is_nan());
    }

    #[test]
    fn variants_with_different_largest_elements_are_told() {
        let mut comparison = comparison();
        assert_eq!(largest(&comparison).unwrap(), "Largest on the article: p.");
        comparison.without = vec![load(1.0, "img")];
        assert!(largest(&comparison).unwrap().contains("differs: img without scripts, p with"));
    }
}
