//! The scripts of the checkers.

use serde_json::Value;

use crate::fault::Outcome;
use crate::tab::Tab;

/// A checker.
#[derive(Clone, Copy, Debug)]
pub(super) enum Checker {
    Axe,
    EqualAccess,
}

impl Checker {
    /// Returns the variable that the checker's script sets, and the script's address.
    fn script(self) -> [&'static str; 2] {
        match self {
            Self::Axe => ["axe", "/__test/axe.js"],
            Self::EqualAccess => ["ace", "/__test/equal-access.js"],
        }
    }
}

/// Loads a checker's script unless it is loaded, and ends animations, because the result would depend on their state.
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
    /// Runs code that uses a checker on the page.
    pub(super) async fn run_checker(&self, checker: Checker, code: &str, arguments: Vec<Value>) -> Outcome<Vec<String>> {
        self.promise::<Value>(PREPARE, checker.script().map(Value::from).to_vec()).await?;
        self.promise(code, arguments).await
    }
}
