//! Notes and links that interrupt the text: corrections at their place, other articles.

use broadsheet_content::body::{CorrectionNote, Recommended};

use super::super::corrections::kind_words;
use super::text;
use crate::components::{TeaserSize, day_in_text, teaser_list};
use crate::still::{Element, div, p, strong};

/// A correction at the place it is about.
pub(super) fn correction(note: &CorrectionNote) -> Element {
    let mut words = p()
        .class("correction correction--inline")
        .attr("role", "note")
        .child(strong().class("correction__kind").child(kind_words(note.kind)));
    if let Some(stamp) = &note.stamp {
        words = words.child(", ").child(day_in_text(stamp));
    }
    words.child(". ").child(text::draw(&note.children))
}

/// Other articles worth reading now.
pub(super) fn recommended(recommended: &Recommended) -> Option<Element> {
    if recommended.teasers.is_empty() {
        return None;
    }
    let title = recommended.title.clone().unwrap_or_else(|| "Read next".to_owned());
    Some(
        div()
            .class("recommended")
            .attr("role", "group")
            .attr("aria-label", title.clone())
            .child(p().class("box-title").child(title))
            .child(teaser_list(&recommended.teasers, TeaserSize::Compact, 3, "recommended__list")),
    )
}
