//! axe-core, the accessibility checker.

use serde_json::json;

use crate::fault::Outcome;
use crate::tab::Tab;

/// All rules that are on by default, best practices included, and the size of targets (WCAG 2.2), which is not; or the rules
/// that are named.
const RUN: &str = r#"
    if (!window.axe) {
        await new Promise((loaded, failed) => {
            const script = document.createElement("script");
            const address = "/__test/axe.js";
            // Where Trusted Types are on, the host has let this policy through for us.
            script.src = window.trustedTypes
                ? trustedTypes.createPolicy("harness", { createScriptURL: (address) => address }).createScriptURL(address)
                : address;
            script.onload = loaded;
            script.onerror = failed;
            document.head.append(script);
        });
    }
    // Animations that are under way would be judged half-way.
    for (const animation of document.getAnimations()) animation.finish();
    const [names] = arguments;
    const which = names.length ? { runOnly: names } : { rules: { "target-size": { enabled: true } } };
    const result = await axe.run(document, { resultTypes: ["violations"], ...which });
    const checks = (node) => [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ");
    const places = (rule) => rule.nodes.map((node) => `    ${node.html.slice(0, 200)}\n      ${checks(node)}`).join("\n");
    return result.violations.map((rule) => `  ${rule.id} (${rule.impact}): ${rule.help}\n${places(rule)}`);
"#;

/// The rules whose result depends on colours.
const COLOUR_RULES: [&str; 2] = ["color-contrast", "link-in-text-block"];

impl Tab {
    /// What axe finds wrong with the page as it stands, a paragraph for each rule.
    ///
    /// # Errors
    /// When it cannot be run.
    pub async fn axe_violations(&self) -> Outcome<Vec<String>> {
        self.run_axe(&[]).await
    }

    /// What axe finds wrong with the colours of the page as it stands: enough where the page was judged in another colour
    /// scheme, which changes nothing but colours.
    ///
    /// # Errors
    /// When it cannot be run.
    pub async fn axe_colour_violations(&self) -> Outcome<Vec<String>> {
        self.run_axe(&COLOUR_RULES).await
    }

    async fn run_axe(&self, rules: &[&str]) -> Outcome<Vec<String>> {
        self.promise(RUN, vec![json!(rules)]).await
    }
}
