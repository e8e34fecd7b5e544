//! Equal Access, IBM's accessibility checker (`accessibility-checker-engine`).

use serde_json::json;

use super::checker::Checker;
use crate::fault::Outcome;
use crate::tab::Tab;

/// Rules whose failures are ignored, each with the reason. Results that require a person's judgement ("potential", "manual") are never
/// failures.
const EXCLUDED: [(&str, &str); 0] = [];

/// Returns all failures of IBM's own rules, which are those of WCAG 2.2 and some more.
const RUN: &str = r#"
    const [excluded] = arguments;
    const { results } = await new ace.Checker().check(document, ["IBM_Accessibility"]);
    return results
        .filter(({ ruleId, value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL" && !excluded.includes(ruleId))
        .map(({ ruleId, message, snippet }) => `  Equal Access: ${ruleId}: ${message}\n    ${snippet.slice(0, 200)}`);
"#;

/// Returns the findings of Equal Access.
pub(super) async fn violations(tab: &Tab) -> Outcome<Vec<String>> {
    tab.run_checker(Checker::EqualAccess, RUN, vec![json!(EXCLUDED.map(|(rule, _)| rule))]).await
}
