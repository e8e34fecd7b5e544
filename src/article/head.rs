//! The head of an article: kicker, headline, standfirst, byline, dateline, times.

use broadsheet_content::page::{ArticlePage, Label};
use wasm_bindgen::JsCast;

use crate::components::{TimeLength, moment};
use crate::still::{Element, a, div, h1, header, p, span};

/// What stands above the text.
pub(super) fn head(article: &ArticlePage) -> Element {
    let badge = article.live_until.as_ref().map(|until| span().class("live-badge").attr("data-until", until.iso.clone()).child("Live"));
    let kicker = p()
        .class("article__kicker")
        .child(a().class("article__section").href(article.section.path.clone()).child(article.section.title.clone()))
        .child(article.kicker.clone().map(|kicker| span().class("article__kicker-words").child(kicker)))
        // Last, so that nothing moves when it goes.
        .child(badge);
    let minutes =
        (article.minutes > 0).then(|| span().class("article__minutes").attr("dir", "auto").child(article.minutes).child(" min read"));
    let times = p()
        .class("article__times")
        .child(article.location.clone().map(|location| span().class("article__dateline").child(location)))
        .child(minutes)
        // Each on a line of its own, so that nothing beside them moves when the reader's locale makes them longer.
        .child(span().class("article__time").child(moment(&article.published, TimeLength::Full)))
        .child(
            article
                .updated
                .as_ref()
                .map(|updated| span().class("article__time").child("Updated ").child(moment(updated, TimeLength::Full))),
        );
    header()
        .class("article__head")
        .child(kicker)
        .child(h1().class("article__headline").attr("tabindex", "-1").child(article.headline.clone()))
        .child(article.standfirst.clone().map(|standfirst| p().class("article__standfirst").child(standfirst)))
        .child(div().class("article__facts").child(byline(&article.authors)).child(times))
}

/// `By A, B and C`, each name a link.
fn byline(authors: &[Label]) -> Option<Element> {
    let last = authors.len().checked_sub(1)?;
    let mut byline = p().class("article__byline").child("By ");
    for (index, author) in authors.iter().enumerate() {
        let joint = match index {
            0 => "",
            _ if index == last => " and ",
            _ => ", ",
        };
        byline = byline.child(joint).child(a().attr("rel", "author").href(author.path.clone()).child(author.title.clone()));
    }
    Some(byline)
}

/// Takes the badge from a live page that has ended by the reader's clock: it stands in the page as it was
/// published. Native builds: not to be called.
pub fn end_live(root: &web_sys::Element) {
    let badge = root.query_selector(".live-badge[data-until]").ok().flatten();
    if let Some(badge) = badge.and_then(|badge| badge.dyn_into::<web_sys::HtmlElement>().ok())
        && badge.get_attribute("data-until").is_some_and(|until| js_sys::Date::parse(&until) < js_sys::Date::now())
    {
        badge.set_hidden(true);
    }
}
