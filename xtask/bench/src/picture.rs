//! The report as a page: the tables, and the interleaved paints as a picture.

use std::fmt::Write as _;

use crate::browser::Load;
use crate::median::median;
use crate::pages::Comparison;
use crate::report::{Section, Verdict};

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 220.0;
const LEFT: f64 = 60.0;
const BOTTOM: f64 = 30.0;
const TOP: f64 = 12.0;

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}\
table{border-collapse:collapse;margin:.5rem 0}td,th{padding:.15rem .8rem .15rem 0;text-align:right;font-variant-numeric:tabular-nums}\
td:first-child,th:first-child{text-align:left;white-space:pre}.broken{color:#b00020;font-weight:600}.note{color:#555;margin:0}\
svg{max-width:100%;height:auto}.whole{fill:#b5261e}.without{fill:#fff;stroke:#333;stroke-width:1.5}text{font:12px system-ui,sans-serif;fill:#333}\
.axis{stroke:#bbb}.median-whole{stroke:#b5261e;stroke-dasharray:6 3}.median-without{stroke:#333;stroke-dasharray:2 3}";

/// The whole page.
pub fn page(head: &[String], sections: &[Section], comparisons: &[Comparison]) -> String {
    let mut html =
        format!("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Bench</title><style>{STYLE}</style><h1>Bench</h1>");
    for line in head {
        let _written = write!(html, "<p class=\"note\">{}</p>", escape(line));
    }
    for comparison in comparisons {
        let _written = write!(
            html,
            "<h2>Largest contentful paint, {} <code>{}</code></h2>{}",
            escape(&comparison.kind),
            escape(&comparison.path),
            paints(comparison)
        );
    }
    for section in sections {
        table(&mut html, section);
    }
    html + "</html>\n"
}

fn table(html: &mut String, section: &Section) {
    let _written = write!(html, "<h2>{}</h2><p class=\"note\">{}</p><table><tr><th></th>", escape(section.title), escape(section.unit));
    for column in section.columns.iter().copied().chain(["budget", "stretch", ""]) {
        let _written = write!(html, "<th>{}</th>", escape(column));
    }
    html.push_str("</tr>");
    for row in &section.rows {
        let broken = row.verdict == Some(Verdict::Broken);
        let _written = write!(html, "<tr{}><td>{}</td>", if broken { " class=\"broken\"" } else { "" }, escape(&row.what));
        let judged = row.budget.map(|budget| [budget.limit, budget.stretch]);
        for figure in row.figures.iter().chain(judged.iter().flatten()) {
            let _written = write!(html, "<td>{}</td>", section.print(*figure));
        }
        let _written = write!(html, "<td>{}</td></tr>", row.verdict.map_or("", Verdict::as_str));
    }
    html.push_str("</table>");
    for note in &section.notes {
        let _written = write!(html, "<p class=\"note\">{}</p>", escape(note));
    }
}

/// Every load in the order in which it was made: hollow without scripts, filled with them. The lines are the medians.
fn paints(comparison: &Comparison) -> String {
    let loads = comparison.without.iter().zip(&comparison.whole).flat_map(|(without, whole)| [("without", without), ("whole", whole)]);
    let loads: Vec<(&str, f64)> = loads.map(|(class, load)| (class, load.lcp())).collect();
    let highest = loads.iter().map(|(_, at)| *at).fold(f64::NAN, f64::max);
    if highest.is_nan() {
        return "<p>Nothing was painted.</p>".to_owned();
    }
    let top = (highest / 200.0).ceil() * 200.0;
    let y = |at: f64| TOP + (HEIGHT - TOP - BOTTOM) * (1.0 - at / top);
    #[expect(clippy::cast_precision_loss, reason = "some dozen loads")]
    let step = (WIDTH - LEFT - 20.0) / loads.len().max(1) as f64;
    let mut svg = format!("<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"Every load in its order\">");
    for part in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let (at, line) = (top * part, y(top * part));
        let _written = write!(
            svg,
            "<line class=\"axis\" x1=\"{LEFT}\" x2=\"{WIDTH}\" y1=\"{line:.1}\" y2=\"{line:.1}\"/>\
             <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{at:.0} ms</text>",
            LEFT - 8.0,
            line + 4.0
        );
    }
    for (class, loads) in [("without", &comparison.without), ("whole", &comparison.whole)] {
        let middle = median(loads.iter().map(Load::lcp));
        if !middle.is_nan() {
            let line = y(middle);
            let _written = write!(svg, "<line class=\"median-{class}\" x1=\"{LEFT}\" x2=\"{WIDTH}\" y1=\"{line:.1}\" y2=\"{line:.1}\"/>");
        }
    }
    let mut x = LEFT + step / 2.0;
    for (class, at) in loads {
        if !at.is_nan() {
            let _written =
                write!(svg, "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{:.1}\" r=\"5\"><title>{at:.0} ms</title></circle>", y(at));
        }
        x += step;
    }
    let _written = write!(
        svg,
        "<text x=\"{LEFT}\" y=\"{:.1}\">hollow: without scripts; filled: with; lines: medians; from left to right as they were made</text></svg>",
        HEIGHT - 8.0
    );
    svg
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Budget, Row};

    #[test]
    fn words_from_the_site_are_text() {
        let mut section = Section::new("x", "y", &["a"], 0);
        section.rows.push(Row::new("<b>", vec![3.0]).within(Budget::at_most(1.0, 1.0)));
        let html = page(&["<i>".to_owned()], &[section], &[]);
        assert!(html.contains("&lt;b&gt;") && html.contains("&lt;i&gt;") && !html.contains("<b>"));
        assert!(html.contains("class=\"broken\"") && html.contains("BROKEN"));
    }

    #[test]
    fn a_page_that_never_painted_has_no_picture() {
        let comparison = Comparison { kind: "a".to_owned(), path: "/".to_owned(), without: Vec::new(), whole: Vec::new() };
        assert_eq!(paints(&comparison), "<p>Nothing was painted.</p>");
    }
}
