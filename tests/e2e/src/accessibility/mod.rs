//! What two accessibility checkers say of the page: they look for different things.

mod axe;
mod equal_access;

use std::path::PathBuf;

use serde_json::Value;

use crate::fault::Outcome;
use crate::tab::Tab;

/// Where the checkers' scripts are.
#[derive(Clone, Debug, Default)]
pub struct Checkers {
    /// `axe.min.js`.
    pub axe: PathBuf,
    /// `ace.js`.
    pub equal_access: PathBuf,
}

/// A checker.
#[derive(Clone, Copy, Debug)]
enum Checker {
    Axe,
    EqualAccess,
}

impl Checker {
    /// The variable its script sets, and the script's address.
    fn script(self) -> [&'static str; 2] {
        match self {
            Self::Axe => ["axe", "/__test/axe.js"],
            Self::EqualAccess => ["ace", "/__test/equal-access.js"],
        }
    }
}

/// Loads a checker's script unless it is there, and ends animations: they would be judged half-way.
const PREPARE: &str = r#"
    const [name, address] = arguments;
    if (!window[name]) {
        await new Promise((loaded, failed) => {
            const script = document.createElement("script");
            // Where Trusted Types are on, the host has let this policy through for us.
            window.harness ??= window.trustedTypes?.createPolicy("harness", { createScriptURL: (address) => address })
                ?? { createScriptURL: (address) => address };
            script.src = window.harness.createScriptURL(address);
            script.onload = loaded;
            script.onerror = failed;
            document.head.append(script);
        });
    }
    for (const animation of document.getAnimations()) animation.finish();
    return null;
"#;

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

    async fn run_checker(&self, checker: Checker, code: &str, arguments: Vec<Value>) -> Outcome<Vec<String>> {
        self.promise::<Value>(PREPARE, checker.script().map(Value::from).to_vec()).await?;
        self.promise(code, arguments).await
    }
}
