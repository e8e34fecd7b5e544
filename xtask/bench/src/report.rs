//! Figures with budgets: as a table for people and as JSON for machines.

use std::fmt;

use serde::Serialize;

/// A group of figures in one unit.
#[derive(Debug, Serialize)]
pub struct Section {
    /// What was measured.
    pub title: &'static str,
    /// What the figures are in.
    pub unit: &'static str,
    /// What each figure of a row is; the last one is what a budget is for.
    pub columns: Vec<&'static str>,
    /// The figures.
    pub rows: Vec<Row>,
}

/// One thing that was measured.
#[derive(Debug, Serialize)]
pub struct Row {
    /// What it is; indented where it is a part of the row above.
    pub what: String,
    /// One figure for each column.
    pub figures: Vec<f64>,
    /// What the last figure may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget: Option<Budget>,
    /// Whether it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
}

/// What a figure may be.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Budget {
    /// More than this is broken.
    pub limit: f64,
    /// What we would like it to be.
    pub stretch: f64,
}

/// How a figure stands to its budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Within what we would like it to be.
    Stretch,
    /// Within the budget.
    Ok,
    /// Over it.
    Broken,
}

impl Verdict {
    fn as_str(self) -> &'static str {
        match self {
            Self::Stretch => "ok, stretch",
            Self::Ok => "ok",
            Self::Broken => "BROKEN",
        }
    }
}

impl Row {
    /// Figures without a budget.
    pub fn new(what: &str, figures: Vec<f64>) -> Self {
        Self { what: what.to_owned(), figures, budget: None, verdict: None }
    }

    /// The same figures, the last one held against a budget.
    pub fn within(mut self, budget: Budget) -> Self {
        self.verdict = self.figures.last().map(|figure| {
            if *figure > budget.limit {
                Verdict::Broken
            } else if *figure > budget.stretch {
                Verdict::Ok
            } else {
                Verdict::Stretch
            }
        });
        self.budget = Some(budget);
        self
    }
}

impl Section {
    /// What is over its budget.
    pub fn broken(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().filter(|row| row.verdict == Some(Verdict::Broken)).map(|row| row.what.trim())
    }
}

impl fmt::Display for Section {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.rows.iter().map(|row| row.what.chars().count()).max().unwrap_or_default();
        writeln!(formatter, "{} ({})", self.title, self.unit)?;
        write!(formatter, "  {:<width$}", "")?;
        for column in self.columns.iter().copied().chain(["budget", "stretch"]) {
            write!(formatter, "  {column:>9}")?;
        }
        writeln!(formatter)?;
        for row in &self.rows {
            write!(formatter, "  {:<width$}", row.what)?;
            for figure in &row.figures {
                write!(formatter, "  {figure:>9.1}")?;
            }
            if let (Some(budget), Some(verdict)) = (row.budget, row.verdict) {
                write!(formatter, "  {:>9.1}  {:>9.1}  {}", budget.limit, budget.stretch, verdict.as_str())?;
            }
            writeln!(formatter)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(figure: f64) -> Row {
        Row::new("x", vec![0.0, figure]).within(Budget { limit: 10.0, stretch: 7.0 })
    }

    #[test]
    fn a_budget_is_for_the_last_figure_and_holds_at_its_limit() {
        assert_eq!(judged(7.0).verdict, Some(Verdict::Stretch));
        assert_eq!(judged(10.0).verdict, Some(Verdict::Ok));
        assert_eq!(judged(10.1).verdict, Some(Verdict::Broken));
    }

    #[test]
    fn broken_rows_are_named_and_shown() {
        let section = Section { title: "sizes", unit: "KB", columns: vec!["raw", "brotli"], rows: vec![judged(3.0), judged(30.0)] };
        assert_eq!(section.broken().count(), 1);
        assert!(section.to_string().contains("30.0       10.0        7.0  BROKEN"));
    }
}
