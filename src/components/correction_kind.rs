//! The names of the kinds of correction.

use broadsheet_content::article::CorrectionKind;

/// The kind of a correction, in a word.
#[must_use]
pub fn correction_kind(kind: CorrectionKind) -> &'static str {
    match kind {
        CorrectionKind::Correction => "Correction",
        CorrectionKind::Clarification => "Clarification",
    }
}
