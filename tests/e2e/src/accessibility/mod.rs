//! Runs two accessibility checkers on the page, which have different rules.

mod axe;
mod checker;
mod equal_access;

use crate::fault::Outcome;
use crate::tab::Tab;

impl Tab {
    /// Returns the findings about the page in its current state, one paragraph for each rule or element.
    ///
    /// # Errors
    /// When a checker cannot be run.
    pub async fn accessibility_violations(&self) -> Outcome<Vec<String>> {
        self.violations(&[]).await
    }

    /// Returns the findings that depend on colours, for a page that was checked in another colour scheme before.
    ///
    /// # Errors
    /// When a checker cannot be run.
    pub async fn colour_violations(&self) -> Outcome<Vec<String>> {
        self.violations(&axe::COLOUR_RULES).await
    }

    async fn violations(&self, axe_rules: &[&str]) -> Outcome<Vec<String>> {
        let mut found = axe::violations(self, axe_rules).await?;
        found.extend(equal_access::violations(self).await?);
        Ok(found)
    }
}
