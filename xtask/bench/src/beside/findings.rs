//! What pages do: yes or no, and what was seen.

use std::fmt;

use serde::Serialize;

/// A table of what was tried.
#[derive(Debug, Default, Serialize)]
pub struct Findings {
    /// Who was tried.
    pub columns: Vec<String>,
    /// What was tried.
    pub rows: Vec<Trial>,
}

/// One thing that was tried with all of them.
#[derive(Debug, Serialize)]
pub struct Trial {
    /// What a reader would want to hold.
    pub what: &'static str,
    /// In the order of the columns.
    pub found: Vec<Found>,
}

/// What was found.
#[derive(Debug, Clone, Serialize)]
pub struct Found {
    /// Whether it holds.
    pub holds: bool,
    /// What was seen.
    pub seen: String,
}

impl Found {
    /// Whether it holds, and what was seen.
    pub fn new(holds: bool, seen: impl Into<String>) -> Self {
        Self { holds, seen: seen.into() }
    }

    /// As it stands in a cell.
    pub fn as_str(&self) -> &'static str {
        if self.holds { "yes" } else { "no" }
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.rows.iter().map(|row| row.what.chars().count()).max().unwrap_or_default();
        let cell = self.columns.iter().map(|column| column.chars().count()).max().unwrap_or_default();
        writeln!(formatter, "behaviour (yes or no, as tried in this browser; what was seen is below)")?;
        write!(formatter, "  {:<width$}", "")?;
        for column in &self.columns {
            write!(formatter, "  {column:>cell$}")?;
        }
        writeln!(formatter)?;
        for row in &self.rows {
            write!(formatter, "  {:<width$}", row.what)?;
            for found in &row.found {
                write!(formatter, "  {:>cell$}", found.as_str())?;
            }
            writeln!(formatter)?;
        }
        for row in &self.rows {
            writeln!(formatter, "  {}", row.what)?;
            for (column, found) in self.columns.iter().zip(&row.found) {
                writeln!(formatter, "    {column}: {}, {}", found.as_str(), found.seen)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_says_yes_or_no_and_what_was_seen() {
        let rows = vec![Trial { what: "closes", found: vec![Found::new(true, "gone"), Found::new(false, "it stays")] }];
        let table = Findings { columns: vec!["one".to_owned(), "other".to_owned()], rows }.to_string();
        assert!(table.contains("  closes    yes     no\n"), "{table}");
        assert!(table.contains("    other: no, it stays\n"), "{table}");
    }
}
