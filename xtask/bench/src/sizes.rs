//! Measures the sizes that have a budget, and those of their parts.

use std::io;
use std::path::Path;

use crate::bundle::{Bundle, File};
use crate::error::Error;
use crate::html;
use crate::report::{Budget, Row, Section};
use crate::site::{Delivery, Pages};
use crate::weight::Weight;

/// A kilobyte is 1000 bytes here, the stricter of the two definitions.
const KB: f64 = 1000.0;

/// Measures all sizes.
///
/// # Errors
/// When a file cannot be read, or compressing fails.
pub fn measure(dist: &Path, pages: &Pages) -> Result<Section, Error> {
    let bundle = Bundle::read(dist)?;
    let failed = |error: io::Error| Error::Bundle(format!("compressing failed: {error}"));
    let mut section = Section::new("sizes", "KB of 1000 bytes; budgets are for brotli 11", &["raw", "gzip 9", "brotli 11"], 1);
    section.rows = of_bundle(&bundle).map_err(failed)?;
    if pages.delivery == Delivery::Prerendered {
        let page = pages.article.file(dist);
        let html = std::fs::read(&page).map_err(Error::file(&page))?;
        let what = format!("article page (HTML), {} words", pages.article_words);
        section.rows.push(row(&what, Weight::of(&html).map_err(failed)?).within(Budget::at_most(14.0, 12.0)));
    } else {
        section.notes.push("Articles have no HTML of their own: the budget for it is not judged.".to_owned());
    }
    Ok(section)
}

fn of_bundle(bundle: &Bundle) -> io::Result<Vec<Row>> {
    let wasm = sum(&bundle.wasm)?;
    let glue = sum(&bundle.glue)?;
    let inline = html::inline_scripts(&bundle.shell);
    let scripts: Weight = [sum(&bundle.scripts)?, weigh_unless_empty(&inline)?].into_iter().sum();
    let css = sum(&bundle.css)?;
    let styles = weigh_unless_empty(&html::inline_styles(&bundle.shell))?;
    let fonts: Weight = bundle.fonts.iter().map(|(_, bytes)| Weight::as_it_is(bytes)).sum();
    let mut articles = bundle.articles.iter().map(|(_, bytes)| Weight::of(bytes)).collect::<io::Result<Vec<_>>>()?;
    articles.sort_by_key(|weight| weight.brotli);
    let article_budget = Budget::at_most(8.0, 5.0);
    Ok(vec![
        row("executable code", [wasm, glue, scripts].into_iter().sum()).within(Budget::at_most(200.0, 165.0)),
        row("  wasm", wasm),
        row("  glue", glue),
        row("  boot script", scripts).within(Budget::at_most(1.6, 1.2)),
        row("service worker", sum(&bundle.worker)?).within(Budget::at_most(3.0, 1.0)),
        row("CSS, the whole stylesheet", css).within(Budget::at_most(10.0, 7.0)),
        row("  in the front page", styles),
        row(&format!("article page document, median of {}", articles.len()), median(&articles)).within(article_budget),
        // This row has no budget, because its size depends on the number of words. The budget is for an article of 800 words, like that of
        // the page.
        row("article page document, largest", articles.last().copied().unwrap_or_default()),
        row("front page document", Weight::of(&bundle.front)?),
        row("site.json", Weight::of(&bundle.site)?),
        row("messages of the interface", sum(&bundle.messages)?),
        row("front page (HTML)", Weight::of(bundle.shell.as_bytes())?),
        row(&format!("fonts, {} files", bundle.fonts.len()), fonts),
    ])
}

fn row(what: &str, weight: Weight) -> Row {
    Row::new(what, [weight.raw, weight.gzip, weight.brotli].map(kilobytes).to_vec())
}

#[expect(clippy::cast_precision_loss, reason = "no file here comes near 2^52 bytes")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / KB
}

/// Adds up the weights of files, each compressed by itself, because each is a separate response.
fn sum(files: &[File]) -> io::Result<Weight> {
    files.iter().map(|(_, bytes)| Weight::of(bytes)).sum()
}

/// Returns the weight of a text, and zero for an empty one, which would otherwise count the compression header.
fn weigh_unless_empty(text: &str) -> io::Result<Weight> {
    if text.is_empty() { Ok(Weight::default()) } else { Weight::of(text.as_bytes()) }
}

/// Returns the median; for an even number, the larger of the two in the middle.
fn median(sorted: &[Weight]) -> Weight {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
