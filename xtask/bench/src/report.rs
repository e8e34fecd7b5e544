//! Figures with budgets, printed as tables and as JSON.

use std::fmt;

use serde::Serialize;

/// A group of figures in one unit.
#[derive(Debug, Serialize)]
pub struct Section {
    /// The title of the table.
    pub title: &'static str,
    /// The unit of the figures.
    pub unit: &'static str,
    /// The names of the columns. Budgets apply to the last one.
    pub columns: Vec<&'static str>,
    /// The number of decimals.
    pub decimals: usize,
    /// The figures.
    pub rows: Vec<Row>,
    /// Notes that are printed below the table.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// One measurement.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The name; indented for a part of the row above.
    pub what: String,
    /// One figure for each column; NaN (`null` in JSON) where there was nothing to measure.
    pub figures: Vec<f64>,
    /// The budget of the last figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget: Option<Budget>,
    /// Whether the figure is within the budget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
}

/// The limits of a figure.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Budget {
    /// The limit, beyond which the budget is broken.
    pub limit: f64,
    /// The goal.
    pub stretch: f64,
    /// The direction of improvement.
    pub sense: Sense,
}

/// The direction of improvement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sense {
    /// Less is better.
    AtMost,
    /// More is better.
    AtLeast,
}

/// The result of comparing a figure with its budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It meets the goal.
    Stretch,
    /// It is within the limit.
    Ok,
    /// It is beyond the limit, or was not measured.
    Broken,
}

impl Budget {
    /// Creates a budget with an upper limit and a goal.
    pub const fn at_most(limit: f64, stretch: f64) -> Self {
        Self { limit, stretch, sense: Sense::AtMost }
    }

    /// Creates a budget with a lower limit.
    pub const fn at_least(limit: f64) -> Self {
        Self { limit, stretch: limit, sense: Sense::AtLeast }
    }

    /// Compares a figure with the budget. NaN counts as broken.
    fn judge(&self, figure: f64) -> Verdict {
        let within = |limit: f64| match self.sense {
            Sense::AtMost => figure <= limit,
            Sense::AtLeast => figure >= limit,
        };
        if within(self.stretch) {
            Verdict::Stretch
        } else if within(self.limit) {
            Verdict::Ok
        } else {
            Verdict::Broken
        }
    }
}

impl Verdict {
    /// Returns the text for the table.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stretch => "ok, stretch",
            Self::Ok => "ok",
            Self::Broken => "BROKEN",
        }
    }
}

impl Row {
    /// Creates a row without a budget.
    pub fn new(what: impl Into<String>, figures: Vec<f64>) -> Self {
        Self { what: what.into(), figures, budget: None, verdict: None }
    }

    /// Adds a budget for the last figure.
    pub fn within(mut self, budget: Budget) -> Self {
        self.verdict = self.figures.last().map(|figure| budget.judge(*figure));
        self.budget = Some(budget);
        self
    }
}

impl Section {
    /// Creates an empty section.
    pub fn new(title: &'static str, unit: &'static str, columns: &[&'static str], decimals: usize) -> Self {
        Self { title, unit, columns: columns.to_vec(), decimals, rows: Vec::new(), notes: Vec::new() }
    }

    /// Returns the names of broken budgets: `sizes: CSS`.
    pub fn broken(&self) -> impl Iterator<Item = String> {
        let broken = self.rows.iter().filter(|row| row.verdict == Some(Verdict::Broken));
        broken.map(|row| format!("{}: {}", self.title, row.what.trim()))
    }

    /// Formats a figure for this section.
    pub fn print(&self, figure: f64) -> String {
        if figure.is_nan() { "-".to_owned() } else { format!("{figure:.*}", self.decimals) }
    }
}

impl fmt::Display for Section {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.rows.iter().map(|row| row.what.chars().count()).max().unwrap_or_default();
        let columns = || self.columns.iter().copied().chain(["budget", "stretch"]);
        let cell = columns().map(|column| column.chars().count()).max().unwrap_or_default().max(9);
        writeln!(formatter, "{} ({})", self.title, self.unit)?;
        write!(formatter, "  {:<width$}", "")?;
        for column in columns() {
            write!(formatter, "  {column:>cell$}")?;
        }
        writeln!(formatter)?;
        for row in &self.rows {
            write!(formatter, "  {:<width$}", row.what)?;
            for figure in &row.figures {
                write!(formatter, "  {:>cell$}", self.print(*figure))?;
            }
            if let (Some(budget), Some(verdict)) = (row.budget, row.verdict) {
                let (limit, stretch) = (self.print(budget.limit), self.print(budget.stretch));
                write!(formatter, "  {limit:>cell$}  {stretch:>cell$}  {}", verdict.as_str())?;
            }
            writeln!(formatter)?;
        }
        for note in &self.notes {
            writeln!(formatter, "  {note}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(figure: f64) -> Row {
        Row::new("x", vec![0.0, figure]).within(Budget::at_most(10.0, 7.0))
    }

    #[test]
    fn a_budget_is_for_the_last_figure_and_holds_at_its_limit() {
        assert_eq!(judged(7.0).verdict, Some(Verdict::Stretch));
        assert_eq!(judged(10.0).verdict, Some(Verdict::Ok));
        assert_eq!(judged(10.1).verdict, Some(Verdict::Broken));
    }

    #[test]
    fn points_are_better_when_there_are_more() {
        let scored = |points| Row::new("x", vec![points]).within(Budget::at_least(100.0)).verdict;
        assert_eq!(scored(100.0), Some(Verdict::Stretch));
        assert_eq!(scored(99.0), Some(Verdict::Broken));
    }

    #[test]
    fn what_could_not_be_measured_is_broken_and_null() {
        let row = judged(f64::NAN);
        assert_eq!(row.verdict, Some(Verdict::Broken));
        assert!(serde_json::to_string(&row).unwrap().contains("[0.0,null]"));
    }

    #[test]
    fn broken_rows_are_named_and_shown() {
        let mut section = Section::new("sizes", "KB", &["raw", "brotli"], 1);
        section.rows = vec![judged(3.0), judged(30.0), judged(f64::NAN)];
        assert_eq!(section.broken().collect::<Vec<_>>(), ["sizes: x", "sizes: x"]);
        assert!(section.to_string().contains("30.0       10.0        7.0  BROKEN"));
        assert!(section.to_string().contains("  -       10.0        7.0  BROKEN"));
    }
}
