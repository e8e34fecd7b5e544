//! What an article is about, as links.

use broadsheet_content::page::Label;

use crate::still::{Element, a, li, nav, ul};

/// Links to the topics, most important first.
pub(super) fn topics(topics: &[Label]) -> Option<Element> {
    let links: Vec<_> =
        topics.iter().map(|topic| li().child(a().class("topics__link").href(topic.path.clone()).child(topic.title.clone()))).collect();
    (!links.is_empty())
        .then(|| nav().class("topics").attr("aria-label", "Topics of this article").child(ul().class("topics__list").child(links)))
}
