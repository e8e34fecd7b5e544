//! What two accessibility checkers say of the page: they look for different things.

mod axe;
mod checker;
mod equal_access;

use crate::fault::Outcome;
use crate::tab::Tab;

impl Tab {
    /// What is wrong with the page as it stands, a paragraph for each rule or place.
    ///
    /// # Errors
    /// When a checker cannot be run.
    pub async fn accessibility_violations(&self) -> Outcome<Vec<String>> {
        self.violations(&[]).await
    }

    /// What is wrong with the page in another colour scheme than the one it was judged in, which changes nothing but colours.
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
