//! The sizes that have a budget, and those that explain them.

use std::io;

use crate::bundle::{Bundle, File};
use crate::html;
use crate::report::{Budget, Row, Section};
use crate::weight::Weight;

/// Kilobytes here are 1000 bytes: the stricter of the two readings.
const KB: f64 = 1000.0;

/// Weighs everything.
///
/// # Errors
/// When compressing fails.
pub fn measure(bundle: &Bundle) -> io::Result<Section> {
    let wasm = sum(&bundle.wasm)?;
    let glue = sum(&bundle.glue)?;
    let inline = html::inline_scripts(&bundle.shell);
    let scripts: Weight = [sum(&bundle.scripts)?, weigh_unless_empty(&inline)?].into_iter().sum();
    let css: Weight = [sum(&bundle.css)?, weigh_unless_empty(&html::inline_styles(&bundle.shell))?].into_iter().sum();
    let fonts: Weight = bundle.fonts.iter().map(|(_, bytes)| Weight::as_it_is(bytes)).sum();
    let mut articles = bundle.articles.iter().map(|(_, bytes)| Weight::of(bytes)).collect::<io::Result<Vec<_>>>()?;
    articles.sort_by_key(|weight| weight.brotli);
    let article_budget = Budget { limit: 8.0, stretch: 5.0 };
    let rows = vec![
        row("executable code", [wasm, glue, scripts].into_iter().sum()).within(Budget { limit: 130.0, stretch: 95.0 }),
        row("  wasm", wasm),
        row("  glue", glue),
        row("  boot, snippets, inline scripts", scripts),
        row("CSS", css).within(Budget { limit: 10.0, stretch: 7.0 }),
        row(&format!("article page document, median of {}", articles.len()), median(&articles)).within(article_budget),
        row("article page document, largest", articles.last().copied().unwrap_or_default()).within(article_budget),
        row("front page document", Weight::of(&bundle.front)?),
        row("site.json", Weight::of(&bundle.site)?),
        row("page shell (index.html)", Weight::of(bundle.shell.as_bytes())?),
        row(&format!("fonts, {} files", bundle.fonts.len()), fonts),
    ];
    Ok(Section {
        title: "sizes",
        unit: "KB of 1000 bytes; budgets are for brotli 11",
        columns: ["raw", "gzip 9", "brotli 11"].to_vec(),
        rows,
    })
}

fn row(what: &str, weight: Weight) -> Row {
    Row::new(what, [weight.raw, weight.gzip, weight.brotli].map(kilobytes).to_vec())
}

#[expect(clippy::cast_precision_loss, reason = "no file here comes near 2^52 bytes")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / KB
}

/// Each file is a response of its own, so each is compressed by itself.
fn sum(files: &[File]) -> io::Result<Weight> {
    files.iter().map(|(_, bytes)| Weight::of(bytes)).sum()
}

/// Nothing weighs nothing; compressed by itself it would weigh a header.
fn weigh_unless_empty(text: &str) -> io::Result<Weight> {
    if text.is_empty() { Ok(Weight::default()) } else { Weight::of(text.as_bytes()) }
}

/// The upper one of two in the middle.
fn median(sorted: &[Weight]) -> Weight {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
