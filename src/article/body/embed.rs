//! Things from other sites: a placeholder and a plain link. Nothing is fetched from there before a reader asks for it;
//! then consent/page.js puts the frame into the placeholder.

use broadsheet_content::body::{Embed, EmbedLabels};
use broadsheet_content::link::is_safe_link;
use broadsheet_content::page::Direction;

use crate::action::Action;
use crate::still::{Element, a, button, div, figcaption, figure, p, svg};

/// A box of the embed's own proportions, saying what it is and who runs it. Buttons stand there only where there is a frame
/// to be loaded; without scripts they are not shown (style/embed.css).
pub(super) fn draw(embed: &Embed) -> Element {
    let EmbedLabels { about, once, always, open, language, direction } = embed.labels.clone().unwrap_or_default();
    // The title is the article's, and so are its language and direction. The words need not be.
    let in_words = |element: Element| element.attr("lang", language.clone()).attr("dir", direction.map(Direction::as_str));
    let size = format!("0 0 {} {}", embed.width.unwrap_or(16).max(1), embed.height.unwrap_or(9).max(1));
    // Press has written the label; a document without one is of no press of ours, and its link says where it leads.
    let open = if open.is_empty() { embed.url.clone() } else { open };
    let link = is_safe_link(&embed.url)
        .then(|| a().class("embed__link").href(embed.url.clone()).attr("rel", "external noopener noreferrer").child(open));
    let buttons = embed
        .frame
        .is_some()
        .then(|| div().class("embed__actions").child(plain(Action::LoadOnce).child(once)).child(plain(Action::AllowAlways).child(always)));
    let words = div()
        .class("embed__words")
        .child(p().class("embed__title").child(embed.title.clone()))
        .child(in_words(p().class("embed__provider").child(about)))
        .child(buttons.map(in_words))
        .child(link.map(in_words));
    // Reserves the room without an inline style, which the Content Security Policy refuses.
    let room = svg().class("embed__room").attr("viewBox", size).attr("aria-hidden", "true").attr("focusable", "false");
    figure()
        .class("embed")
        .attr("data-service", embed.frame.is_some().then(|| embed.provider.clone()))
        .attr("data-frame", embed.frame.clone())
        .child(div().class("embed__box").child(room).child(words))
        .child(embed.caption.clone().map(|caption| figcaption().class("caption").child(caption)))
}

fn plain(action: Action) -> Element {
    button().class("button").attr("type", "button").action(action)
}
