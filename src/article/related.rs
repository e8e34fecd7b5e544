//! Related articles, below the text.

use broadsheet_content::page::Teaser;

use crate::components::{TeaserSize, teaser_list};
use crate::still::{Element, h2, section};

/// Six teasers, fewer in a small paper; most related first.
pub(super) fn related(teasers: &[Teaser]) -> Option<Element> {
    (!teasers.is_empty()).then(|| {
        section()
            .class("related")
            .attr("aria-labelledby", "related-title")
            .child(h2().class("related__title").attr("id", "related-title").child("Related"))
            .child(teaser_list(teasers, TeaserSize::Related, 3, "related__list"))
    })
}
