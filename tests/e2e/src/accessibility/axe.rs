//! axe-core.

use serde_json::json;

use super::checker::Checker;
use crate::fault::Outcome;
use crate::tab::Tab;

/// Runs the named rules, or else all that are on by default, including best practices, and the one about target sizes (WCAG 2.2), which
/// is off by default.
const RUN: &str = r#"
    const [names] = arguments;
    const which = names.length ? { runOnly: names } : { rules: { "target-size": { enabled: true } } };
    const result = await axe.run(document, { resultTypes: ["violations"], ...which });
    const checks = (node) => [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ");
    const places = (rule) => rule.nodes.map((node) => `    ${node.html.slice(0, 200)}\n      ${checks(node)}`).join("\n");
    return result.violations.map((rule) => `  axe: ${rule.id} (${rule.impact}): ${rule.help}\n${places(rule)}`);
"#;

/// The rules whose result depends on colours.
pub(super) const COLOUR_RULES: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// Returns the findings of axe with these rules, or with all of them where none is named.
pub(super) async fn violations(tab: &Tab, rules: &[&str]) -> Outcome<Vec<String>> {
    tab.run_checker(Checker::Axe, RUN, vec![json!(rules)]).await
}
