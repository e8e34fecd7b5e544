//! Checks of an author.

use super::{At, Check};
use crate::editing::limits;
use crate::editing::report::Report;
use crate::editing::tree::Located;

/// Checks an author.
pub(crate) fn author(root: &Located, report: &mut Report<'_>) {
    let at = At::root(root);
    let mut check = Check { report };
    if !check.object(at, "an author", &["id", "name", "role", "bio", "email", "image"]) {
        return;
    }
    check.required_id(&at, "id");
    check.required_text(&at, "name", limits::HEADLINE_CHARS);
    check.optional_text(&at, "role", limits::HEADLINE_CHARS);
    check.optional_text(&at, "bio", limits::TEXT_CHARS);
    if let Some(email) = at.field("email") {
        check.email(email);
    }
    if let Some(image) = at.field("image") {
        check.picture(image, "a picture");
    }
}
