//! The names of the kinds of correction.

use broadsheet_content::article::CorrectionKind;

/// Returns the name of a kind of correction.
#[must_use]
pub fn correction_kind(kind: CorrectionKind) -> &'static str {
    match kind {
        CorrectionKind::Correction => "Correction",
        CorrectionKind::Clarification => "Clarification",
    }
}
